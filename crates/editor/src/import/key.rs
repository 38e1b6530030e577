//! The fields of an activity as its record has them, in the order in which they are written.

use portal::load::keys;
use std::cmp::Ordering;

/// A field of an activity's record: one of those that loading knows, or what editors write for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key(&'static str);

/// Makes constants of the fields that the import treats in ways of their own, and lists them.
macro_rules! named {
    ($($key:ident = $name:literal,)*) => {
        impl Key {
            $(pub(super) const $key: Self = Self($name);)*

            #[cfg(test)]
            const NAMED: &[Self] = &[$(Self::$key),*];
        }
    };
}

named! {
    ID = "id",
    TITLE = "title",
    TITLE_LANG = "title_lang",
    KIND = "kind",
    START = "start",
    END = "end",
    ESTIMATED_YEAR = "estimated_year",
    CITY = "city",
    PLACE_COUNTRY = "place_country",
    COUNTRIES = "countries",
    OTHER_COUNTRIES = "other_countries",
    TOPIC = "topic",
    PARTNERS = "partners",
    PROJECTS = "projects",
    SUMMARY = "summary",
    SOURCE = "source",
    MORE_SOURCES = "more_sources",
    NOTES = "notes",
}

impl Key {
    /// A field that is treated like others of its kind.
    pub(super) const fn plain(name: &'static str) -> Self {
        Self(name)
    }

    /// Every field, in the order in which they are written.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        keys().map(Self).chain([Self::NOTES])
    }

    /// Its name in the file.
    pub(super) fn name(self) -> &'static str {
        self.0
    }

    /// The field of that name.
    pub(super) fn of(name: &str) -> Option<Self> {
        Self::all().find(|key| key.name() == name)
    }

    fn place(self) -> usize {
        Self::all().take_while(|key| *key != self).count()
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        self.place().cmp(&other.place())
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_named_here_is_a_field() {
        for key in Key::NAMED {
            assert_eq!(Key::of(key.name()), Some(*key));
        }
        assert!(Key::ID < Key::TITLE && Key::MORE_SOURCES < Key::NOTES);
    }
}
