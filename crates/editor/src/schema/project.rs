//! `project.json`.

use super::{CountryCode, Date, Email, Id, Link, Notes, Text, Tile};
use schemars::JsonSchema;
use serde_json::{Value, json};

const NAMES: [[&str; 2]; 1] = [["Gjakova", "Đakovica"]];

fn cities() -> Value {
    json!([{ "en": "Ohrid", "mk": "Охрид" }, "Skopje"])
}

/// The project, and the lists that its activities and documents choose from.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Project", deny_unknown_fields)]
pub struct Project {
    /// Where this schema lies, for the program that the file is written in.
    #[schemars(title = "Schema", rename = "$schema")]
    pub schema: Option<String>,
    /// The project's id.
    #[schemars(title = "Id", example = &"iproceeds")]
    pub id: Id,
    /// The name in short.
    #[schemars(title = "Short name", example = &"iPROCEEDS")]
    pub short_name: Text,
    /// The full name.
    #[schemars(title = "Full name")]
    pub name: Text,
    /// Other names under which it was published.
    #[schemars(title = "Other names")]
    pub also_known_as: Option<Vec<Text>>,
    /// What the project is, in two or three sentences.
    #[schemars(title = "Summary")]
    pub summary: Option<Text>,
    /// When it began.
    #[schemars(title = "First day", example = &"2016-01-01")]
    pub start: Option<Date>,
    /// When it ended or will end.
    #[schemars(title = "Last day", example = &"2019-12-31")]
    pub end: Option<Date>,
    /// How long it lasted, in months.
    #[schemars(title = "Duration in months")]
    pub duration_months: Option<u32>,
    /// How long it was meant to last, in months.
    #[schemars(title = "Planned duration in months")]
    pub planned_duration_months: Option<u32>,
    /// What it cost.
    #[schemars(title = "Budget")]
    pub budget: Option<Budget>,
    /// Who paid for it.
    #[schemars(title = "Funders")]
    pub funded_by: Option<Vec<Text>>,
    /// Those it works with.
    #[schemars(title = "Partners")]
    pub partners: Option<Vec<Text>>,
    /// Who runs it.
    #[schemars(title = "Implementing office")]
    pub implemented_by: Option<Text>,
    /// What it is to achieve.
    #[schemars(title = "Objective")]
    pub objective: Option<Text>,
    /// By what that is measured.
    #[schemars(title = "Indicators")]
    pub indicators: Option<Vec<Text>>,
    /// Its parts, in order.
    #[schemars(title = "Components")]
    pub components: Option<Vec<Term>>,
    /// The mark behind the name of a country, and the note that it leads to.
    #[schemars(title = "Mark and its note")]
    pub designation: Option<Designation>,
    /// The countries that the project works for.
    #[schemars(title = "Project countries")]
    pub countries: Option<Vec<Country>>,
    /// Further countries that places and guests are in.
    #[schemars(title = "Other countries")]
    pub other_countries: Option<Vec<Country>>,
    /// The cities that activities name, each in as many languages as you know.
    #[schemars(title = "Cities", example = cities())]
    pub cities: Option<Vec<Text>>,
    /// Spellings of one place in several languages and times, never shown. Who looks for one finds the others.
    #[schemars(title = "Spellings of places", example = NAMES)]
    pub names: Option<Vec<Vec<String>>>,
    /// The kinds of activities. Their order gives each its mark on the timeline.
    #[schemars(title = "Kinds of activities")]
    pub activity_kinds: Option<Vec<Term>>,
    /// The kinds of documents. Their order is the order of the sections.
    #[schemars(title = "Kinds of documents")]
    pub document_kinds: Option<Vec<Term>>,
    /// What activities are about.
    #[schemars(title = "Topics")]
    pub topics: Option<Vec<Term>>,
    /// The project that came before.
    #[schemars(title = "Earlier project")]
    pub predecessor: Option<RelatedProject>,
    /// The projects that came after.
    #[schemars(title = "Later projects")]
    pub follow_on: Option<Vec<RelatedProject>>,
    /// Who can be asked.
    #[schemars(title = "Contacts")]
    pub contacts: Option<Contacts>,
    /// The id of the document that is the project's film.
    #[schemars(title = "Film")]
    pub video: Option<Id>,
    /// The project's official page.
    #[schemars(title = "Official page")]
    pub home: Option<Link>,
    /// Where the facts above come from.
    #[schemars(title = "Sources")]
    pub sources: Option<Vec<Link>>,
    /// For editors; never shown.
    #[schemars(title = "Notes for editors")]
    pub notes: Option<Notes>,
}

/// What a project cost.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Budget", deny_unknown_fields)]
pub struct Budget {
    /// How much, in whole units of the currency.
    #[schemars(title = "Amount", example = 5_560_000)]
    pub amount: u64,
    /// The currency: ISO 4217.
    #[schemars(title = "Currency", example = &"EUR")]
    pub currency: String,
    /// What must be known to understand it.
    #[schemars(title = "Remark")]
    pub remark: Option<Text>,
    /// Where it is published.
    #[schemars(title = "Source")]
    pub source: Option<Link>,
    /// For editors; never shown.
    #[schemars(title = "Notes for editors")]
    pub notes: Option<Notes>,
}

/// The mark behind the name of a country, and the note that it leads to.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Designation", deny_unknown_fields)]
pub struct Designation {
    /// The mark, as it stands behind the name.
    #[schemars(title = "Mark", example = &"*")]
    pub mark: String,
    /// What the mark says, without the mark.
    #[schemars(title = "Note")]
    pub note: Text,
    /// For editors; never shown.
    #[schemars(title = "Notes for editors")]
    pub notes: Option<Notes>,
}

/// A country as the project names it.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Country", deny_unknown_fields)]
pub struct Country {
    /// Its code.
    #[schemars(title = "Country code")]
    pub code: CountryCode,
    /// Its name, with the mark if it carries one.
    #[schemars(title = "Name", example = &"Serbia")]
    pub name: Text,
    /// `true` if the name carries the mark of `designation`.
    #[schemars(title = "Carries the mark")]
    pub designation: Option<bool>,
    /// Its place on the map.
    #[schemars(title = "Place on the map")]
    pub tile: Option<Tile>,
    /// Other names that people look for; never shown.
    #[schemars(title = "Other names")]
    pub aliases: Option<Vec<String>>,
    /// For editors; never shown.
    #[schemars(title = "Notes for editors")]
    pub notes: Option<Notes>,
}

/// Something to choose from.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Term", deny_unknown_fields)]
pub struct Term {
    /// What records write.
    #[schemars(title = "Id", example = &"workshop")]
    pub id: Id,
    /// What readers see.
    #[schemars(title = "Name", example = &"Workshop")]
    pub name: Text,
    /// For editors; never shown.
    #[schemars(title = "Notes for editors")]
    pub notes: Option<Notes>,
}

/// A project before or after this one.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Related project", deny_unknown_fields)]
pub struct RelatedProject {
    /// The name in short.
    #[schemars(title = "Short name")]
    pub name: Text,
    /// The full name.
    #[schemars(title = "Full name")]
    pub full_name: Option<Text>,
    /// When it began.
    #[schemars(title = "First day")]
    pub start: Option<Date>,
    /// When it ended.
    #[schemars(title = "Last day")]
    pub end: Option<Date>,
    /// What it cost.
    #[schemars(title = "Budget")]
    pub budget: Option<Budget>,
    /// Where it is described.
    #[schemars(title = "Source")]
    pub source: Option<Link>,
    /// Further pages that describe it.
    #[schemars(title = "More sources")]
    pub more_sources: Option<Vec<Link>>,
    /// For editors; never shown.
    #[schemars(title = "Notes for editors")]
    pub notes: Option<Notes>,
}

/// Who can be asked.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Contacts", deny_unknown_fields)]
pub struct Contacts {
    /// The office that runs the project.
    #[schemars(title = "Office")]
    pub office: Option<Office>,
    /// The people.
    #[schemars(title = "People")]
    pub people: Option<Vec<Person>>,
    /// The page that lists them.
    #[schemars(title = "Source")]
    pub source: Option<Link>,
    /// What must be known about them.
    #[schemars(title = "Remark")]
    pub remark: Option<Text>,
    /// For editors; never shown.
    #[schemars(title = "Notes for editors")]
    pub notes: Option<Notes>,
}

/// An office.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Office", deny_unknown_fields)]
pub struct Office {
    /// Its name.
    #[schemars(title = "Name")]
    pub name: Text,
    /// Its address, line by line.
    #[schemars(title = "Address")]
    pub address: Option<Vec<String>>,
    /// Its telephone number, with the country's prefix.
    #[schemars(title = "Telephone", example = &"+40 21 123 45 67")]
    pub phone: Option<String>,
    /// Its e-mail address.
    #[schemars(title = "E-mail address")]
    pub email: Option<Email>,
    /// Where all this is published.
    #[schemars(title = "Source")]
    pub source: Option<Link>,
    /// What must be known about it.
    #[schemars(title = "Remark")]
    pub remark: Option<Text>,
    /// For editors; never shown.
    #[schemars(title = "Notes for editors")]
    pub notes: Option<Notes>,
}

/// A person who can be asked.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Person", deny_unknown_fields)]
pub struct Person {
    /// The name.
    #[schemars(title = "Name")]
    pub name: String,
    /// What the person does.
    #[schemars(title = "Role")]
    pub role: Option<Text>,
    /// Under which heading the person is listed.
    #[schemars(title = "Heading")]
    pub group: Option<Text>,
    /// For editors; never shown.
    #[schemars(title = "Notes for editors")]
    pub notes: Option<Notes>,
}
