//! Where a row says something else than the record that it means.

use super::entry::Entry;
use super::key::Key;
use super::split::words;
use super::value::Value;
use crate::written::plain;
use portal::model::{DateSpan, PartialDate, Portal, Slug};
use serde_json::Value as Json;
use std::collections::BTreeSet;

/// A field that a row would write.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Difference {
    pub(super) key: Key,
    /// What the row says.
    pub(super) value: Value,
    /// What the data say; nothing if they say nothing.
    pub(super) data: Option<String>,
    /// Whether the row cannot replace it: it has several languages, and the row has one.
    pub(super) is_firm: bool,
}

/// Every field in which a row differs from a record. An empty cell says nothing.
pub(super) fn differences(
    entry: &Entry,
    has: &dyn Fn(Key) -> Option<Json>,
    portal: &Portal,
) -> Vec<Difference> {
    let has = |key| has(key).filter(|value| !is_blank(value));
    let mut found = Vec::new();
    if let Some(title) = &entry.title {
        let value = Value::Text(title.clone());
        found.extend(difference(Key::TITLE, value, has(Key::TITLE), portal));
    }
    if let Some(when) = entry.when {
        found.extend(dates(when, has(Key::START), has(Key::END)));
    }
    let is_dated = has(Key::START).is_some() || has(Key::END).is_some() || entry.when.is_some();
    let links: Vec<String> =
        has(Key::SOURCE).iter().chain(&has(Key::MORE_SOURCES)).flat_map(texts).collect();
    for (key, value) in &entry.values {
        let is_said = match (*key, value) {
            (Key::ESTIMATED_YEAR, _) => is_dated,
            (Key::SOURCE, Value::Text(link)) => links.contains(link),
            (Key::MORE_SOURCES, Value::List(more)) => more.iter().all(|link| links.contains(link)),
            _ => false,
        };
        if !is_said {
            found.extend(difference(*key, value.clone(), has(*key), portal));
        }
    }
    found.sort_by_key(|difference| difference.key);
    found
}

/// The difference in one field.
fn difference(key: Key, value: Value, data: Option<Json>, portal: &Portal) -> Option<Difference> {
    let Some(data) = data else {
        return match (key, &value) {
            // A record without countries concerns all of them: to name some is to say something else.
            (Key::COUNTRIES, Value::List(list)) if list.is_empty() => None,
            (Key::COUNTRIES, _) => Some(Difference {
                key,
                value,
                data: Some("all countries".to_owned()),
                is_firm: false,
            }),
            _ => Some(Difference { key, value, data: None, is_firm: false }),
        };
    };
    let is_firm = matches!(data, Json::Object(_)) || matches!(value, Value::In(..));
    (!is_same(key, &value, &data, portal)).then(|| Difference {
        key,
        value,
        data: Some(texts(&data).join(", ")),
        is_firm,
    })
}

/// Whether the data say the same already.
fn is_same(key: Key, value: &Value, data: &Json, portal: &Portal) -> bool {
    match value {
        Value::Text(text) | Value::In(_, text) => {
            let written = texts(data);
            let mut written = written.iter().map(|text| words(text));
            match key {
                Key::CITY => {
                    let mut names = portal.places.iter().map(|place| &place.name);
                    let known = names
                        .find(|city| city.entries().any(|name| plain(name.text) == plain(text)));
                    let is_name = |other: &str| {
                        plain(other) == plain(text)
                            || known.is_some_and(|city| {
                                city.entries().any(|name| plain(name.text) == plain(other))
                            })
                    };
                    written.any(|other| is_name(&other))
                }
                Key::PLACE_COUNTRY => written.any(|other| other.eq_ignore_ascii_case(text)),
                _ => written.any(|other| other == *text),
            }
        }
        Value::Number(number) => data.as_u64() == Some(*number),
        Value::List(list) => {
            let form = |name: &String| match key {
                Key::PARTNERS | Key::PROJECTS => Slug::from_name(name).map(|slug| slug.to_string()),
                Key::MORE_SOURCES => Some(name.clone()),
                _ => Some(name.to_ascii_uppercase()),
            };
            let set = |names: &[String]| names.iter().filter_map(form).collect::<BTreeSet<_>>();
            set(list) == set(&texts(data))
        }
    }
}

/// The difference in when it was. A row with one date says nothing of the end.
fn dates(when: DateSpan, start: Option<Json>, end: Option<Json>) -> Vec<Difference> {
    let (start, end) =
        (start.map(|value| texts(&value).join("")), end.map(|value| texts(&value).join("")));
    let has_end = when.end() != when.start();
    let text = |date: PartialDate| date.to_string();
    let difference =
        |key, date, data| Difference { key, value: Value::Text(text(date)), data, is_firm: false };
    let mut found = Vec::new();
    let starts = start.clone().or_else(|| end.clone());
    if starts.as_deref() != Some(&text(when.start())) {
        let mut first = difference(Key::START, when.start(), starts.clone());
        // With the end that is there it would end before it starts.
        let there = end.as_deref().and_then(PartialDate::parse);
        first.is_firm =
            !has_end && there.is_some_and(|end| DateSpan::new(when.start(), end).is_none());
        found.push(first);
    }
    if has_end && end.as_deref() != Some(&text(when.end())) {
        // Without an end the data say that it ended on the day on which it began.
        found.push(difference(Key::END, when.end(), end.or(starts)));
    }
    found
}

/// What a value says, in words.
pub(super) fn told(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::In(_, text) => text.clone(),
        Value::List(list) if list.is_empty() => "all countries".to_owned(),
        Value::List(list) => list.join(", "),
        Value::Number(number) => number.to_string(),
    }
}

/// The texts that a value of the data holds.
fn texts(value: &Json) -> Vec<String> {
    match value {
        Json::String(text) => vec![text.trim().to_owned()],
        Json::Number(number) => vec![number.to_string()],
        Json::Array(items) => items.iter().flat_map(texts).collect(),
        Json::Object(fields) => fields.values().flat_map(texts).collect(),
        Json::Bool(_) | Json::Null => Vec::new(),
    }
}

fn is_blank(value: &Json) -> bool {
    match value {
        Json::Null => true,
        Json::String(text) => text.trim().is_empty(),
        Json::Array(items) => items.is_empty(),
        Json::Object(fields) => fields.is_empty(),
        Json::Bool(_) | Json::Number(_) => false,
    }
}
