//! A row of a list, as the fields of an activity.

use super::key::Key;
use super::mapping::{Column, Field, Mapping};
use super::problem::{Fault, Problem, shortened};
use super::sheet::{Cell, Row, Sheet};
use super::split;
use super::terms::Terms;
use crate::written::country::Countries;
use crate::written::date::{self, DateFault};
use crate::written::plain;
use portal::model::{
    CountryCode, DateSpan, Lang, Link, PartialDate, Portal, Slug, Term, Text, When,
};
use std::sync::Arc;

/// What a row says of an activity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// The row's number, from 1.
    pub(super) row: usize,
    /// The id, if it gives one.
    pub(super) id: Option<Slug>,
    /// The title, if it gives one.
    pub(super) title: Option<String>,
    /// When it was, if it says so.
    pub(super) when: Option<DateSpan>,
    /// Everything else, in the order of the fields.
    pub(super) values: Vec<(Key, Value)>,
}

impl Entry {
    /// When it was, as far as the row says it.
    pub(super) fn time(&self) -> When {
        let estimate = self.values.iter().find_map(|(key, value)| match (key, value) {
            (Key::EstimatedYear, Value::Text(year)) => year.parse().ok().map(When::Estimated),
            _ => None,
        });
        self.when.map(When::Dated).or(estimate).unwrap_or(When::Unknown)
    }
}

/// What a field is to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// A text that has no language, or is in English.
    Text(String),
    /// A text in another language.
    In(Lang, String),
    /// A list.
    List(Vec<String>),
}

/// What cells are read with.
pub(super) struct Reader<'a> {
    portal: &'a Portal,
    mapping: &'a Mapping,
    countries: Countries,
    kinds: Terms,
    topics: Terms,
    /// The columns in which a date has its month first.
    month_first: Vec<usize>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(portal: &'a Portal, mapping: &'a Mapping, sheet: &Sheet) -> Self {
        let is_month_first = |column: &&Column| {
            let is_date = matches!(column.field, Field::Date | Field::End);
            let cells = sheet.rows.iter().map(|row| row.cell(column.position).words());
            let mut dates = cells.filter(|_| is_date).map(date::read);
            dates.any(|date| matches!(date, Err(DateFault::MonthFirst(_))))
        };
        let month_first = mapping.columns.iter().filter(is_month_first);
        Self {
            portal,
            mapping,
            countries: Countries::of(portal),
            kinds: Terms::of("activity_kinds", &portal.activity_kinds),
            topics: Terms::of("topics", &portal.topics),
            month_first: month_first.map(|column| column.position).collect(),
        }
    }

    /// What a row says, or every cell in it that cannot be used.
    pub(super) fn read(&self, row: &Row) -> Result<Entry, Vec<Fault>> {
        let mut entry = Entry { row: row.number, ..Entry::default() };
        let mut faults = Vec::new();
        for column in &self.mapping.columns {
            if column.field == Field::Ignored {
                continue;
            }
            let cell = row.cell(column.position);
            let read = match cell {
                Cell::Empty => continue,
                Cell::Text(text) if self.is_doubtful(column, text) => Err(Problem::TwoWays),
                // A link may be shown by other words than its address.
                Cell::Text(text)
                    if column.field == Field::Source && Link::parse(text).is_none() =>
                {
                    let text = row.link(column.position).unwrap_or(text);
                    self.put(column.field, text, &mut entry)
                }
                Cell::Text(text) => self.put(column.field, text, &mut entry),
                Cell::Formula(_) => Err(Problem::Formula),
                Cell::Merged(_) => Err(Problem::Merged),
                Cell::TooLong(bytes) => Err(Problem::TooLong(*bytes)),
                Cell::Broken(_) => Err(Problem::Broken),
            };
            faults.extend(read.err().map(|problem| fault(row, column, cell, problem)));
        }
        entry.values.sort_by_key(|(key, _)| *key);
        if faults.is_empty() { Ok(entry) } else { Err(faults) }
    }

    /// Whether a date could be read in two ways, in a column of which it is not known which is meant.
    fn is_doubtful(&self, column: &Column, text: &str) -> bool {
        self.month_first.contains(&column.position) && date::is_two_ways(text)
    }

    /// What a new activity has where its row says nothing, as the mapping's defaults give it.
    pub(super) fn defaults(&self) -> Result<Entry, (Field, Problem)> {
        let mut entry = Entry::default();
        for (field, text) in &self.mapping.defaults {
            self.put(*field, text, &mut entry).map_err(|problem| (*field, problem))?;
        }
        entry.values.sort_by_key(|(key, _)| *key);
        Ok(entry)
    }

    /// Reads the text of a field.
    fn put(&self, field: Field, text: &str, entry: &mut Entry) -> Result<(), Problem> {
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
                Some(PartialDate::Year(_)) => add(Key::EstimatedYear, Value::Text(words)),
                _ => return Err(Problem::Year),
            },
            Field::City => add(Key::City, Value::Text(self.city(words))),
            Field::PlaceCountry => match *self.codes(text)? {
                [code] => add(Key::PlaceCountry, Value::Text(code.to_string())),
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
                add(Key::Countries, list(&own));
                if !others.is_empty() {
                    add_to(&mut entry.values, Key::OtherCountries, &others);
                }
            }
            Field::OtherCountries => {
                let codes = self.codes(text)?;
                add_to(&mut entry.values, Key::OtherCountries, &codes);
            }
            Field::Kind => add(Key::Kind, Value::Text(term(&self.kinds, &words)?)),
            Field::Topic => add(Key::Topic, Value::Text(term(&self.topics, &words)?)),
            Field::Partners => add(Key::Partners, named(text, &self.portal.partners)?),
            Field::Projects => add(Key::Projects, named(text, &self.portal.projects)?),
            Field::Summary => {
                let is_english = self.mapping.language == Lang::english();
                let language = self.mapping.language.clone();
                add(
                    Key::Summary,
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
                    add(Key::Source, Value::Text(first));
                }
                let more: Vec<String> = links.collect();
                if !more.is_empty() {
                    add(Key::MoreSources, Value::List(more));
                }
            }
            Field::Notes => add(Key::Notes, Value::Text(words)),
        }
        Ok(())
    }

    /// A city as the project names it in English, where it is one of the project's.
    fn city(&self, written: String) -> String {
        let name = plain(&written);
        let is_it = |city: &&Text| city.entries().any(|other| plain(other.text) == name);
        let known = self.portal.cities.iter().find(is_it);
        known.map_or(written, |city| city.words(&Lang::english()).to_owned())
    }

    fn codes(&self, text: &str) -> Result<Vec<CountryCode>, Problem> {
        split::countries(text, &self.countries).map_err(|part| Problem::Country {
            nearest: self.countries.nearest(&part).map(|(code, name)| format!("{name} ({code})")),
            part: shortened(&part),
        })
    }
}

fn fault(row: &Row, column: &Column, cell: &Cell, problem: Problem) -> Fault {
    let value = match cell {
        Cell::Empty | Cell::TooLong(_) => "…",
        Cell::Text(text) | Cell::Formula(text) | Cell::Merged(text) | Cell::Broken(text) => text,
    };
    Fault::new(row.number, column, value, problem)
}

/// From the start of one span to the end of another.
fn until(start: DateSpan, end: DateSpan) -> Result<DateSpan, Problem> {
    DateSpan::new(start.start(), end.end()).ok_or(Problem::End(DateFault::EndBeforeStart))
}

fn list(codes: &[CountryCode]) -> Value {
    Value::List(codes.iter().map(ToString::to_string).collect())
}

/// Adds countries to a list that may be there already.
fn add_to(values: &mut Vec<(Key, Value)>, key: Key, codes: &[CountryCode]) {
    let Value::List(mut more) = list(codes) else { return };
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
fn named(text: &str, known: &[Arc<Term>]) -> Result<Value, Problem> {
    let mut names = Vec::new();
    for name in split::names(text) {
        let Some(slug) = Slug::from_name(&name) else {
            return Err(Problem::Name { part: shortened(&name) });
        };
        let there = known.iter().find(|term| term.id == slug);
        names.push(there.map_or(name, |term| term.name.first().to_owned()));
    }
    Ok(Value::List(names))
}
