//! Which items have all the words that were asked for, and how well.

use super::field::Field;
use super::lexicon::Lexicon;
use super::set::Set;
use super::shared::Shared;
use super::terms::{Term, Terms};

/// What meets all terms.
pub(super) struct Matched {
    /// The items.
    pub(super) items: Set,
    /// How well each item meets them, by rank; nothing for those that do not.
    scores: Vec<u16>,
}

impl Matched {
    /// Looks for terms among the words of so many items.
    pub(super) fn of(terms: &Terms, size: usize, words: &Lexicon, shared: &[Shared]) -> Self {
        let mut scores: Option<Vec<u16>> = None;
        for term in terms.iter() {
            let weights = weights(term, size, words, shared);
            match &mut scores {
                None => scores = Some(weights),
                Some(scores) => add(scores, &weights),
            }
        }
        let scores = scores.unwrap_or_default();
        let items = Set::of(size, &mut scores.iter().map(|score| *score > 0));
        Self { items, scores }
    }

    /// Ranks of a set, the best first, and of equals the first first.
    pub(super) fn best_first(&self, ranks: &Set) -> Vec<usize> {
        let score = |rank: usize| self.scores.get(rank).copied().unwrap_or_default() as usize;
        // So many have each score; then, where those of it begin.
        let mut places: Vec<usize> = Vec::new();
        for rank in ranks.iter() {
            let score = score(rank);
            if places.len() <= score {
                places.resize(score + 1, 0);
            }
            if let Some(place) = places.get_mut(score) {
                *place += 1;
            }
        }
        let mut start = 0;
        for place in places.iter_mut().rev() {
            start += std::mem::replace(place, start);
        }
        let mut sorted = vec![0; start];
        for rank in ranks.iter() {
            if let Some(place) = places.get_mut(score(rank)) {
                if let Some(slot) = sorted.get_mut(*place) {
                    *slot = rank;
                }
                *place += 1;
            }
        }
        sorted
    }
}

/// How well each item meets a term: nothing if it does not.
fn weights(term: &Term, size: usize, words: &Lexicon, shared: &[Shared]) -> Vec<u16> {
    let mut weights = vec![0; size];
    let mut note = |rank: usize, weight: u16| {
        if let Some(best) = weights.get_mut(rank) {
            *best = weight.max(*best);
        }
    };
    words.look_up(term, &mut |entry, is_whole| {
        note(entry.rank(), entry.field().weight(is_whole));
    });
    for shared in shared {
        if let Some(is_whole) = shared.has(term) {
            let weight = Field::Rest.weight(is_whole);
            shared.items.iter().for_each(|rank| note(rank, weight));
        }
    }
    weights
}

/// Adds the weights of one more term. What does not meet it meets nothing.
fn add(scores: &mut [u16], weights: &[u16]) {
    for (score, weight) in scores.iter_mut().zip(weights) {
        let both = *score > 0 && *weight > 0;
        *score = if both { score.saturating_add(*weight) } else { 0 };
    }
}
