//! Every word of the interface.
//!
//! Messages are written in [Fluent](https://projectfluent.org), one file a language, and reach the program in
//! the short form of the crate `catalogue`. English is built in; another language is laid over it, so that a
//! message that is missing or broken appears in English and nothing else is lost.
//!
//! The build makes a [`Key`] of each English message without variables, and a method of [`Messages`] of each
//! other, with an argument for each of its variables: a misspelt key or a forgotten argument does not compile.

mod arg;
mod pattern;
mod plural;

pub use arg::Arg;

use crate::model::Lang;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The English messages, as the build wrote them.
const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/en.txt"));

/// The interface in one language.
#[derive(Clone, Debug)]
pub struct Messages {
    lang: Lang,
    english: Lang,
    own: Vec<String>,
    built_in: Vec<&'static str>,
}

impl Messages {
    /// The interface in English.
    pub fn english() -> Self {
        Self {
            lang: Lang::english(),
            english: Lang::english(),
            own: Vec::new(),
            built_in: ENGLISH.split(catalogue::code::SEPARATOR).collect(),
        }
    }

    /// The language that the reader asked for.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The text of a message without variables.
    pub fn text(&self, key: Key) -> &str {
        self.code(key as usize).0
    }

    /// A message, with the language it is in: an empty one of the language's own is one that it lacks.
    fn code(&self, position: usize) -> (&str, &Lang) {
        match self.own.get(position) {
            Some(own) if !own.is_empty() => (own, &self.lang),
            _ => (self.built_in.get(position).copied().unwrap_or_default(), &self.english),
        }
    }

    /// A message, with its variables given in alphabetical order of their names.
    fn write(&self, position: usize, args: &[Arg<'_>]) -> String {
        let (code, lang) = self.code(position);
        let mut out = String::new();
        pattern::write(code, lang, args, self, &mut out);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use catalogue::fluent::Catalogue;

    #[test]
    fn each_key_has_its_own_text() {
        let messages = Messages::english();
        assert_eq!(messages.text(Key::Month1), "January");
        assert_eq!(messages.text(Key::MonthShort12), "Dec");
        assert_eq!(messages.text(Key::NavOverview), "Overview");
    }

    #[test]
    fn a_message_that_a_language_lacks_is_english_with_english_forms() {
        let source = include_str!("../../../../public/i18n/en.ftl");
        let (catalogue, _) = Catalogue::read(source);
        let own = catalogue.messages().map(|(key, _)| match key {
            "nav-overview" => "Aperçu".to_owned(),
            _ => String::new(),
        });
        let messages = Messages {
            lang: Lang::parse("fr").unwrap_or_else(Lang::english),
            own: own.collect(),
            ..Messages::english()
        };
        assert_eq!(messages.text(Key::NavOverview), "Aperçu");
        assert_eq!(messages.text(Key::NavDocuments), "Documents");
        // French counts nothing as one, English does not.
        assert_eq!(messages.country_activities(0_usize), "0 activities");
    }
}
