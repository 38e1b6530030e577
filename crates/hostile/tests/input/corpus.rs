//! What the fuzzers kept, once more: each input through what it was made for, and many with something changed.

use hostile::replay;
use proptest::prelude::RngExt as _;
use proptest::test_runner::{RngAlgorithm, TestRng};

/// The same in each run.
fn chance() -> impl FnMut(usize) -> usize {
    let mut chance = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    move |limit| chance.random_range(0..limit)
}

#[test]
fn what_the_fuzzer_of_files_kept_is_loaded() {
    replay("load", hostile::load, &mut chance());
}

#[test]
fn what_the_fuzzer_of_addresses_kept_is_read() {
    replay("address", hostile::address, &mut chance());
}

#[test]
fn what_the_fuzzer_of_searches_kept_is_found() {
    replay("finding", hostile::finding, &mut chance());
}
