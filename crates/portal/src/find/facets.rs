//! The values of each facet, each with the items that have it.

use super::set::Set;
use super::{Facet, Value};
use crate::interner::Interner;

/// A facet's value and the items that have it.
pub(super) type ValueSet = (Value, Set);

/// Collects each facet's values: those of the data's lists first, in their order, others as they come.
pub(super) struct FacetBuilder {
    size: usize,
    facets: Vec<Values>,
}

struct Values {
    facet: Facet,
    ids: Interner,
    sets: Vec<Set>,
}

impl FacetBuilder {
    pub(super) fn new(size: usize) -> Self {
        Self { size, facets: Vec::new() }
    }

    /// Begins a facet, with the values that are always offered.
    pub(super) fn seed(&mut self, facet: Facet, values: &mut dyn Iterator<Item = &str>) {
        self.facets.push(Values { facet, ids: Interner::default(), sets: Vec::new() });
        for value in values {
            self.set(facet, value);
        }
    }

    /// Notes that an item has a value.
    pub(super) fn add(&mut self, facet: Facet, value: &str, rank: usize) {
        if let Some(set) = self.set(facet, value) {
            set.insert(rank);
        }
    }

    /// The items that have a value.
    fn set(&mut self, facet: Facet, value: &str) -> Option<&mut Set> {
        let size = self.size;
        let values = self.facets.iter_mut().find(|values| values.facet == facet)?;
        let slot = values.ids.add(value);
        if slot == values.sets.len() {
            values.sets.push(Set::new(size));
        }
        values.sets.get_mut(slot)
    }

    /// The facets with their values.
    pub(super) fn finish(self) -> Vec<(Facet, Vec<ValueSet>)> {
        let finished = self.facets.into_iter().map(|values| {
            let ids = values.ids;
            let named = values.sets.into_iter().enumerate();
            let sets =
                named.filter_map(|(slot, set)| Some((Value::parse(ids.texts().get(slot))?, set)));
            (values.facet, sets.collect())
        });
        finished.collect()
    }
}
