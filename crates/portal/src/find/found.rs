//! What was found, in order, without a list of it where the order goes without saying.

use super::set::{Ones, Set};
use std::sync::Arc;

/// Positions in the portal's list, in the order asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    order: Order,
    len: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Order {
    /// In the order of their ranks: the positions are those of the ranks.
    ByRank(Set, Arc<[u32]>),
    /// In the order of their positions.
    ByPosition(Set),
    /// In another order.
    Listed(Vec<u32>),
}

impl Found {
    pub(super) fn by_rank(ranks: Set, positions: &Arc<[u32]>) -> Self {
        Self { len: ranks.len(), order: Order::ByRank(ranks, Arc::clone(positions)) }
    }

    pub(super) fn by_position(positions: Set) -> Self {
        Self { len: positions.len(), order: Order::ByPosition(positions) }
    }

    pub(super) fn listed(positions: Vec<u32>) -> Self {
        Self { len: positions.len(), order: Order::Listed(positions) }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// One by one, in order.
    pub fn iter(&self) -> Positions<'_> {
        Positions(match &self.order {
            Order::ByRank(ranks, positions) => Rest::Set(ranks.iter(), Some(positions)),
            Order::ByPosition(positions) => Rest::Set(positions.iter(), None),
            Order::Listed(positions) => Rest::List(positions),
        })
    }

    /// Their ranks, where these are known.
    pub(super) fn ranks(&self) -> Option<&Set> {
        match &self.order {
            Order::ByRank(ranks, _) => Some(ranks),
            _ => None,
        }
    }

    /// The one at a place, from 0.
    pub fn get(&self, place: usize) -> Option<usize> {
        self.iter().nth(place)
    }
}

impl Default for Found {
    /// Nothing.
    fn default() -> Self {
        Self::listed(Vec::new())
    }
}

impl<'f> IntoIterator for &'f Found {
    type Item = usize;
    type IntoIter = Positions<'f>;

    fn into_iter(self) -> Positions<'f> {
        self.iter()
    }
}

/// The positions of what was found. Leaving out many at once is quick.
#[derive(Clone, Debug)]
pub struct Positions<'f>(Rest<'f>);

#[derive(Clone, Debug)]
enum Rest<'f> {
    /// What a set holds, or the positions of the ranks that it holds.
    Set(Ones<'f>, Option<&'f [u32]>),
    List(&'f [u32]),
}

impl Iterator for Positions<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        self.nth(0)
    }

    fn nth(&mut self, n: usize) -> Option<usize> {
        match &mut self.0 {
            Rest::Set(set, None) => set.nth(n),
            Rest::Set(set, Some(positions)) => positions.get(set.nth(n)?).map(|at| *at as usize),
            Rest::List(list) => {
                let position = list.get(n).copied();
                *list = list.get(n + 1..).unwrap_or_default();
                position.map(|position| position as usize)
            }
        }
    }
}
