//! Many short texts kept as one: a text of its own for each would cost more in bookkeeping than in letters.

/// Texts in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Texts {
    all: String,
    /// Where each text ends, in bytes.
    ends: Vec<u32>,
}

impl Texts {
    /// Adds a text behind the others. Behind four gigabytes there is no room for more, and it is empty.
    pub(crate) fn push(&mut self, text: &str) {
        let end = u32::try_from(self.all.len() + text.len());
        if end.is_ok() {
            self.all.push_str(text);
        }
        self.ends.push(end.unwrap_or_else(|_| self.ends.last().copied().unwrap_or_default()));
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The text at a place, empty where there is none.
    pub(crate) fn get(&self, at: usize) -> &str {
        let before = at.checked_sub(1).and_then(|before| self.ends.get(before));
        let start = before.copied().unwrap_or_default() as usize;
        self.ends.get(at).and_then(|end| self.all.get(start..*end as usize)).unwrap_or_default()
    }

    /// The first place from `start` on at which it no longer holds: it has to hold up to there, and nowhere behind.
    pub(crate) fn partition_point(&self, start: usize, holds: impl Fn(&str) -> bool) -> usize {
        let (mut start, mut end) = (start, self.len());
        while start < end {
            let middle = usize::midpoint(start, end);
            if holds(self.get(middle)) {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        start
    }
}
