//! The places that the project lists and records name, found by any of their names.

use crate::fold::fold;
use crate::interner::Interner;
use crate::model::{Term, Text};
use std::sync::Arc;

/// Every name of a place, as it is written and folded, with the place that has it. Records without number may name places
/// without number.
#[derive(Default)]
pub(super) struct PlaceNames {
    names: Interner,
    /// The rank of the place that each name is of, by the name's number.
    of: Vec<usize>,
}

impl PlaceNames {
    /// The names of these places. What the project calls a place first is never another's name, so that a record that is
    /// written with it names this place.
    pub(super) fn of(places: &[Arc<Term>]) -> Self {
        let mut names = Self::default();
        for place in places.iter().filter(|place| place.is_listed) {
            names.add_name(place.name.first(), place.rank);
        }
        for place in places {
            names.add(place);
        }
        names
    }

    /// The rank of the place that is meant by this name. A spelling without marks or in other letters is the same name.
    pub(super) fn get(&mut self, name: &str) -> Option<usize> {
        if let Some(number) = self.names.get(name) {
            return self.of.get(number).copied();
        }
        let rank = *self.of.get(self.names.get(&fold(name))?)?;
        self.add_name(name, rank);
        Some(rank)
    }

    /// Takes in all names of a place. A name that two places have is the first one's.
    pub(super) fn add(&mut self, place: &Term) {
        self.add_text(&place.name, place.rank);
    }

    fn add_text(&mut self, text: &Text, rank: usize) {
        for name in text.entries() {
            self.add_name(name.text, rank);
            self.add_name(&fold(name.text), rank);
        }
    }

    fn add_name(&mut self, name: &str, rank: usize) {
        if self.names.add(name) == self.of.len() {
            self.of.push(rank);
        }
    }
}
