//! Looks for an input that breaks `sanare_fuzz::bulk::state`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sanare_fuzz::bulk::state(data));
