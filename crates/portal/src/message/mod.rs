//! Every word of the interface.
//!
//! Messages are written in a part of [Fluent](https://projectfluent.org), one file a language. English is
//! built in; another language is laid over it, so that a message that is missing or broken appears in
//! English and nothing else is lost.
//!
//! The build makes one method of [`Messages`] from each English message, with an argument for each of its
//! variables: a misspelt key or a forgotten argument does not compile.

mod parse;
mod plural;

pub use parse::{Catalogue, MessageFault};

use crate::model::Lang;
use crate::numbers;
use parse::{Element, Pattern};
use plural::Category;

/// The English messages, as an editor wrote them.
const ENGLISH: &str = include_str!("../../../../public/i18n/en.ftl");

/// What a message's variable stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A count: grouped as the language groups digits, and the one that plural forms follow.
    Count(u64),
    /// Words, or a number that is a name, such as a year.
    Words(String),
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(u64::try_from(count).unwrap_or(u64::MAX))
    }
}

impl From<u64> for Arg {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<&str> for Arg {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<String> for Arg {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<&String> for Arg {
    fn from(words: &String) -> Self {
        Self::Words(words.clone())
    }
}

/// The interface in one language.
#[derive(Clone, Debug)]
pub struct Messages {
    lang: Lang,
    own: Catalogue,
    english: Catalogue,
}

impl Messages {
    /// The interface in English.
    pub fn english() -> Self {
        Self {
            lang: Lang::english(),
            own: Catalogue::default(),
            english: Catalogue::parse(ENGLISH).0,
        }
    }

    /// The language that the reader asked for.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The message `key`, with `args` in place of its variables.
    ///
    /// Components call the method named after the message instead. A key that does not exist gives the key.
    pub fn get(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let found = self
            .own
            .get(key)
            .map(|pattern| (pattern, &self.lang))
            .or_else(|| self.english.get(key).map(|pattern| (pattern, &self.lang)));
        let mut out = String::new();
        match found {
            Some((pattern, lang)) => self.write(pattern, lang, args, &mut out),
            None => out.push_str(key),
        }
        out
    }

    /// The message `key`, if there is one: for keys that the data choose, such as a language's name.
    pub fn find(&self, key: &str) -> Option<String> {
        (self.own.get(key).is_some() || self.english.get(key).is_some()).then(|| self.get(key, &[]))
    }

    fn write(&self, pattern: &Pattern, lang: &Lang, args: &[(&str, Arg)], out: &mut String) {
        let value = |name: &str| args.iter().find(|(n, _)| *n == name).map(|(_, arg)| arg);
        for element in pattern {
            match element {
                Element::Words(words) => out.push_str(words),
                Element::Variable(name) => match value(name) {
                    Some(Arg::Count(count)) => out.push_str(&numbers::group(*count, self)),
                    Some(Arg::Words(words)) => out.push_str(words),
                    None => out.push_str(name),
                },
                Element::Select { variable, variants } => {
                    let wanted = match value(variable) {
                        Some(Arg::Count(count)) => {
                            let exact = count.to_string();
                            variants.iter().find(|variant| variant.key == exact).or_else(|| {
                                let category = Category::of(*count, lang).name();
                                variants.iter().find(|variant| variant.key == category)
                            })
                        }
                        Some(Arg::Words(words)) => {
                            variants.iter().find(|variant| variant.key == *words)
                        }
                        None => None,
                    };
                    let chosen =
                        wanted.or_else(|| variants.iter().find(|variant| variant.is_default));
                    if let Some(variant) = chosen {
                        self.write(&variant.pattern, lang, args, out);
                    }
                }
            }
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    fn english(source: &str) -> Messages {
        Messages {
            lang: Lang::english(),
            own: Catalogue::parse(source).0,
            english: Catalogue::parse(ENGLISH).0,
        }
    }

    #[test]
    fn the_built_in_messages_are_whole() {
        let (catalogue, faults) = Catalogue::parse(ENGLISH);
        assert_eq!(faults, vec![]);
        assert!(catalogue.keys().count() > 100);
    }

    #[test]
    fn a_count_chooses_its_form() {
        let messages = english(
            "hits = { $n ->\n    [0] Nothing\n    [one] One activity in { $place }\n   *[other] { $n } activities\n }\n",
        );
        let get = |n: u64| messages.get("hits", &[("n", n.into()), ("place", "Ohrid".into())]);
        assert_eq!(get(0), "Nothing");
        assert_eq!(get(1), "One activity in Ohrid");
        assert_eq!(get(12_345), "12,345 activities");
    }

    #[test]
    fn what_is_missing_shows_and_does_not_fail() {
        let messages = english("greet = Hello { $name }\n");
        assert_eq!(messages.get("greet", &[]), "Hello name");
        assert_eq!(messages.get("nothing", &[]), "nothing");
    }
}
