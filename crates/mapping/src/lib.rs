//! Rules from HL7 v2 to FHIR that analysts can own: typed plans, lineage, exceptions, unread sources.

pub mod cond;
mod context;
mod error;
mod exec;
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
pub mod vocab;

pub use context::{Clock, Ctx, IdPolicy, IdSource, NaturalKey};
pub use error::{Error, ErrorKind};
pub use model::{Map, MapKind, Rule, RuleSet};
pub use outcome::{
    Exception, ExceptionKind, Explanation, Lineage, Origin, Outcome, Transform, tally,
};
pub use plan::Plan;
pub use report::{Issue, IssueKind, Report, Severity};
