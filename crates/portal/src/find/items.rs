//! The items of a value. A value that few have costs what these cost, however many items there are: of some facets there
//! may be as many values as items.

use super::set::Set;

/// Ranks of items.
#[derive(Clone, Debug)]
pub(super) enum Items {
    /// Each by itself, in order.
    Few(Vec<u32>),
    /// A bit for each item that there is.
    Many(Set),
}

impl Items {
    /// These of so many, given in order.
    pub(super) fn of(ranks: Vec<u32>, size: usize) -> Self {
        if ranks.len() < size / 64 {
            return Self::Few(ranks);
        }
        let mut set = Set::new(size);
        for rank in &ranks {
            set.insert(*rank as usize);
        }
        Self::Many(set)
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Few(ranks) => ranks.len(),
            Self::Many(set) => set.len(),
        }
    }

    /// How many of them a set has.
    pub(super) fn common(&self, set: &Set) -> usize {
        match self {
            Self::Few(ranks) => ranks.iter().filter(|rank| set.has(**rank as usize)).count(),
            Self::Many(items) => items.common(set),
        }
    }

    /// Adds them to a set.
    pub(super) fn add_to(&self, set: &mut Set) {
        match self {
            Self::Few(ranks) => ranks.iter().for_each(|rank| set.insert(*rank as usize)),
            Self::Many(items) => set.unite(items),
        }
    }

    /// One by one, in order.
    pub(super) fn each(&self, each: &mut dyn FnMut(usize)) {
        match self {
            Self::Few(ranks) => ranks.iter().for_each(|rank| each(*rank as usize)),
            Self::Many(set) => set.iter().for_each(each),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn few_and_many_items_answer_alike(ranks in proptest::collection::btree_set(0..300_u32, 0..40), other in proptest::collection::vec(any::<bool>(), 300)) {
            let ranks: Vec<u32> = ranks.into_iter().collect();
            let (few, many) = (Items::Few(ranks.clone()), Items::of(ranks.clone(), ranks.len()));
            prop_assert!(matches!(Items::of(ranks.clone(), 300), Items::Few(_)) == (ranks.len() < 4));
            let mut wide = Set::new(300);
            many.each(&mut |_| {});
            few.add_to(&mut wide);
            let many = Items::Many(wide.clone());
            let other = Set::of(300, &mut other.into_iter());
            prop_assert_eq!(few.len(), many.len());
            prop_assert_eq!(few.common(&other), many.common(&other));
            for items in [&few, &many] {
                let (mut set, mut listed) = (Set::new(300), Vec::new());
                items.add_to(&mut set);
                items.each(&mut |rank| listed.push(rank));
                prop_assert_eq!(&set, &wide);
                prop_assert!(listed.iter().copied().eq(ranks.iter().map(|rank| *rank as usize)));
            }
        }
    }
}
