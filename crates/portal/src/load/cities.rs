//! The cities that the project names in each language, found by any of their names.

use crate::interner::Interner;
use crate::model::{Portal, Text};

/// Every name of a city, with the city that has it. Records without number may name cities without number.
pub(super) struct Cities {
    names: Interner,
    /// Which city each name is of, by the name's number.
    of: Vec<usize>,
}

impl Cities {
    pub(super) fn of(portal: &Portal) -> Self {
        let mut cities = Self { names: Interner::default(), of: Vec::new() };
        for (position, city) in portal.cities.iter().enumerate() {
            for name in city.entries() {
                // A name that two cities have is the first one's.
                if cities.names.add(name.text) == cities.of.len() {
                    cities.of.push(position);
                }
            }
        }
        cities
    }

    /// A city as the project names it in each language, known by one of its names; as it is given if it is not known.
    pub(super) fn named(&self, given: Text, portal: &Portal) -> Text {
        let name = self.names.get(given.first());
        let city = name.and_then(|name| portal.cities.get(*self.of.get(name)?));
        city.cloned().unwrap_or(given)
    }
}
