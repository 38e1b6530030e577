//! The index: one set of items for each value of each facet, and all words with their places.
//!
//! Inside, items are known by their *rank*: their place from the newest to the oldest, which is the order in which most
//! readers want them.

use super::facets::Facets;
use super::hits::{Constraint, Fate};
use super::lexicon::Lexicon;
use super::marker::Marker;
use super::matched::Matched;
use super::names::Names;
use super::set::Set;
use super::shared::Shared;
use super::terms::Terms;
use super::time::Time;
use super::{Count, Found, Hits, Ignored, Query, Relaxation, Sort, SortKey};
use crate::alphabet::Alphabet;
use crate::order;
use crate::texts::Texts;
use crate::timeline::Calendar;
use std::cmp::Ordering;
use std::sync::Arc;

/// Everything needed to answer queries over one collection. Built once; answering changes nothing.
#[derive(Clone, Debug)]
pub struct Index {
    /// From rank to position in the portal's list.
    pub(super) positions: Arc<[u32]>,
    /// A country's set has what concerns every country too.
    pub(super) facets: Facets,
    pub(super) regional: Set,
    pub(super) times: Vec<Time>,
    pub(super) calendar: Calendar,
    pub(super) words: Lexicon,
    pub(super) shared: Vec<Shared>,
    pub(super) names: Names,
    pub(super) alphabet: Alphabet,
    pub(super) keys: Keys,
}

/// What items are sorted by, by rank: names as they are shown.
#[derive(Clone, Debug, Default)]
pub(super) struct Keys {
    pub(super) titles: Texts,
    pub(super) places: Texts,
    pub(super) kinds: Vec<usize>,
}

impl Index {
    /// How many items there are.
    pub fn len(&self) -> usize {
        self.positions.len()
    }

    /// Whether there is nothing to find.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// When the items took place, for the timeline.
    pub(crate) fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The position of the item with a rank.
    pub fn position(&self, rank: usize) -> Option<usize> {
        self.positions.get(rank).map(|position| *position as usize)
    }

    /// The ranks of what was found.
    pub(crate) fn ranks(&self, found: &Found) -> Set {
        if let Some(ranks) = found.ranks() {
            return ranks.clone();
        }
        let mut positions = Set::new(self.len());
        found.iter().for_each(|position| positions.insert(position));
        Set::of(self.len(), &mut self.positions.iter().map(|at| positions.has(*at as usize)))
    }

    /// Answers a query.
    pub fn search(&self, query: &Query) -> Hits {
        let (query, ignored) = self.known(query);
        let matched = self.matched(&Terms::of(&query.text));
        let masks = self.masks(&query, matched.as_ref());
        let all = self.all_but(&masks, |_| false);
        let any_time = self.all_but(&masks, Constraint::is_time);
        let counts = self
            .facets
            .iter()
            .map(|(facet, values)| {
                let base =
                    self.all_but(&masks, |constraint| *constraint == Constraint::Facet(*facet));
                let counts = values
                    .iter()
                    .map(|(value, items)| Count {
                        value: value.clone(),
                        hits: items.common(&base),
                        chosen: query.has(*facet, value),
                    })
                    .collect();
                (*facet, counts)
            })
            .collect();
        let relaxations =
            if all.is_empty() && !self.is_empty() { self.relaxations(&masks) } else { Vec::new() };
        Hits {
            regional: all.common(&self.regional),
            items: self.sorted(all, matched.as_ref(), query.order()),
            any_time: Found::by_rank(any_time, &self.positions),
            counts,
            ignored,
            relaxations,
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

    /// The positions of the first and the last of what was found that have a date.
    pub fn first_and_last(&self, found: &Found) -> (Option<usize>, Option<usize>) {
        let ranks = self.ranks(found);
        let is_dated = |rank: &usize| self.times.get(*rank).is_some_and(|time| time.is_dated());
        let mut dated = ranks.iter().filter(is_dated);
        let last = dated.next();
        let first = dated.last().or(last);
        (first.and_then(|rank| self.position(rank)), last.and_then(|rank| self.position(rank)))
    }

    /// From position to rank.
    pub fn ranks_by_position(&self) -> Vec<u32> {
        let mut ranks = vec![0; self.len()];
        for (rank, position) in (0..).zip(self.positions.iter()) {
            if let Some(slot) = ranks.get_mut(*position as usize) {
                *slot = rank;
            }
        }
        ranks
    }

    /// The shards of words that have to come before a query can be answered.
    pub fn missing(&self, query: &Query) -> Vec<usize> {
        self.words.missing(&Terms::of(&query.text))
    }

    /// What has the words, if there are any.
    pub(super) fn matched(&self, terms: &Terms) -> Option<Matched> {
        (!terms.is_empty()).then(|| Matched::of(terms, self.len(), &self.words, &self.shared))
    }

    /// What each filter alone lets through.
    fn masks(&self, query: &Query, matched: Option<&Matched>) -> Vec<(Constraint, Set)> {
        let mut masks = Vec::new();
        if let Some(matched) = matched {
            masks.push((Constraint::Text, matched.items.clone()));
        }
        for (facet, values) in &self.facets {
            let chosen = query.values(*facet);
            if chosen.is_empty() {
                continue;
            }
            let mut mask = Set::new(self.len());
            for (_, items) in values.iter().filter(|(value, _)| chosen.contains(value)) {
                items.add_to(&mut mask);
            }
            masks.push((Constraint::Facet(*facet), mask));
        }
        if query.from.is_some() || query.to.is_some() {
            let mut inside = self.times.iter().map(|time| time.within(query.from, query.to));
            masks.push((Constraint::Span, Set::of(self.len(), &mut inside)));
        }
        if !query.regional {
            let mut named = Set::full(self.len());
            named.subtract(&self.regional);
            masks.push((Constraint::OnlyNamed, named));
        }
        masks
    }

    /// What passes every filter except those left out.
    fn all_but(&self, masks: &[(Constraint, Set)], left_out: impl Fn(&Constraint) -> bool) -> Set {
        let mut set = Set::full(self.len());
        for (_, mask) in masks.iter().filter(|(constraint, _)| !left_out(constraint)) {
            set.intersect(mask);
        }
        set
    }

    /// Each filter that would give something if it were taken away, the most generous first.
    fn relaxations(&self, masks: &[(Constraint, Set)]) -> Vec<Relaxation> {
        let mut relaxations: Vec<Relaxation> = Vec::new();
        for (constraint, _) in masks {
            let hits = self.all_but(masks, |other| other == constraint).len();
            if hits > 0 {
                let place = relaxations.partition_point(|other| other.hits >= hits);
                relaxations.insert(place, Relaxation { constraint: constraint.clone(), hits });
            }
        }
        relaxations
    }

    /// Whether anything meets every term.
    pub(super) fn has_text(&self, terms: &Terms) -> bool {
        self.matched(terms).is_none_or(|matched| !matched.items.is_empty())
    }

    /// Every word, with how often it stands somewhere and the position of an item that it stands in.
    pub(super) fn each_word(&self, each: &mut dyn FnMut(&str, usize, Option<usize>)) {
        for (word, times, rank) in self.words.words() {
            each(word, times, self.position(rank));
        }
        for shared in &self.shared {
            let first = shared.items.iter().next();
            let position = first.and_then(|rank| self.position(rank));
            shared.words().for_each(|word| each(word, shared.items.len(), position));
        }
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

    fn sorted(&self, ranks: Set, matched: Option<&Matched>, sort: Sort) -> Found {
        let position = |rank: &usize| self.positions.get(*rank).copied();
        let listed = |ranks: &[usize]| Found::listed(ranks.iter().filter_map(position).collect());
        match (sort.key, matched) {
            (SortKey::Best, Some(matched)) => listed(&matched.best_first(&ranks)),
            (SortKey::Date, _) if !sort.descending => {
                let mut positions = Set::new(self.len());
                let all = ranks.iter().filter_map(|rank| position(&rank));
                all.for_each(|position| positions.insert(position as usize));
                Found::by_position(positions)
            }
            (SortKey::Best | SortKey::Date, _) => Found::by_rank(ranks, &self.positions),
            _ => listed(&self.by_name(&ranks, sort)),
        }
    }

    /// By title, place or kind; what has none stays last either way, and what is equal from new to old.
    fn by_name(&self, ranks: &Set, sort: Sort) -> Vec<usize> {
        let texts = match sort.key {
            SortKey::Title => Some(&self.keys.titles),
            SortKey::Place => Some(&self.keys.places),
            _ => None,
        };
        let mut sorted: Vec<usize> = ranks.iter().collect();
        // Few readers ask for it, so the keys of the alphabet are not kept.
        let mut keys = Texts::default();
        for rank in 0..texts.map_or(0, Texts::len) {
            keys.push(&texts.map_or(String::new(), |texts| self.alphabet.key(texts.get(rank))));
        }
        let key =
            |rank: usize| (keys.get(rank), self.keys.kinds.get(rank).filter(|_| texts.is_none()));
        order::sort(&mut sorted, &mut |a, b| {
            let (a, b) = (key(a), key(b));
            let is_none = |(text, kind): (&str, Option<&usize>)| text.is_empty() && kind.is_none();
            is_none(a).cmp(&is_none(b)).then_with(|| turned(a.cmp(&b), sort.descending))
        });
        sorted
    }
}

fn turned(order: Ordering, descending: bool) -> Ordering {
    if descending { order.reverse() } else { order }
}
