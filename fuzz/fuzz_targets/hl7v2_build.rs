//! Looks for an input that breaks `sanare_fuzz::hl7v2_build::build`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sanare_fuzz::hl7v2_build::build(data));
