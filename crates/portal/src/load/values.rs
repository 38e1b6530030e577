//! What a field may hold.
//!
//! A field is read either by its key (`text`, `link`, …) or after it was taken out (`text_of`, `link_of`, …).

use super::fault::{Expected, Problem};
use super::file::fits;
use super::json::{Json, Object};
use super::record::{Field, Need, Record};
use super::told::Path;
use crate::model::{Lang, Link, PartialDate, Slug, Text, is_mailbox};

impl Record<'_> {
    /// `"…"`, not too long.
    pub(super) fn words(&mut self, key: &str, need: Need) -> Option<String> {
        let field = self.field(key, need)?;
        self.words_of(&field)
    }

    /// `"…"`, not too long.
    pub(super) fn words_of(&mut self, field: &Field) -> Option<String> {
        match &field.value {
            Json::Text(text) if fits(text) => return Some(text.trim().to_owned()),
            Json::Text(_) => self.fault(field, Problem::TooLong),
            _ => self.fault(field, Problem::WrongType(Expected::Words)),
        }
        None
    }

    /// `["…", "…"]`
    pub(super) fn words_list(&mut self, key: &str) -> Vec<String> {
        let mut list = Vec::new();
        self.each(key, &mut |record, field| list.extend(record.words_of(&field)));
        list
    }

    /// `"…"` or `{"en": "…", "fr": "…"}`.
    pub(super) fn text(&mut self, key: &str, need: Need) -> Option<Text> {
        self.text_in(key, need, Lang::english())
    }

    /// The same, where a plain string is in another language than English.
    pub(super) fn text_in(&mut self, key: &str, need: Need, plain: Lang) -> Option<Text> {
        let field = self.field(key, need)?;
        self.text_of(field, plain)
    }

    /// The same for a value that was taken out already.
    pub(super) fn text_of(&mut self, mut field: Field, plain: Lang) -> Option<Text> {
        match &mut field.value {
            Json::Text(_) => self.words_of(&field).map(|text| Text::new(plain, text)),
            Json::Object(languages) => {
                let languages = std::mem::take(languages);
                let text = Text::of_languages(self.languages(&field.path, languages));
                if text.is_none() {
                    field.value = Json::Null;
                    self.fault(&field, Problem::MissingField);
                }
                text
            }
            _ => {
                self.fault(&field, Problem::WrongType(Expected::Text));
                None
            }
        }
    }

    /// A list of such.
    pub(super) fn texts(&mut self, key: &str) -> Vec<Text> {
        let mut list = Vec::new();
        self.each(key, &mut |record, field| list.extend(record.text_of(field, Lang::english())));
        list
    }

    /// What each language says.
    fn languages(&mut self, path: &Path, languages: Object) -> Vec<(Lang, String)> {
        let mut entries: Vec<(Lang, String)> = Vec::new();
        for (tag, value) in languages.into_sorted() {
            if value.is_blank() {
                continue;
            }
            let path = path.field(&tag);
            let entry = Field { path, value, need: Need::May };
            match Lang::parse(&tag) {
                // A tag may be written in several ways.
                Some(lang) if entries.iter().any(|(other, _)| *other == lang) => {
                    self.fault(&entry, Problem::ListedTwice);
                }
                Some(lang) => entries.extend(self.words_of(&entry).map(|text| (lang, text))),
                None => self.fault(&entry, Problem::BadLanguage),
            }
        }
        entries
    }

    /// What was read from a field's words; if that gave nothing, this is what is wrong with the field.
    pub(super) fn or_fault<T>(
        &mut self,
        field: &Field,
        problem: Problem,
        value: Option<T>,
    ) -> Option<T> {
        if value.is_none() {
            let is_text = matches!(field.value, Json::Text(_));
            let wrong = Problem::WrongType(Expected::Words);
            self.fault(field, if is_text { problem } else { wrong });
        }
        value
    }

    /// An id.
    pub(super) fn slug(&mut self, key: &str, need: Need) -> Option<Slug> {
        let field = self.field(key, need)?;
        self.slug_of(&field)
    }

    /// An id.
    pub(super) fn slug_of(&mut self, field: &Field) -> Option<Slug> {
        let slug = field.plain().and_then(Slug::parse);
        self.or_fault(field, Problem::BadId, slug)
    }

    /// A link.
    pub(super) fn link(&mut self, key: &str) -> Option<Link> {
        let field = self.field(key, Need::May)?;
        self.link_of(&field)
    }

    /// A list of links.
    pub(super) fn links(&mut self, key: &str) -> Vec<Link> {
        let mut list = Vec::new();
        self.each(key, &mut |record, field| list.extend(record.link_of(&field)));
        list
    }

    fn link_of(&mut self, field: &Field) -> Option<Link> {
        let link = field.plain().and_then(Link::parse);
        self.or_fault(field, Problem::BadLink, link)
    }

    /// An address for letters.
    pub(super) fn email(&mut self, key: &str) -> Option<String> {
        let field = self.field(key, Need::May)?;
        let email = self.words_of(&field)?;
        if !is_mailbox(&email) {
            self.fault(&field, Problem::BadEmail);
            return None;
        }
        Some(email)
    }

    /// The main source and those beside it.
    pub(super) fn all_sources(&mut self) -> Vec<Link> {
        let mut sources = Vec::from_iter(self.link("source"));
        sources.append(&mut self.links("more_sources"));
        sources
    }

    /// A language.
    pub(super) fn lang(&mut self, key: &str) -> Option<Lang> {
        let field = self.field(key, Need::May)?;
        self.lang_of(&field)
    }

    /// A language.
    pub(super) fn lang_of(&mut self, field: &Field) -> Option<Lang> {
        let lang = field.plain().and_then(Lang::parse);
        self.or_fault(field, Problem::BadLanguage, lang)
    }

    /// A date. A bare number is a year.
    pub(super) fn date(&mut self, key: &str) -> Option<PartialDate> {
        let mut field = self.field(key, Need::May)?;
        self.date_of(&mut field)
    }

    /// A date. A bare number is a year, and told as if it had been written as text.
    pub(super) fn date_of(&mut self, field: &mut Field) -> Option<PartialDate> {
        if let Json::Number(year) = &mut field.value {
            field.value = Json::Text(std::mem::take(year));
        }
        let date = field.date();
        self.or_fault(field, Problem::BadDate, date)
    }

    /// A whole number up to this.
    pub(super) fn number(&mut self, key: &str, need: Need, most: u64) -> Option<u64> {
        let field = self.field(key, need)?;
        self.number_of(&field, most)
    }

    /// A whole number up to this.
    pub(super) fn number_of(&mut self, field: &Field, most: u64) -> Option<u64> {
        if let Json::Number(digits) = &field.value
            && let Ok(number) = digits.parse()
            && number <= most
        {
            return Some(number);
        }
        self.fault(field, Problem::WrongType(Expected::Number));
        None
    }

    /// A whole number within bounds.
    pub(super) fn number_between(&mut self, key: &str, least: u64, most: u64) -> Option<u64> {
        let field = self.field(key, Need::May)?;
        if let Json::Number(digits) = &field.value
            && let Ok(number) = digits.parse()
            && (least..=most).contains(&number)
        {
            return Some(number);
        }
        self.fault(&field, Problem::WrongType(Expected::NumberBetween(least, most)));
        None
    }

    /// `true` or `false`.
    pub(super) fn bool(&mut self, key: &str) -> Option<bool> {
        let field = self.field(key, Need::May)?;
        if let Json::Bool(value) = field.value {
            return Some(value);
        }
        self.fault(&field, Problem::WrongType(Expected::Bool));
        None
    }

    /// One of a few words.
    pub(super) fn one_of(
        &mut self,
        key: &str,
        words: &'static [&'static str],
    ) -> Option<&'static str> {
        let field = self.field(key, Need::May)?;
        let word = field.plain().and_then(|text| words.iter().copied().find(|word| *word == text));
        self.or_fault(&field, Problem::WrongType(Expected::OneOf(words)), word)
    }
}

impl Field {
    /// Its words, if they are words and not too many.
    pub(super) fn plain(&self) -> Option<&str> {
        match &self.value {
            Json::Text(text) if fits(text) => Some(text.trim()),
            _ => None,
        }
    }

    /// The date that it holds. A bare number is a year.
    pub(super) fn date(&self) -> Option<PartialDate> {
        match &self.value {
            Json::Number(year) => PartialDate::parse(year),
            _ => PartialDate::parse(self.plain()?),
        }
    }
}
