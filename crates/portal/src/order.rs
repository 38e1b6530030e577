//! Puts positions in order.
//!
//! The sorting of the standard library brings some five kilobytes to the program for each kind of thing that
//! is sorted. Here positions are sorted, whatever stands there, by one short function for all.

use std::cmp::Ordering;

/// Sorts positions by what `compare` says of them. What is equal stays in the order it was in.
///
/// A merge sort: about `n log n` comparisons, whatever the order was.
pub fn sort(positions: &mut Vec<usize>, compare: &mut dyn FnMut(usize, usize) -> Ordering) {
    let mut merged = Vec::with_capacity(positions.len());
    let mut width = 1;
    while width < positions.len() {
        for run in positions.chunks(2 * width) {
            let (left, right) = run.split_at_checked(width).unwrap_or((run, &[]));
            merge(left, right, compare, &mut merged);
        }
        std::mem::swap(positions, &mut merged);
        merged.clear();
        width *= 2;
    }
}

/// Two sorted runs become one.
fn merge(
    mut left: &[usize],
    mut right: &[usize],
    compare: &mut dyn FnMut(usize, usize) -> Ordering,
    merged: &mut Vec<usize>,
) {
    while let ([a, after_a @ ..], [b, after_b @ ..]) = (left, right) {
        if compare(*b, *a).is_lt() {
            merged.push(*b);
            right = after_b;
        } else {
            merged.push(*a);
            left = after_a;
        }
    }
    merged.extend_from_slice(left);
    merged.extend_from_slice(right);
}

/// The items as the sorted positions have them.
pub(crate) fn arranged<T>(items: Vec<T>, positions: &[usize]) -> Vec<T> {
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    positions.iter().filter_map(|position| items.get_mut(*position)?.take()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_sorted_as_the_standard_library_sorts_them() {
        for size in 0..70_usize {
            for step in [1, 7, 31, 64] {
                let key = |position: usize| position * step % 13;
                let mut sorted: Vec<usize> = (0..size).rev().collect();
                let mut expected = sorted.clone();
                sort(&mut sorted, &mut |a, b| key(a).cmp(&key(b)));
                expected.sort_by_key(|position| key(*position));
                assert_eq!(sorted, expected, "{size} positions in steps of {step}");
            }
        }
    }

    #[test]
    fn items_follow_their_positions() {
        assert_eq!(arranged(vec!['a', 'b', 'c'], &[2, 0, 1]), ['c', 'a', 'b']);
    }
}
