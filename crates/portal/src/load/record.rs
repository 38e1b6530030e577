//! Reads the fields of one record, each on its own: a fault in one leaves the others as they are.
//!
//! A field is read either by its key (`text`, `link`, …) or after it was taken out (`text_of`, `link_of`, …).

use super::fault::{Consequence, Expected, Fault, File, Problem};
use super::file::fits;
use super::json::{Json, Object, joined, shortened};
use crate::model::{Lang, Link, PartialDate, Slug, Text};

/// A record of a file, and the faults found in it so far.
pub(super) struct Record<'a> {
    file: File,
    path: String,
    fields: Object,
    faults: &'a mut Vec<Fault>,
    is_lost: bool,
    first_fault: usize,
}

/// Whether a record can do without a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// Without it the record is lost.
    Must,
    /// It may be missing.
    May,
}

/// A value taken out of a record, with its place.
pub(super) struct Field {
    pub(super) path: String,
    pub(super) value: Json,
    pub(super) need: Need,
}

/// The values of a list, one by one.
pub(super) struct Items {
    path: String,
    values: std::vec::IntoIter<Json>,
    position: usize,
}

impl Iterator for Items {
    type Item = Field;

    fn next(&mut self) -> Option<Field> {
        let value = self.values.next()?;
        let path = joined(&[&self.path, "[", &self.position.to_string(), "]"]);
        self.position += 1;
        Some(Field { path, value, need: Need::May })
    }
}

impl<'a> Record<'a> {
    pub(super) fn new(
        file: File,
        path: String,
        fields: Object,
        faults: &'a mut Vec<Fault>,
    ) -> Self {
        let first_fault = faults.len();
        Self { file, path, fields, faults, is_lost: false, first_fault }
    }

    /// Where a field stands.
    fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { joined(&[&self.path, ".", key]) }
    }

    // Taking fields out.

    /// Takes a field out. `null` and empty text are the same as no field.
    pub(super) fn field(&mut self, key: &str, need: Need) -> Option<Field> {
        match self.fields.take(key) {
            Some(value) if !value.is_blank() => {
                Some(Field { path: self.path_of(key), value, need })
            }
            _ => {
                if need == Need::Must {
                    let path = self.path_of(key);
                    self.lose(path, String::new(), Problem::MissingField);
                }
                None
            }
        }
    }

    /// The values of a list that may be left out.
    pub(super) fn list(&mut self, key: &str) -> Items {
        match self.field(key, Need::May) {
            Some(mut field) => self.items(&mut field),
            None => Items { path: String::new(), values: Vec::new().into_iter(), position: 0 },
        }
    }

    /// The values of a list that was taken out already. They are moved out of it.
    pub(super) fn items(&mut self, field: &mut Field) -> Items {
        let mut values = Vec::new();
        if let Json::List(list) = &mut field.value {
            values.append(list);
        } else {
            self.fault(field, Problem::WrongType(Expected::List));
        }
        Items { path: field.path.clone(), values: values.into_iter(), position: 0 }
    }

    /// An object that may be left out, to be read and left like a record.
    pub(super) fn object(&mut self, key: &str) -> Option<Record<'_>> {
        let mut field = self.field(key, Need::May)?;
        self.enter(&mut field)
    }

    /// The same for one that was taken out already. Its fields are moved out of it.
    pub(super) fn enter(&mut self, field: &mut Field) -> Option<Record<'_>> {
        if let Json::Object(fields) = &mut field.value {
            let fields = std::mem::take(fields);
            return Some(Record::new(self.file, field.path.clone(), fields, self.faults));
        }
        self.fault(field, Problem::WrongType(Expected::Object));
        None
    }

    /// Passes over a field that is for editors alone.
    pub(super) fn pass_over(&mut self, key: &str) {
        self.fields.take(key);
    }

    // Faults.

    /// How many faults were found so far, to see whether reading something found another.
    pub(super) fn faults(&self) -> usize {
        self.faults.len()
    }

    /// Notes that a value cannot be used, nor the record if it must have it.
    pub(super) fn fault(&mut self, field: &Field, problem: Problem) {
        let (path, found) = (field.path.clone(), field.value.spelled());
        match field.need {
            Need::Must => self.lose(path, found, problem),
            Need::May => self.note(path, found, problem, Consequence::ValueLost),
        }
    }

    /// Notes something about a value that is used all the same.
    pub(super) fn remark(&mut self, field: &Field, problem: Problem) {
        self.note(field.path.clone(), field.value.spelled(), problem, Consequence::Kept);
    }

    /// Notes that the record cannot be used because of this value, whether it must have it or not.
    pub(super) fn lose_by(&mut self, field: &Field, problem: Problem) {
        self.lose(field.path.clone(), field.value.spelled(), problem);
    }

    /// Notes that the record cannot be used because of the value that was found faulty last.
    pub(super) fn lose_by_last_fault(&mut self) {
        self.is_lost = true;
        if let Some(fault) = self.faults.last_mut() {
            fault.consequence = Consequence::RecordLost;
        }
    }

    fn lose(&mut self, path: String, found: String, problem: Problem) {
        self.is_lost = true;
        self.note(path, found, problem, Consequence::RecordLost);
    }

    /// Notes a fault of something that is no field any more.
    pub(super) fn note(
        &mut self,
        path: String,
        found: String,
        problem: Problem,
        consequence: Consequence,
    ) {
        self.faults.push(Fault { file: self.file, path, found, problem, consequence });
    }

    // The end of a record.

    /// Ends an object inside a record: `None` if it cannot be used. What it lacks costs only the object.
    pub(super) fn leave(mut self) -> Option<()> {
        self.report_unknown();
        if self.is_lost {
            self.lower_faults();
        }
        (!self.is_lost).then_some(())
    }

    /// Ends a record that is shown whatever it lacks.
    pub(super) fn finish_anyway(&mut self) {
        self.report_unknown();
        self.lower_faults();
    }

    /// Ends a record: `None` if it cannot be used. A record is lost once, however many things are wrong
    /// with it.
    pub(super) fn finish(&mut self) -> Option<()> {
        self.report_unknown();
        let mut is_first = true;
        for fault in self.faults.iter_mut().skip(self.first_fault) {
            if fault.consequence == Consequence::RecordLost && !std::mem::take(&mut is_first) {
                fault.consequence = Consequence::ValueLost;
            }
        }
        (!self.is_lost).then_some(())
    }

    /// No fault in here costs more than a value.
    fn lower_faults(&mut self) {
        for fault in self.faults.iter_mut().skip(self.first_fault) {
            fault.consequence = fault.consequence.max(Consequence::ValueLost);
        }
    }

    /// Reports what nobody asked for, except what is for editors alone.
    fn report_unknown(&mut self) {
        for (key, value) in std::mem::take(&mut self.fields).into_sorted() {
            if key != "$schema" && key != "notes" {
                let path = self.path_of(&shortened(&key));
                self.note(path, value.spelled(), Problem::UnknownField, Consequence::Kept);
            }
        }
    }

    // What a field may hold.

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
        for field in self.list(key) {
            list.extend(self.words_of(&field));
        }
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
                let text = Text::from_entries(self.languages(&field.path, languages));
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
        for field in self.list(key) {
            list.extend(self.text_of(field, Lang::english()));
        }
        list
    }

    /// What each language says. English comes first, so that it is the original where the data do not say
    /// otherwise.
    fn languages(&mut self, path: &str, languages: Object) -> Vec<(Lang, String)> {
        let mut entries: Vec<(Lang, String)> = Vec::new();
        for (tag, value) in languages.into_sorted() {
            if value.is_blank() {
                continue;
            }
            let path = joined(&[path, ".", &shortened(&tag)]);
            let entry = Field { path, value, need: Need::May };
            match Lang::parse(&tag) {
                Some(lang) => entries.extend(self.words_of(&entry).map(|text| (lang, text))),
                None => self.fault(&entry, Problem::BadLanguage),
            }
        }
        if let Some(english) = entries.iter().position(|(lang, _)| lang.as_str() == "en") {
            entries.swap(0, english);
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
        for field in self.list(key) {
            list.extend(self.link_of(&field));
        }
        list
    }

    fn link_of(&mut self, field: &Field) -> Option<Link> {
        let link = field.plain().and_then(Link::parse);
        self.or_fault(field, Problem::BadLink, link)
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
