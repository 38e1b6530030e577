//! The activities that a row may mean: those of the data, and those of the rows above it.

use super::edit::Document;
use super::key::Key;
use crate::written::plain;
use portal::model::{DateSpan, PartialDate, When};
use serde_json::Value as Json;
use std::collections::HashMap;

/// Where an activity comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// The record at this position of the data.
    Record(usize),
    /// A row of the list, by its number.
    Row(usize),
}

/// An activity that is there.
#[derive(Debug)]
pub(super) struct Activity {
    pub(super) id: String,
    pub(super) when: When,
    pub(super) origin: Origin,
    /// The row that was found to mean it.
    pub(super) claimed_by: Option<usize>,
}

/// All that are there.
#[derive(Debug, Default)]
pub(super) struct Known {
    activities: Vec<Activity>,
    ids: HashMap<String, usize>,
    titles: HashMap<String, Vec<usize>>,
}

/// What a row may mean.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// Nothing that is there.
    New,
    /// This one.
    One(usize),
    /// One of these, by their ids.
    Several(Vec<String>),
}

impl Known {
    /// The activities of the data.
    pub(super) fn of(document: &Document<'_>) -> Self {
        let mut known = Self::default();
        for position in 0..document.len() {
            let text = |key| match document.value(position, key) {
                Some(Json::String(text)) => Some(text),
                Some(Json::Number(number)) => Some(number.to_string()),
                _ => None,
            };
            let titles = match document.value(position, Key::TITLE) {
                Some(Json::String(title)) => vec![title],
                Some(Json::Object(titles)) => {
                    let texts = titles.into_iter().map(|(_, text)| text);
                    texts.filter_map(|text| text.as_str().map(str::to_owned)).collect()
                }
                _ => Vec::new(),
            };
            let date = |key| text(key).and_then(|text| PartialDate::parse(text.trim()));
            let start = date(Key::START).or_else(|| date(Key::END));
            let end = date(Key::END).or(start);
            let span = start.zip(end).and_then(|(start, end)| DateSpan::new(start, end));
            let estimate = || date(Key::ESTIMATED_YEAR).map(|year| When::Estimated(year.year()));
            let when = span.map(When::Dated).or_else(estimate).unwrap_or(When::Unknown);
            let id = text(Key::ID).unwrap_or_default().trim().to_owned();
            known.add(id, &titles, when, Origin::Record(position));
        }
        known
    }

    /// Adds one.
    pub(super) fn add(&mut self, id: String, titles: &[String], when: When, origin: Origin) {
        let place = self.activities.len();
        self.ids.entry(id.clone()).or_insert(place);
        for title in titles {
            let places = self.titles.entry(plain(title)).or_default();
            if places.last() != Some(&place) {
                places.push(place);
            }
        }
        let claimed_by = match origin {
            Origin::Record(_) => None,
            Origin::Row(row) => Some(row),
        };
        self.activities.push(Activity { id, when, origin, claimed_by });
    }

    pub(super) fn get(&self, place: usize) -> Option<&Activity> {
        self.activities.get(place)
    }

    /// Notes that a row means it.
    pub(super) fn claim(&mut self, place: usize, row: usize) {
        if let Some(activity) = self.activities.get_mut(place) {
            activity.claimed_by = Some(row);
        }
    }

    pub(super) fn has_id(&self, id: &str) -> bool {
        self.ids.contains_key(id)
    }

    /// The activity of an id.
    pub(super) fn by_id(&self, id: &str) -> Option<usize> {
        self.ids.get(id).copied()
    }

    /// The activity of this title that took place then. A date that is known less exactly than another may mean it, and
    /// so may an estimate.
    pub(super) fn by_title(&self, title: &str, when: When) -> Meant {
        let near: Vec<usize> =
            self.titled(title).filter(|(_, a)| is_near(a.when, when)).map(|(p, _)| p).collect();
        let start = |when: When| match when {
            When::Dated(span) => Some(span.start()),
            When::Estimated(_) | When::Unknown => None,
        };
        let is_exact =
            |place: &usize| self.get(*place).is_some_and(|a| start(a.when) == start(when));
        let exact: Vec<usize> = near.iter().copied().filter(is_exact).collect();
        match (exact.as_slice(), near.as_slice()) {
            ([place], _) | ([], [place]) => Meant::One(*place),
            ([], []) => Meant::New,
            _ => Meant::Several(
                near.iter().filter_map(|place| Some(self.get(*place)?.id.clone())).collect(),
            ),
        }
    }

    /// The activities of this title, whenever they took place.
    pub(super) fn titled(&self, title: &str) -> impl Iterator<Item = (usize, &Activity)> {
        let places = self.titles.get(&plain(title)).into_iter().flatten();
        places.filter_map(|place| Some((*place, self.activities.get(*place)?)))
    }
}

/// Whether two times have a day in common, as far as they are known.
fn is_near(one: When, other: When) -> bool {
    let span = |when| match when {
        When::Dated(span) => Some(span),
        When::Estimated(year) => Some(DateSpan::at(PartialDate::Year(year))),
        When::Unknown => None,
    };
    match (span(one), span(other)) {
        (Some(one), Some(other)) => {
            one.start().first_day() <= other.end().last_day()
                && other.start().first_day() <= one.end().last_day()
        }
        // Nothing known and an estimate do not contradict each other.
        _ => !matches!((one, other), (When::Dated(_), _) | (_, When::Dated(_))),
    }
}
