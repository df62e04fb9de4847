//! Looks for an input that breaks `sanare_fuzz::bulk::manifest`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sanare_fuzz::bulk::manifest(data));
