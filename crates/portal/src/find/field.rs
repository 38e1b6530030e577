//! The fields of an item, as far as they matter for how well it meets what was asked.

/// Where a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Title,
    Summary,
    /// Body, place, countries, topic, kind, partners, projects.
    Rest,
}

impl Field {
    /// The field of a number.
    pub(super) fn of(number: u32) -> Self {
        match number {
            0 => Self::Title,
            1 => Self::Summary,
            _ => Self::Rest,
        }
    }

    /// How much a word counts here, as a whole or as the beginning of one: in the title over the summary over the rest.
    pub(super) fn weight(self, is_whole: bool) -> u16 {
        let whole = match self {
            Self::Title => 6,
            Self::Summary => 4,
            Self::Rest => 2,
        };
        if is_whole { whole } else { whole - 1 }
    }
}
