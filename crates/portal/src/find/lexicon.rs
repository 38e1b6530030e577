//! The words of a collection in the order of the alphabet, each with all the places at which it stands.

use super::entry::{Entry, FIELD};
use super::field::Field;
use super::shard::Shard;
use super::terms::{Term, Terms};
use crate::interner::Interner;
use crate::order;
use crate::texts::Texts;
use std::ops::Range;
use std::sync::OnceLock;

/// Every word, and where it stands. Each shard has a stretch of the alphabet; shards may come later.
#[derive(Clone, Debug, Default)]
pub(super) struct Lexicon {
    /// The first word that may stand in each shard.
    firsts: Texts,
    shards: Vec<OnceLock<Shard>>,
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
        for shard in self.shards_of(letters) {
            if let Some(shard) = self.shards.get(shard).and_then(OnceLock::get) {
                shard.each(letters, is_whole, found);
            }
        }
    }

    /// The shards in which words may stand that begin with these letters.
    fn shards_of(&self, letters: &str) -> Range<usize> {
        // The word itself may stand behind the first one of the shard before.
        let start = self.firsts.partition_point(0, |first| first <= letters);
        let end = self.firsts.partition_point(start, |first| first.starts_with(letters));
        start.saturating_sub(1)..end
    }

    /// The shards that have to come before terms can be looked up.
    pub(super) fn missing(&self, terms: &Terms) -> Vec<usize> {
        let mut missing = Vec::new();
        for word in terms.iter().flat_map(|term| term.words.split(' ')) {
            for shard in self.shards_of(word) {
                let is_there = self.shards.get(shard).is_some_and(|slot| slot.get().is_some());
                if !is_there && !missing.contains(&shard) {
                    missing.push(shard);
                }
            }
        }
        missing
    }

    /// Every word of the shards that are there, with how often it stands somewhere and the first item that it stands in.
    pub(super) fn words(&self) -> impl Iterator<Item = (&str, usize, usize)> {
        self.shards.iter().filter_map(OnceLock::get).flat_map(Shard::words)
    }

    /// Shards that are still to come, by the first words of each.
    pub(super) fn to_come(firsts: Texts) -> Self {
        Self { shards: (0..firsts.len()).map(|_| OnceLock::new()).collect(), firsts }
    }

    /// Takes a shard that came.
    pub(super) fn take(&self, shard: usize, words: Shard) {
        if let Some(slot) = self.shards.get(shard) {
            // One that came before is the same.
            let _ = slot.set(words);
        }
    }

    /// The one shard of a lexicon that was made here.
    pub(super) fn whole(&self) -> Option<&Shard> {
        self.shards.first().and_then(OnceLock::get)
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
        let mut firsts = Texts::default();
        firsts.push("");
        Lexicon { firsts, shards: vec![OnceLock::from(Shard { words, ends, entries })] }
    }
}
