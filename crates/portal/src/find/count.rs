//! How many results each value of a facet would give.

use super::Value;

/// A facet's value with its number of results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The value.
    pub value: Value,
    /// How many results have it, with every filter applied except those of its own facet.
    pub hits: usize,
    /// Whether the reader has chosen it.
    pub chosen: bool,
}
