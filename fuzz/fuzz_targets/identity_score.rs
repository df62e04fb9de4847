//! Looks for an input that breaks `sanare_fuzz::identity::score`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sanare_fuzz::identity::score(data));
