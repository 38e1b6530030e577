//! Everything that the data say, immutable once loaded.

use super::{Activity, Country, CountryCode, Designation, Document, Project, Term};
use std::sync::Arc;

/// A project with its activities, documents and countries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Portal {
    /// The project.
    pub project: Project,
    /// The countries that the project works for, in the data's order.
    pub countries: Vec<Country>,
    /// Further countries that places and guests are in.
    pub other_countries: Vec<Country>,
    /// The mark behind a name, and its note.
    pub designation: Option<Designation>,
    /// Kinds of activity, in the data's order.
    pub activity_kinds: Vec<Arc<Term>>,
    /// Kinds of document, in the data's order.
    pub document_kinds: Vec<Arc<Term>>,
    /// Topics, in the data's order.
    pub topics: Vec<Arc<Term>>,
    /// Activities, from old to new.
    pub activities: Vec<Activity>,
    /// Documents, in the data's order.
    pub documents: Vec<Document>,
}

impl Portal {
    /// A country that the data name, of the project or not.
    pub fn country(&self, code: CountryCode) -> Option<&Country> {
        self.project_country(code).or_else(|| self.other_countries.iter().find(|c| c.code == code))
    }

    /// A country that the project works for.
    pub fn project_country(&self, code: CountryCode) -> Option<&Country> {
        self.countries.iter().find(|country| country.code == code)
    }

    /// An activity by its id.
    pub fn activity(&self, id: &str) -> Option<&Activity> {
        self.activities.iter().find(|activity| activity.id.as_str() == id)
    }

    /// A document by its id.
    pub fn document(&self, id: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.id.as_str() == id)
    }
}
