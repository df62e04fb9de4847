//! Events as FHIR AuditEvent resources.

mod received;
mod render;

pub use received::Received;
pub use render::{Loss, Refused, Rendered};
