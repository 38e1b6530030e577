//! What is asked of a page, as its address says it.

use crate::find::{Collection, Facet, Fate, Ignored, Query, Sort, Terms, Value, View, unfit};
use crate::model::PartialDate;
use crate::seek;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt::Write as _;

/// Everything but letters, digits and what is safe and readable in a query. A space becomes `+`.
const QUERY_TEXT: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b' ');

/// The one spelling of a query: parameters in a fixed order, values sorted, defaults left out.
pub fn write_query(query: &Query) -> String {
    let mut out = String::new();
    let mut add = |param: &str, value: &str| {
        let separator = if out.is_empty() { "" } else { "&" };
        // Writing to a string cannot fail.
        let _ = write!(out, "{separator}{param}={value}");
    };
    if !query.text.is_empty() {
        let text = utf8_percent_encode(&query.text, QUERY_TEXT).to_string();
        add("q", &seek::exchanged(&text, b' ', "+"));
    }
    for (facet, values) in &query.chosen {
        let values: Vec<&str> = values.iter().map(Value::as_str).collect();
        if !values.is_empty() {
            add(facet.param(), &values.join(","));
        }
    }
    if let Some(from) = query.from {
        add("from", &from.to_string());
    }
    if let Some(to) = query.to {
        add("to", &to.to_string());
    }
    if !query.regional {
        add("regional", "no");
    }
    if query.view == View::Table {
        add("view", "table");
    }
    if let Some(sort) = query.spoken_order() {
        add("sort", &sort.spell());
    }
    out
}

/// Reads a query string (without `?`); what is not understood is left out and named.
///
/// Parameters that are not the portal's own are passed over in silence: others add theirs to links.
pub fn parse_query(collection: Collection, text: &str) -> (Query, Vec<Ignored>) {
    let mut query = Query::default();
    let mut ignored = Vec::new();
    let (mut from, mut to) = (None, None);
    for (param, value) in form_urlencoded::parse(text.as_bytes()) {
        let value = value.as_ref();
        let mut ignore = |value: &str| {
            let value: String = value.chars().filter(|c| !unfit(*c)).take(40).collect();
            let item = Ignored { param: param.to_string(), value, fate: Fate::LeftOut };
            if !item.value.trim().is_empty() && !ignored.contains(&item) {
                ignored.push(item);
            }
        };
        let facet = Facet::of_param(&param).filter(|facet| facet.is_of(collection));
        match (param.as_ref(), facet) {
            ("q", _) => {
                query = query.with_text(value);
                // What cannot be written here is named by its number.
                for c in value.trim().chars().filter(|c| unfit(*c)).take(Query::NAMED) {
                    ignore(&format!("U+{:04X}", u32::from(c)));
                }
                let beyond = value.char_indices().nth(Query::MAX_TEXT).map(|(at, _)| at);
                ignore(beyond.and_then(|at| value.get(at..)).unwrap_or_default());
                if Terms::of(&query.text).is_empty() {
                    ignore(&query.text);
                    query.text.clear();
                }
            }
            (_, Some(facet)) => {
                for part in value.split(',').filter(|part| !part.trim().is_empty()) {
                    match facet.parse(part) {
                        Some(value) => query = query.with(facet, value),
                        None => ignore(part),
                    }
                }
            }
            ("regional", _) => match value {
                "no" => query.regional = false,
                "yes" => {}
                other => ignore(other),
            },
            ("from" | "to", _) if collection == Collection::Activities => {
                match PartialDate::parse(value.trim()) {
                    Some(date) if param == "from" => from = Some(date),
                    Some(date) => to = Some(date),
                    None => ignore(value),
                }
            }
            ("view", _) if collection == Collection::Activities => match value {
                "list" => query.view = View::List,
                "table" => query.view = View::Table,
                other => ignore(other),
            },
            ("sort", _) if collection == Collection::Activities => match Sort::parse(value) {
                Some(sort) => query.sort = sort,
                None => ignore(value),
            },
            // What only the other list understands.
            ("from" | "to" | "view" | "sort", _) => ignore(value),
            (other, None) if Facet::of_param(other).is_some() => ignore(value),
            _ => {}
        }
    }
    let mut query = query.with_span(from, to);
    if query.spoken_order().is_none() {
        query.sort = Sort::default();
    }
    if query.from != from
        && let (Some(from), Some(to)) = (from, to)
    {
        let (param, value) = ("from, to".to_owned(), format!("{from} – {to}"));
        ignored.push(Ignored { param, value, fate: Fate::Exchanged });
    }
    (query, ignored)
}

/// A query string with further parameters, as a form would add them.
pub fn with_answers(query: &str, answers: &[(String, String)]) -> String {
    let mut query = query.to_owned();
    for (name, value) in answers {
        if !query.is_empty() {
            query.push('&');
        }
        let value = utf8_percent_encode(value, QUERY_TEXT).to_string();
        query.push_str(name);
        query.push('=');
        query.push_str(&seek::exchanged(&value, b' ', "+"));
    }
    query
}
