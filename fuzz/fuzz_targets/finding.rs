//! See `hostile::finding`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hostile::finding(bytes));
