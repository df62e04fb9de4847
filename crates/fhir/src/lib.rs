//! FHIR resources read and written without loss: R4 data types and resources, JSON, schema tables, a view over elements.

mod error;
pub mod primitive;
mod release;

pub use error::{Issue, IssueKind, JsonError, Location, Position, Report, Severity};
pub use release::Release;
