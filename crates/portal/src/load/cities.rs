//! The cities that the project names in each language, found by any of their names.

use crate::interner::Interner;
use crate::model::{Portal, Text};

/// Every name of a city, with the city that has it. Records without number may name cities without number.
pub(crate) struct Cities {
    names: Interner,
    /// Which city each name is of, by the name's number.
    of: Vec<usize>,
}

impl Cities {
    pub(crate) fn of(portal: &Portal) -> Self {
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
        self.city(given.first(), portal).cloned().unwrap_or(given)
    }

    /// A name by which a city of the project is known; nothing if it is none.
    pub(crate) fn name_of<'t>(&self, city: &'t Text, portal: &Portal) -> Option<&'t str> {
        let mut names = city.entries().map(|name| name.text);
        names.find(|name| self.city(name, portal) == Some(city))
    }

    fn city<'p>(&self, name: &str, portal: &'p Portal) -> Option<&'p Text> {
        portal.cities.get(*self.of.get(self.names.get(name)?)?)
    }
}
