//! The index: one set of positions for each value of each facet, and the folded words of each item.

use super::hits::{Constraint, Fate};
use super::marker::Marker;
use super::names::Names;
use super::terms::Terms;
use super::words::Words;
use super::{Collection, Count, Facet, Hits, Ignored, Query, Relaxation, Sort, SortKey, Value};
use crate::alphabet::Alphabet;
use crate::locale::Locale;
use crate::model::{Activity, Document, Portal, Text, When};
use crate::order;
use fixedbitset::FixedBitSet;
use std::cmp::Ordering;

/// Everything needed to answer queries over one collection. Built once; answering changes nothing.
#[derive(Clone, Debug)]
pub struct Index {
    size: usize,
    facets: Vec<(Facet, Vec<ValueSet>)>,
    regional: FixedBitSet,
    when: Vec<When>,
    words: Vec<Words>,
    names: Names,
    alphabet: Alphabet,
    keys: Vec<Keys>,
}

/// A facet's value and the positions of the items that have it.
type ValueSet = (Value, FixedBitSet);

/// What an item is sorted by: names as they are shown.
#[derive(Clone, Debug)]
struct Keys {
    title: String,
    place: String,
    kind: u32,
}

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
            Collection::Activities => Self::of_activities(names, portal, locale),
            Collection::Documents => Self::of_documents(names, portal, locale),
        }
    }

    fn of_activities(names: Names, portal: &Portal, locale: Locale) -> Self {
        let items = &portal.activities;
        let lang = locale.lang();
        let shown = |name: &Text| name.words(&lang).to_owned();
        let mut facets = FacetBuilder::new(items.len());
        facets.seed(Facet::Year, &mut years_of(items).into_iter());
        facets.seed(Facet::Country, &mut portal.countries.iter().map(|c| c.code.to_string()));
        facets.seed(Facet::Kind, &mut portal.activity_kinds.iter().map(|kind| kind.id.to_string()));
        facets.seed(Facet::Topic, &mut portal.topics.iter().map(|topic| topic.id.to_string()));
        facets.seed(Facet::Partner, &mut std::iter::empty());
        facets.seed(Facet::Project, &mut std::iter::empty());
        for (position, activity) in items.iter().enumerate() {
            for year in activity.when.years().into_iter().flatten() {
                facets.add(Facet::Year, &year.to_string(), position);
            }
            for code in &activity.countries {
                facets.add(Facet::Country, code.as_str(), position);
            }
            facets.add(Facet::Kind, activity.kind.id.as_str(), position);
            if let Some(topic) = &activity.topic {
                facets.add(Facet::Topic, topic.id.as_str(), position);
            }
            for partner in &activity.partners {
                facets.add(Facet::Partner, partner.id.as_str(), position);
            }
            for project in &activity.projects {
                facets.add(Facet::Project, project.id.as_str(), position);
            }
        }
        Self {
            size: items.len(),
            facets: facets.finish(),
            regional: positions(&mut items.iter().map(Activity::is_regional)),
            when: items.iter().map(|activity| activity.when).collect(),
            words: items.iter().map(|item| Words::of_activity(item, portal, &names)).collect(),
            names,
            alphabet: Alphabet::of(locale),
            keys: items
                .iter()
                .map(|activity| Keys {
                    title: shown(&activity.title),
                    place: activity.place.city.as_ref().map(shown).unwrap_or_default(),
                    kind: sort_rank(activity.kind.rank),
                })
                .collect(),
        }
    }

    fn of_documents(names: Names, portal: &Portal, locale: Locale) -> Self {
        let items = &portal.documents;
        let lang = locale.lang();
        let mut facets = FacetBuilder::new(items.len());
        facets.seed(Facet::Country, &mut portal.countries.iter().map(|c| c.code.to_string()));
        facets.seed(Facet::Kind, &mut portal.document_kinds.iter().map(|kind| kind.id.to_string()));
        facets.seed(Facet::Lang, &mut std::iter::empty());
        for (position, document) in items.iter().enumerate() {
            for code in &document.countries {
                facets.add(Facet::Country, code.as_str(), position);
            }
            facets.add(Facet::Kind, document.kind.id.as_str(), position);
            for version in &document.versions {
                facets.add(Facet::Lang, version.lang.as_str(), position);
            }
        }
        Self {
            size: items.len(),
            facets: facets.finish(),
            regional: positions(&mut items.iter().map(Document::is_regional)),
            when: vec![When::Unknown; items.len()],
            words: items.iter().map(|item| Words::of_document(item, portal, &names)).collect(),
            names,
            alphabet: Alphabet::of(locale),
            keys: items
                .iter()
                .map(|document| Keys {
                    title: document.title.words(&lang).to_owned(),
                    place: String::new(),
                    kind: sort_rank(document.kind.rank),
                })
                .collect(),
        }
    }

    /// How many items there are.
    pub fn len(&self) -> usize {
        self.size
    }

    /// Whether there is nothing to find.
    pub fn is_empty(&self) -> bool {
        self.size == 0
    }

    /// Answers a query.
    pub fn search(&self, query: &Query) -> Hits {
        let (query, ignored) = self.known(query);
        let terms = Terms::of(&query.text);
        let masks = self.masks(&query, &terms);
        let all = self.all_but(&masks, |_| false);
        let any_time = self.all_but(&masks, |constraint| {
            matches!(constraint, Constraint::Span | Constraint::Facet(Facet::Year))
        });
        let counts = self
            .facets
            .iter()
            .map(|(facet, values)| {
                let base =
                    self.all_but(&masks, |constraint| *constraint == Constraint::Facet(*facet));
                let counts = values
                    .iter()
                    .map(|(value, set)| Count {
                        value: value.clone(),
                        hits: self.count(*facet, set, &base),
                        chosen: query.has(*facet, value),
                    })
                    .collect();
                (*facet, counts)
            })
            .collect();
        let relaxations =
            if all.is_clear() && self.size > 0 { self.relaxations(&masks) } else { Vec::new() };
        Hits {
            items: self.sorted(&all, &terms, query.order()),
            any_time: any_time.ones().collect(),
            counts,
            ignored,
            relaxations,
            regional: all.intersection_count(&self.regional),
            query,
        }
    }

    /// The query without values that nothing has, and those values.
    fn known(&self, query: &Query) -> (Query, Vec<Ignored>) {
        let mut known = query.clone();
        let mut ignored = Vec::new();
        for (facet, values) in &query.chosen {
            for value in values {
                let exists = self
                    .facets
                    .iter()
                    .any(|(f, known)| f == facet && known.iter().any(|(v, _)| v == value));
                if !exists {
                    known = known.without(*facet, value);
                    ignored.push(Ignored {
                        param: facet.param().to_owned(),
                        value: value.to_string(),
                        fate: Fate::LeftOut,
                    });
                }
            }
        }
        (known, ignored)
    }

    /// What each filter alone lets through.
    fn masks(&self, query: &Query, terms: &Terms) -> Vec<(Constraint, FixedBitSet)> {
        let mut masks = Vec::new();
        if !terms.is_empty() {
            let mut having = self.words.iter().map(|words| words.have(terms));
            masks.push((Constraint::Text, positions(&mut having)));
        }
        for (facet, values) in &self.facets {
            let chosen = query.values(*facet);
            if chosen.is_empty() {
                continue;
            }
            let mut mask = FixedBitSet::with_capacity(self.size);
            for (_, set) in values.iter().filter(|(value, _)| chosen.contains(value)) {
                mask.union_with(set);
            }
            if *facet == Facet::Country {
                mask.union_with(&self.regional);
            }
            masks.push((Constraint::Facet(*facet), mask));
        }
        if query.from.is_some() || query.to.is_some() {
            let mut inside = self.when.iter().map(|when| when.within(query.from, query.to));
            masks.push((Constraint::Span, positions(&mut inside)));
        }
        if !query.regional {
            let mut named = self.regional.clone();
            named.toggle_range(..);
            masks.push((Constraint::OnlyNamed, named));
        }
        masks
    }

    /// What passes every filter except those left out.
    fn all_but(
        &self,
        masks: &[(Constraint, FixedBitSet)],
        left_out: impl Fn(&Constraint) -> bool,
    ) -> FixedBitSet {
        let mut set = FixedBitSet::with_capacity(self.size);
        set.insert_range(..);
        for (_, mask) in masks.iter().filter(|(constraint, _)| !left_out(constraint)) {
            set.intersect_with(mask);
        }
        set
    }

    fn count(&self, facet: Facet, set: &FixedBitSet, base: &FixedBitSet) -> usize {
        if facet == Facet::Country {
            let mut with_regional = set.clone();
            with_regional.union_with(&self.regional);
            base.intersection_count(&with_regional)
        } else {
            base.intersection_count(set)
        }
    }

    /// Each filter that would give something if it were taken away, the most generous first.
    fn relaxations(&self, masks: &[(Constraint, FixedBitSet)]) -> Vec<Relaxation> {
        let mut relaxations: Vec<Relaxation> = Vec::new();
        for (constraint, _) in masks {
            let hits = self.all_but(masks, |other| other == constraint).count_ones(..);
            if hits > 0 {
                let place = relaxations.partition_point(|other| other.hits >= hits);
                relaxations.insert(place, Relaxation { constraint: constraint.clone(), hits });
            }
        }
        relaxations
    }

    /// Whether anything meets every term.
    pub(super) fn has_text(&self, terms: &Terms) -> bool {
        self.words.iter().any(|words| words.have(terms))
    }

    /// What marks in a text why it was found.
    pub fn marker(&self, text: &str) -> Marker {
        let mut marks = Vec::new();
        for term in Terms::of(text).iter() {
            marks.extend(self.names.others(term));
            marks.push(term.clone());
        }
        Marker(marks)
    }

    fn sorted(&self, set: &FixedBitSet, terms: &Terms, sort: Sort) -> Vec<usize> {
        let mut items: Vec<usize> = set.ones().collect();
        let mut scores = Vec::new();
        if sort.key == SortKey::Best {
            scores.resize(self.size, 0);
            for item in &items {
                if let (Some(score), Some(words)) = (scores.get_mut(*item), self.words.get(*item)) {
                    *score = words.score(terms);
                }
            }
        }
        let keys = self.sort_keys(sort.key);
        let by_key = |a: usize, b: usize| {
            let (a, b) = (keys.get(a), keys.get(b));
            let is_none = |key: Option<&String>| key.is_none_or(String::is_empty);
            // What has none stays last either way.
            is_none(a).cmp(&is_none(b)).then_with(|| turned(a.cmp(&b), sort.descending))
        };
        let score = |item: usize| scores.get(item).copied().unwrap_or_default();
        order::sort(&mut items, &mut |a, b| {
            score(b)
                .cmp(&score(a))
                .then_with(|| by_key(a, b))
                .then_with(|| self.date_order(a, b, sort.descending || sort.key != SortKey::Date))
        });
        items
    }

    /// What all items are compared by, in the order of their positions; nothing where it is by date or score alone. Few
    /// readers ask for it, so it is not kept.
    fn sort_keys(&self, key: SortKey) -> Vec<String> {
        let of = |keys: &Keys| match key {
            SortKey::Title => self.alphabet.key(&keys.title),
            SortKey::Place => self.alphabet.key(&keys.place),
            // One sign for each kind: texts of one sign compare as their numbers do.
            _ => char::from_u32(keys.kind).into_iter().collect(),
        };
        let is_sorted = !matches!(key, SortKey::Best | SortKey::Date);
        self.keys.iter().filter(|_| is_sorted).map(of).collect()
    }

    /// By date; within a year what is only estimated follows what is dated, whichever way round.
    fn date_order(&self, a: usize, b: usize, descending: bool) -> Ordering {
        let key =
            |position: usize| self.when.get(position).copied().unwrap_or(When::Unknown).order();
        let (a_key, b_key) = (key(a), key(b));
        (a_key.0 == i16::MAX)
            .cmp(&(b_key.0 == i16::MAX))
            .then_with(|| turned(a_key.0.cmp(&b_key.0), descending))
            .then_with(|| a_key.1.cmp(&b_key.1))
            .then_with(|| turned((a_key.2, a_key.3).cmp(&(b_key.2, b_key.3)), descending))
            .then_with(|| a.cmp(&b))
    }
}

/// A rank as the number of a letter, from A on.
fn sort_rank(rank: usize) -> u32 {
    u32::try_from(rank).unwrap_or_default().saturating_add(0x41)
}

fn turned(order: Ordering, descending: bool) -> Ordering {
    if descending { order.reverse() } else { order }
}

fn positions(included: &mut dyn Iterator<Item = bool>) -> FixedBitSet {
    let mut set = FixedBitSet::new();
    for (position, included) in included.enumerate() {
        set.grow(position + 1);
        set.set(position, included);
    }
    set
}

fn years_of(items: &[Activity]) -> Vec<String> {
    let years = items.iter().filter_map(|activity| activity.when.years());
    let (first, last) = years.fold((i16::MAX, i16::MIN), |(first, last), years| {
        (first.min(*years.start()), last.max(*years.end()))
    });
    // A gap in the years is shown as a zero, but not a century of zeros for one typing error.
    if i32::from(last) - i32::from(first) > 60 {
        return Vec::new();
    }
    (first..=last).map(|year| year.to_string()).collect()
}

/// Collects each facet's values: those of the data's lists first, in their order, others as they come.
struct FacetBuilder {
    size: usize,
    facets: Vec<(Facet, Vec<ValueSet>)>,
}

impl FacetBuilder {
    fn new(size: usize) -> Self {
        Self { size, facets: Vec::new() }
    }

    fn seed(&mut self, facet: Facet, values: &mut dyn Iterator<Item = String>) {
        let mut sets = Vec::new();
        for value in values {
            if let Some(value) = Value::parse(&value) {
                sets.push((value, FixedBitSet::with_capacity(self.size)));
            }
        }
        self.facets.push((facet, sets));
    }

    fn add(&mut self, facet: Facet, value: &str, position: usize) {
        let Some((_, values)) = self.facets.iter_mut().find(|(of, _)| *of == facet) else { return };
        let known = values.iter().position(|(known, _)| known.as_str() == value);
        let slot = known.or_else(|| {
            values.push((Value::parse(value)?, FixedBitSet::with_capacity(self.size)));
            Some(values.len() - 1)
        });
        if let Some((_, set)) = slot.and_then(|slot| values.get_mut(slot)) {
            set.insert(position);
        }
    }

    fn finish(self) -> Vec<(Facet, Vec<ValueSet>)> {
        self.facets
    }
}
