//! A stretch of the alphabet: its words, and where each of them stands.

use super::entry::Entry;
use crate::texts::Texts;
use std::ops::Range;

/// Words in order, with their entries.
#[derive(Clone, Debug, Default)]
pub(super) struct Shard {
    pub(super) words: Texts,
    /// Where the entries of each word end.
    pub(super) ends: Vec<u32>,
    /// The entries of one word after those of another, each word's in order.
    pub(super) entries: Vec<Entry>,
}

impl Shard {
    /// Each entry of a word, or of the words that begin with it, and whether it is the whole word.
    pub(super) fn each(&self, letters: &str, is_whole: bool, found: &mut dyn FnMut(Entry, bool)) {
        for word in self.range(letters) {
            let is_it = self.words.get(word).len() == letters.len();
            if is_it || !is_whole {
                self.entries_of(word).iter().for_each(|entry| found(*entry, is_it));
            }
        }
    }

    /// The words that begin with these letters.
    fn range(&self, letters: &str) -> Range<usize> {
        let start = self.words.partition_point(0, |word| word < letters);
        start..self.words.partition_point(start, |word| word.starts_with(letters))
    }

    /// Every word, with how often it stands somewhere and the first item that it stands in.
    pub(super) fn words(&self) -> impl Iterator<Item = (&str, usize, usize)> {
        (0..self.words.len()).filter_map(|word| {
            let entries = self.entries_of(word);
            Some((self.words.get(word), entries.len(), entries.first()?.rank()))
        })
    }

    /// The entries of a word, by its place.
    pub(super) fn entries_of(&self, word: usize) -> &[Entry] {
        let end = |word: usize| self.ends.get(word).copied().unwrap_or_default() as usize;
        let start = word.checked_sub(1).map_or(0, end);
        self.entries.get(start..end(word)).unwrap_or_default()
    }
}
