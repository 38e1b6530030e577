//! A row of a list, as the fields of an activity.

use super::key::Key;
use super::value::Value;
use portal::model::{DateSpan, Slug, When};

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
        let estimate = self.values.iter().find_map(|(key, value)| match (*key, value) {
            (Key::ESTIMATED_YEAR, Value::Text(year)) => year.parse().ok().map(When::Estimated),
            _ => None,
        });
        self.when.map(When::Dated).or(estimate).unwrap_or(When::Unknown)
    }
}
