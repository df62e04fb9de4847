//! HL7 v2 messages become FHIR R4 Bundles by rules that analysts can read, change and answer for.
//!
//! The rules are tables: one row says which field becomes which element, under which condition,
//! through which table of codes. The tables of the HL7 v2-to-FHIR guide are built in, with the
//! guide's own row ids. A [`RuleSet`] is compiled once into a [`Plan`], which checks every path
//! against the schema of FHIR; running the plan gives an [`Outcome`]: the typed Bundle, the
//! exceptions, the parts of the message that nobody read, and where every element came from.
//!
//! ```
//! use sanare_mapping::{Ctx, Plan, RuleSet};
//!
//! let plan = Plan::compile(&RuleSet::builtin_v2_to_fhir_r4())?;
//!
//! let bytes = b"MSH|^~\\&|LAB|NORTH|||20240301120000+0100||ORU^R01^ORU_R01|7|P|2.5.1\r\
//! PID|1||4711^^^NORTH^MR||Berg^Eva||19700203|F\r\
//! OBR|1||F1|24331-1^Lipids^LN|||||||||||||||||||||F\r\
//! OBX|1|NM|2093-3^Cholesterol^LN||5.20|mmol/L|||||F\r";
//! let message = sanare_hl7v2::Parser::new().parse(bytes)?;
//! let received = chrono::DateTime::parse_from_rfc3339("2024-03-01T12:00:01Z")?;
//!
//! let outcome = plan.run(&message, &Ctx::new(&received).lineage(true))?;
//! let json = sanare_fhir::r4::json::to_string(&outcome.bundle);
//! assert!(json.contains(r#""valueQuantity":{"value":5.20,"unit":"mmol/L"}"#));
//!
//! // Where is it from? Rule, version, place, bytes - never the value itself.
//! let gender = outcome.explain("Patient.gender").to_string();
//! assert!(gender.contains("translated from PID-8.1 bytes"));
//! assert!(gender.contains("by PID[Patient]/PID-8#1 @hl7.v2-to-fhir@1.0.0"));
//!
//! // What was not carried over?
//! assert!(outcome.unread().is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What stands where
//! * [`RuleSet`]: rules from the built-in tables, CSV or JSON, with policies ([`policy`]) for what
//!   the guide leaves open.
//! * [`cond`], [`path`], [`structure`], [`vocab`]: the languages of the tables - conditions, target
//!   paths, message structures, codes.
//! * [`Plan`]: compiled rules. `Send + Sync`; a run changes nothing in it, and the same message and
//!   context give the same bytes, whatever the order of the rules.
//! * [`translate`]: codes translated by concept maps, as `$translate` does; which codes are in a value set.
//! * [`Ctx`]: the clock and the ids of a run; nothing else comes from outside.
//! * [`Outcome`], [`Exception`], [`Lineage`]: what a run gives back.
//!
//! # When things go wrong
//! Rules with a mistake never become a plan: [`Plan::compile`] reports all of them with file, row
//! and column. A message that no map fits, or that a rule refuses, is an [`Error`] with a kind and
//! a place; it is never an empty Bundle. A value that FHIR does not take, an unknown code, a
//! repetition too many is left out and is an [`Exception`]. No text of this crate contains a value
//! of a message.
//!
//! A segment that the structure has once and the message twice (a second PID of an admission)
//! writes nothing and is an exception, and so is a segment that is missing. A result that is no
//! value of its type, or of a type that neither FHIR nor the guide has, stands as text with an
//! exception: its parts in their order with a blank between two, without empty ones, and for a
//! number its unit. Each of several repetitions is a component. What cannot be written at all is
//! absent with a reason.
//!
//! # Limits
//! One message may make 500,000 resources and 10,000,000 elements and repeat a field 1,000 times,
//! unless [`policy::Policies`] says otherwise: enough for a report of 50,000 results. Beyond a
//! limit the message is refused, and [`Error::limit`] names it.
//!
//! # Features
//! `sct`: the rows whose codes are SNOMED CT, which has a licence of its own. Off by default.
//!
//! `fml`: the FHIR Mapping Language, in the module `fml`. Off by default.

pub mod cond;
mod context;
mod diff;
mod error;
mod exec;
#[cfg(feature = "fml")]
pub mod fml;
mod import;
mod model;
mod outcome;
pub mod path;
mod plan;
pub mod policy;
mod report;
pub mod structure;
#[cfg(feature = "testing")]
pub mod testing;
pub mod translate;
pub mod vocab;

/// The crate whose times stand in the interface of this one.
pub use chrono;
pub use context::{Clock, Ctx, IdPolicy, IdSource, NaturalKey};
pub use diff::{CellChange, Change, Diff};
pub use error::{Error, ErrorKind, Limit};
pub use model::{Map, MapKind, Rule, RuleSet};
pub use outcome::{
    Exception, ExceptionKind, Explanation, Lineage, Origin, Outcome, Transform, tally,
};
pub use plan::Plan;
pub use report::{Issue, IssueKind, Report, Severity};

/// The examples of the README run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
