//! Ids for new activities: when, where and what, as in `2016-06-ohrid-steering-committee`.

use super::entry::Entry;
use super::key::Key;
use super::value::Value;
use crate::written::plain;
use portal::model::{PartialDate, Slug};

/// How many words of the title an id has.
const WORDS: usize = 3;

/// The shortest word of a title that says something, in letters.
const SHORTEST: usize = 4;

/// The id that a row's activity gets: one that is not taken.
pub(super) fn of(entry: &Entry, is_taken: impl Fn(&str) -> bool) -> Option<Slug> {
    let city = entry.values.iter().find_map(|(key, value)| match (*key, value) {
        (Key::CITY, Value::Text(city)) => Some(plain(city)),
        _ => None,
    });
    let mut parts: Vec<String> = Vec::new();
    parts.extend(entry.when.map(|when| month(when.start())));
    parts.extend(city.clone());
    parts.push(short(entry.title.as_deref()?, city.as_deref()));
    let id = Slug::from_name(&parts.join(" "))?;
    if !is_taken(id.as_str()) {
        return Some(id);
    }
    // A list has fewer rows than this counts to.
    (2..=usize::MAX).find_map(|number| {
        let ending = format!("-{number}");
        let beginning = id.as_str().get(..id.as_str().len().min(Slug::MAX - ending.len()))?;
        let id = Slug::parse(&[beginning.trim_end_matches('-'), &ending].concat())?;
        (!is_taken(id.as_str())).then_some(id)
    })
}

/// The year, and the month if it is known.
fn month(date: PartialDate) -> String {
    match date.month() {
        Some(month) => format!("{:04} {month:02}", date.year()),
        None => format!("{:04}", date.year()),
    }
}

/// The first words of a title that say something the place does not.
fn short(title: &str, city: Option<&str>) -> String {
    let title = plain(title);
    let is_of_city = |word: &str| city.is_some_and(|city| city.split(' ').any(|part| part == word));
    let says = |word: &&str| word.chars().count() >= SHORTEST && !is_of_city(word);
    let words: Vec<&str> = title.split(' ').filter(says).take(WORDS).collect();
    if words.is_empty() { title } else { words.join(" ") }
}
