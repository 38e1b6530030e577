//! Records as the portal's own data files have them, so that an export can be loaded like a file.
//!
//! The JSON is written by hand: `serde_json` writes values, and values with their way of writing would be more
//! code than all that stands here.

use super::note::{is_designated, note};
use crate::message::Messages;
use crate::model::{
    Activity, Attribution, Block, CountryCode, Document, Lang, Link, Portal, Term, Text, When,
};
use std::sync::Arc;

/// The activities in the order given, as `activities.json` has them; `address` is that of the view that shows
/// them.
pub fn json_activities(
    activities: &[&Activity],
    portal: &Portal,
    messages: &Messages,
    address: &str,
) -> String {
    let mut records = Writer::default();
    let mut is_marked = false;
    for activity in activities {
        records.record(&mut |json| write_activity(activity, json));
        let codes = activity.countries.iter().chain(&activity.other_countries);
        let mut codes = codes.chain(&activity.place.country);
        is_marked |= codes.any(|code| is_designated(*code, portal));
    }
    file("activities", &records.out, is_marked, portal, messages, address)
}

/// The documents in the order given, as `documents.json` has them; `address` is that of the view that shows
/// them.
pub fn json_documents(
    documents: &[&Document],
    portal: &Portal,
    messages: &Messages,
    address: &str,
) -> String {
    let mut records = Writer::default();
    let mut is_marked = false;
    for document in documents {
        records.record(&mut |json| write_document(document, json));
        is_marked |= document.countries.iter().any(|code| is_designated(*code, portal));
    }
    file("documents", &records.out, is_marked, portal, messages, address)
}

/// A file of records: what they are of, where they come from, and the note if a name in them needs it.
fn file(
    list: &str,
    records: &str,
    is_marked: bool,
    portal: &Portal,
    messages: &Messages,
    address: &str,
) -> String {
    let project = portal.project.called();
    let project = project.map_or("", |name| name.words(messages.lang()));
    let is_needed = |mark: &str| is_marked || records.contains(mark) || project.contains(mark);
    let note = note(portal, messages, is_needed);
    let mut json = Writer::default();
    json.open('{');
    json.field("project", project);
    json.field("address", address);
    json.field("note", note.as_deref().unwrap_or_default());
    json.key(list);
    json.open('[');
    json.out.push_str(records);
    json.out.push_str("\n]}\n");
    json.out
}

fn write_activity(activity: &Activity, json: &mut Writer) {
    json.field("id", activity.id.as_str());
    json.title(&activity.title);
    json.field("kind", activity.kind.id.as_str());
    match activity.when {
        When::Dated(span) => {
            json.field("start", &span.start().to_string());
            if span.end() != span.start() {
                json.field("end", &span.end().to_string());
            }
        }
        When::Estimated(year) => json.bare("estimated_year", &year.to_string()),
        When::Unknown => {}
    }
    match &activity.place.city {
        // What the project names in each language is named once.
        Some(city) if city.is_listed => json.field("city", city.name.first()),
        city => json.text("city", city.as_ref().map(|city| &city.name)),
    }
    json.field("place_country", activity.place.country.as_ref().map_or("", CountryCode::as_str));
    json.countries("countries", &activity.countries);
    json.countries("other_countries", &activity.other_countries);
    json.field("topic", activity.topic.as_ref().map_or("", |topic| topic.id.as_str()));
    json.names("partners", &activity.partners);
    json.names("projects", &activity.projects);
    json.text("summary", activity.summary.as_ref());
    if !activity.body.is_empty() {
        json.key("body");
        json.open('[');
        for block in &activity.body {
            match block {
                Block::Paragraph(text) => json.words(text),
                Block::Quote { words, by, role } => {
                    json.open('{');
                    json.text("quote", Some(words));
                    json.text("by", by.as_ref());
                    json.text("role", role.as_ref());
                    json.close('}');
                }
            }
        }
        json.close(']');
    }
    let mut sources = activity.sources.iter().map(Link::as_str);
    json.field("source", sources.next().unwrap_or_default());
    json.list("more_sources", &mut sources);
    match activity.attribution {
        Attribution::Stated => {}
        Attribution::Listed => json.field("attribution", "listed"),
        Attribution::Inferred => json.field("attribution", "inferred"),
    }
}

fn write_document(document: &Document, json: &mut Writer) {
    json.field("id", document.id.as_str());
    json.title(&document.title);
    json.field("kind", document.kind.id.as_str());
    json.text("series", document.series.as_ref());
    if let Some(date) = document.date {
        json.field("year", &date.to_string());
    }
    json.countries("countries", &document.countries);
    json.names("projects", &document.projects);
    if !document.versions.is_empty() {
        json.key("versions");
        json.open('[');
        for version in &document.versions {
            json.open('{');
            json.field("lang", version.lang.as_str());
            json.field("url", version.link.as_ref().map_or("", Link::as_str));
            json.field("label", version.label.as_deref().unwrap_or_default());
            json.field("format", version.format.as_deref().unwrap_or_default());
            if let Some(bytes) = version.bytes {
                json.bare("bytes", &bytes.to_string());
            }
            json.close('}');
        }
        json.close(']');
    }
    json.field("url", document.link.as_ref().map_or("", Link::as_str));
    json.field("source", document.source.as_ref().map_or("", Link::as_str));
    if !document.confirmed {
        json.bare("confirmed", "false");
    }
}

/// JSON as far as it is written.
#[derive(Default)]
struct Writer {
    out: String,
}

impl Writer {
    /// Separates what comes from what went before. A text ends in a quotation mark, so what these brackets and
    /// the colon end is never one.
    fn separate(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with(['{', '[', ':']) {
            self.out.push(',');
        }
    }

    fn open(&mut self, bracket: char) {
        self.separate();
        self.out.push(bracket);
    }

    fn close(&mut self, bracket: char) {
        self.out.push(bracket);
    }

    /// A record on a line of its own.
    fn record(&mut self, fields: &mut dyn FnMut(&mut Self)) {
        self.separate();
        self.out.push_str("\n{");
        fields(self);
        self.close('}');
    }

    fn key(&mut self, key: &str) {
        self.string(key);
        self.out.push(':');
    }

    /// A field that holds a string; none if it is empty, which in the data is the same.
    fn field(&mut self, key: &str, value: &str) {
        if !value.is_empty() {
            self.key(key);
            self.string(value);
        }
    }

    /// A field that holds a number or a word of JSON.
    fn bare(&mut self, key: &str, value: &str) {
        self.key(key);
        self.out.push_str(value);
    }

    /// A field that holds a list of strings; none if it is empty.
    fn list(&mut self, key: &str, values: &mut dyn Iterator<Item = &str>) {
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

    fn countries(&mut self, key: &str, codes: &[CountryCode]) {
        self.list(key, &mut codes.iter().map(CountryCode::as_str));
    }

    /// Partners or projects, by the names that the data give them.
    fn names(&mut self, key: &str, terms: &[Arc<Term>]) {
        let names = terms.iter().filter_map(|term| term.name.entries().next());
        self.list(key, &mut names.map(|name| name.text));
    }

    /// A title. One in a single language that is not English says so in a field beside it.
    fn title(&mut self, title: &Text) {
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

    fn text(&mut self, key: &str, text: Option<&Text>) {
        if let Some(text) = text {
            self.key(key);
            self.words(text);
        }
    }

    /// A string if there is English alone, else what each language says.
    fn words(&mut self, text: &Text) {
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
