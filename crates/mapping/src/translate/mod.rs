//! Codes translated by concept maps: `$translate` of R4, R4B and R5, both directions, without a server.
//!
//! ```
//! use sanare_fhir::r4::{self, ConceptMap};
//! use sanare_fhir::view::RecordNode;
//! use sanare_mapping::translate::{ConceptMaps, Relation, Request};
//!
//! let map: ConceptMap = r4::json::read(br#"{"resourceType": "ConceptMap", "status": "active",
//!     "url": "http://example.org/sex", "version": "1",
//!     "group": [{"source": "urn:local", "target": "http://hl7.org/fhir/administrative-gender",
//!         "element": [{"code": "W", "target": [{"code": "female", "equivalence": "equal"}]}],
//!         "unmapped": {"mode": "fixed", "code": "unknown"}}]}"#)?;
//! let mut maps = ConceptMaps::new();
//! maps.add(RecordNode::new(&map))?;
//!
//! let answer = maps.translate(&Request::code("urn:local", "W"))?;
//! assert!(answer.result());
//! let found = answer.matches().first().unwrap();
//! assert_eq!((found.concept.code(), found.relation), ("female", Relation::Equal));
//! assert_eq!(found.origin, "http://example.org/sex|1");
//!
//! // What the map does not list is what it says of the rest, and says so.
//! let rest = maps.translate(&Request::code("urn:local", "X"))?;
//! assert!(rest.matches().first().unwrap().unmapped);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Every match of every map and group is given, also those that say `unmatched` or
//! `not-related-to`; what could not be told is a [`Hint`]. Who wants only some relations filters the
//! matches.
//!
//! [`ValueSets`] knows which codes are in a value set or defined in a system, as far as the
//! resources list them, and implements [`Terminology`](sanare_fhir::terminology::Terminology).

mod answer;
mod error;
mod map;
mod maps;
mod request;
mod value_set;

pub use answer::{Answer, Hint, HintKind, Match};
pub use error::{TranslateError, TranslateErrorKind};
pub use map::{Concept, ConceptMap, Dependency, Relation, Value};
pub use maps::ConceptMaps;
pub use request::Request;
pub use value_set::ValueSets;
