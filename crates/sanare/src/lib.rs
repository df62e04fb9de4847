//! Healthcare interoperability for Rust: FHIR, HL7 v2, mapping and audit behind one dependency.

#[cfg(feature = "audit")]
pub use sanare_audit as audit;
#[cfg(feature = "fhir")]
pub use sanare_fhir as fhir;
#[cfg(feature = "fhirpath")]
pub use sanare_fhirpath as fhirpath;
#[cfg(feature = "hl7v2")]
pub use sanare_hl7v2 as hl7v2;
#[cfg(feature = "mapping")]
pub use sanare_mapping as mapping;
