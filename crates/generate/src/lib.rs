//! Data that nobody collected: a project of any size, for measuring and for trying things out.
//!
//! The same size gives the same bytes on every machine: numbers are whole, and the source of chance is our own. Words
//! and places follow Zipf's law, so that a larger project has more different ones, as real ones do.
//!
//! Deliberately absent: real countries, people and places.

mod activities;
mod countries;
mod dates;
mod documents;
mod json;
mod places;
mod project;
mod random;
mod sentences;
mod titles;
mod words;

pub use activities::{Detail, activities};
pub use documents::documents;
pub use project::project;

/// The three files as texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Texts {
    /// `project.json`
    pub project: String,
    /// `activities.json`
    pub activities: String,
    /// `documents.json`
    pub documents: String,
}

/// A project with so many activities, in memory.
pub fn texts(size: usize, detail: Detail) -> Texts {
    let mut records = Vec::new();
    // Writing to memory cannot fail, and what is written is text.
    let _ = activities(size, detail, &mut records);
    Texts {
        project: project(size),
        activities: String::from_utf8(records).unwrap_or_default(),
        documents: documents(size),
    }
}
