//! The project itself.

use super::{Link, PartialDate, Slug, Term, Text};

/// A cooperation project: what it wants, who pays, how long it runs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Project {
    /// Its identifier; `None` if its file could not be read.
    pub id: Option<Slug>,
    /// Its name in short, "iPROCEEDS".
    pub short_name: Option<Text>,
    /// Its full name.
    pub name: Option<Text>,
    /// Other names that it was published under.
    pub also_known_as: Vec<Text>,
    /// What it is, in two or three sentences.
    pub summary: Option<Text>,
    /// First date.
    pub start: Option<PartialDate>,
    /// Last date.
    pub end: Option<PartialDate>,
    /// How long it ran, in months.
    pub duration_months: Option<u32>,
    /// How long it was to run, in months.
    pub planned_duration_months: Option<u32>,
    /// What it cost.
    pub budget: Option<Budget>,
    /// Who paid.
    pub funded_by: Vec<Text>,
    /// Whose joint project it is.
    pub partners: Vec<Text>,
    /// Who ran it.
    pub implemented_by: Option<Text>,
    /// What it was to achieve.
    pub objective: Option<Text>,
    /// How that is measured.
    pub indicators: Vec<Text>,
    /// Its parts, in order.
    pub components: Vec<Term>,
    /// The project before it.
    pub predecessor: Option<RelatedProject>,
    /// The projects after it.
    pub follow_on: Vec<RelatedProject>,
    /// Whom to ask.
    pub contacts: Contacts,
    /// The document that is its video.
    pub video: Option<Slug>,
    /// Its official page.
    pub home: Option<Link>,
    /// Where the facts come from.
    pub sources: Vec<Link>,
}

impl Project {
    /// Its name, in short if there is a short one.
    pub fn called(&self) -> Option<&Text> {
        self.short_name.as_ref().or(self.name.as_ref())
    }

    /// Its identifier for files and addresses that others keep, the same word for every project without one.
    pub fn key(&self) -> &str {
        self.id.as_ref().map_or("portal", Slug::as_str)
    }
}

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Whole units of the currency.
    pub amount: u64,
    /// ISO 4217 code, such as "EUR".
    pub currency: String,
    /// What a reader should know about the figure.
    pub remark: Option<Text>,
    /// Where the figure comes from.
    pub source: Option<Link>,
}

/// A project before or after this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelatedProject {
    /// Its name in short.
    pub name: Text,
    /// Its full name.
    pub full_name: Option<Text>,
    /// First date.
    pub start: Option<PartialDate>,
    /// Last date.
    pub end: Option<PartialDate>,
    /// What it cost.
    pub budget: Option<Budget>,
    /// Where the facts come from.
    pub sources: Vec<Link>,
}

/// Whom to ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contacts {
    /// The office that runs the project.
    pub office: Option<Office>,
    /// People.
    pub people: Vec<Person>,
    /// Where the facts come from.
    pub source: Option<Link>,
    /// What a reader should know about them.
    pub remark: Option<Text>,
}

/// An office that can be written to or called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    /// Its name.
    pub name: Text,
    /// Postal address, a line each.
    pub address: Vec<String>,
    /// Telephone number, as one dials it from abroad.
    pub phone: Option<String>,
    /// Electronic mail.
    pub email: Option<String>,
    /// Where the facts come from.
    pub source: Option<Link>,
    /// What a reader should know about them.
    pub remark: Option<Text>,
}

/// A person and a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The name.
    pub name: String,
    /// The role.
    pub role: Option<Text>,
    /// The body that the person belongs to.
    pub group: Option<Text>,
}
