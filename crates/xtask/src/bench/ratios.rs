//! What becomes of the ratios that a bench finds.

use clap::Args;

/// What becomes of the ratios. They are printed, whatever else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Args)]
#[group(multiple = false)]
pub(crate) struct Ratios {
    /// Record the ratios, for later comparison
    #[arg(long)]
    pub(crate) record: bool,
    /// Fail if a ratio is more than 30 % worse than the recorded one
    #[arg(long)]
    pub(crate) compare: bool,
}

impl Ratios {
    /// What the bench is told.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self { record: true, .. } => "record",
            Self { compare: true, .. } => "compare",
            _ => "show",
        }
    }
}
