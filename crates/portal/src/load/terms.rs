//! The lists that records choose from: those of the project file, and those that grow as records name things.

use super::fault::{Expected, Problem};
use super::json::Json;
use super::places::PlaceNames;
use super::record::{Field, Need, Record};
use crate::interner::Interner;
use crate::model::{Activity, CountryCode, Portal, Slug, Term, TermList, Text};
use crate::seek;
use std::sync::Arc;

/// What may be chosen, and what has been named so far.
pub(super) struct Terms {
    /// Without the project file nothing is known to be wrong: what records name is taken as it is.
    project_known: bool,
    /// By the number of the list.
    lists: Vec<Named>,
    places: PlaceNames,
    unread: Activity,
    activity_ids: Interner,
    document_ids: Interner,
}

/// What the project lists and then what records named, in the order in which it was named first.
#[derive(Default)]
struct Named {
    terms: Vec<Arc<Term>>,
    ids: Interner,
}

/// The terms that records name and the project file does not list, in the order in which they were named first.
pub type Lists = Vec<(TermList, Vec<Arc<Term>>)>;

/// Which ids are told apart.
#[derive(Clone, Copy)]
pub(super) enum Ids {
    Activities,
    Documents,
}

impl Terms {
    pub(super) fn new(portal: &Portal, project_known: bool) -> Self {
        let lists = TermList::ALL.iter().map(|list| Named::of(portal.terms(*list)));
        Self {
            project_known,
            lists: lists.collect(),
            places: PlaceNames::of(&portal.places),
            unread: Activity::unread(),
            activity_ids: Interner::default(),
            document_ids: Interner::default(),
        }
    }

    /// Takes what is known beforehand to be named by records.
    pub(super) fn name(&mut self, lists: Lists) {
        for (list, terms) in lists {
            for term in terms {
                if list == TermList::Places {
                    self.places.add(&term);
                }
                if let Some(known) = self.list(list) {
                    known.ids.add(term.id.as_str());
                    known.terms.push(term);
                }
            }
        }
    }

    /// The lists with all that records named.
    pub(super) fn add_to(self, portal: &mut Portal) {
        for (list, named) in TermList::ALL.into_iter().zip(self.lists) {
            *portal.terms_mut(list) = named.terms;
        }
    }

    /// An activity of which nothing is read yet.
    pub(super) fn unread(&self) -> Activity {
        self.unread.clone()
    }

    fn list(&mut self, list: TermList) -> Option<&mut Named> {
        self.lists.get_mut(list as usize)
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
        list: TermList,
    ) -> Option<Arc<Term>> {
        let field = record.field(key, need)?;
        let id = record.slug_of(&field)?;
        let known = self.list(list)?;
        if let Some(known) = known.get(&id) {
            return Some(Arc::clone(known));
        }
        let name = Text::english(seek::exchanged(id.as_str(), b'-', " "));
        let term = known.add(id, name);
        if self.project_known {
            record.remark(&field, Problem::UnknownTerm { list: list.field() });
        }
        Some(term)
    }

    /// A list of partners or projects.
    pub(super) fn named(
        &mut self,
        record: &mut Record<'_>,
        key: &str,
        list: TermList,
    ) -> Vec<Arc<Term>> {
        let mut terms = Vec::new();
        if let Some(known) = self.list(list) {
            record.each(key, &mut |record, field| terms.extend(known.term(record, &field)));
        }
        terms
    }

    /// A city, known by any of its names. One that the project does not list is a place of its own.
    pub(super) fn place(&mut self, record: &mut Record<'_>, key: &str) -> Option<Arc<Term>> {
        let name = record.text(key, Need::May)?;
        let known = self.places.get(name.first());
        let list = self.list(TermList::Places)?;
        if let Some(known) = known.and_then(|rank| list.terms.get(rank)) {
            return Some(Arc::clone(known));
        }
        let id = Slug::from_any_name(name.first());
        if let Some(known) = list.get(&id) {
            return Some(Arc::clone(known));
        }
        let term = list.add(id, name);
        self.places.add(&term);
        Some(term)
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
    fn of(terms: &[Arc<Term>]) -> Self {
        let mut ids = Interner::default();
        for term in terms {
            ids.add(term.id.as_str());
        }
        Self { terms: terms.to_vec(), ids }
    }

    fn get(&self, id: &Slug) -> Option<&Arc<Term>> {
        self.terms.get(self.ids.get(id.as_str())?)
    }

    fn add(&mut self, id: Slug, name: Text) -> Arc<Term> {
        let rank = self.ids.add(id.as_str());
        let term = Arc::new(Term { id, name, rank, is_listed: false });
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
