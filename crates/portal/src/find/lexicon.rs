//! The words of a collection in the order of the alphabet, each with all the places at which it stands.

use super::field::Field;
use super::terms::Term;
use crate::interner::Interner;
use crate::order;
use crate::texts::Texts;
use std::ops::Range;

/// Every word, and where it stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Lexicon {
    words: Texts,
    /// Where the entries of each word end.
    ends: Vec<u32>,
    entries: Vec<Entry>,
}

/// One word at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    /// Rank of the item and, in the last two bits, the field.
    item: u32,
    /// The word's place among the words of the item. Between two texts one is left out, so that a phrase ends with its text.
    place: u16,
}

/// So many bits are the field's.
const FIELD: u32 = 2;

impl Entry {
    /// The rank of the item that it stands in.
    pub(super) fn rank(self) -> usize {
        (self.item >> FIELD) as usize
    }

    /// The field that it stands in.
    pub(super) fn field(self) -> Field {
        Field::of(self.item & ((1 << FIELD) - 1))
    }

    /// The entry that a word right before this one would have.
    fn before(self) -> Option<Self> {
        Some(Self { place: self.place.checked_sub(1)?, ..self })
    }
}

impl Lexicon {
    /// Calls `found` with each entry at which a term begins, and whether the whole of it ends with a word there.
    pub(super) fn look_up(&self, term: &Term, found: &mut dyn FnMut(Entry, bool)) {
        let (first, last) = term.split();
        if first.is_empty() {
            return self.each(last, term.is_whole, found);
        }
        let mut ends: Option<Vec<Entry>> = None;
        for word in first.split(' ') {
            ends = Some(self.following(ends.as_deref(), word));
        }
        let ends = ends.unwrap_or_default();
        self.each(last, term.is_whole, &mut |entry, is_whole| {
            if entry.before().is_some_and(|before| ends.binary_search(&before).is_ok()) {
                found(entry, is_whole);
            }
        });
    }

    /// The entries of a word; of those that follow others, if there are others.
    fn following(&self, before: Option<&[Entry]>, word: &str) -> Vec<Entry> {
        let mut entries = Vec::new();
        self.each(word, true, &mut |entry, _| {
            let is_next = before.is_none_or(|ends| {
                entry.before().is_some_and(|before| ends.binary_search(&before).is_ok())
            });
            if is_next {
                entries.push(entry);
            }
        });
        entries
    }

    /// Each entry of a word, or of the words that begin with it.
    fn each(&self, letters: &str, is_whole: bool, found: &mut dyn FnMut(Entry, bool)) {
        for word in self.range(letters) {
            let is_it = self.words.get(word).len() == letters.len();
            if is_it || !is_whole {
                self.entries_of(word).iter().for_each(|entry| found(*entry, is_it));
            }
        }
    }

    /// The words that begin with these letters.
    fn range(&self, letters: &str) -> Range<usize> {
        let start = self.partition_point(0, |word| word < letters);
        start..self.partition_point(start, |word| word.starts_with(letters))
    }

    /// The first word from `start` on for which it does not hold.
    fn partition_point(&self, start: usize, holds: impl Fn(&str) -> bool) -> usize {
        let (mut start, mut end) = (start, self.words.len());
        while start < end {
            let middle = usize::midpoint(start, end);
            if holds(self.words.get(middle)) {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        start
    }

    /// Every word, with how often it stands somewhere and the first item that it stands in.
    pub(super) fn words(&self) -> impl Iterator<Item = (&str, usize, usize)> {
        (0..self.words.len()).filter_map(|word| {
            let entries = self.entries_of(word);
            Some((self.words.get(word), entries.len(), entries.first()?.rank()))
        })
    }

    fn entries_of(&self, word: usize) -> &[Entry] {
        let end = |word: usize| self.ends.get(word).copied().unwrap_or_default() as usize;
        let start = word.checked_sub(1).map_or(0, end);
        self.entries.get(start..end(word)).unwrap_or_default()
    }
}

/// Collects words, item by item in the order of their ranks.
#[derive(Debug, Default)]
pub(super) struct LexiconBuilder {
    words: Interner,
    /// Each word as it came, with its number.
    entries: Vec<(u32, Entry)>,
    /// The place of the next word in its item.
    place: u16,
}

impl LexiconBuilder {
    /// The number of a word, old or new.
    pub(super) fn number(&mut self, word: &str) -> u32 {
        u32::try_from(self.words.add(word)).unwrap_or_default()
    }

    /// Goes on to another item.
    pub(super) fn start_item(&mut self) {
        self.place = 0;
    }

    /// Goes on to another text of the same item.
    pub(super) fn start_text(&mut self) {
        self.place = self.place.saturating_add(1);
    }

    /// Adds a word of an item. Behind some 65 000 words of one item, phrases are no longer found.
    pub(super) fn add(&mut self, word: u32, rank: usize, field: Field) {
        let item = u32::try_from(rank).unwrap_or_default() << FIELD | field as u32;
        self.entries.push((word, Entry { item, place: self.place }));
        self.place = self.place.saturating_add(1);
    }

    /// Puts all in order.
    pub(super) fn finish(self) -> Lexicon {
        let mut order: Vec<usize> = (0..self.words.len()).collect();
        let texts = self.words.texts();
        order::sort(&mut order, &mut |a, b| texts.get(a).cmp(texts.get(b)));
        let mut words = Texts::default();
        // From the numbers of words to their place in the alphabet.
        let mut places = vec![0_usize; order.len()];
        for (place, number) in order.into_iter().enumerate() {
            words.push(texts.get(number));
            if let Some(slot) = places.get_mut(number) {
                *slot = place;
            }
        }
        let place = |word: u32| places.get(word as usize).copied().unwrap_or_default();
        let mut ends = vec![0_u32; words.len()];
        for (word, _) in &self.entries {
            if let Some(end) = ends.get_mut(place(*word)) {
                *end += 1;
            }
        }
        let mut start = 0;
        for end in &mut ends {
            // For now, where the entries of the word begin.
            start += std::mem::replace(end, start);
        }
        let mut entries = vec![Entry { item: 0, place: 0 }; self.entries.len()];
        for (word, entry) in self.entries {
            if let Some(next) = ends.get_mut(place(word)) {
                if let Some(slot) = entries.get_mut(*next as usize) {
                    *slot = entry;
                }
                *next += 1;
            }
        }
        Lexicon { words, ends, entries }
    }
}
