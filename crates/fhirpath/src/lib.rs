//! FHIRPath compiled to typed plans: the whole language over typed FHIR models and over `serde_json` values.
//!
//! An expression is compiled once for a type, against the schema tables of a release, and evaluated
//! on any number of resources, in any tree that implements the element view
//! ([`sanare_fhir::view::Node`]):
//!
//! ```
//! use sanare_fhir::{r4, view::JsonNode};
//! use sanare_fhirpath::{Compiler, Env, Scratch};
//!
//! let compiler = Compiler::new(&r4::schema::SCHEMA);
//! let official = compiler.compile("Patient.name.where(use = 'official').given.first()", "Patient")?;
//!
//! let json = serde_json::json!({
//!     "resourceType": "Patient",
//!     "name": [
//!         {"use": "usual", "given": ["Jim"]},
//!         {"use": "official", "given": ["Peter", "James"], "family": "Chalmers"},
//!     ],
//! });
//! let patient = JsonNode::resource(&r4::schema::SCHEMA, &json);
//! let (env, mut scratch) = (Env::new(), Scratch::new());
//! let found = official.eval(patient, &env, &mut scratch)?;
//! assert_eq!(found.as_str(), Some("Peter"));
//! assert_eq!(found.location(0).as_deref(), Some("Patient.name[1].given[0]"));
//! # Ok::<(), sanare_fhirpath::Error>(())
//! ```
//!
//! * [`parse`] gives the syntax tree, which prints back.
//! * [`Compiler`] checks names and types: strictly, or leniently as the language demands of data
//!   whose type is not known. A [`Plan`] tells what it touches and needs ([`Report`]).
//! * [`Plan::eval`] takes the time, variables and services of the caller from [`Env`] and buffers
//!   from [`Scratch`]; nothing is global, and nothing is read from the system.
//! * [`Error`] has a kind, a stage and a place in the text, and no value of a resource.
//! * [`Limits`] bound every expression and evaluation.
//!
//! The language is [FHIRPath N1](https://hl7.org/fhirpath/N1/) with the additions of
//! [FHIR](https://hl7.org/fhir/fhirpath.html) and of the official test suites.

pub mod ast;
mod compile;
mod env;
mod error;
mod eval;
mod function;
mod html;
mod item;
mod lexer;
mod limits;
mod location;
mod parser;
pub mod patch;
mod plan;
mod print;
#[cfg(feature = "testing")]
pub mod testing;
pub mod ucum;
pub mod value;

pub use compile::{Compiler, Report, StaticType, TypeRef};
pub use env::{Env, Functions, Profiles, Terminologies, Trace};
pub use error::{Error, ErrorKind, Need, NeedKind, Result, Stage};
pub use eval::{Found, Scratch};
pub use function::Capability;
pub use item::Item;
pub use limits::Limits;
pub use parser::{parse, parse_within};
pub use plan::Plan;
