//! What people write where the data want a date or a country, and what they mean by it.
//!
//! Deliberately absent: where it was written. Whoever asks says which cell, or which field, it was.

pub mod country;
pub mod date;
mod nearest;

pub(crate) use nearest::nearest;

use portal::find::fold;

/// Words in their plainest form: folded, and nothing but a space between them.
pub(crate) fn plain(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}
