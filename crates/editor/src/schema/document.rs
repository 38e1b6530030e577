//! `documents.json`.

use super::activity::{COUNTRIES, PROJECTS};
use super::{CountryCode, Date, Id, LanguageTag, Link, Notes, Text};
use schemars::JsonSchema;

/// What the project published.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Documents", deny_unknown_fields)]
pub struct Documents {
    /// Where this schema lies, for the program that the file is written in.
    #[schemars(rename = "$schema")]
    pub schema: Option<String>,
    /// The documents, one entry a work, in the order in which they are listed.
    pub documents: Vec<Document>,
    /// For editors; never shown.
    pub notes: Option<Notes>,
}

/// A work: one guideline, report or resource, in however many languages.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Document", deny_unknown_fields)]
pub struct Document {
    /// The document's place on the page of documents. Never changed once published.
    #[schemars(example = &"guidelines-financial-investigations")]
    pub id: Id,
    /// Its title.
    pub title: Text,
    /// The language of the title, if it is a plain text and not English.
    #[schemars(example = &"fr")]
    pub title_lang: Option<LanguageTag>,
    /// The id of one of `document_kinds` in project.json: the section in which it is listed.
    #[schemars(example = &"report")]
    pub kind: Id,
    /// What the work is, where that differs from its section. Not shown so far.
    pub category: Option<String>,
    /// The series that it belongs to.
    pub series: Option<Text>,
    /// When it was published.
    #[schemars(example = &"2018")]
    pub year: Option<Date>,
    /// The project's countries that it concerns. Left out or empty: all of them.
    #[schemars(example = COUNTRIES)]
    pub countries: Option<Vec<CountryCode>>,
    /// The projects that it came from, written the same way each time.
    #[schemars(example = PROJECTS)]
    pub projects: Option<Vec<String>>,
    /// Its language versions.
    pub versions: Option<Vec<Version>>,
    /// A link to the work as a whole, if there is one.
    pub url: Option<Link>,
    /// The page that lists it.
    pub source: Option<Link>,
    /// `false` where the work is expected from its series but was not seen.
    pub confirmed: Option<bool>,
    /// For editors; never shown.
    pub notes: Option<Notes>,
}

/// A work in one language.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Language version", deny_unknown_fields)]
pub struct Version {
    /// The language.
    pub lang: LanguageTag,
    /// Where the file is, if that is known.
    pub url: Option<Link>,
    /// What the source calls this version.
    #[schemars(example = &"English")]
    pub label: Option<String>,
    /// The format of the file.
    #[schemars(example = &"PDF")]
    pub format: Option<String>,
    /// The size of the file in bytes.
    #[schemars(example = 348_160)]
    pub bytes: Option<u64>,
    /// For editors; never shown.
    pub notes: Option<Notes>,
}
