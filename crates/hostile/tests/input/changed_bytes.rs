//! Real files with one byte exchanged for another.

use crate::real::Broken;
use hostile::{assert_sound, cases, counted};
use portal::load::File;
use portal::tested::hostile::About;
use proptest::prelude::RngExt as _;
use proptest::test_runner::{RngAlgorithm, TestRng};

#[test]
fn a_byte_exchanged_costs_what_it_is_in_and_is_told() {
    // The same in each run.
    let mut chance = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut files = File::ALL.map(|file| (file, Broken::new(file)));
    let count = cases(10_000, 300);
    for number in 0..count {
        let (file, broken) = &mut files[chance.random_range(0..3)];
        let mut bytes = broken.text.clone().into_bytes();
        let at = chance.random_range(0..bytes.len());
        // Any byte but the one that is there.
        bytes[at] = bytes[at].wrapping_add(chance.random_range(1..=255));
        let what = format!("{file}, byte {at} as {:#x}", bytes[at]);
        let loaded = broken.load(bytes);
        assert_sound(&loaded);
        let (kept, lost) = (broken.kept(&loaded), loaded.lost(*file));
        if loaded.broken(*file).is_some() {
            assert!(kept + lost <= broken.records, "{what}");
        } else {
            assert_eq!(kept + lost, broken.records, "number {number}: {what}");
        }
    }
    counted(About::Changes, count as usize);
}
