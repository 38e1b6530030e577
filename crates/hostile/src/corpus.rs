//! What a fuzzer kept, put in once more: each input as it is, and many with something changed.

use crate::full_run::{cases, counted};
use crate::mutated::{dictionary, mutated};
use portal::tested::hostile::About;
use std::fs;
use std::path::Path;

/// How many inputs are changed in the full run, and in any other.
const CHANGED: (u32, u32) = (10_000, 200);

/// Hands each input that the fuzzer of this name kept to the function that it is for, and then such inputs with something changed. `below`
/// gives a number below another at random.
///
/// # Panics
///
/// When the function does, after the input was printed; when there are no inputs.
pub fn replay(name: &str, function: fn(&[u8]), below: &mut dyn FnMut(usize) -> usize) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz");
    let inputs = inputs(&folder.join("corpus").join(name));
    assert!(!inputs.is_empty(), "{name} has no inputs");
    let words = folder.join("dictionaries").join(name).with_extension("dict");
    let words = dictionary(&fs::read_to_string(words).unwrap_or_default());
    assert!(!words.is_empty(), "{name} has no words");
    let put_in = |bytes: &[u8]| {
        let _shown = Shown(bytes);
        function(bytes);
    };
    for bytes in &inputs {
        put_in(bytes);
    }
    let changed = cases(CHANGED.0, CHANGED.1);
    for _ in 0..changed {
        put_in(&mutated(&inputs, &words, below));
    }
    counted(About::Corpus, inputs.len() + changed as usize);
}

/// The contents of a folder's files, in the order of their names.
fn inputs(folder: &Path) -> Vec<Vec<u8>> {
    let mut paths: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths.iter().filter_map(|path| fs::read(path).ok()).collect()
}

/// An input, which is printed if something stops over it.
struct Shown<'b>(&'b [u8]);

impl Drop for Shown<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("The input was \"{}\"", self.0.escape_ascii());
        }
    }
}
