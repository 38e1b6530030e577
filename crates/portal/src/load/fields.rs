//! The fields of an activity: how each is read from a record, and what exports say of it. An activity's record, its JSON and
//! its row of a table are all made by this list; the schema, the import and the description of the data are held to it.

use super::activity;
use super::field::{Column, Fact, Field, Reading, field};
use super::record::Need::{May, Must};
use super::record::Record;
use super::terms::{Ids, Terms};
use crate::cells::joined;
use crate::json_writer::JsonWriter;
use crate::message::{Key, Messages};
use crate::model::{Activity, Attribution, Block, CountryCode, Lang, Link, Portal, TermList, When};
use crate::numbers;

/// The names of all fields of an activity that readers get to see, in the order in which records are written.
pub fn keys() -> impl Iterator<Item = &'static str> {
    FIELDS.iter().flat_map(|field| field.keys).copied()
}

/// Reads an activity.
pub(super) fn read(mut record: Record<'_>, portal: &Portal, terms: &mut Terms) -> Option<Activity> {
    let mut activity = terms.unread();
    let mut from = Reading { record: &mut record, terms, portal };
    for field in FIELDS {
        (field.read)(&mut from, &mut activity);
    }
    record.finish()?;
    terms.take_id(&activity.id, Ids::Activities);
    Some(activity)
}

/// What an activity's page says among its facts besides what it shows in ways of its own.
pub fn facts<'a>(
    activity: &'a Activity,
    messages: &'a Messages,
) -> impl Iterator<Item = (Key, String)> + 'a {
    let facts = FIELDS.iter().filter_map(|field| field.fact.as_ref());
    facts.filter_map(|Fact(name, words)| Some((*name, words(activity, messages)?)))
}

/// The fields, in the order in which records are read and written.
pub(crate) const FIELDS: &[Field] = &[
    field!(
        ["id"],
        |from, it| set(&mut it.id, from.terms.id(from.record, Ids::Activities)),
        |it, json| json.field("id", it.id.as_str()),
        [(10, Key::ExportId, |it, _| it.id.to_string())]
    ),
    field!(
        ["title", "title_lang"],
        |from, it| {
            let lang = from.record.lang("title_lang").unwrap_or_else(Lang::english);
            set(&mut it.title, from.record.text_in("title", Must, lang));
        },
        |it, json| json.title(&it.title),
        [
            (50, Key::ColumnTitle, |it, cells| it.title.words(cells.messages.lang()).to_owned()),
            (60, Key::ExportTitleLanguage, |it, cells| it
                .title
                .pick(cells.messages.lang())
                .lang
                .to_string()),
        ]
    ),
    field!(
        ["kind"],
        |from, it| {
            let kind = from.terms.term(from.record, "kind", Must, TermList::ActivityKinds);
            set(&mut it.kind, kind);
        },
        |it, json| json.field("kind", it.kind.id.as_str()),
        [(70, Key::FacetKind, |it, cells| it.kind.name.words(cells.messages.lang()).to_owned())]
    ),
    field!(
        ["start", "end", "estimated_year"],
        |from, it| it.when = activity::when(from.record),
        |it, json| match it.when {
            When::Dated(span) => {
                json.field("start", &span.start().to_string());
                if span.end() != span.start() {
                    json.field("end", &span.end().to_string());
                }
            }
            When::Estimated(year) => json.bare("estimated_year", &year.to_string()),
            When::Unknown => {}
        },
        [
            (20, Key::ExportFrom, |it, _| match it.when {
                When::Dated(span) => span.start().to_string(),
                When::Estimated(year) => year.to_string(),
                When::Unknown => String::new(),
            }),
            (30, Key::ExportTo, |it, _| match it.when {
                When::Dated(span) => span.end().to_string(),
                When::Estimated(year) => year.to_string(),
                When::Unknown => String::new(),
            }),
            (40, Key::ExportIsEstimated, |it, cells| {
                let is_estimated = matches!(it.when, When::Estimated(_));
                cells
                    .messages
                    .text(if is_estimated { Key::ExportYes } else { Key::ExportNo })
                    .to_owned()
            }),
        ]
    ),
    field!(
        ["city"],
        |from, it| it.place.city = from.terms.place(from.record, "city"),
        |it, json| match &it.place.city {
            // What the project names in each language is named once.
            Some(city) if city.is_listed => json.field("city", city.name.first()),
            city => json.text("city", city.as_ref().map(|city| &city.name)),
        },
        [(90, Key::ColumnPlace, |it, cells| {
            let city = it.place.city.as_ref();
            city.map_or("", |city| city.name.words(cells.messages.lang())).to_owned()
        })]
    ),
    field!(
        ["place_country"],
        |from, it| {
            it.place.country = from.terms.any_country(from.record, "place_country", from.portal);
        },
        |it, json| {
            let country = it.place.country.as_ref();
            json.field("place_country", country.map_or("", CountryCode::as_str));
        },
        [(100, Key::ExportPlaceCountry, |it, cells| {
            it.place.country.as_ref().map_or("", |code| cells.country(code)).to_owned()
        })]
    ),
    field!(
        ["countries"],
        |from, it| it.countries = from.terms.countries(from.record, from.portal),
        |it, json| json.countries("countries", &it.countries),
        [(110, Key::ColumnCountries, |it, cells| cells.countries(&it.countries))]
    ),
    field!(
        ["other_countries"],
        |from, it| {
            let codes = from.terms.any_countries(from.record, "other_countries", from.portal);
            it.other_countries = codes;
        },
        |it, json| json.countries("other_countries", &it.other_countries),
        []
    ),
    field!(
        ["topic"],
        |from, it| it.topic = from.terms.term(from.record, "topic", May, TermList::Topics),
        |it, json| json.field("topic", it.topic.as_ref().map_or("", |topic| topic.id.as_str())),
        [(80, Key::FacetTopic, |it, cells| {
            it.topic.as_ref().map_or("", |topic| topic.name.words(cells.messages.lang())).to_owned()
        })]
    ),
    field!(
        ["partners"],
        |from, it| it.partners = from.terms.named(from.record, "partners", TermList::Partners),
        |it, json| json.names("partners", &it.partners),
        [(120, Key::ActivityPartners, |it, cells| cells.terms(&it.partners))]
    ),
    field!(
        ["projects"],
        |from, it| it.projects = from.terms.named(from.record, "projects", TermList::Projects),
        |it, json| json.names("projects", &it.projects),
        [(130, Key::ActivityProjects, |it, cells| cells.terms(&it.projects))]
    ),
    field!(
        ["participants"],
        |from, it| {
            let number = from.record.number_between("participants", 1, 100_000);
            it.participants = number.and_then(|number| u32::try_from(number).ok());
        },
        |it, json| {
            if let Some(number) = it.participants {
                json.bare("participants", &number.to_string());
            }
        },
        [(160, Key::ActivityParticipants, |it, _| {
            it.participants.map_or_else(String::new, |number| number.to_string())
        })],
        Some(Fact(Key::ActivityParticipants, |it, messages| {
            it.participants.map(|number| numbers::group(number.into(), messages))
        }))
    ),
    field!(
        ["summary"],
        |from, it| it.summary = from.record.text("summary", May),
        |it, json| json.text("summary", it.summary.as_ref()),
        [(140, Key::ExportSummary, |it, cells| {
            it.summary
                .as_ref()
                .map_or("", |summary| summary.words(cells.messages.lang()))
                .to_owned()
        })]
    ),
    field!(
        ["body"],
        |from, it| it.body = activity::body(from.record),
        |it, json| write_body(&it.body, json),
        []
    ),
    field!(
        ["source", "more_sources"],
        |from, it| it.sources = from.record.all_sources(),
        |it, json| {
            let mut sources = it.sources.iter().map(Link::as_str);
            json.field("source", sources.next().unwrap_or_default());
            json.list("more_sources", &mut sources);
        },
        [(150, Key::ExportSources, |it, _| joined(&mut it.sources.iter().map(Link::as_str)))]
    ),
    field!(
        ["attribution"],
        |from, it| it.attribution = activity::attribution(from.record),
        |it, json| match it.attribution {
            Attribution::Stated => {}
            Attribution::Listed => json.field("attribution", "listed"),
            Attribution::Inferred => json.field("attribution", "inferred"),
        },
        []
    ),
];

/// What a record must have. Without it the record is lost, and the activity with it.
fn set<T>(to: &mut T, read: Option<T>) {
    if let Some(value) = read {
        *to = value;
    }
}

fn write_body(body: &[Block], json: &mut JsonWriter) {
    if body.is_empty() {
        return;
    }
    json.key("body");
    json.open('[');
    for block in body {
        match block {
            Block::Paragraph(text) => json.words(text),
            Block::Quote { words, by, role } => {
                json.open('{');
                json.text("quote", Some(words));
                json.text("by", by.as_ref());
                json.text("role", role.as_ref());
                json.close('}');
            }
        }
    }
    json.close(']');
}
