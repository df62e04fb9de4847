//! FHIR resources read and written without loss: R4 data types and resources, JSON, schema tables, a view over elements.

#[cfg(feature = "serde")]
pub mod bridge;
pub mod bundle;
mod canonical;
mod error;
pub mod extras;
pub mod json;
pub mod path;
pub mod primitive;
#[cfg(feature = "r4")]
pub mod r4;
pub mod record;
pub mod reference;
mod reflect;
mod release;
pub mod resolver;
pub mod resource;
pub mod schema;
pub mod terminology;
#[cfg(feature = "testing")]
pub mod testing;
pub mod view;

pub use canonical::Canonical;
pub use error::{Issue, IssueKind, JsonError, Location, Position, Report, Severity};
pub use reference::ReferenceUrl;
pub use release::Release;
