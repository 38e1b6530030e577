//! Makes an index of a portal's items.

use super::facet::Item;
use super::facets::{FacetBuilder, add_regional};
use super::field::Field;
use super::index::Keys;
use super::names::Names;
use super::set::Set;
use super::shared::Shared;
use super::time::Time;
use super::words::Words;
use super::{Collection, Facet, Index};
use crate::alphabet::Alphabet;
use crate::interner::Interner;
use crate::locale::Locale;
use crate::model::{Activity, Block, CountryCode, Document, Portal, Term, TermList, Text, When};
use crate::order;
use crate::timeline::Calendar;
use std::cmp::Ordering;

impl Index {
    /// Builds the index of a collection. Names are put in order as readers of `locale` do.
    pub fn build(collection: Collection, portal: &Portal, locale: Locale) -> Self {
        Self::with(Names::of(portal, &[]), collection, portal, locale)
    }

    /// The index of the activities and that of the documents.
    pub fn both(portal: &Portal, locale: Locale) -> (Self, Self) {
        let names = Names::of(portal, &[]);
        let of = |collection| Self::with(names.clone(), collection, portal, locale);
        (of(Collection::Activities), of(Collection::Documents))
    }

    fn with(names: Names, collection: Collection, portal: &Portal, locale: Locale) -> Self {
        match collection {
            Collection::Activities => of_activities(names, portal, locale),
            Collection::Documents => of_documents(names, portal, locale),
        }
    }
}

fn of_activities(names: Names, portal: &Portal, locale: Locale) -> Index {
    let items = &portal.activities;
    let order = newest_first(items);
    let mut gather = Gather::new(names, portal, locale, items);
    for (rank, position) in order.iter().enumerate() {
        if let Some(activity) = items.get(*position) {
            gather.activity(activity, rank);
        }
    }
    gather.finish(&order)
}

fn of_documents(names: Names, portal: &Portal, locale: Locale) -> Index {
    let items = &portal.documents;
    let mut gather = Gather::new(names, portal, locale, items);
    for (rank, document) in items.iter().enumerate() {
        gather.document(document, rank);
    }
    gather.finish(&(0..items.len()).collect::<Vec<_>>())
}

/// Positions from the newest to the oldest; within a year what is only estimated follows what is dated.
pub(crate) fn newest_first(items: &[Activity]) -> Vec<usize> {
    let key = |position: usize| items.get(position).map(|activity| activity.when.order());
    let mut order: Vec<usize> = (0..items.len()).collect();
    order::sort(&mut order, &mut |a, b| {
        let (Some(a), Some(b)) = (key(a), key(b)) else { return Ordering::Equal };
        // What has no year is last.
        (a.0 == i16::MAX)
            .cmp(&(b.0 == i16::MAX))
            .then_with(|| b.0.cmp(&a.0))
            .then_with(|| a.1.cmp(&b.1))
            .then_with(|| (b.2, b.3).cmp(&(a.2, a.3)))
    });
    order
}

/// What is shared by many items.
#[derive(Clone, Copy)]
enum Common<'p> {
    Country(CountryCode),
    /// A term of a list.
    Listed(TermList, &'p Term),
}

/// An index while it is made.
struct Gather<'p, T: 'static> {
    portal: &'p Portal,
    locale: Locale,
    size: usize,
    facets: FacetBuilder<T>,
    regional: Set,
    times: Vec<Time>,
    calendar: Calendar,
    words: Words,
    common: Interner,
    shared: Vec<Shared>,
    names: Names,
    keys: Keys,
}

impl<'p, T: Item> Gather<'p, T> {
    fn new(names: Names, portal: &'p Portal, locale: Locale, items: &[T]) -> Self {
        let size = items.len();
        Self {
            portal,
            locale,
            size,
            facets: FacetBuilder::new(items, portal),
            regional: Set::new(size),
            times: Vec::with_capacity(size),
            calendar: Calendar::default(),
            words: Words::new(&names),
            common: Interner::default(),
            shared: Vec::new(),
            names,
            keys: Keys::default(),
        }
    }

    /// Notes the values of an item that comes behind the others, and the names that it shares.
    fn values(&mut self, item: &'p T, rank: usize) {
        self.facets.add(item, rank);
        for facet in Facet::ALL.iter().filter(|facet| facet.is_shared()) {
            if let Some(source) = T::source(*facet) {
                source.values.each_term(item, &mut |list, term| {
                    self.share(Common::Listed(list, term), rank);
                });
            }
        }
    }

    fn item(&mut self, when: When, is_regional: bool, kind: usize, rank: usize) {
        if is_regional {
            self.regional.insert(rank);
        }
        self.times.push(Time::of(when));
        self.calendar.push(when, kind);
        self.keys.kinds.push(kind);
    }

    fn keys(&mut self, title: &Text, city: Option<&Text>) {
        let lang = self.locale.lang();
        self.keys.titles.push(title.words(&lang));
        self.keys.places.push(city.map_or("", |city| city.words(&lang)));
    }

    /// Notes that an item has a name that many share.
    fn share(&mut self, common: Common<'p>, rank: usize) {
        let key = match common {
            Common::Country(code) => code.to_string(),
            Common::Listed(list, term) => {
                let mut key = (list as usize).to_string();
                key.push_str(term.id.as_str());
                key
            }
        };
        let slot = self.common.add(&key);
        if slot == self.shared.len() {
            let shared = match common {
                Common::Listed(_, term) => self.texts(&mut pieces(&term.name)),
                Common::Country(code) => match self.portal.country(code) {
                    Some(country) => {
                        let aliases = country.aliases.iter().map(String::as_str);
                        self.texts(&mut pieces(&country.name).chain(aliases))
                    }
                    None => self.texts(&mut std::iter::empty()),
                },
            };
            self.shared.push(shared);
        }
        if let Some(shared) = self.shared.get_mut(slot) {
            shared.items.insert(rank);
        }
    }

    fn texts(&self, texts: &mut dyn Iterator<Item = &str>) -> Shared {
        Shared::new(texts, &self.names, self.size)
    }

    fn finish(self, order: &[usize]) -> Index {
        let mut facets = self.facets.finish(self.size);
        add_regional(&mut facets, &self.regional);
        let position = |position: &usize| u32::try_from(*position).unwrap_or_default();
        Index {
            positions: order.iter().map(position).collect(),
            facets,
            regional: self.regional,
            times: self.times,
            calendar: self.calendar,
            words: self.words.finish(),
            shared: self.shared,
            names: self.names,
            alphabet: Alphabet::of(self.locale),
            keys: self.keys,
        }
    }
}

impl<'p> Gather<'p, Activity> {
    /// Adds an activity behind the others.
    fn activity(&mut self, activity: &'p Activity, rank: usize) {
        self.values(activity, rank);
        let codes = activity.countries.iter().chain(&activity.other_countries);
        for code in codes.chain(&activity.place.country) {
            self.share(Common::Country(*code), rank);
        }
        self.item(activity.when, activity.is_regional(), activity.kind.rank, rank);
        let city = activity.place.city.as_ref().map(|city| &city.name);
        self.keys(&activity.title, city);
        let words = &mut self.words;
        words.start_item(rank);
        words.add(Field::Title, &activity.title);
        activity.summary.iter().for_each(|summary| words.add(Field::Summary, summary));
        for facet in Facet::ALL.iter().filter(|facet| !facet.is_shared()) {
            if let Some(source) = Activity::source(*facet) {
                source
                    .values
                    .each_term(activity, &mut |_, term| words.add(Field::Rest, &term.name));
            }
        }
        for block in &activity.body {
            match block {
                Block::Paragraph(text) => words.add(Field::Rest, text),
                Block::Quote { words: text, by, role } => {
                    words.add(Field::Rest, text);
                    by.iter().chain(role).for_each(|text| words.add(Field::Rest, text));
                }
            }
        }
    }
}

impl<'p> Gather<'p, Document> {
    /// Adds a document behind the others.
    fn document(&mut self, document: &'p Document, rank: usize) {
        self.values(document, rank);
        document.countries.iter().for_each(|code| self.share(Common::Country(*code), rank));
        for term in &document.projects {
            self.share(Common::Listed(TermList::Projects, term), rank);
        }
        self.item(When::Unknown, document.is_regional(), document.kind.rank, rank);
        self.keys(&document.title, None);
        self.words.start_item(rank);
        self.words.add(Field::Title, &document.title);
        document.series.iter().for_each(|series| self.words.add(Field::Summary, series));
    }
}

fn pieces(text: &Text) -> impl Iterator<Item = &str> {
    text.entries().map(|piece| piece.text)
}
