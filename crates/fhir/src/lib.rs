//! FHIR resources read and written without loss: R4 data types and resources, JSON, schema tables, a view over elements.

mod error;
pub mod primitive;
#[cfg(feature = "r4")]
pub mod r4;
mod release;
pub mod schema;

pub use error::{Issue, IssueKind, JsonError, Location, Position, Report, Severity};
pub use release::Release;
