//! Reads the fields of one record, each on its own: a fault in one leaves the others as they are.

use super::fault::{Consequence, Expected, Fault, File, Problem};
use super::file::fits;
use crate::model::{Lang, Link, PartialDate, Slug, Text};
use serde_json::{Map, Value};

/// A record of a file, and the faults found in it so far.
pub(super) struct Record<'a> {
    file: File,
    path: String,
    fields: Map<String, Value>,
    faults: &'a mut Vec<Fault>,
    is_lost: bool,
    first_fault: usize,
}

/// A value taken out of a record, with its place.
pub(super) struct Field {
    pub(super) path: String,
    pub(super) value: Value,
}

impl Field {
    /// The same again, for naming it in a fault after it was read.
    pub(super) fn copy(&self) -> Self {
        Self { path: self.path.clone(), value: self.value.clone() }
    }
}

impl<'a> Record<'a> {
    pub(super) fn new(
        file: File,
        path: String,
        fields: Map<String, Value>,
        faults: &'a mut Vec<Fault>,
    ) -> Self {
        let first_fault = faults.len();
        Self { file, path, fields, faults, is_lost: false, first_fault }
    }

    /// Where a field stands.
    pub(super) fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// Takes a field out. `null` and empty text are the same as no field.
    pub(super) fn take(&mut self, key: &str) -> Option<Field> {
        let value = self.fields.remove(key)?;
        let is_empty = match &value {
            Value::Null => true,
            Value::String(text) => text.trim().is_empty(),
            _ => false,
        };
        (!is_empty).then(|| Field { path: self.path_of(key), value })
    }

    /// How many faults were found so far, to see whether reading something found another.
    pub(super) fn faults(&self) -> usize {
        self.faults.len()
    }

    /// Passes over fields that are for editors alone.
    pub(super) fn pass_over(&mut self, keys: &[&str]) {
        for key in keys {
            self.fields.remove(*key);
        }
    }

    /// Notes that a value cannot be used.
    pub(super) fn fault(&mut self, field: &Field, problem: Problem) {
        self.note(field.path.clone(), &field.value, problem, Consequence::ValueLost);
    }

    /// Notes something about a value that is used all the same.
    pub(super) fn remark(&mut self, field: &Field, problem: Problem) {
        self.note(field.path.clone(), &field.value, problem, Consequence::Kept);
    }

    /// Notes that the record cannot be used because of this value.
    pub(super) fn lose(&mut self, field: &Field, problem: Problem) {
        self.is_lost = true;
        self.note(field.path.clone(), &field.value, problem, Consequence::RecordLost);
    }

    /// Notes that the record cannot be used because of the value that was found faulty last.
    pub(super) fn lose_by_last_fault(&mut self) {
        self.is_lost = true;
        if let Some(fault) = self.faults.last_mut() {
            fault.consequence = Consequence::RecordLost;
        }
    }

    /// Notes that the record cannot be used because a field is not there.
    pub(super) fn lose_without(&mut self, key: &str) {
        self.is_lost = true;
        self.note(self.path_of(key), &Value::Null, Problem::MissingField, Consequence::RecordLost);
    }

    fn note(&mut self, path: String, value: &Value, problem: Problem, consequence: Consequence) {
        self.faults.push(Fault {
            file: self.file,
            path,
            found: spelled(value),
            problem,
            consequence,
        });
    }

    /// A field that the record cannot do without. `read` notes its own fault if it gives nothing.
    pub(super) fn required<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&mut Self, Field) -> Option<T>,
    ) -> Option<T> {
        let Some(field) = self.take(key) else {
            self.lose_without(key);
            return None;
        };
        let before = self.faults.len();
        let value = read(self, field);
        if value.is_none() {
            self.is_lost = true;
            // The fault that cost the value costs the record.
            if let Some(fault) = self.faults.get_mut(before..).and_then(<[Fault]>::last_mut) {
                fault.consequence = Consequence::RecordLost;
            }
        }
        value
    }

    /// A field that may be left out.
    pub(super) fn optional<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&mut Self, Field) -> Option<T>,
    ) -> Option<T> {
        let field = self.take(key)?;
        read(self, field)
    }

    /// A list that may be left out; what cannot be read of it is left out too.
    pub(super) fn list<T>(
        &mut self,
        key: &str,
        read: impl FnMut(&mut Self, Field) -> Option<T>,
    ) -> Vec<T> {
        match self.take(key) {
            Some(field) => self.list_of(field, read),
            None => Vec::new(),
        }
    }

    /// A list that was taken out already.
    pub(super) fn list_of<T>(
        &mut self,
        field: Field,
        mut read: impl FnMut(&mut Self, Field) -> Option<T>,
    ) -> Vec<T> {
        let Value::Array(values) = field.value else {
            self.fault(&field, Problem::WrongType(Expected::List));
            return Vec::new();
        };
        let mut out = Vec::new();
        for (position, value) in values.into_iter().enumerate() {
            out.extend(read(self, Field { path: format!("{}[{position}]", field.path), value }));
        }
        out
    }

    /// The fields of an object inside the record. What it lacks costs only the object.
    pub(super) fn inside<T>(
        &mut self,
        field: Field,
        read: impl FnOnce(&mut Record<'_>) -> Option<T>,
    ) -> Option<T> {
        let Value::Object(fields) = field.value else {
            self.fault(&field, Problem::WrongType(Expected::Object));
            return None;
        };
        let mut inner = Record::new(self.file, field.path, fields, self.faults);
        let value = read(&mut inner);
        inner.finish_inside().then_some(value).flatten()
    }

    fn finish_inside(mut self) -> bool {
        self.report_unknown();
        if self.is_lost {
            for fault in self.faults.iter_mut().skip(self.first_fault) {
                fault.consequence = fault.consequence.max(Consequence::ValueLost);
            }
        }
        !self.is_lost
    }

    /// The same for a record that is shown whatever it lacks.
    pub(super) fn finish_anyway(&mut self) {
        self.report_unknown();
        for fault in self.faults.iter_mut().skip(self.first_fault) {
            fault.consequence = fault.consequence.max(Consequence::ValueLost);
        }
    }

    /// Reports what nobody asked for, and says whether the record can be used. A record is lost once,
    /// however many things are wrong with it.
    pub(super) fn finish(&mut self) -> bool {
        self.report_unknown();
        let mut is_first = true;
        for fault in self.faults.iter_mut().skip(self.first_fault) {
            if fault.consequence == Consequence::RecordLost && !std::mem::take(&mut is_first) {
                fault.consequence = Consequence::ValueLost;
            }
        }
        !self.is_lost
    }

    fn report_unknown(&mut self) {
        for (key, value) in std::mem::take(&mut self.fields) {
            if key != "$schema" {
                let path = self.path_of(&shortened(&key));
                self.note(path, &value, Problem::UnknownField, Consequence::Kept);
            }
        }
    }

    // What a field may hold.

    /// `"…"`, not too long.
    pub(super) fn words(&mut self, field: Field) -> Option<String> {
        match field.value {
            Value::String(text) if fits(&text) => Some(text.trim().to_owned()),
            Value::String(_) => {
                self.fault(&field, Problem::TooLong);
                None
            }
            _ => {
                self.fault(&field, Problem::WrongType(Expected::Words));
                None
            }
        }
    }

    /// `"…"` or `{"en": "…", "fr": "…"}`.
    pub(super) fn text(&mut self, field: Field) -> Option<Text> {
        self.text_in(field, Lang::english())
    }

    /// The same, where a plain string is in another language than English.
    pub(super) fn text_in(&mut self, field: Field, plain: Lang) -> Option<Text> {
        match field.value {
            Value::String(_) => self.words(field).map(|text| Text::new(plain, text)),
            Value::Object(languages) => {
                let mut entries = Vec::new();
                for (tag, value) in languages {
                    let entry =
                        Field { path: format!("{}.{}", field.path, shortened(&tag)), value };
                    let empty =
                        matches!(&entry.value, Value::String(text) if text.trim().is_empty());
                    if entry.value.is_null() || empty {
                        continue;
                    }
                    match Lang::parse(&tag) {
                        Some(lang) => entries.extend(self.words(entry).map(|text| (lang, text))),
                        None => self.fault(&entry, Problem::BadLanguage),
                    }
                }
                // English first, so that it is the original where the data do not say otherwise.
                if let Some(english) = entries.iter().position(|(lang, _)| lang.as_str() == "en") {
                    entries.swap(0, english);
                }
                let text = Text::from_entries(entries);
                if text.is_none() {
                    let empty = Field { path: field.path, value: Value::Null };
                    self.fault(&empty, Problem::MissingField);
                }
                text
            }
            _ => {
                self.fault(&field, Problem::WrongType(Expected::Text));
                None
            }
        }
    }

    /// A string that `parse` understands.
    pub(super) fn parsed<T>(
        &mut self,
        field: Field,
        problem: Problem,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let Value::String(text) = &field.value else {
            self.fault(&field, Problem::WrongType(Expected::Words));
            return None;
        };
        let parsed = fits(text).then(|| parse(text.trim())).flatten();
        if parsed.is_none() {
            self.fault(&field, problem);
        }
        parsed
    }

    /// An id.
    pub(super) fn slug(&mut self, field: Field) -> Option<Slug> {
        self.parsed(field, Problem::BadId, Slug::parse)
    }

    /// A link.
    pub(super) fn link(&mut self, field: Field) -> Option<Link> {
        self.parsed(field, Problem::BadLink, Link::parse)
    }

    /// A date. A bare number is a year.
    pub(super) fn date(&mut self, mut field: Field) -> Option<PartialDate> {
        if let Value::Number(year) = &field.value {
            field.value = Value::String(year.to_string());
        }
        self.parsed(field, Problem::BadDate, PartialDate::parse)
    }

    /// A date without which the record cannot be used.
    pub(super) fn date_or_lose(&mut self, field: Field) -> Option<PartialDate> {
        let copy = field.copy();
        let before = self.faults.len();
        let date = self.date(field);
        if date.is_none() {
            self.faults.truncate(before);
            self.lose(&copy, Problem::BadDate);
        }
        date
    }

    /// A whole number.
    pub(super) fn number(&mut self, field: Field) -> Option<u64> {
        let number = field.value.as_u64();
        if number.is_none() {
            self.fault(&field, Problem::WrongType(Expected::Number));
        }
        number
    }

    /// `true` or `false`.
    pub(super) fn bool(&mut self, field: Field) -> Option<bool> {
        let value = field.value.as_bool();
        if value.is_none() {
            self.fault(&field, Problem::WrongType(Expected::Bool));
        }
        value
    }

    /// One of a few words.
    pub(super) fn one_of<T: Copy>(
        &mut self,
        field: Field,
        words: &'static [&'static str],
        values: &[T],
    ) -> Option<T> {
        self.parsed(field, Problem::WrongType(Expected::OneOf(words)), |text| {
            let position = words.iter().position(|word| *word == text)?;
            values.get(position).copied()
        })
    }
}

/// A value as JSON, shortened, without building the whole of it first.
fn spelled(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => format!("\"{}\"", shortened(text)),
        Value::Array(list) => format!("[… {}]", list.len()),
        Value::Object(_) => "{…}".to_owned(),
        other => shortened(&other.to_string()),
    }
}

/// The first part of a text, on one line.
pub(super) fn shortened(text: &str) -> String {
    const MOST: usize = 80;
    let mut out: String =
        text.chars().take(MOST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(MOST).is_some() {
        out.push('…');
    }
    out
}
