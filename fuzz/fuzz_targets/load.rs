//! See `hostile::load`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hostile::load(bytes));
