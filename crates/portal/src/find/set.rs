//! Which items: a bit for each.
//!
//! Blocks are of 64 bits, because a processor counts as many at once, in WebAssembly too.

use std::ops::Range;

/// A set of items, by their ranks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Set(Vec<u64>);

const BITS: usize = 64;

impl Set {
    /// The empty set, with room for so many items.
    pub(crate) fn new(size: usize) -> Self {
        Self(vec![0; size.div_ceil(BITS)])
    }

    /// All of so many items.
    pub(crate) fn full(size: usize) -> Self {
        let mut set = Self(vec![u64::MAX; size.div_ceil(BITS)]);
        let beyond = set.0.len() * BITS - size;
        if let Some(last) = set.0.last_mut() {
            *last >>= beyond;
        }
        set
    }

    /// Those for which the iterator says yes.
    pub(crate) fn of(size: usize, included: &mut dyn Iterator<Item = bool>) -> Self {
        let mut set = Self::new(size);
        for (at, is_in) in included.enumerate() {
            if is_in {
                set.insert(at);
            }
        }
        set
    }

    /// Adds an item, if there is room for it.
    pub(crate) fn insert(&mut self, at: usize) {
        if let Some(block) = self.0.get_mut(at / BITS) {
            *block |= 1 << (at % BITS);
        }
    }

    /// Adds an item that is not in it, and takes out one that is.
    pub(crate) fn toggle(&mut self, at: usize) {
        if let Some(block) = self.0.get_mut(at / BITS) {
            *block ^= 1 << (at % BITS);
        }
    }

    /// Whether an item is in it.
    pub(crate) fn has(&self, at: usize) -> bool {
        self.0.get(at / BITS).is_some_and(|block| block >> (at % BITS) & 1 == 1)
    }

    /// Adds what is in another.
    pub(crate) fn unite(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(block, other)| *block |= other);
    }

    /// Keeps what is in another too.
    pub(crate) fn intersect(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(block, other)| *block &= other);
    }

    /// Takes out what is in another.
    pub(crate) fn subtract(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(block, other)| *block &= !other);
    }

    /// How many items it has.
    pub(crate) fn len(&self) -> usize {
        self.0.iter().map(|block| block.count_ones() as usize).sum()
    }

    /// How many of the items from one to before another it has.
    pub(crate) fn count(&self, items: Range<usize>) -> usize {
        let (first, last) = (items.start / BITS, items.end / BITS);
        let block = |at: usize| self.0.get(at).copied().unwrap_or_default();
        // What stands before an item in its block.
        let before = |item: usize| block(item / BITS) & !(u64::MAX << (item % BITS));
        let whole = self.0.get(first..last).unwrap_or_default();
        let counted: usize = whole.iter().map(|block| block.count_ones() as usize).sum();
        (counted + before(items.end).count_ones() as usize)
            .saturating_sub(before(items.start).count_ones() as usize)
    }

    /// Whether it has none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|block| *block == 0)
    }

    /// How many items it has in common with another.
    #[inline(never)]
    pub(crate) fn common(&self, other: &Self) -> usize {
        self.0.iter().zip(&other.0).map(|(a, b)| (a & b).count_ones() as usize).sum()
    }

    /// Its items, in order.
    pub(crate) fn iter(&self) -> Ones<'_> {
        Ones { rest: &self.0, block: 0, start: 0 }
    }
}

/// The items of a set.
#[derive(Clone, Debug)]
pub(crate) struct Ones<'s> {
    /// The blocks behind the one that is being read.
    rest: &'s [u64],
    /// What is left of that one.
    block: u64,
    /// The first item behind that block.
    start: usize,
}

impl Ones<'_> {
    /// Goes on to a block with at least one item and at most `skip` items before it; tells how many are still to be skipped.
    fn advance(&mut self, mut skip: usize) -> Option<usize> {
        while self.block.count_ones() as usize <= skip {
            skip -= self.block.count_ones() as usize;
            let (first, rest) = self.rest.split_first()?;
            (self.block, self.rest) = (*first, rest);
            self.start += BITS;
        }
        Some(skip)
    }
}

impl Iterator for Ones<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        self.nth(0)
    }

    fn nth(&mut self, n: usize) -> Option<usize> {
        for _ in 0..self.advance(n)? {
            self.block &= self.block - 1;
        }
        let bit = self.block.trailing_zeros() as usize;
        self.block &= self.block - 1;
        Some(self.start - BITS + bit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn of(items: &[bool]) -> Set {
        Set::of(items.len(), &mut items.iter().copied())
    }

    fn positions(items: &[bool]) -> Vec<usize> {
        (0..items.len()).filter(|at| items.get(*at) == Some(&true)).collect()
    }

    proptest! {
        #[test]
        fn a_set_holds_what_was_put_in(a in vec(any::<bool>(), 0..300), skipped in 0..300_usize) {
            let (set, expected) = (of(&a), positions(&a));
            prop_assert_eq!(set.iter().collect::<Vec<_>>(), expected.clone());
            prop_assert_eq!(set.len(), expected.len());
            prop_assert_eq!(set.is_empty(), expected.is_empty());
            prop_assert!((0..400).all(|at| set.has(at) == expected.contains(&at)));
            let skipping: Vec<_> = set.iter().skip(skipped).collect();
            prop_assert_eq!(skipping, expected.iter().copied().skip(skipped).collect::<Vec<_>>());
            prop_assert_eq!(Set::full(a.len()).len(), a.len());
            for end in skipped..a.len() {
                let between = expected.iter().filter(|at| (skipped..end).contains(*at)).count();
                prop_assert_eq!(set.count(skipped..end), between);
            }
        }

        #[test]
        fn sets_are_put_together_item_by_item(pairs in vec(any::<(bool, bool)>(), 0..300)) {
            let (a, b): (Vec<bool>, Vec<bool>) = pairs.iter().copied().unzip();
            let together = |with: fn(bool, bool) -> bool| {
                of(&pairs.iter().map(|(a, b)| with(*a, *b)).collect::<Vec<_>>())
            };
            let changed = |how: fn(&mut Set, &Set)| {
                let mut set = of(&a);
                how(&mut set, &of(&b));
                set
            };
            prop_assert_eq!(changed(Set::unite), together(|a, b| a || b));
            prop_assert_eq!(changed(Set::intersect), together(|a, b| a && b));
            prop_assert_eq!(changed(Set::subtract), together(|a, b| a && !b));
            prop_assert_eq!(of(&a).common(&of(&b)), together(|a, b| a && b).len());
        }
    }
}
