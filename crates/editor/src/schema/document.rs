//! `documents.json`.

use super::activity::{COUNTRIES, PROJECTS};
use super::{CountryCode, Date, Id, LanguageTag, Link, Notes, Text};
use schemars::JsonSchema;

/// What the project published.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Documents", deny_unknown_fields)]
pub struct Documents {
    /// Where this schema lies, for the program that the file is written in.
    #[schemars(title = "Schema", rename = "$schema")]
    pub schema: Option<String>,
    /// The documents, one entry a work, in the order in which they are listed.
    #[schemars(title = "Documents")]
    pub documents: Vec<Document>,
    /// For editors; never shown.
    #[schemars(title = "Notes for editors")]
    pub notes: Option<Notes>,
}

/// A work: one guideline, report or resource, in however many languages.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Document", deny_unknown_fields)]
pub struct Document {
    /// The document's place on the page of documents. Never changed once published.
    #[schemars(title = "Id, its place on the page", example = &"guidelines-financial-investigations")]
    pub id: Id,
    /// Its title.
    #[schemars(title = "Title")]
    pub title: Text,
    /// The language of the title, if it is a plain text and not English.
    #[schemars(title = "Language of the title", example = &"fr")]
    pub title_lang: Option<LanguageTag>,
    /// The id of one of `document_kinds` in project.json: the section in which it is listed.
    #[schemars(title = "Kind of document", example = &"report")]
    pub kind: Id,
    /// What the work is, where that differs from its section. Not shown so far.
    #[schemars(title = "Category")]
    pub category: Option<String>,
    /// The series that it belongs to.
    #[schemars(title = "Series")]
    pub series: Option<Text>,
    /// When it was published.
    #[schemars(title = "Year of publication", example = &"2018")]
    pub year: Option<Date>,
    /// The project's countries that it concerns. Left out or empty: all of them.
    #[schemars(title = "Countries concerned", example = COUNTRIES)]
    pub countries: Option<Vec<CountryCode>>,
    /// The projects that it came from, written the same way each time.
    #[schemars(title = "Projects", example = PROJECTS)]
    pub projects: Option<Vec<String>>,
    /// Its language versions.
    #[schemars(title = "Language versions")]
    pub versions: Option<Vec<Version>>,
    /// A link to the work as a whole, if there is one.
    #[schemars(title = "Link to the work")]
    pub url: Option<Link>,
    /// The page that lists it.
    #[schemars(title = "Source")]
    pub source: Option<Link>,
    /// `false` where the work is expected from its series but was not seen.
    #[schemars(title = "Seen by an editor")]
    pub confirmed: Option<bool>,
    /// For editors; never shown.
    #[schemars(title = "Notes for editors")]
    pub notes: Option<Notes>,
}

/// A work in one language.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Language version", deny_unknown_fields)]
pub struct Version {
    /// The language.
    #[schemars(title = "Language")]
    pub lang: LanguageTag,
    /// Where the file is, if that is known.
    #[schemars(title = "Link to the file")]
    pub url: Option<Link>,
    /// What the source calls this version.
    #[schemars(title = "Label in the source", example = &"English")]
    pub label: Option<String>,
    /// The format of the file.
    #[schemars(title = "File format", example = &"PDF")]
    pub format: Option<String>,
    /// The size of the file in bytes.
    #[schemars(title = "File size in bytes", example = 348_160)]
    pub bytes: Option<u64>,
    /// For editors; never shown.
    #[schemars(title = "Notes for editors")]
    pub notes: Option<Notes>,
}
