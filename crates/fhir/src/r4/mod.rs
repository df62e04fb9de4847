//! FHIR R4 (4.0.1).

pub mod schema;
