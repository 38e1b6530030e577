//! The smallest build: Rust's own library is not taken as it comes, made for speed and with the words for every panic,
//! but built with the program, for size, and stops without a word.
//!
//! What that needs is not stable yet. The compiler lets a stable release do it when a variable says so.

use crate::run::Run;

/// Lets a stable compiler and its cargo do what is not stable.
pub(crate) const UNSTABLE: (&str, &str) = ("RUSTC_BOOTSTRAP", "1");

/// What the compiler is asked beside what it is asked for a release. A panic traps at once: nobody would read its words.
pub(crate) const FLAGS: [&str; 2] = ["-Zunstable-options", "-Cpanic=immediate-abort"];

/// What cargo builds beside the crates in `Cargo.lock`, and how.
const LIBRARY: [(&str, &str); 2] = [
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
];

/// Has cargo build the library too.
pub(crate) fn ask(run: Run) -> Run {
    LIBRARY.into_iter().chain([UNSTABLE]).fold(run, |run, (name, value)| run.env(name, value))
}
