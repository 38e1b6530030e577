//! Takes the words of texts into a lexicon.

use super::field::Field;
use super::fold;
use super::lexicon::{Lexicon, LexiconBuilder};
use super::names::Names;
use super::terms::words;
use crate::interner::Interner;
use crate::letters::is_of_word;
use crate::model::Text;

/// Collects the words of a collection, item by item in the order of their ranks.
#[derive(Default)]
pub(super) struct Words {
    lexicon: LexiconBuilder,
    /// Words as they are written.
    written: Interner,
    /// Which folded words each of them is: nearly always one.
    folded: Vec<Vec<u32>>,
    names: Vec<Name>,
    /// By the number of a word: the names that begin with it. The words of names came first, so it is short.
    beginning: Vec<Vec<usize>>,
    rank: usize,
}

/// A name that has others.
struct Name {
    words: Vec<u32>,
    group: usize,
}

impl Words {
    /// Nothing yet. A name brings the other names of the same place with it.
    pub(super) fn new(names: &Names) -> Self {
        let mut all = Self::default();
        for (group, name) in names.iter() {
            let words: Vec<u32> = words(name).map(|word| all.lexicon.number(word)).collect();
            let Some(first) = words.first().map(|first| *first as usize) else { continue };
            if all.beginning.len() <= first {
                all.beginning.resize(first + 1, Vec::new());
            }
            if let Some(beginning) = all.beginning.get_mut(first) {
                beginning.push(all.names.len());
            }
            all.names.push(Name { words, group });
        }
        all
    }

    /// Goes on to the item with this rank.
    pub(super) fn start_item(&mut self, rank: usize) {
        self.rank = rank;
        self.lexicon.start_item();
    }

    /// Adds a text of the item. Fields have to come in their order.
    pub(super) fn add(&mut self, field: Field, text: &Text) {
        text.entries().for_each(|piece| self.add_plain(field, piece.text));
    }

    fn add_plain(&mut self, field: Field, text: &str) {
        self.lexicon.start_text();
        let mut text_words = Vec::new();
        for word in text.split(|c: char| !is_of_word(c) && !is_mark(c)) {
            if !word.is_empty() {
                text_words.extend_from_slice(self.numbers(word));
            }
        }
        for word in &text_words {
            self.lexicon.add(*word, self.rank, field);
        }
        for group in self.groups_in(&text_words) {
            for name in self.names.iter().filter(|name| name.group == group) {
                self.lexicon.start_text();
                name.words.iter().for_each(|word| self.lexicon.add(*word, self.rank, field));
            }
        }
    }

    /// The folded words of a written one.
    fn numbers(&mut self, written: &str) -> &[u32] {
        let number = self.written.add(written);
        if number == self.folded.len() {
            let folded = fold(written);
            self.folded.push(words(&folded).map(|word| self.lexicon.number(word)).collect());
        }
        self.folded.get(number).map_or(&[], Vec::as_slice)
    }

    /// The groups of the names that stand among these words.
    fn groups_in(&self, words: &[u32]) -> Vec<usize> {
        let mut found = Vec::new();
        for (at, first) in words.iter().enumerate() {
            let Some(beginning) = self.beginning.get(*first as usize) else { continue };
            let rest = words.get(at..).unwrap_or_default();
            for name in beginning.iter().filter_map(|name| self.names.get(*name)) {
                if rest.starts_with(&name.words) && !found.contains(&name.group) {
                    found.push(name.group);
                }
            }
        }
        found
    }

    /// All of them in order.
    pub(super) fn finish(self) -> Lexicon {
        self.lexicon.finish()
    }
}

/// Whether folding drops a character, so that it does not part two words.
pub(super) fn is_mark(c: char) -> bool {
    !c.is_ascii() && fold(c.encode_utf8(&mut [0; 4])).is_empty()
}
