//! `project.json`.

use super::{CountryCode, Date, Id, Link, Notes, Text, Tile};
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
    #[schemars(rename = "$schema")]
    pub schema: Option<String>,
    /// The project's id.
    #[schemars(example = &"iproceeds")]
    pub id: Id,
    /// The name in short.
    #[schemars(example = &"iPROCEEDS")]
    pub short_name: Text,
    /// The full name.
    pub name: Text,
    /// Other names under which it was published.
    pub also_known_as: Option<Vec<Text>>,
    /// What the project is, in two or three sentences.
    pub summary: Option<Text>,
    /// When it began.
    #[schemars(example = &"2016-01-01")]
    pub start: Option<Date>,
    /// When it ended or will end.
    #[schemars(example = &"2019-12-31")]
    pub end: Option<Date>,
    /// How long it lasted, in months.
    pub duration_months: Option<u32>,
    /// How long it was meant to last, in months.
    pub planned_duration_months: Option<u32>,
    /// What it cost.
    pub budget: Option<Budget>,
    /// Who paid for it.
    pub funded_by: Option<Vec<Text>>,
    /// Those it works with.
    pub partners: Option<Vec<Text>>,
    /// Who runs it.
    pub implemented_by: Option<Text>,
    /// What it is to achieve.
    pub objective: Option<Text>,
    /// By what that is measured.
    pub indicators: Option<Vec<Text>>,
    /// Its parts, in order.
    pub components: Option<Vec<Term>>,
    /// The mark behind the name of a country, and the note that it leads to.
    pub designation: Option<Designation>,
    /// The countries that the project works for.
    pub countries: Option<Vec<Country>>,
    /// Further countries that places and guests are in.
    pub other_countries: Option<Vec<Country>>,
    /// The cities that activities name, each in as many languages as you know.
    #[schemars(example = cities())]
    pub cities: Option<Vec<Text>>,
    /// Spellings of one place in several languages and times, never shown. Who looks for one finds the others.
    #[schemars(example = NAMES)]
    pub names: Option<Vec<Vec<String>>>,
    /// The kinds of activities. Their order gives each its mark on the timeline.
    pub activity_kinds: Option<Vec<Term>>,
    /// The kinds of documents. Their order is the order of the sections.
    pub document_kinds: Option<Vec<Term>>,
    /// What activities are about.
    pub topics: Option<Vec<Term>>,
    /// The project that came before.
    pub predecessor: Option<RelatedProject>,
    /// The projects that came after.
    pub follow_on: Option<Vec<RelatedProject>>,
    /// Who can be asked.
    pub contacts: Option<Contacts>,
    /// The id of the document that is the project's film.
    pub video: Option<Id>,
    /// The project's official page.
    pub home: Option<Link>,
    /// Where the facts above come from.
    pub sources: Option<Vec<Link>>,
    /// For editors; never shown.
    pub notes: Option<Notes>,
}

/// What a project cost.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Budget", deny_unknown_fields)]
pub struct Budget {
    /// How much, in whole units of the currency.
    #[schemars(example = 5_560_000)]
    pub amount: u64,
    /// The currency: ISO 4217.
    #[schemars(example = &"EUR")]
    pub currency: String,
    /// What must be known to understand it.
    pub remark: Option<Text>,
    /// Where it is published.
    pub source: Option<Link>,
    /// For editors; never shown.
    pub notes: Option<Notes>,
}

/// The mark behind the name of a country, and the note that it leads to.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Designation", deny_unknown_fields)]
pub struct Designation {
    /// The mark, as it stands behind the name.
    #[schemars(example = &"*")]
    pub mark: String,
    /// What the mark says, without the mark.
    pub note: Text,
    /// For editors; never shown.
    pub notes: Option<Notes>,
}

/// A country as the project names it.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Country", deny_unknown_fields)]
pub struct Country {
    /// Its code.
    pub code: CountryCode,
    /// Its name, with the mark if it carries one.
    #[schemars(example = &"Serbia")]
    pub name: Text,
    /// `true` if the name carries the mark of `designation`.
    pub designation: Option<bool>,
    /// Its place on the map.
    pub tile: Option<Tile>,
    /// Other names that people look for; never shown.
    pub aliases: Option<Vec<String>>,
    /// For editors; never shown.
    pub notes: Option<Notes>,
}

/// Something to choose from.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Term", deny_unknown_fields)]
pub struct Term {
    /// What records write.
    #[schemars(example = &"workshop")]
    pub id: Id,
    /// What readers see.
    #[schemars(example = &"Workshop")]
    pub name: Text,
    /// For editors; never shown.
    pub notes: Option<Notes>,
}

/// A project before or after this one.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Related project", deny_unknown_fields)]
pub struct RelatedProject {
    /// The name in short.
    pub name: Text,
    /// The full name.
    pub full_name: Option<Text>,
    /// When it began.
    pub start: Option<Date>,
    /// When it ended.
    pub end: Option<Date>,
    /// What it cost.
    pub budget: Option<Budget>,
    /// Where it is described.
    pub source: Option<Link>,
    /// Further pages that describe it.
    pub more_sources: Option<Vec<Link>>,
    /// For editors; never shown.
    pub notes: Option<Notes>,
}

/// Who can be asked.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Contacts", deny_unknown_fields)]
pub struct Contacts {
    /// The office that runs the project.
    pub office: Option<Office>,
    /// The people.
    pub people: Option<Vec<Person>>,
    /// The page that lists them.
    pub source: Option<Link>,
    /// What must be known about them.
    pub remark: Option<Text>,
    /// For editors; never shown.
    pub notes: Option<Notes>,
}

/// An office.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Office", deny_unknown_fields)]
pub struct Office {
    /// Its name.
    pub name: Text,
    /// Its address, line by line.
    pub address: Option<Vec<String>>,
    /// Its telephone number, with the country's prefix.
    #[schemars(example = &"+40 21 123 45 67")]
    pub phone: Option<String>,
    /// Its e-mail address.
    #[schemars(example = &"office@example.org")]
    pub email: Option<String>,
    /// Where all this is published.
    pub source: Option<Link>,
    /// What must be known about it.
    pub remark: Option<Text>,
    /// For editors; never shown.
    pub notes: Option<Notes>,
}

/// A person who can be asked.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Person", deny_unknown_fields)]
pub struct Person {
    /// The name.
    pub name: String,
    /// What the person does.
    pub role: Option<Text>,
    /// Under which heading the person is listed.
    pub group: Option<Text>,
    /// For editors; never shown.
    pub notes: Option<Notes>,
}
