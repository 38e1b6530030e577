//! What becomes of the ratios that a bench finds.

/// What becomes of the ratios.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ratios {
    /// They are printed.
    Shown,
    /// They take the place of those that were recorded.
    Recorded,
    /// They are held against those.
    Compared,
}

impl Ratios {
    /// What the bench is told.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Shown => "show",
            Self::Recorded => "record",
            Self::Compared => "compare",
        }
    }
}
