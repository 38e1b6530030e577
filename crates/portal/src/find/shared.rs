//! The names that many items share: of kinds, topics, partners, projects and countries. Their words are kept once.

use super::fold;
use super::names::Names;
use super::set::Set;
use super::terms::{Term, spaced, words};
use crate::seek;

/// A name, with the items that have it.
#[derive(Clone, Debug)]
pub(super) struct Shared {
    /// Folded words with a space before and behind each, and a dot between two texts, so that a phrase does not go on from
    /// one into the next.
    pub(super) words: String,
    /// The items.
    pub(super) items: Set,
}

impl Shared {
    /// A name in all its spellings, which no item has yet.
    pub(super) fn new(texts: &mut dyn Iterator<Item = &str>, names: &Names, size: usize) -> Self {
        let mut all = String::from(" ");
        for text in texts {
            for word in words(&fold(text)) {
                all.push_str(word);
                all.push(' ');
            }
            all.push_str("\u{b7} ");
        }
        names.add_others(&mut all);
        Self { words: all, items: Set::new(size) }
    }

    /// Whether a term is met, and then whether as whole words.
    pub(super) fn has(&self, term: &Term) -> Option<bool> {
        seek::has(&self.words, &spaced(&term.words, term.is_whole))
            .then(|| seek::has(&self.words, &spaced(&term.words, true)))
    }

    /// Its words.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        words(&self.words)
    }
}
