//! What the rows of a list do to the data: add, change, leave as it is, or nothing at all.

use super::Precedence;
use super::differ::{self, Difference};
use super::edit::{Change, Document};
use super::entry::Entry;
use super::fate::{Fate, Kept, Reason, Written};
use super::fault::Fault;
use super::identity;
use super::key::Key;
use super::known::{Known, Meant, Origin};
use super::mapping::{Field, Mapping, is_foreign};
use super::problem::Problem;
use super::value::Value;
use portal::model::{Lang, Portal};

/// How a list is merged.
#[derive(Clone, Copy)]
pub(super) struct Rules<'a> {
    /// What the project knows.
    pub(super) portal: &'a Portal,
    /// Which column holds what, and in which language.
    pub(super) mapping: &'a Mapping,
    /// What stands where the list and the data differ.
    pub(super) precedence: Precedence,
}

/// What is to be done to the file.
#[derive(Debug, Default)]
pub(super) struct Merged {
    /// Fields of records that are there.
    pub(super) changes: Vec<Change>,
    /// New records.
    pub(super) added: Vec<Vec<(Key, Value)>>,
    /// What each row came to, in their order.
    pub(super) rows: Vec<(usize, Fate)>,
}

impl Merged {
    /// Takes a row in.
    pub(super) fn take(
        &mut self,
        entry: &Entry,
        defaults: &Entry,
        document: &Document<'_>,
        known: &mut Known,
        rules: Rules<'_>,
    ) {
        let fate = match meant(entry, known) {
            Err(reason) => Fate::Skipped(reason),
            Ok(Some((place, record))) => {
                known.claim(place, entry.row);
                let id = known.get(place).map(|activity| activity.id.clone()).unwrap_or_default();
                self.meet(entry, record, id, document, rules)
            }
            Ok(None) => self.add(entry, defaults, known, rules),
        };
        self.rows.push((entry.row, fate));
    }

    /// The ids of what is added.
    pub(super) fn new_ids(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().filter_map(|(_, fate)| match fate {
            Fate::Added { id, .. } => Some(id.as_str()),
            _ => None,
        })
    }

    /// The ids of what gets another title.
    pub(super) fn renamed(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().filter_map(|(_, fate)| match fate {
            Fate::Met { id, written, .. }
                if written.iter().any(|field| field.key == Key::TITLE) =>
            {
                Some(id.as_str())
            }
            _ => None,
        })
    }

    /// Compares a row with the record that it means.
    fn meet(
        &mut self,
        entry: &Entry,
        record: usize,
        id: String,
        document: &Document<'_>,
        rules: Rules<'_>,
    ) -> Fate {
        let (mut written, mut kept) = (Vec::new(), Vec::new());
        let has = |key| document.value(record, key);
        let differences = differ::differences(entry, &has, rules.portal);
        for Difference { key, value, data, is_firm } in differences {
            let list = differ::told(&value);
            match data {
                Some(data) if rules.precedence == Precedence::Data || is_firm => {
                    kept.push(Kept { key, data, list, is_firm });
                }
                before => {
                    written.push(Written { key, before, after: list });
                    self.changes.push(Change { record, key, value });
                }
            }
        }
        Fate::Met { id, written, kept }
    }

    /// Adds what a row says as a new record.
    fn add(
        &mut self,
        entry: &Entry,
        defaults: &Entry,
        known: &mut Known,
        rules: Rules<'_>,
    ) -> Fate {
        let Some(title) = &entry.title else {
            let id = entry.id.as_ref().map(ToString::to_string).unwrap_or_default();
            return Fate::Skipped(Reason::Untitled { id });
        };
        let language = &rules.mapping.language;
        // A title that the data have has the language that they say.
        if is_foreign(title, language)
            && let Some(column) = rules.mapping.column(Field::Title)
        {
            let problem = Problem::Script(language.clone());
            return Fate::Skipped(Reason::Cells(vec![Fault::new(
                entry.row, column, title, problem,
            )]));
        }
        let mut fields = entry.values.clone();
        for (key, value) in &defaults.values {
            if !fields.iter().any(|(other, _)| other == key) {
                fields.push((*key, value.clone()));
            }
        }
        if !fields.iter().any(|(key, _)| *key == Key::KIND) {
            return Fate::Skipped(Reason::Kindless);
        }
        let given = entry.id.clone();
        let Some(id) = given.or_else(|| identity::of(entry, |id| known.has_id(id))) else {
            return Fate::Skipped(Reason::NoId);
        };
        // A record without countries concerns all of them; one with a date needs no estimate.
        fields.retain(|(key, value)| {
            *value != Value::List(Vec::new())
                && !(*key == Key::ESTIMATED_YEAR && entry.when.is_some())
        });
        fields.push((Key::ID, Value::Text(id.to_string())));
        fields.push((Key::TITLE, Value::Text(title.clone())));
        if *language != Lang::english() {
            fields.push((Key::TITLE_LANG, Value::Text(language.to_string())));
        }
        if let Some(when) = entry.when {
            fields.push((Key::START, Value::Text(when.start().to_string())));
            if when.end() != when.start() {
                fields.push((Key::END, Value::Text(when.end().to_string())));
            }
        }
        fields.sort_by_key(|(key, _)| *key);
        let alike = known.titled(title).map(|(_, activity)| activity.id.clone()).collect();
        known.add(
            id.to_string(),
            std::slice::from_ref(title),
            entry.time(),
            Origin::Row(entry.row),
        );
        self.added.push(fields);
        Fate::Added { id: id.to_string(), title: title.clone(), alike }
    }
}

/// The activity that a row means, with the position of its record; nothing if it is a new one.
fn meant(entry: &Entry, known: &Known) -> Result<Option<(usize, usize)>, Reason> {
    if entry.id.is_none() && entry.title.is_none() {
        return Err(Reason::Nameless);
    }
    let by_title =
        || entry.title.as_deref().map_or(Meant::New, |title| known.by_title(title, entry.time()));
    let place = match &entry.id {
        Some(id) => match (known.by_id(id.as_str()), by_title()) {
            (Some(place), _) => place,
            (None, Meant::One(place)) => {
                let there =
                    known.get(place).map(|activity| activity.id.clone()).unwrap_or_default();
                return Err(Reason::OtherId { id: id.to_string(), there });
            }
            (None, _) => return Ok(None),
        },
        None => match by_title() {
            Meant::New => return Ok(None),
            Meant::Several(ids) => return Err(Reason::Several(ids)),
            Meant::One(place) => place,
        },
    };
    let Some(activity) = known.get(place) else { return Ok(None) };
    match (activity.claimed_by, activity.origin) {
        (Some(row), _) | (None, Origin::Row(row)) => {
            Err(Reason::SameAsRow { row, id: activity.id.clone() })
        }
        (None, Origin::Record(record)) => Ok(Some((place, record))),
    }
}
