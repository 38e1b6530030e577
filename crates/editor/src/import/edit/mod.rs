//! Changes records within a file's text, and leaves every other byte as it is.
//!
//! A tree that is written out again, even one that keeps comments, would decide about white space. Here only the places
//! are taken from the parser; what is put there is written as its neighbours are.

mod style;

use super::key::Key;
use super::value::Value;
use crate::strict::strict;
use jsonc_parser::ast;
use jsonc_parser::common::Ranged as _;
use jsonc_parser::{CollectOptions, CommentCollectionStrategy, parse_to_ast};
use serde_json::Value as Json;
use std::ops::Range;
use style::Style;

/// A file of records, with the places of all that may change.
#[derive(Debug)]
pub(super) struct Document<'t> {
    text: &'t str,
    /// The mark that may stand before it.
    mark: &'t str,
    /// From the bracket that opens the list to behind the one that closes it.
    list: Range<usize>,
    records: Vec<Record>,
    style: Style,
}

#[derive(Debug)]
struct Record {
    whole: Range<usize>,
    fields: Vec<FieldPlace>,
}

#[derive(Debug)]
struct FieldPlace {
    key: Option<Key>,
    whole: Range<usize>,
    value: Range<usize>,
}

/// What a record's field is to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    /// Which record.
    pub(super) record: usize,
    /// Which field.
    pub(super) key: Key,
    /// What it is to hold.
    pub(super) value: Value,
}

impl<'t> Document<'t> {
    /// Finds the records in the text of a file; says why if there are none to be found.
    pub(super) fn read(text: &'t str, list: &str) -> Result<Self, String> {
        let body = text.trim_start_matches('\u{feff}');
        let (mark, text) = text.split_at(text.len() - body.len());
        let collect = CollectOptions { comments: CommentCollectionStrategy::Off, tokens: false };
        let parsed = parse_to_ast(text, &collect, &strict()).map_err(|error| error.to_string())?;
        let Some(ast::Value::Object(object)) = &parsed.value else {
            return Err("it is not an object".to_owned());
        };
        let found = object.get_array(list).ok_or_else(|| format!("it has no list \"{list}\""))?;
        let records: Vec<Record> =
            found.elements.iter().map(|element| Record::of(element)).collect();
        let style = Style::of(text, &found.range(), &records);
        let range = found.range();
        Ok(Self { text, mark, list: range.start..range.end, records, style })
    }

    /// How many records there are.
    pub(super) fn len(&self) -> usize {
        self.records.len()
    }

    /// What a record has in a field. Of two fields of one name the last counts, as when the data are loaded.
    pub(super) fn value(&self, record: usize, key: Key) -> Option<Json> {
        let field = self.records.get(record)?.field(key)?;
        serde_json::from_str(self.text.get(field.value.clone())?).ok()
    }

    /// The text with these changes, and these records behind those that are there.
    pub(super) fn with(&self, changes: &[Change], added: &[Vec<(Key, Value)>]) -> String {
        let mut pieces: Vec<(Range<usize>, String)> = Vec::new();
        let mut changes: Vec<&Change> = changes.iter().collect();
        changes.sort_by_key(|change| (change.record, change.key));
        for change in changes {
            if let Some(record) = self.records.get(change.record) {
                pieces.extend(self.piece(record, change));
            }
        }
        pieces.extend(self.new_records(added));
        // What is put at the same place stays in the order of the fields: the sort is stable.
        pieces.sort_by_key(|(place, _)| place.start);
        let mut out = self.mark.to_owned();
        out.reserve(self.text.len());
        let mut done = 0;
        for (place, piece) in pieces {
            out.push_str(self.text.get(done..place.start).unwrap_or_default());
            out.push_str(&piece);
            done = place.end;
        }
        out.push_str(self.text.get(done..).unwrap_or_default());
        out
    }

    /// The place of a change, and what is to stand there.
    fn piece(&self, record: &Record, change: &Change) -> Option<(Range<usize>, String)> {
        let value = |style: &Style| style.value(change.key, &change.value);
        if let Some(field) = record.field(change.key) {
            return Some((field.value.clone(), value(&self.style)));
        }
        // A field is put behind the last of those that come before it, and spaced as that is. The first stands behind the
        // brace, and is spaced as that.
        let is_before = |field: &FieldPlace| field.key.is_some_and(|key| key < change.key);
        let before = record.fields.iter().rposition(is_before);
        let like =
            record.fields.get(before.unwrap_or_default().max(1)).or(record.fields.first())?;
        let space = last_line(space_before(self.text, like.whole.start));
        let written = self.style.within(space).field(change.key, &change.value);
        Some(if let Some(field) = before.and_then(|position| record.fields.get(position)) {
            let end = field.whole.end;
            (end..end, [",", space, &written].concat())
        } else {
            let start = record.fields.first()?.whole.start;
            (start..start, [&written, ",", space].concat())
        })
    }

    /// New records, at the end of the list.
    fn new_records(&self, added: &[Vec<(Key, Value)>]) -> Option<(Range<usize>, String)> {
        if added.is_empty() {
            return None;
        }
        let written = added.iter().map(|fields| self.style.record(fields));
        let space = &self.style.before_record;
        let Some(last) = self.records.last() else {
            let mut list = String::from("[");
            for (position, record) in written.enumerate() {
                list.push_str(if position > 0 { "," } else { "" });
                list.push_str(space);
                list.push_str(&record);
            }
            list.push_str(&self.style.before_end);
            list.push(']');
            return Some((self.list.clone(), list));
        };
        let place = last.whole.end..last.whole.end;
        Some((place, written.map(|record| [",", space, &record].concat()).collect()))
    }
}

impl Record {
    fn of(value: &ast::Value<'_>) -> Self {
        let range = value.range();
        let mut fields = Vec::new();
        if let ast::Value::Object(object) = value {
            for field in &object.properties {
                let (whole, value) = (field.range(), field.value.range());
                fields.push(FieldPlace {
                    key: Key::of(field.name.as_str()),
                    whole: whole.start..whole.end,
                    value: value.start..value.end,
                });
            }
        }
        Self { whole: range.start..range.end, fields }
    }

    fn field(&self, key: Key) -> Option<&FieldPlace> {
        self.fields.iter().rev().find(|field| field.key == Some(key))
    }
}

/// The white space that ends at this place.
fn space_before(text: &str, end: usize) -> &str {
    let before = text.get(..end).unwrap_or_default();
    before.get(before.trim_end_matches([' ', '\t', '\r', '\n']).len()..).unwrap_or_default()
}

/// White space from its last line end on: without empty lines.
fn last_line(space: &str) -> &str {
    let end = space.rfind("\r\n").or_else(|| space.rfind('\n')).unwrap_or_default();
    space.get(end..).unwrap_or(space)
}
