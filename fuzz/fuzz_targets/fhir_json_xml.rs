//! Looks for an input that breaks `sanare_fuzz::fhir_xml::json_xml`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sanare_fuzz::fhir_xml::json_xml(data));
