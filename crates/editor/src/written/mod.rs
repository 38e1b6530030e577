//! What people write where the data want a date or a country, and what they mean by it.
//!
//! Deliberately absent: where it was written. Whoever asks says which cell, or which field, it was.

pub mod country;
pub mod date;

use portal::find::fold;

/// Words in their plainest form: folded, and nothing but a space between them.
pub(crate) fn plain(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// The longest text for which a name like it is looked for, in bytes.
pub(crate) const LONGEST: usize = 200;

/// How much two names must have in common for one to be offered for the other, from 0 to 1.
pub(crate) const LIKE: f64 = 0.85;
