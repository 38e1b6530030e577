//! Which slugs were seen, each with its place.

use crate::model::Slug;

/// Slugs in the order in which they came, found again without looking through all of them.
///
/// A hash table of a few lines: that of the standard library brings two kilobytes to the program.
#[derive(Default)]
pub(super) struct Seen {
    entries: Vec<Entry>,
    /// The last entry of each bucket. There are at least as many buckets as entries.
    buckets: Vec<Option<usize>>,
}

struct Entry {
    slug: Slug,
    /// The entry before it in its bucket.
    before: Option<usize>,
}

impl Seen {
    /// Which one it is, counted from 0, if it was seen.
    pub(super) fn place(&self, slug: &Slug) -> Option<usize> {
        let mut place = *self.buckets.get(self.bucket(slug))?;
        while let Some(entry) = self.entries.get(place?) {
            if entry.slug == *slug {
                return place;
            }
            place = entry.before;
        }
        None
    }

    /// Adds one that was not seen before.
    pub(super) fn add(&mut self, slug: Slug) {
        self.entries.push(Entry { slug, before: None });
        if self.entries.len() > self.buckets.len() {
            self.buckets = vec![None; self.entries.len() * 2];
            for place in 0..self.entries.len() {
                self.link(place);
            }
        } else {
            self.link(self.entries.len() - 1);
        }
    }

    fn link(&mut self, place: usize) {
        let Some(bucket) = self.entries.get(place).map(|entry| self.bucket(&entry.slug)) else {
            return;
        };
        if let (Some(entry), Some(last)) =
            (self.entries.get_mut(place), self.buckets.get_mut(bucket))
        {
            entry.before = last.replace(place);
        }
    }

    /// Where a slug belongs, by the hash function FNV-1a.
    fn bucket(&self, slug: &Slug) -> usize {
        let mut hash = 0x811c_9dc5_u32;
        for byte in slug.as_str().bytes() {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        usize::try_from(hash).unwrap_or(0) % self.buckets.len().max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_slug_is_found_at_its_place_and_no_other_is() {
        let slug = |n: usize| Slug::parse(&format!("a-{n}"));
        let mut seen = Seen::default();
        for n in 0..1000 {
            let Some(new) = slug(n) else { panic!("a-{n} is a slug") };
            assert_eq!(seen.place(&new), None);
            seen.add(new);
            for known in [0, n / 2, n] {
                assert_eq!(slug(known).and_then(|slug| seen.place(&slug)), Some(known));
            }
        }
    }
}
