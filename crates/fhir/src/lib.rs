//! FHIR resources of R4, R4B and R5 read and written without loss: JSON, XML, schema tables, a view over elements.
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use sanare_fhir::r4::{self, CodeableConcept, Coding, Observation, ObservationStatus, Patient};
//! use sanare_fhir::r4::{Quantity, Reference};
//!
//! let heart_rate = Observation {
//!     status: ObservationStatus::Final.into(),
//!     code: CodeableConcept::coded(Coding::loinc("8867-4")).into(),
//!     subject: Reference::to::<Patient>("123").into(),
//!     value: Some(Quantity::ucum("72.0".parse().unwrap(), "/min").into()), // stays 72.0
//!     ..Default::default()
//! };
//! let document = r4::json::to_string(&heart_rate);
//! let again: Observation = r4::json::read(document.as_bytes()).unwrap();
//! assert_eq!(again, heart_rate);
//!
//! let wrong = br#"{"resourceType":"Patient","name":[{"given":["Peter",7]}]}"#;
//! let error = r4::json::read::<Patient>(wrong).unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "Patient.name[0].given[1]: expected a string (line 1, column 53)"
//! );
//! # }
//! ```
//!
//! | to | look at |
//! |---|---|
//! | read and write JSON | [`json`]: `read`, `to_string`; `Reader` and `Writer` with options |
//! | read and write XML (feature `xml`) | `xml`: `read`, `write`; the same options and findings as in JSON |
//! | stream NDJSON | [`ndjson`]: `Reader`, `Writer`; gzip with feature `gzip` |
//! | use `serde_json`, YAML, CBOR ... | every type is `Serialize` and `Deserialize`; what each format keeps: [`mod@bridge`] |
//! | hold any resource | `r4::Resource`, with `Unknown` for types that the release does not have |
//! | carry a resource to another release | [`convert::Converter`], with a report of what has no place there |
//! | call and serve operations | [`operation`]: `Lookup`, `Translate`, `Everything` ..., any other by its rows |
//! | write by path | [`path::ElementPath`], checked against the model |
//! | build Bundles, resolve in them, pair answers | [`bundle`] |
//! | contained resources, narratives, extensions | [`contained`], [`narrative`], [`extension`] |
//! | compare and patch | [`mod@diff`], [`patch`] |
//! | show a value in a test | [`reveal`] |
//! | know the standard | [`schema`]: elements, cardinality, bindings, invariants; [`schema::check`] |
//! | work on any representation | [`view::Node`], implemented by typed models and `serde_json::Value` |
//! | work on any type | [`record::Record`]: fields as slots, types as static rows |
//!
//! Primitives keep their text and say on demand whether it is right
//! ([`primitive`]); codes outside their value set stay as text. `Debug` shows
//! element names and counts, and no error holds a value of a record.
#![cfg_attr(
    not(any(feature = "r4", feature = "r4b", feature = "r5")),
    allow(
        dead_code,
        unused_imports,
        unused_macros,
        reason = "the engine serves generated types, and without a release there is none"
    )
)]

mod answer;
#[cfg(feature = "serde")]
pub mod bridge;
pub mod bundle;
mod canonical;
pub mod contained;
pub mod convert;
pub mod diff;
mod entities;
mod error;
mod everyday;
pub mod extension;
pub mod extras;
pub mod json;
mod links;
pub mod narrative;
pub mod ndjson;
pub mod operation;
pub mod patch;
pub mod path;
pub mod primitive;
#[cfg(feature = "r4")]
pub mod r4;
#[cfg(feature = "r4b")]
pub mod r4b;
#[cfg(feature = "r5")]
pub mod r5;
mod reading;
pub mod record;
pub mod reference;
mod reflect;
mod release;
pub mod resolver;
pub mod resource;
pub mod reveal;
pub mod schema;
mod sealed;
pub mod terminology;
#[cfg(feature = "testing")]
pub mod testing;
mod tree;
pub mod view;
#[cfg(feature = "xml")]
pub mod xml;

pub use answer::Answer;
pub use canonical::Canonical;
#[cfg(feature = "xml")]
pub use error::XmlError;
pub use error::{Issue, IssueKind, JsonError, Location, Position, Report, Severity};
pub use reference::ReferenceUrl;
pub use release::Release;

/// The example of the README runs.
#[cfg(all(doctest, feature = "r4"))]
#[doc = include_str!("../README.md")]
struct Readme;

/// The snippets of the comparison with other crates run.
#[cfg(all(doctest, feature = "r4", feature = "serde"))]
#[doc = include_str!("../../../COMPARE.md")]
struct Compare;
