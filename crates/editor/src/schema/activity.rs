//! `activities.json`.

use super::{CountryCode, Date, Id, LanguageTag, Link, Notes, Text};
use schemars::JsonSchema;

pub(super) const COUNTRIES: [&str; 2] = ["AL", "XK"];
pub(super) const PROJECTS: [&str; 1] = ["iPROCEEDS"];
const GUESTS: [&str; 1] = ["RO"];
const PARTNERS: [&str; 1] = ["Europol"];

/// What the project did.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Activities", deny_unknown_fields)]
pub struct Activities {
    /// Where this schema lies, for the program that the file is written in.
    #[schemars(title = "Schema", rename = "$schema")]
    pub schema: Option<String>,
    /// The activities, in any order.
    #[schemars(title = "Activities")]
    pub activities: Vec<Activity>,
    /// For editors; never shown.
    #[schemars(title = "Notes for editors")]
    pub notes: Option<Notes>,
}

/// A meeting, a training, a mission: something that took place.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Activity", deny_unknown_fields)]
pub struct Activity {
    /// The activity's address. Never changed once published.
    #[schemars(title = "Id, the end of its address", example = &"2019-06-singapore-workshop")]
    pub id: Id,
    /// What it was called.
    #[schemars(title = "Title", example = &"Regional workshop on information sharing")]
    pub title: Text,
    /// The language of the title, if it is a plain text and not English.
    #[schemars(title = "Language of the title", example = &"fr")]
    pub title_lang: Option<LanguageTag>,
    /// The id of one of `activity_kinds` in project.json.
    #[schemars(title = "Kind of activity", example = &"workshop")]
    pub kind: Id,
    /// When it began.
    #[schemars(title = "First day", example = &"2019-06-25")]
    pub start: Option<Date>,
    /// When it ended; left out if it began and ended on the same day.
    #[schemars(title = "Last day", example = &"2019-06-26")]
    pub end: Option<Date>,
    /// For an activity without a date: the year in which it most likely took place, shown as an estimate.
    #[schemars(title = "Estimated year", example = &"2018")]
    pub estimated_year: Option<Date>,
    /// Where it took place. Any name that `cities` in project.json has for the city will do.
    #[schemars(title = "City", example = &"Ohrid")]
    pub city: Option<Text>,
    /// The country in which it took place; one of `countries` or `other_countries` in project.json.
    #[schemars(title = "Country of the place", example = &"MK")]
    pub place_country: Option<CountryCode>,
    /// The project's countries that it concerns. Left out or empty: it is regional and concerns all of them.
    #[schemars(title = "Countries concerned", example = COUNTRIES)]
    pub countries: Option<Vec<CountryCode>>,
    /// Further countries that took part; of `other_countries` in project.json.
    #[schemars(title = "Other countries", example = GUESTS)]
    pub other_countries: Option<Vec<CountryCode>>,
    /// The id of one of `topics` in project.json.
    #[schemars(title = "Topic", example = &"training")]
    pub topic: Option<Id>,
    /// Those it was held with, written the same way each time.
    #[schemars(title = "Partners", example = PARTNERS)]
    pub partners: Option<Vec<String>>,
    /// The projects that held it, written the same way each time.
    #[schemars(title = "Projects", example = PROJECTS)]
    pub projects: Option<Vec<String>>,
    /// How many people took part, where a source says it.
    #[schemars(title = "Number of participants", range(min = 1, max = 100_000), example = 93)]
    pub participants: Option<u32>,
    /// One or two sentences.
    #[schemars(title = "Summary")]
    pub summary: Option<Text>,
    /// The whole text, paragraph by paragraph.
    #[schemars(title = "Text")]
    pub body: Option<Vec<Paragraph>>,
    /// The page that tells of it.
    #[schemars(title = "Source")]
    pub source: Option<Link>,
    /// Further pages that tell of it.
    #[schemars(title = "More sources")]
    pub more_sources: Option<Vec<Link>>,
    /// How the source ties it to the project.
    #[schemars(title = "Tie to the project", example = &"stated")]
    pub attribution: Option<Attribution>,
    /// For editors; never shown.
    #[schemars(title = "Notes for editors")]
    pub notes: Option<Notes>,
}

/// A part of an activity's text.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Paragraph", untagged)]
pub enum Paragraph {
    /// A paragraph.
    Text(Text),
    /// Somebody's words.
    Quote(Quote),
}

/// Somebody's words.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(title = "Quotation", deny_unknown_fields)]
pub struct Quote {
    /// What was said.
    #[schemars(title = "Words")]
    pub quote: Text,
    /// Who said it.
    #[schemars(title = "Speaker")]
    pub by: Option<Text>,
    /// In which role.
    #[schemars(title = "Role of the speaker")]
    pub role: Option<Text>,
    /// For editors; never shown.
    #[schemars(title = "Notes for editors")]
    pub notes: Option<Notes>,
}

/// How an activity's source ties it to the project.
#[derive(Clone, Copy, Debug, JsonSchema)]
#[schemars(title = "Attribution", rename_all = "lowercase")]
pub enum Attribution {
    /// The source names the project: the usual case.
    Stated,
    /// The source does not, but the project's own list has it.
    Listed,
    /// Neither; it follows from subject, place and time.
    Inferred,
}
