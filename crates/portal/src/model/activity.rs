//! What the project did.

use super::{CountryCode, Link, Slug, Term, Text, When};
use std::sync::Arc;

/// A workshop, a mission, a meeting: one thing that the project did.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// Its address.
    pub id: Slug,
    /// Its title, in the language it was given in.
    pub title: Text,
    /// When it took place.
    pub when: When,
    /// Where it took place, if known.
    pub place: Place,
    /// The project's countries that it concerns; none means that it is regional and concerns them all.
    pub countries: Vec<CountryCode>,
    /// Further countries that took part.
    pub other_countries: Vec<CountryCode>,
    /// What kind of activity it is.
    pub kind: Arc<Term>,
    /// What it was about.
    pub topic: Option<Arc<Term>>,
    /// Who else was involved.
    pub partners: Vec<Arc<Term>>,
    /// The projects that it was part of.
    pub projects: Vec<Arc<Term>>,
    /// How many people took part.
    pub participants: Option<u32>,
    /// One or two sentences.
    pub summary: Option<Text>,
    /// The full text.
    pub body: Vec<Block>,
    /// Where the facts come from, the main source first.
    pub sources: Vec<Link>,
    /// How the main source ties it to the project.
    pub attribution: Attribution,
}

impl Activity {
    /// An activity of which nothing is read yet. What must not be missing holds something that no reader ever sees: a record
    /// that lacks it is left out.
    pub(crate) fn unread() -> Self {
        let name = || Text::english("");
        let id = Slug::from_any_name("");
        Self {
            kind: Arc::new(Term { id: id.clone(), name: name(), rank: 0, is_listed: false }),
            id,
            title: name(),
            when: When::Unknown,
            place: Place::default(),
            countries: Vec::new(),
            other_countries: Vec::new(),
            topic: None,
            partners: Vec::new(),
            projects: Vec::new(),
            participants: None,
            summary: None,
            body: Vec::new(),
            sources: Vec::new(),
            attribution: Attribution::default(),
        }
    }

    /// Whether it concerns every country of the project.
    pub fn is_regional(&self) -> bool {
        self.countries.is_empty()
    }
}

/// A city and a country, either of which may be unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The city.
    pub city: Option<Arc<Term>>,
    /// The country.
    pub country: Option<CountryCode>,
}

/// A part of an activity's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Text),
    /// Somebody's words.
    Quote {
        /// What was said.
        words: Text,
        /// Who said it.
        by: Option<Text>,
        /// In which role.
        role: Option<Text>,
    },
}

/// How an activity's source ties it to the project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Attribution {
    /// The source names the project.
    #[default]
    Stated,
    /// The source does not, but the project's own list has it.
    Listed,
    /// Neither; it follows from subject, place and time.
    Inferred,
}
