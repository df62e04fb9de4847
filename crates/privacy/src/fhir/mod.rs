//! De-identification of FHIR resources.

mod age;
mod apply;
mod link;
mod subject;
pub mod table;
mod walk;

pub(crate) use link::Links;
pub(crate) use walk::Walk;
