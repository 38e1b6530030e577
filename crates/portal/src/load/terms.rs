//! The lists that records choose from: those of the project file, and those that grow as records name things.

use super::fault::{Expected, Problem};
use super::record::{Field, Record};
use crate::model::{CountryCode, Portal, Slug, Term, Text};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// What may be chosen, and what has been named so far.
pub(super) struct Terms {
    /// Without the project file nothing is known to be wrong: what records name is taken as it is.
    project_known: bool,
    activity_kinds: Vec<Arc<Term>>,
    document_kinds: Vec<Arc<Term>>,
    topics: Vec<Arc<Term>>,
    partners: BTreeMap<Slug, Arc<Term>>,
    projects: BTreeMap<Slug, Arc<Term>>,
    activity_ids: HashSet<Slug>,
    document_ids: HashSet<Slug>,
}

/// One of the lists.
#[derive(Clone, Copy)]
pub(super) enum List {
    ActivityKinds,
    DocumentKinds,
    Topics,
}

impl List {
    fn field(self) -> &'static str {
        match self {
            Self::ActivityKinds => "activity_kinds",
            Self::DocumentKinds => "document_kinds",
            Self::Topics => "topics",
        }
    }
}

/// Which names a record gives.
#[derive(Clone, Copy)]
pub(super) enum Names {
    Partners,
    Projects,
}

impl Terms {
    pub(super) fn new(portal: &Portal, project_known: bool) -> Self {
        Self {
            project_known,
            activity_kinds: portal.activity_kinds.clone(),
            document_kinds: portal.document_kinds.clone(),
            topics: portal.topics.clone(),
            partners: BTreeMap::new(),
            projects: BTreeMap::new(),
            activity_ids: HashSet::new(),
            document_ids: HashSet::new(),
        }
    }

    /// What records named that the project file does not list.
    pub(super) fn add_to(self, portal: &mut Portal) {
        portal.activity_kinds = self.activity_kinds;
        portal.document_kinds = self.document_kinds;
        portal.topics = self.topics;
    }

    /// A record's id, which no other record may have.
    pub(super) fn id(&self, record: &mut Record<'_>, of_activity: bool) -> Option<Slug> {
        record.required("id", |record, field| {
            let copy = field.copy();
            let id = record.slug(field)?;
            let ids = if of_activity { &self.activity_ids } else { &self.document_ids };
            if ids.contains(&id) {
                record.fault(&copy, Problem::DuplicateId);
                return None;
            }
            Some(id)
        })
    }

    /// Takes the id of a record that can be used.
    pub(super) fn take_id(&mut self, id: &Slug, of_activity: bool) {
        let ids = if of_activity { &mut self.activity_ids } else { &mut self.document_ids };
        ids.insert(id.clone());
    }

    /// A kind or topic. One that the project does not list is used under its own id, and reported.
    pub(super) fn term(
        &mut self,
        record: &mut Record<'_>,
        field: Field,
        list: List,
    ) -> Option<Arc<Term>> {
        let copy = field.copy();
        let id = record.slug(field)?;
        let terms = match list {
            List::ActivityKinds => &mut self.activity_kinds,
            List::DocumentKinds => &mut self.document_kinds,
            List::Topics => &mut self.topics,
        };
        if let Some(known) = terms.iter().find(|term| term.id == id) {
            return Some(Arc::clone(known));
        }
        let term = Arc::new(Term {
            name: Text::english(id.as_str().replace('-', " ")),
            id,
            rank: terms.len(),
        });
        terms.push(Arc::clone(&term));
        if self.project_known {
            record.remark(&copy, Problem::UnknownTerm { list: list.field() });
        }
        Some(term)
    }

    /// A partner or project, known by its name.
    pub(super) fn named(
        &mut self,
        record: &mut Record<'_>,
        field: Field,
        names: Names,
    ) -> Option<Arc<Term>> {
        let copy = field.copy();
        let name = record.words(field)?;
        let Some(slug) = Slug::from_name(&name) else {
            record.fault(&copy, Problem::BadId);
            return None;
        };
        let terms = match names {
            Names::Partners => &mut self.partners,
            Names::Projects => &mut self.projects,
        };
        let rank = terms.len();
        let term = terms.entry(slug).or_insert_with_key(|id| {
            Arc::new(Term { id: id.clone(), name: Text::english(&name), rank })
        });
        let is_other_name = term.name.entries().next().is_some_and(|known| known.text != name);
        let term = Arc::clone(term);
        if is_other_name {
            record.remark(&copy, Problem::SameSlug);
        }
        Some(term)
    }

    /// A record's project countries. If it names some and none is known, the record is lost: it would
    /// look as if it concerned all of them.
    pub(super) fn countries(&self, record: &mut Record<'_>, portal: &Portal) -> Vec<CountryCode> {
        let Some(field) = record.take("countries") else { return Vec::new() };
        if !field.value.is_array() {
            record.lose(&field, Problem::WrongType(Expected::List));
            return Vec::new();
        }
        let mut names_any = false;
        let mut known = record.list_of(field, |record, field| {
            names_any = true;
            self.country(record, field, portal, true)
        });
        if known.is_empty() && names_any {
            record.lose_by_last_fault();
        }
        // A country named twice is named once. There are few, so looking through them is quick.
        let mut seen = Vec::new();
        known.retain(|code| {
            let is_new = !seen.contains(code);
            seen.push(*code);
            is_new
        });
        known
    }

    /// A country, of the project or any that the project file names.
    pub(super) fn country(
        &self,
        record: &mut Record<'_>,
        field: Field,
        portal: &Portal,
        of_project: bool,
    ) -> Option<CountryCode> {
        let project_known = self.project_known;
        record.parsed(field, Problem::UnknownCountry, |text| {
            let code = CountryCode::parse(text)?;
            let known =
                if of_project { portal.project_country(code) } else { portal.country(code) };
            (known.is_some() || !project_known).then_some(code)
        })
    }
}
