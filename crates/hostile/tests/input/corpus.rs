//! What the fuzzers kept, once more: each input through what it was made for.

use hostile::counted;
use portal::tested::hostile::About;
use std::fs;
use std::path::Path;

/// Hands each input of a fuzzer's folder to the function that it is for.
fn replay(name: &str, function: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus").join(name);
    let files =
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut count = 0;
    for file in files {
        function(&fs::read(file.unwrap().path()).unwrap());
        count += 1;
    }
    assert!(count > 0, "{} is empty", folder.display());
    counted(About::Corpus, count);
}

#[test]
fn what_the_fuzzer_of_files_kept_is_loaded() {
    replay("load", hostile::load);
}

#[test]
fn what_the_fuzzer_of_addresses_kept_is_read() {
    replay("address", hostile::address);
}

#[test]
fn what_the_fuzzer_of_searches_kept_is_found() {
    replay("finding", hostile::finding);
}
