//! Laws that hold for every input, one function each. A fuzz target calls one of them; the replay
//! test calls all of them on the committed seeds and regressions.

#![allow(clippy::missing_panics_doc, reason = "a law that is broken panics: that is how it tells")]

pub mod bulk;
pub mod client;
pub mod audit;
pub mod fhir;
pub mod fhir_everyday;
pub mod fhir_values;
pub mod fhir_xml;
pub mod fhirpath;
pub mod hl7v2;
pub mod hl7v2_build;
pub mod hl7v2_values;
pub mod identity;
pub mod smart;

/// A law: takes any bytes, and panics if it is broken.
pub type Law = fn(&[u8]);

/// All laws by the name of their fuzz target.
pub const LAWS: &[(&str, Law)] = &[
    ("fhir_json", fhir::json),
    ("fhir_bridge", fhir::bridge),
    ("fhirpath_roundtrip", fhirpath::roundtrip),
    ("fhirpath_eval", fhirpath::eval),
    ("hl7v2_parse", hl7v2::parse),
    ("hl7v2_roundtrip", hl7v2::roundtrip),
    ("hl7v2_edit", hl7v2::edit),
    ("hl7v2_escape", hl7v2::escape),
    ("hl7v2_location", hl7v2::location),
    ("hl7v2_batch", hl7v2::batch),
    ("hl7v2_mllp", hl7v2::mllp),
    ("hl7v2_temporal", hl7v2::temporal),
    ("hl7v2_view", hl7v2_values::view),
    ("hl7v2_charset", hl7v2_values::charset),
    ("hl7v2_continuation", hl7v2_values::continuation),
    ("smart_scope", smart::scope),
    ("smart_discovery", smart::discovery),
    ("smart_token", smart::token),
    ("smart_jwt", smart::jwt),
    ("smart_callback", smart::callback),
    ("fhir_xml", fhir_xml::xml),
    ("fhir_json_xml", fhir_xml::json_xml),
    ("fhir_ndjson", fhir_xml::ndjson),
    ("hl7v2_structure", hl7v2::structure),
    ("hl7v2_profile", hl7v2::profile),
    ("fhir_sanitize", fhir_everyday::sanitize),
    ("fhir_patch", fhir_everyday::patch),
    ("bulk_manifest", bulk::manifest),
    ("bulk_state", bulk::state),
    ("client_pages", client::pages),
    ("client_retry", client::retry),
    ("client_capabilities", client::capabilities),
    ("audit_journal", audit::journal),
    ("audit_dicom", audit::dicom),
    ("audit_syslog", audit::syslog),
    ("audit_event", audit::event),
    ("hl7v2_place", hl7v2_build::place),
    ("hl7v2_build", hl7v2_build::build),
    ("identity_score", identity::score),
    ("fhir_value", fhir_values::value),
    ("fhir_primitive", fhir_values::primitive),
    ("fhir_reference", fhir_values::reference),
];
