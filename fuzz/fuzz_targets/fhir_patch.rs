//! Looks for an input that breaks `sanare_fuzz::fhir_everyday::patch`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sanare_fuzz::fhir_everyday::patch(data));
