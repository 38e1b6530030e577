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

use crate::locale::Locale;
use crate::model::Lang;
use catalogue::code;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The English messages, as the build wrote them.
const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/en.txt"));

/// The interface in one language.
#[derive(Clone, Debug)]
pub struct Messages {
    locale: Locale,
    lang: Lang,
    english: Lang,
    are_whole: bool,
    own: Vec<String>,
    built_in: Vec<&'static str>,
}

impl Messages {
    /// The interface in English.
    pub fn english() -> Self {
        Self::of(Locale::English, None)
    }

    /// The interface in a language, with the text of its file as the build wrote it. What the file lacks is English: all
    /// of it, where there is none or one of another release.
    pub fn of(locale: Locale, file: Option<&str>) -> Self {
        let own = messages_of(file);
        let are_whole = locale == Locale::English || own.len() == COUNT;
        Self {
            locale,
            lang: locale.lang(),
            english: Lang::english(),
            are_whole,
            own,
            built_in: terminated(ENGLISH).collect(),
        }
    }

    /// The language that the reader asked for.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The tag of the language that the reader asked for.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// Whether the messages came whole. One that the translators have not written yet is not missed.
    pub fn are_whole(&self) -> bool {
        self.are_whole
    }

    /// Whether no native speaker has read the translation yet.
    pub fn are_draft(&self) -> bool {
        self.text(Key::Status) == "draft"
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

/// The messages of a file, if it is one of this release.
fn messages_of(file: Option<&str>) -> Vec<String> {
    let parts = file.and_then(|file| file.split_once(code::TERMINATOR));
    let parts = parts.filter(|(release, _)| *release == FINGERPRINT);
    parts.map_or_else(Vec::new, |(_, rest)| terminated(rest).map(str::to_owned).collect())
}

/// The messages of a text; what follows the last terminator is a message that was cut off.
fn terminated(text: &str) -> impl Iterator<Item = &str> {
    let end = text.rfind(code::TERMINATOR).unwrap_or(0);
    text.get(..end)
        .into_iter()
        .filter(|text| !text.is_empty())
        .flat_map(|text| text.split(code::TERMINATOR))
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

    /// A file of these messages of the language, and none of the others.
    fn file(own: &[(&str, &str)]) -> String {
        let source = include_str!("../../../../public/i18n/en.ftl");
        let (catalogue, _) = Catalogue::read(source);
        let text = |key| own.iter().find(|(other, _)| *other == key).map_or("", |(_, text)| *text);
        let messages = catalogue.messages().map(|(key, _)| text(key));
        code::terminated(std::iter::once(FINGERPRINT).chain(messages))
    }

    #[test]
    fn a_message_that_a_language_lacks_is_english_with_english_forms() {
        let messages = Messages::of(Locale::French, Some(&file(&[("nav-overview", "Aperçu")])));
        assert_eq!(messages.text(Key::NavOverview), "Aperçu");
        assert_eq!(messages.text(Key::NavDocuments), "Documents");
        assert!(messages.are_whole() && !messages.are_draft());
        // French counts nothing as one, English does not.
        assert_eq!(messages.country_activities(0_usize), "0 activities");
    }

    #[test]
    fn a_file_that_is_missing_empty_cut_or_of_another_release_loses_only_what_it_does_not_hold() {
        let whole = file(&[("app-off", "Éteint"), ("years-unknown", "Année inconnue")]);
        let of = |file: Option<&str>| Messages::of(Locale::French, file);
        assert_eq!(of(Some(&whole)).text(Key::YearsUnknown), "Année inconnue");
        assert_eq!(of(Some(&whole)).text(Key::AppOff), "Éteint");
        for (end, _) in whole.char_indices() {
            let cut = of(whole.get(..end));
            assert!(!cut.are_whole(), "{end}");
            assert_ne!(cut.text(Key::YearsUnknown), "Année");
            assert!(
                ["Éteint", Messages::english().text(Key::AppOff)].contains(&cut.text(Key::AppOff))
            );
        }
        let other = whole.replacen(FINGERPRINT, "0123456789abcdef", 1);
        for broken in [None, Some(""), Some("<html>"), Some("\0\0"), Some(other.as_str())] {
            let messages = of(broken);
            assert_eq!(messages.text(Key::NavOverview), "Overview", "{broken:?}");
            assert!(!messages.are_whole());
            assert_eq!(messages.lang().as_str(), "fr");
        }
    }
}
