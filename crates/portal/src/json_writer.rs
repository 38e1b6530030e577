//! JSON, written by hand: `serde_json` writes values, and values with their way of writing would be more code than all
//! that stands here.

use crate::model::{CountryCode, Lang, Term, Text};
use std::sync::Arc;

/// JSON as far as it is written.
#[derive(Default)]
pub(crate) struct JsonWriter {
    pub(crate) out: String,
}

impl JsonWriter {
    /// Separates what comes from what went before. A text ends in a quotation mark, so what these brackets and
    /// the colon end is never one.
    fn separate(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with(['{', '[', ':']) {
            self.out.push(',');
        }
    }

    pub(crate) fn open(&mut self, bracket: char) {
        self.separate();
        self.out.push(bracket);
    }

    pub(crate) fn close(&mut self, bracket: char) {
        self.out.push(bracket);
    }

    /// A record on a line of its own.
    pub(crate) fn record(&mut self, fields: &mut dyn FnMut(&mut Self)) {
        self.separate();
        self.out.push_str("\n{");
        fields(self);
        self.close('}');
    }

    pub(crate) fn key(&mut self, key: &str) {
        self.string(key);
        self.out.push(':');
    }

    /// A field that holds a string; none if it is empty, which in the data is the same.
    pub(crate) fn field(&mut self, key: &str, value: &str) {
        if !value.is_empty() {
            self.key(key);
            self.string(value);
        }
    }

    /// A field that holds a number or a word of JSON.
    pub(crate) fn bare(&mut self, key: &str, value: &str) {
        self.key(key);
        self.out.push_str(value);
    }

    /// A field that holds a list of strings; none if it is empty.
    pub(crate) fn list(&mut self, key: &str, values: &mut dyn Iterator<Item = &str>) {
        let mut is_open = false;
        for value in values {
            if !std::mem::replace(&mut is_open, true) {
                self.key(key);
                self.open('[');
            }
            self.string(value);
        }
        if is_open {
            self.close(']');
        }
    }

    pub(crate) fn countries(&mut self, key: &str, codes: &[CountryCode]) {
        self.list(key, &mut codes.iter().map(CountryCode::as_str));
    }

    /// Partners or projects, by the names that the data give them.
    pub(crate) fn names(&mut self, key: &str, terms: &[Arc<Term>]) {
        let names = terms.iter().filter_map(|term| term.name.entries().next());
        self.list(key, &mut names.map(|name| name.text));
    }

    /// A title. One in a single language that is not English says so in a field beside it.
    pub(crate) fn title(&mut self, title: &Text) {
        let mut entries = title.entries();
        if let (Some(only), None) = (entries.next(), entries.next())
            && *only.lang != Lang::english()
        {
            self.field("title", only.text);
            self.field("title_lang", only.lang.as_str());
        } else {
            self.text("title", Some(title));
        }
    }

    pub(crate) fn text(&mut self, key: &str, text: Option<&Text>) {
        if let Some(text) = text {
            self.key(key);
            self.words(text);
        }
    }

    /// A string if there is English alone, else what each language says.
    pub(crate) fn words(&mut self, text: &Text) {
        let mut entries = text.entries();
        if let (Some(only), None) = (entries.next(), entries.next())
            && *only.lang == Lang::english()
        {
            return self.string(only.text);
        }
        self.open('{');
        for entry in text.entries() {
            self.key(entry.lang.as_str());
            self.string(entry.text);
        }
        self.close('}');
    }

    fn string(&mut self, text: &str) {
        self.separate();
        self.out.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => self.out.extend(['\\', c]),
                '\n' => self.out.push_str("\\n"),
                c if c < ' ' => {
                    self.out.push_str(if c < '\u{10}' { "\\u000" } else { "\\u001" });
                    self.out.extend(char::from_digit(u32::from(c) % 16, 16));
                }
                c => self.out.push(c),
            }
        }
        self.out.push('"');
    }
}
