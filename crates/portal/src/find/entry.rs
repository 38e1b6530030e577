//! Where a word stands.

use super::field::Field;

/// One word at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    /// Rank of the item and, in the last two bits, the field.
    pub(super) item: u32,
    /// The word's place among the words of the item. Between two texts one is left out, so that a phrase ends with its text.
    pub(super) place: u16,
}

/// So many bits are the field's.
pub(super) const FIELD: u32 = 2;

impl Entry {
    /// The rank of the item that it stands in.
    pub(super) fn rank(self) -> usize {
        (self.item >> FIELD) as usize
    }

    /// The field that it stands in.
    pub(super) fn field(self) -> Field {
        Field::of(self.item & ((1 << FIELD) - 1))
    }

    /// The entry that a word right before this one would have.
    pub(super) fn before(self) -> Option<Self> {
        Some(Self { place: self.place.checked_sub(1)?, ..self })
    }
}
