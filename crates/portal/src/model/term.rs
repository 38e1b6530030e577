//! Entries of the lists that records choose from.

use super::{Slug, Text};

/// A kind, a topic, a place, a partner or a project: something that records share and readers filter by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its value in an address.
    pub id: Slug,
    /// What readers see.
    pub name: Text,
    /// Its place in the portal's list, from 0.
    pub rank: usize,
    /// Whether the project file lists it. What only records name follows behind what is listed.
    pub is_listed: bool,
}

/// One of the portal's lists of terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermList {
    /// Kinds of activity.
    ActivityKinds,
    /// Kinds of document.
    DocumentKinds,
    /// Topics.
    Topics,
    /// The cities that activities take place in.
    Places,
    /// Partners.
    Partners,
    /// Projects.
    Projects,
}

impl TermList {
    /// Every list.
    pub const ALL: [Self; 6] = [
        Self::ActivityKinds,
        Self::DocumentKinds,
        Self::Topics,
        Self::Places,
        Self::Partners,
        Self::Projects,
    ];

    /// The field of `project.json` that lists its terms; those of the others are named by records alone.
    pub fn field(self) -> &'static str {
        match self {
            Self::ActivityKinds => "activity_kinds",
            Self::DocumentKinds => "document_kinds",
            Self::Topics => "topics",
            Self::Places => "cities",
            Self::Partners | Self::Projects => "",
        }
    }
}
