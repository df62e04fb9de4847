//! Looks for an input that breaks `sanare_fuzz::fhir_values::value`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sanare_fuzz::fhir_values::value(data));
