//! The lists that records choose from: those of the project file, and those that grow as records name things.

use super::cities::Cities;
use super::fault::{Expected, Problem};
use super::json::Json;
use super::record::{Field, Need, Record};
use crate::interner::Interner;
use crate::model::{CountryCode, Portal, Slug, Term, Text};
use crate::seek;
use std::sync::Arc;

/// What may be chosen, and what has been named so far.
pub(super) struct Terms {
    /// Without the project file nothing is known to be wrong: what records name is taken as it is.
    project_known: bool,
    cities: Cities,
    activity_kinds: Named,
    document_kinds: Named,
    topics: Named,
    partners: Named,
    projects: Named,
    activity_ids: Interner,
    document_ids: Interner,
}

/// What the project lists and then what records named, in the order in which it was named first.
#[derive(Default)]
struct Named {
    terms: Vec<Arc<Term>>,
    ids: Interner,
}

/// What records name, in the order in which it was named first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lists {
    /// Partners.
    pub partners: Vec<Arc<Term>>,
    /// Projects.
    pub projects: Vec<Arc<Term>>,
    /// Kinds of activity, those that the project lists among them.
    pub activity_kinds: Vec<Slug>,
    /// Topics, those that the project lists among them.
    pub topics: Vec<Slug>,
}

/// Which ids are told apart.
#[derive(Clone, Copy)]
pub(super) enum Ids {
    Activities,
    Documents,
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
            cities: Cities::of(portal),
            activity_kinds: Named::of(portal.activity_kinds.clone()),
            document_kinds: Named::of(portal.document_kinds.clone()),
            topics: Named::of(portal.topics.clone()),
            partners: Named::default(),
            projects: Named::default(),
            activity_ids: Interner::default(),
            document_ids: Interner::default(),
        }
    }

    /// Takes what records name where it is known beforehand.
    pub(super) fn name(&mut self, lists: Lists) {
        self.partners = Named::of(lists.partners);
        self.projects = Named::of(lists.projects);
        for kind in lists.activity_kinds {
            self.activity_kinds.listed(kind);
        }
        for topic in lists.topics {
            self.topics.listed(topic);
        }
    }

    /// The lists with all that records named.
    pub(super) fn add_to(self, portal: &mut Portal) {
        portal.activity_kinds = self.activity_kinds.terms;
        portal.document_kinds = self.document_kinds.terms;
        portal.topics = self.topics.terms;
        portal.partners = self.partners.terms;
        portal.projects = self.projects.terms;
    }

    fn ids(&mut self, ids: Ids) -> &mut Interner {
        match ids {
            Ids::Activities => &mut self.activity_ids,
            Ids::Documents => &mut self.document_ids,
        }
    }

    /// A record's id, which no other record may have.
    pub(super) fn id(&mut self, record: &mut Record<'_>, ids: Ids) -> Option<Slug> {
        let field = record.field("id", Need::Must)?;
        let id = record.slug_of(&field)?;
        if self.ids(ids).get(id.as_str()).is_some() {
            record.fault(&field, Problem::DuplicateId);
            return None;
        }
        Some(id)
    }

    /// Takes the id of a record that can be used.
    pub(super) fn take_id(&mut self, id: &Slug, ids: Ids) {
        self.ids(ids).add(id.as_str());
    }

    /// A kind or topic. One that the project does not list is used under its own id, and reported.
    pub(super) fn term(
        &mut self,
        record: &mut Record<'_>,
        key: &str,
        need: Need,
        list: List,
    ) -> Option<Arc<Term>> {
        let field = record.field(key, need)?;
        let id = record.slug_of(&field)?;
        let known = match list {
            List::ActivityKinds => &mut self.activity_kinds,
            List::DocumentKinds => &mut self.document_kinds,
            List::Topics => &mut self.topics,
        };
        let before = known.terms.len();
        let term = known.listed(id);
        if self.project_known && known.terms.len() > before {
            record.remark(&field, Problem::UnknownTerm { list: list.field() });
        }
        Some(term)
    }

    /// A list of partners or projects.
    pub(super) fn named(
        &mut self,
        record: &mut Record<'_>,
        key: &str,
        names: Names,
    ) -> Vec<Arc<Term>> {
        let known = match names {
            Names::Partners => &mut self.partners,
            Names::Projects => &mut self.projects,
        };
        let mut terms = Vec::new();
        record.each(key, &mut |record, field| terms.extend(known.term(record, &field)));
        terms
    }

    /// A city as the project names it.
    pub(super) fn city(&self, given: Text, portal: &Portal) -> Text {
        self.cities.named(given, portal)
    }

    /// A record's project countries. If it names some and none is known, the record is lost: it would
    /// look as if it concerned all of them.
    pub(super) fn countries(&self, record: &mut Record<'_>, portal: &Portal) -> Vec<CountryCode> {
        let mut countries = Vec::new();
        let Some(mut field) = record.field("countries", Need::May) else { return countries };
        if !matches!(field.value, Json::List(_)) {
            record.lose_by(&field, Problem::WrongType(Expected::List));
            return countries;
        }
        let mut names_any = false;
        record.each_of(&mut field, &mut |record, item| {
            names_any = true;
            if let Some(code) = self.country(record, &item, portal, true)
                // A country named twice is named once. There are few, so looking through them is quick.
                && !countries.contains(&code)
            {
                countries.push(code);
            }
        });
        if countries.is_empty() && names_any {
            record.lose_by_last_fault();
        }
        countries
    }

    /// Countries, of the project or any that the project file names.
    pub(super) fn any_countries(
        &self,
        record: &mut Record<'_>,
        key: &str,
        portal: &Portal,
    ) -> Vec<CountryCode> {
        let mut countries = Vec::new();
        record.each(key, &mut |record, field| {
            countries.extend(self.country(record, &field, portal, false));
        });
        countries
    }

    /// One such country.
    pub(super) fn any_country(
        &self,
        record: &mut Record<'_>,
        key: &str,
        portal: &Portal,
    ) -> Option<CountryCode> {
        let field = record.field(key, Need::May)?;
        self.country(record, &field, portal, false)
    }

    fn country(
        &self,
        record: &mut Record<'_>,
        field: &Field,
        portal: &Portal,
        of_project: bool,
    ) -> Option<CountryCode> {
        let code = field.plain().and_then(CountryCode::parse).filter(|code| {
            let known =
                if of_project { portal.project_country(*code) } else { portal.country(*code) };
            known.is_some() || !self.project_known
        });
        record.or_fault(field, Problem::UnknownCountry, code)
    }
}

impl Named {
    fn of(terms: Vec<Arc<Term>>) -> Self {
        let mut ids = Interner::default();
        for term in &terms {
            ids.add(term.id.as_str());
        }
        Self { terms, ids }
    }

    fn get(&self, id: &Slug) -> Option<&Arc<Term>> {
        self.terms.get(self.ids.get(id.as_str())?)
    }

    /// A kind or topic, known by its id. One that is not listed yet is called by its id.
    fn listed(&mut self, id: Slug) -> Arc<Term> {
        if let Some(known) = self.get(&id) {
            return Arc::clone(known);
        }
        let name = Text::english(seek::exchanged(id.as_str(), b'-', " "));
        self.add(id, name)
    }

    fn add(&mut self, id: Slug, name: Text) -> Arc<Term> {
        let rank = self.ids.add(id.as_str());
        let term = Arc::new(Term { id, name, rank });
        self.terms.push(Arc::clone(&term));
        term
    }

    /// A partner or project, known by its name.
    fn term(&mut self, record: &mut Record<'_>, field: &Field) -> Option<Arc<Term>> {
        let name = record.words_of(field)?;
        let Some(id) = Slug::from_name(&name) else {
            record.fault(field, Problem::BadId);
            return None;
        };
        if let Some(known) = self.get(&id) {
            if known.name.entries().next().is_some_and(|first| first.text != name) {
                record.remark(field, Problem::SameSlug);
            }
            return Some(Arc::clone(known));
        }
        Some(self.add(id, Text::english(name)))
    }
}
