//! Keyed lists: which entries stay, which are new, and which of those that stay have to move.

use crate::live::Live;
use crate::writer::Writer;
use rustc_hash::FxHashMap;
use std::hash::Hash;

/// A list whose entries are kept as long as their keys stay; see [`live::list`](crate::live::list()).
pub struct List {
    pub(crate) entries: Box<dyn Entries>,
    /// Whether nothing in an entry is live.
    pub(crate) is_static: bool,
}

/// The entries, whatever the type of their keys.
pub(crate) trait Entries {
    /// Computes the keys anew. Of each entry as it is now: where it stood before, unless it is new.
    fn update(&mut self) -> Vec<Option<usize>>;

    /// Writes the entry at a position.
    fn write(&self, position: usize, out: &mut Writer);
}

/// Writes the entry of a key.
type WriteEntry<K> = Box<dyn Fn(&mut Writer, &K)>;

struct Keyed<K> {
    current: Vec<K>,
    keys: Live<Vec<K>>,
    write: WriteEntry<K>,
}

pub(crate) fn keyed<K: Clone + Eq + Hash + 'static>(
    keys: Live<Vec<K>>,
    write: WriteEntry<K>,
    is_static: bool,
) -> List {
    List { entries: Box::new(Keyed { current: Vec::new(), keys, write }), is_static }
}

impl<K: Clone + Eq + Hash> Entries for Keyed<K> {
    fn update(&mut self) -> Vec<Option<usize>> {
        let new = (self.keys)();
        let old = std::mem::replace(&mut self.current, new);
        let mut positions: FxHashMap<&K, usize> =
            old.iter().enumerate().map(|(position, key)| (key, position)).collect();
        // Taken out, so that no two entries come from the same one.
        self.current.iter().map(|key| positions.remove(key)).collect()
    }

    fn write(&self, position: usize, out: &mut Writer) {
        if let Some(key) = self.current.get(position) {
            (self.write)(out, key);
        }
    }
}

/// Which entries need not be moved, of a list whose entries stood at these positions before: the most that are in order
/// already, a longest increasing subsequence.
pub(crate) fn in_place(before: &[Option<usize>]) -> Vec<bool> {
    // The entry with the smallest old position that ends a subsequence of each length.
    let mut ends: Vec<(usize, usize)> = Vec::new();
    let mut previous = vec![None; before.len()];
    for (at, old) in before.iter().enumerate() {
        let Some(old) = *old else { continue };
        let length = ends.partition_point(|(end, _)| *end < old);
        if let Some(link) = previous.get_mut(at) {
            *link = length.checked_sub(1).and_then(|shorter| ends.get(shorter)).map(|end| end.1);
        }
        match ends.get_mut(length) {
            Some(end) => *end = (old, at),
            None => ends.push((old, at)),
        }
    }
    let mut stays = vec![false; before.len()];
    let mut next = ends.last().map(|end| end.1);
    while let Some(at) = next {
        if let Some(stays) = stays.get_mut(at) {
            *stays = true;
        }
        next = previous.get(at).copied().flatten();
    }
    stays
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moved(before: &[Option<usize>]) -> Vec<usize> {
        let stays = in_place(before);
        let moves = |(at, (old, stays)): (usize, (&Option<usize>, bool))| {
            (old.is_some() && !stays).then_some(at)
        };
        before.iter().zip(stays).enumerate().filter_map(moves).collect()
    }

    #[test]
    fn nothing_moves_when_entries_go_or_come_in_between() {
        assert_eq!(moved(&[Some(1), Some(4), Some(5)]), [] as [usize; 0]);
        assert_eq!(moved(&[None, Some(0), None, Some(1), Some(2), None]), [] as [usize; 0]);
        assert_eq!(moved(&[]), [] as [usize; 0]);
        assert_eq!(moved(&[None, None]), [] as [usize; 0]);
    }

    #[test]
    fn as_few_as_possible_are_moved() {
        // The last one came to the front.
        assert_eq!(moved(&[Some(3), Some(0), Some(1), Some(2)]), [0]);
        assert_eq!(moved(&[Some(1), Some(2), Some(3), Some(0)]), [3]);
        assert_eq!(moved(&[Some(2), Some(1), Some(0)]).len(), 2);
        assert_eq!(moved(&[Some(5), None, Some(1), Some(2), Some(9), Some(3)]).len(), 2);
    }

    #[test]
    fn each_entry_is_taken_over_once() {
        let keys = std::cell::RefCell::new(vec![vec![7, 7, 8], vec![7, 8, 7]]);
        let keys = Box::new(move || keys.borrow_mut().pop().unwrap_or_default());
        let mut list = keyed(keys, Box::new(|_, _: &i32| {}), false).entries;
        assert_eq!(list.update(), [None, None, None]);
        let before = list.update();
        assert_eq!(before.iter().flatten().count(), 2, "{before:?}");
        assert_eq!(before.last(), Some(&Some(1)));
    }
}
