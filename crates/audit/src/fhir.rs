//! Events as FHIR AuditEvent resources, and read from them.

mod read;
mod received;
mod releases;
mod render;

pub use read::Restored;
pub use received::Received;
#[cfg(feature = "r5")]
pub use releases::{OutcomeCodes, R5Options};
pub use render::{Refused, Rendered};
pub(crate) use render::{coding, concept, reference};
