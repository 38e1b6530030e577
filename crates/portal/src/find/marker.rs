//! Which parts of a text met what a reader typed.

use super::fold;
use super::terms::Term;
use super::words::is_mark;
use crate::letters::is_of_word;
use std::ops::Range;

/// Finds in texts, as they are written, what was found in them folded.
#[derive(Clone, Debug, Default)]
pub struct Marker(pub(super) Vec<Term>);

/// A word of a text: where it stands, and how it is folded.
struct Word {
    place: Range<usize>,
    folded: String,
}

impl Marker {
    /// The parts to be marked, in bytes, one behind the other.
    pub fn ranges(&self, text: &str) -> Vec<Range<usize>> {
        let mut ranges: Vec<Range<usize>> = Vec::new();
        if self.0.is_empty() {
            return ranges;
        }
        let words = words_of(text);
        for first in 0..words.len() {
            let rest = words.get(first..).unwrap_or_default();
            for found in self.0.iter().filter_map(|term| found(term, rest, text)) {
                match ranges.last_mut() {
                    Some(last) if found.start <= last.end => last.end = last.end.max(found.end),
                    _ => ranges.push(found),
                }
            }
        }
        ranges
    }
}

/// The part of a text that a term matches from its first word on.
fn found(term: &Term, words: &[Word], text: &str) -> Option<Range<usize>> {
    let start = words.first()?.place.start;
    let mut end = start;
    let mut wanted = term.words.split(' ').peekable();
    let mut words = words.iter();
    while let Some(part) = wanted.next() {
        let word = words.next()?;
        end = if wanted.peek().is_some() || term.is_whole {
            (word.folded == part).then_some(word.place.end)?
        } else {
            end_of_beginning(word, part, text)?
        };
    }
    Some(start..end)
}

/// Where in a word the letters end that it begins with.
fn end_of_beginning(word: &Word, letters: &str, text: &str) -> Option<usize> {
    if !word.folded.starts_with(letters) {
        return None;
    }
    let written = text.get(word.place.clone())?;
    let ends = written.char_indices().map(|(at, c)| at + c.len_utf8());
    let mut enough = None;
    for end in ends {
        let folded = fold(written.get(..end)?);
        match &enough {
            None if folded.len() >= letters.len() => enough = Some((end, folded)),
            // A mark, or the second letter of one sound, belongs to what is before it.
            Some((_, before)) if folded == *before => enough = Some((end, folded)),
            Some(_) => break,
            None => {}
        }
    }
    Some(word.place.start + enough?.0)
}

fn words_of(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut start = None;
    let ends = text.char_indices().map(|(at, c)| (at, Some(c))).chain([(text.len(), None)]);
    for (at, c) in ends {
        let is_inside = c.is_some_and(|c| is_of_word(c) || is_mark(c));
        match start {
            None if is_inside => start = Some(at),
            Some(from) if !is_inside => {
                let folded = fold(text.get(from..at).unwrap_or_default());
                words.push(Word { place: from..at, folded });
                start = None;
            }
            _ => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::super::Terms;
    use super::*;

    fn marks<'t>(query: &str, text: &'t str) -> Vec<&'t str> {
        let marker = Marker(Terms::of(query).iter().cloned().collect());
        marker.ranges(text).into_iter().filter_map(|range| text.get(range)).collect()
    }

    #[test]
    fn what_was_found_is_marked_as_it_is_written() {
        assert_eq!(marks("beog", "U Beogradu i у Београду"), ["Beog", "Беог"]);
        assert_eq!(marks("djo", "Đorđe, Djordje, Ђорђе"), ["Đo", "Djo", "Ђо"]);
        assert_eq!(marks("d", "Djordje"), ["Dj"]);
        assert_eq!(marks("strasb", "Strasbourg: étape"), ["Strasb"]);
        assert_eq!(marks("eta", "une e\u{301}tape"), ["e\u{301}ta"]);
        assert_eq!(
            marks("\"dark web\"", "The dark web, a Dark  Web, dark webs"),
            ["dark web", "Dark  Web"]
        );
        assert_eq!(marks("web dark", "dark web"), ["dark", "web"]);
        assert_eq!(marks("x", "nothing"), Vec::<&str>::new());
        assert_eq!(marks("", "nothing"), Vec::<&str>::new());
    }
}
