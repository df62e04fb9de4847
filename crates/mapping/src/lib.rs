//! Rules from HL7 v2 to FHIR that analysts can own: typed plans, lineage, exceptions, unread sources.

pub mod cond;
mod import;
mod model;
pub mod path;
pub mod policy;
mod report;
pub mod structure;
pub mod vocab;

pub use model::{Map, MapKind, Rule, RuleSet};
pub use report::{Issue, IssueKind, Report, Severity};
