//! What a row of a list came to.

use super::fault::Fault;
use super::key::Key;

/// What a row came to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// A new activity, and those of the same title at another time.
    Added { id: String, title: String, alike: Vec<String> },
    /// An activity that is there: what is written into it, and what is not because the data say something else.
    Met { id: String, written: Vec<Written>, kept: Vec<Kept> },
    /// Nothing.
    Skipped(Reason),
}

/// A field that is written.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) key: Key,
    /// What the data had, if anything.
    pub(super) before: Option<String>,
    pub(super) after: String,
}

/// A field that is left as it is, though the list says something else.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) key: Key,
    pub(super) data: String,
    pub(super) list: String,
    /// Whether not even `--overwrite` replaces it.
    pub(super) is_firm: bool,
}

/// Why a row does nothing.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// Cells cannot be used.
    Cells(Vec<Fault>),
    /// It has neither a title nor an id.
    Nameless,
    /// A new activity needs a title.
    Untitled { id: String },
    /// A new activity needs a kind.
    Kindless,
    /// Another row means the same activity.
    SameAsRow { row: usize, id: String },
    /// Several activities may be meant.
    Several(Vec<String>),
    /// The data have it under another id.
    OtherId { id: String, there: String },
    /// No address can be made of its title.
    NoId,
}
