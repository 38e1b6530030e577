//! What the project published.

use super::{CountryCode, Lang, Link, PartialDate, Slug, Term, Text};
use std::sync::Arc;

/// A work: one guideline, report or resource, in however many languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its address within the documents page.
    pub id: Slug,
    /// Its title, in the language it was given in.
    pub title: Text,
    /// The section that it is listed in.
    pub kind: Arc<Term>,
    /// The series that it belongs to.
    pub series: Option<Text>,
    /// When it was published.
    pub date: Option<PartialDate>,
    /// The project's countries that it concerns; none means all of them.
    pub countries: Vec<CountryCode>,
    /// The projects that it came from.
    pub projects: Vec<Arc<Term>>,
    /// Its language versions.
    pub versions: Vec<Version>,
    /// A link to the work as a whole.
    pub link: Option<Link>,
    /// The page that lists it.
    pub source: Option<Link>,
    /// Whether it was seen, and not just expected from its series.
    pub confirmed: bool,
}

impl Document {
    /// Whether it concerns every country of the project.
    pub fn is_regional(&self) -> bool {
        self.countries.is_empty()
    }
}

/// A work in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The language.
    pub lang: Lang,
    /// Where the file is, if known.
    pub link: Option<Link>,
    /// What the source calls this version.
    pub label: Option<String>,
    /// File format, such as "PDF".
    pub format: Option<String>,
    /// File size in bytes.
    pub bytes: Option<u64>,
}
