//! Makes an index of a portal's items.

use super::facets::FacetBuilder;
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
use crate::model::{Activity, Block, CountryCode, Document, Portal, Term, Text, When};
use crate::order;
use crate::timeline::Calendar;
use std::cmp::Ordering;

impl Index {
    /// Builds the index of a collection. Names are put in order as readers of `locale` do.
    pub fn build(collection: Collection, portal: &Portal, locale: Locale) -> Self {
        Self::with(Names::of(portal), collection, portal, locale)
    }

    /// The index of the activities and that of the documents.
    pub fn both(portal: &Portal, locale: Locale) -> (Self, Self) {
        let names = Names::of(portal);
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
    let mut gather = Gather::new(names, portal, locale, items.len());
    let years = years_of(items);
    let facets = &mut gather.facets;
    facets.seed(Facet::Year, &mut years.iter().map(String::as_str));
    facets.seed(Facet::Country, &mut portal.countries.iter().map(|country| country.code.as_str()));
    facets.seed(Facet::Kind, &mut portal.activity_kinds.iter().map(|kind| kind.id.as_str()));
    facets.seed(Facet::Topic, &mut portal.topics.iter().map(|topic| topic.id.as_str()));
    let partners = items.iter().flat_map(|activity| &activity.partners);
    facets.seed(Facet::Partner, &mut partners.map(|partner| partner.id.as_str()));
    let projects = items.iter().flat_map(|activity| &activity.projects);
    facets.seed(Facet::Project, &mut projects.map(|project| project.id.as_str()));
    for (rank, position) in order.iter().enumerate() {
        if let Some(activity) = items.get(*position) {
            gather.activity(activity, rank);
        }
    }
    gather.finish(&order)
}

fn of_documents(names: Names, portal: &Portal, locale: Locale) -> Index {
    let items = &portal.documents;
    let mut gather = Gather::new(names, portal, locale, items.len());
    let facets = &mut gather.facets;
    facets.seed(Facet::Country, &mut portal.countries.iter().map(|country| country.code.as_str()));
    facets.seed(Facet::Kind, &mut portal.document_kinds.iter().map(|kind| kind.id.as_str()));
    facets.seed(Facet::Lang, &mut std::iter::empty());
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

/// The years that are offered, from old to new; some may come more than once.
fn years_of(items: &[Activity]) -> Vec<String> {
    let years = items.iter().filter_map(|activity| activity.when.years());
    let (first, last) = years.fold((i16::MAX, i16::MIN), |(first, last), years| {
        (first.min(*years.start()), last.max(*years.end()))
    });
    // A gap in the years is shown as a zero, but not a century of zeros for one typing error.
    if i32::from(last) - i32::from(first) > 60 {
        let years = items.iter().filter_map(|activity| activity.when.years());
        return years.flatten().map(|year| year.to_string()).collect();
    }
    (first..=last).map(|year| year.to_string()).collect()
}

/// What is shared by many items.
#[derive(Clone, Copy)]
enum Common<'p> {
    Country(CountryCode),
    /// An entry of the list with this letter.
    Listed(char, &'p Term),
}

/// An index while it is made.
struct Gather<'p> {
    portal: &'p Portal,
    locale: Locale,
    size: usize,
    facets: FacetBuilder,
    regional: Set,
    times: Vec<Time>,
    calendar: Calendar,
    words: Words,
    common: Interner,
    shared: Vec<Shared>,
    names: Names,
    keys: Keys,
}

impl<'p> Gather<'p> {
    fn new(names: Names, portal: &'p Portal, locale: Locale, size: usize) -> Self {
        Self {
            portal,
            locale,
            size,
            facets: FacetBuilder::new(size),
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

    /// Adds an activity behind the others.
    fn activity(&mut self, activity: &'p Activity, rank: usize) {
        for year in activity.when.years().into_iter().flatten() {
            self.facets.add(Facet::Year, &year.to_string(), rank);
        }
        for code in &activity.countries {
            self.facets.add(Facet::Country, code.as_str(), rank);
        }
        for (facet, letter, term) in listed(activity) {
            self.facets.add(facet, term.id.as_str(), rank);
            self.share(Common::Listed(letter, term), rank);
        }
        let codes = activity.countries.iter().chain(&activity.other_countries);
        for code in codes.chain(&activity.place.country) {
            self.share(Common::Country(*code), rank);
        }
        self.item(activity.when, activity.is_regional(), activity.kind.rank, rank);
        let city = activity.place.city.as_ref();
        self.keys(&activity.title, city);
        let words = &mut self.words;
        words.start_item(rank);
        words.add(Field::Title, &activity.title);
        activity.summary.iter().for_each(|summary| words.add(Field::Summary, summary));
        if let Some(city) = city {
            words.add(Field::Rest, city);
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

    /// Adds a document behind the others.
    fn document(&mut self, document: &'p Document, rank: usize) {
        for code in &document.countries {
            self.facets.add(Facet::Country, code.as_str(), rank);
            self.share(Common::Country(*code), rank);
        }
        self.facets.add(Facet::Kind, document.kind.id.as_str(), rank);
        for version in &document.versions {
            self.facets.add(Facet::Lang, version.lang.as_str(), rank);
        }
        self.share(Common::Listed('k', &document.kind), rank);
        document.projects.iter().for_each(|term| self.share(Common::Listed('p', term), rank));
        self.item(When::Unknown, document.is_regional(), document.kind.rank, rank);
        self.keys(&document.title, None);
        self.words.start_item(rank);
        self.words.add(Field::Title, &document.title);
        document.series.iter().for_each(|series| self.words.add(Field::Summary, series));
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
                let mut key = String::from(list);
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
        let mut facets = self.facets.finish();
        for (facet, values) in &mut facets {
            if *facet == Facet::Country {
                for (_, set) in values {
                    set.unite(&self.regional);
                }
            }
        }
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

/// The entries of lists that an activity has.
fn listed(activity: &Activity) -> impl Iterator<Item = (Facet, char, &Term)> {
    let kind = std::iter::once((Facet::Kind, 'k', &*activity.kind));
    let topic = activity.topic.iter().map(|term| (Facet::Topic, 't', &**term));
    let partners = activity.partners.iter().map(|term| (Facet::Partner, 'a', &**term));
    let projects = activity.projects.iter().map(|term| (Facet::Project, 'p', &**term));
    kind.chain(topic).chain(partners).chain(projects)
}

fn pieces(text: &Text) -> impl Iterator<Item = &str> {
    text.entries().map(|piece| piece.text)
}
