//! What the cells of each field say.

use super::entry::Entry;
use super::key::Key;
use super::mapping::Field;
use super::plain;
use super::problem::{Problem, shortened};
use super::split;
use super::terms::Terms;
use super::value::Value;
use crate::written::country::Countries;
use crate::written::date::{self, DateFault};
use crate::written::plain as folded;
use portal::model::{CountryCode, DateSpan, Lang, Link, PartialDate, Portal, Slug, Term, Text};
use std::sync::Arc;

/// What the cells of a list are read with.
pub(super) struct Values<'a> {
    portal: &'a Portal,
    /// The language of titles and summaries.
    language: &'a Lang,
    countries: Countries,
    kinds: Terms,
    topics: Terms,
}

impl<'a> Values<'a> {
    pub(super) fn of(portal: &'a Portal, language: &'a Lang) -> Self {
        Self {
            portal,
            language,
            countries: Countries::of(portal),
            kinds: Terms::of("activity_kinds", &portal.activity_kinds),
            topics: Terms::of("topics", &portal.topics),
        }
    }

    /// Reads the text of a field into an entry.
    pub(super) fn put(&self, field: Field, text: &str, entry: &mut Entry) -> Result<(), Problem> {
        let words = split::words(text);
        let mut add = |key, value| entry.values.push((key, value));
        match field {
            Field::Ignored => {}
            Field::Id => entry.id = Some(Slug::parse(&words).ok_or(Problem::Id)?),
            Field::Title => {
                if Slug::from_name(&words).is_none() {
                    return Err(Problem::Name { part: words });
                }
                entry.title = Some(words);
            }
            Field::Date => {
                let span = date::read(&words).map_err(Problem::Date)?;
                entry.when = Some(match entry.when {
                    Some(end) => until(span, end)?,
                    None => span,
                });
            }
            Field::End => {
                let end = date::read(&words).map_err(Problem::Date)?;
                entry.when = Some(match entry.when {
                    Some(start) => until(start, end)?,
                    None => end,
                });
            }
            Field::EstimatedYear => match PartialDate::parse(&words) {
                Some(PartialDate::Year(_)) => add(Key::ESTIMATED_YEAR, Value::Text(words)),
                _ => return Err(Problem::Year),
            },
            Field::City => add(Key::CITY, Value::Text(self.city(words))),
            Field::PlaceCountry => match *self.codes(text)? {
                [code] => add(Key::PLACE_COUNTRY, Value::Text(code.to_string())),
                _ => return Err(Problem::OneCountry),
            },
            Field::Countries => {
                let codes = self.codes(text)?;
                let is_own = |code: &CountryCode| self.portal.project_country(*code).is_some();
                let (own, others): (Vec<_>, Vec<_>) = codes.into_iter().partition(is_own);
                // A record without one of the project's countries would concern all of them.
                if own.is_empty() && !others.is_empty() {
                    return Err(Problem::Foreign);
                }
                add(Key::COUNTRIES, list(&own));
                if !others.is_empty() {
                    add_to(&mut entry.values, Key::OTHER_COUNTRIES, &others);
                }
            }
            Field::OtherCountries => {
                let codes = self.codes(text)?;
                add_to(&mut entry.values, Key::OTHER_COUNTRIES, &codes);
            }
            Field::Kind => add(Key::KIND, Value::Text(term(&self.kinds, &words)?)),
            Field::Topic => add(Key::TOPIC, Value::Text(term(&self.topics, &words)?)),
            // A cell with nothing but signs between names has none.
            Field::Partners => {
                if let Some(names) = named(text, &self.portal.partners)? {
                    add(Key::PARTNERS, names);
                }
            }
            Field::Projects => {
                if let Some(names) = named(text, &self.portal.projects)? {
                    add(Key::PROJECTS, names);
                }
            }
            Field::Summary => {
                let is_english = *self.language == Lang::english();
                let language = self.language.clone();
                add(
                    Key::SUMMARY,
                    if is_english { Value::Text(words) } else { Value::In(language, words) },
                );
            }
            Field::Source => {
                let mut links = Vec::new();
                for part in split::links(text) {
                    let link =
                        Link::parse(part).ok_or_else(|| Problem::Link { part: shortened(part) })?;
                    links.push(link.as_str().to_owned());
                }
                let mut links = links.into_iter();
                if let Some(first) = links.next() {
                    add(Key::SOURCE, Value::Text(first));
                }
                let more: Vec<String> = links.collect();
                if !more.is_empty() {
                    add(Key::MORE_SOURCES, Value::List(more));
                }
            }
            Field::Notes => add(Key::NOTES, Value::Text(words)),
            Field::Plain(key) => {
                if let Some(field) = plain::of(key) {
                    add(key, (field.read)(&words)?);
                }
            }
        }
        Ok(())
    }

    /// A city as the project names it in English, where it is one of the project's.
    fn city(&self, written: String) -> String {
        let name = folded(&written);
        let is_it = |city: &&Text| city.entries().any(|other| folded(other.text) == name);
        let listed = self.portal.places.iter().filter(|place| place.is_listed);
        let known = listed.map(|place| &place.name).find(is_it);
        known.map_or(written, |city| city.words(&Lang::english()).to_owned())
    }

    fn codes(&self, text: &str) -> Result<Vec<CountryCode>, Problem> {
        split::countries(text, &self.countries).map_err(|part| Problem::Country {
            nearest: self.countries.nearest(&part).map(|(code, name)| format!("{name} ({code})")),
            part: shortened(&part),
        })
    }
}

/// From the start of one span to the end of another.
fn until(start: DateSpan, end: DateSpan) -> Result<DateSpan, Problem> {
    DateSpan::new(start.start(), end.end()).ok_or(Problem::End(DateFault::EndBeforeStart))
}

fn list(codes: &[CountryCode]) -> Value {
    Value::List(codes.iter().map(ToString::to_string).collect())
}

/// Adds countries to a list that may be there already. "All" of the other countries are none that could be named.
fn add_to(values: &mut Vec<(Key, Value)>, key: Key, codes: &[CountryCode]) {
    let Value::List(mut more) = list(codes) else { return };
    if more.is_empty() {
        return;
    }
    match values.iter_mut().find(|(other, _)| *other == key) {
        Some((_, Value::List(there))) => {
            more.retain(|code| !there.contains(code));
            there.append(&mut more);
        }
        _ => values.push((key, Value::List(more))),
    }
}

fn term(terms: &Terms, text: &str) -> Result<String, Problem> {
    terms.read(text).map(str::to_owned).ok_or_else(|| Problem::Term {
        list: terms.list,
        nearest: terms.nearest(text).map(str::to_owned),
    })
}

/// Names, each as the data have it already where an address would not tell the two apart.
fn named(text: &str, known: &[Arc<Term>]) -> Result<Option<Value>, Problem> {
    let mut names = Vec::new();
    for name in split::names(text) {
        let Some(slug) = Slug::from_name(&name) else {
            return Err(Problem::Name { part: shortened(&name) });
        };
        let there = known.iter().find(|term| term.id == slug);
        names.push(there.map_or(name, |term| term.name.first().to_owned()));
    }
    Ok((!names.is_empty()).then_some(Value::List(names)))
}
