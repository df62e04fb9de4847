//! FHIR resources read and written without loss: R4 data types and resources, JSON, schema tables, a view over elements.

mod error;
pub mod extras;
pub mod json;
pub mod path;
pub mod primitive;
#[cfg(feature = "r4")]
pub mod r4;
pub mod record;
mod reflect;
mod release;
pub mod resource;
pub mod schema;
#[cfg(feature = "testing")]
pub mod testing;
pub mod view;

pub use error::{Issue, IssueKind, JsonError, Location, Position, Report, Severity};
pub use release::Release;
