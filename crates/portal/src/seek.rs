//! Finds a piece of text in another.
//!
//! The search of the standard library is quicker on long texts, and brings six kilobytes to the program: here one short
//! function serves all who look for words.

/// Where `piece` stands first in `text`, in bytes, at `from` or behind it.
pub(crate) fn find(text: &str, piece: &str, from: usize) -> Option<usize> {
    let (text, piece) = (text.as_bytes().get(from..)?, piece.as_bytes());
    let first = piece.first()?;
    let is_there = |at: usize| text.get(at..).is_some_and(|rest| rest.starts_with(piece));
    (0..text.len()).find(|at| text.get(*at) == Some(first) && is_there(*at)).map(|at| from + at)
}

/// Whether `piece` stands in `text`.
pub(crate) fn has(text: &str, piece: &str) -> bool {
    piece.is_empty() || find(text, piece, 0).is_some()
}

/// A text with another in the place of each ASCII sign of a kind. The standard library's way would bring a search for letters of any width.
pub(crate) fn exchanged(text: &str, sign: u8, by: &str) -> String {
    let mut out = String::new();
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte == sign {
            out.push_str(text.get(start..at).unwrap_or_default());
            out.push_str(by);
            start = at + 1;
        }
    }
    out.push_str(text.get(start..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_finds_what_the_standard_library_finds(text in "[abč]{0,12}", piece in "[abč]{1,3}") {
            prop_assert_eq!(find(&text, &piece, 0), text.find(&piece));
            prop_assert_eq!(has(&text, &piece), text.contains(&piece));
            let last = find(&text, &piece, 0).and_then(|first| find(&text, &piece, first + 1));
            prop_assert_eq!(exchanged(&text, b'a', "č+"), text.replace('a', "č+"));
            prop_assert!(last.is_none_or(|at| text[at..].starts_with(&piece)));
        }
    }
}
