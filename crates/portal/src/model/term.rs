//! Entries of the lists that records choose from.

use super::{Slug, Text};

/// A kind, a topic, a partner or a project: something that records share and readers filter by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its value in an address.
    pub id: Slug,
    /// What readers see.
    pub name: Text,
    /// Its place in the data's own list, from 0.
    pub rank: usize,
}
