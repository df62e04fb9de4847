//! Looks for an input that breaks `sanare_fuzz::audit::journal`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sanare_fuzz::audit::journal(data));
