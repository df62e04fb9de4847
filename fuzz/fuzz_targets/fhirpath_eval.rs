//! Looks for an input that breaks `sanare_fuzz::fhirpath::eval`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sanare_fuzz::fhirpath::eval(data));
