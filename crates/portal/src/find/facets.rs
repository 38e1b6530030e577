//! The values of each facet, each with the items that have it.

use super::facet::{Item, Values};
use super::items::Items;
use super::set::Set;
use super::{Facet, Value};
use crate::interner::Interner;
use crate::model::Portal;

/// A facet's value and the items that have it.
pub(super) type ValueSet = (Value, Items);

/// Collects each facet's values: those that are offered first, in their order, others as they come.
pub(super) struct FacetBuilder<T: 'static> {
    facets: Vec<Collected<T>>,
}

struct Collected<T: 'static> {
    facet: Facet,
    values: &'static Values<T>,
    ids: Interner,
    ranks: Vec<Vec<u32>>,
}

impl<T: Item> FacetBuilder<T> {
    /// The facets of a collection, with the values that are offered.
    pub(super) fn new(items: &[T], portal: &Portal) -> Self {
        let facets = Facet::ALL.iter().filter_map(|facet| {
            let values = &T::source(*facet)?.values;
            let mut ids = Interner::default();
            values.offered(items, portal, &mut |value| {
                ids.add(value);
            });
            let ranks = vec![Vec::new(); ids.len()];
            Some(Collected { facet: *facet, values, ids, ranks })
        });
        Self { facets: facets.collect() }
    }

    /// Notes the values of an item. Items come in the order of their ranks.
    pub(super) fn add(&mut self, item: &T, rank: usize) {
        let rank = u32::try_from(rank).unwrap_or_default();
        for Collected { values, ids, ranks, .. } in &mut self.facets {
            values.each(item, &mut |value| {
                let slot = ids.add(value);
                if slot == ranks.len() {
                    ranks.push(Vec::new());
                }
                if let Some(ranks) = ranks.get_mut(slot)
                    && ranks.last() != Some(&rank)
                {
                    ranks.push(rank);
                }
            });
        }
    }

    /// The facets with their values, of so many items.
    pub(super) fn finish(self, size: usize) -> Facets {
        let finished = self.facets.into_iter().map(|Collected { facet, ids, ranks, .. }| {
            let named = ranks.into_iter().enumerate();
            let sets = named.filter_map(|(slot, ranks)| {
                Some((Value::parse(ids.texts().get(slot))?, Items::of(ranks, size)))
            });
            (facet, sets.collect())
        });
        finished.collect()
    }
}

/// Facets with their values.
pub(super) type Facets = Vec<(Facet, Vec<ValueSet>)>;

/// Has each value of a facet that may concern all have what does.
pub(super) fn add_regional(facets: &mut Facets, regional: &Set) {
    for (_, values) in facets.iter_mut().filter(|(facet, _)| facet.concerns_all()) {
        for (_, items) in values {
            let mut all = regional.clone();
            items.add_to(&mut all);
            *items = Items::Many(all);
        }
    }
}

/// The same, the other way round: only what names the value has it.
pub(super) fn take_regional(facets: &mut Facets, regional: &Set) {
    for (_, values) in facets.iter_mut().filter(|(facet, _)| facet.concerns_all()) {
        for (_, items) in values {
            let mut named = regional.clone();
            items.add_to(&mut named);
            named.subtract(regional);
            *items = Items::Many(named);
        }
    }
}
