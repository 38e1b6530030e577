//! Findings as a text for people, as JSON for programs, and as annotations for GitHub.

mod github;
mod json;
mod text;

pub use github::github;
pub use json::json;
pub use text::{entries, text};

use super::Finding;

/// In what form findings are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
    /// For GitHub, which shows them beside the lines of a change.
    Github,
}

impl Format {
    /// Every form.
    pub const ALL: [Self; 3] = [Self::Text, Self::Json, Self::Github];

    /// Its name.
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Github => "github",
        }
    }
}

/// What is wrong, what comes of it, and what helps, one sentence behind the other.
fn sentences(finding: &Finding) -> String {
    let parts = [Some(finding.what.as_str()), finding.outcome.as_deref(), finding.hint.as_deref()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
