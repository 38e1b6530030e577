//! Every field of an activity through every export, and back.

use crate::support::{self, activities, activity, changed, project, text};
use crate::{VIEW, page};
use portal::export::{self, Cited, FeedHead};
use portal::load::{self, File, Source, Sources};
use portal::message::Messages;
use portal::model::{Activity, Portal};
use portal::route::Page;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What an activity says in a field, with what has to stand beside it, and the exports that tell it.
fn examples() -> Vec<(&'static str, Value, &'static [&'static str])> {
    vec![
        ("id", json!({"id": "b"}), &["csv", "ics", "atom", "json_ld", "citation", "bibtex"]),
        ("title", json!({"title": "B"}), &["csv", "ics", "atom", "json_ld", "citation", "bibtex"]),
        ("title_lang", json!({"title_lang": "fr"}), &["csv", "json_ld"]),
        ("kind", json!({"kind": "mission"}), &["csv", "atom"]),
        (
            "start",
            json!({"start": "2017-03-04"}),
            &["csv", "ics", "atom", "json_ld", "citation", "bibtex"],
        ),
        (
            "end",
            json!({"end": "2018-05-16"}),
            &["csv", "ics", "atom", "json_ld", "citation", "bibtex"],
        ),
        (
            "estimated_year",
            json!({"start": null, "estimated_year": 2017}),
            &["csv", "ics", "atom", "json_ld", "citation", "bibtex"],
        ),
        ("city", json!({"city": "Tirana"}), &["csv", "ics", "json_ld", "citation", "bibtex"]),
        (
            "place_country",
            json!({"place_country": "FR"}),
            &["csv", "ics", "json_ld", "citation", "bibtex"],
        ),
        ("countries", json!({"countries": ["RS"]}), &["csv"]),
        ("other_countries", json!({"other_countries": ["FR"]}), &[]),
        ("topic", json!({"topic": "dark-web"}), &["csv", "json_ld"]),
        ("partners", json!({"partners": ["Europol"]}), &["csv", "json_ld"]),
        ("projects", json!({"projects": ["GLACY+"]}), &["csv"]),
        ("participants", json!({"participants": 93}), &["csv"]),
        ("summary", json!({"summary": "One."}), &["csv", "ics", "atom", "json_ld"]),
        ("body", json!({"body": ["One.", {"quote": "Two."}]}), &[]),
        ("source", json!({"source": "https://a.example"}), &["csv", "json_ld"]),
        (
            "more_sources",
            json!({"source": "https://a.example", "more_sources": ["https://b.example"]}),
            &["csv", "json_ld"],
        ),
        ("attribution", json!({"attribution": "listed"}), &[]),
    ]
}

/// The small portal, of which one activity says this besides what it says usually.
fn portal(says: &Value) -> Portal {
    let records = activities(&[changed(activity("a"), says)]);
    let loaded = support::small_with(File::Activities, records);
    assert_eq!(loaded.faults, vec![], "{says}");
    loaded.portal
}

fn json_of(portal: &Portal) -> Value {
    let all: Vec<&Activity> = portal.activities.iter().collect();
    let written = export::json_activities(&all, portal, &Messages::english(), VIEW);
    serde_json::from_str(&written).unwrap()
}

#[test]
fn every_field_has_an_example() {
    let examples = examples();
    let examples: Vec<&str> = examples.iter().map(|(key, ..)| *key).collect();
    assert_eq!(examples, load::keys().collect::<Vec<_>>());
}

#[test]
fn what_a_field_says_comes_back_from_the_records_that_were_exported() {
    let usual = portal(&json!({}));
    for (key, says, _) in examples() {
        let portal = portal(&says);
        assert_ne!(portal.activities, usual.activities, "{key} is read");
        let mut written = json_of(&portal);
        assert_eq!(written["activities"][0][key], says[key], "{key} is written");
        let records: Source = text(json!({ "activities": written["activities"].take() }));
        let again = load::load(&Sources {
            project: text(project()),
            activities: records,
            ..support::small()
        });
        assert_eq!(again.faults, vec![], "{key}");
        assert_eq!(again.portal, portal, "{key}");
    }
}

/// What each export but the records themselves says of the activity.
fn exports(portal: &Portal) -> Vec<(&'static str, String)> {
    let messages = Messages::english();
    let all: Vec<&Activity> = portal.activities.iter().collect();
    let activity = &portal.activities[0];
    let cited = Cited::Activity(activity);
    let head = FeedHead {
        id: "urn:a",
        entries: "urn:a",
        title: "A",
        feed: "https://a.example/feed",
        page: "https://a.example",
        author: "A",
    };
    let own = Page::Activity { id: activity.id.clone(), within: portal::find::Query::default() };
    let href = |_: &Page| page(activity);
    vec![
        ("csv", export::csv_activities(&all, portal, &messages, &page)),
        (
            "ics",
            export::calendar(all.clone(), portal, &messages, page, "20260101T000000Z")
                .unwrap_or_default(),
        ),
        ("atom", export::atom(head, all.clone(), portal, &messages, page)),
        (
            "json_ld",
            export::json_ld(&own, Some(activity), portal, &messages, href).unwrap_or_default(),
        ),
        ("citation", export::citation(cited, portal, &messages, &page(activity))),
        ("bibtex", export::bibtex(cited, portal, &messages, &page(activity))),
    ]
}

#[test]
fn a_field_is_told_by_the_exports_that_have_it() {
    let usual = exports(&portal(&json!({})));
    for (key, says, expected) in examples() {
        let told = exports(&portal(&says));
        let told = told.iter().zip(&usual).filter(|(told, usual)| told.1 != usual.1);
        let told: BTreeSet<&str> = told.map(|((name, _), _)| *name).collect();
        assert_eq!(told, expected.iter().copied().collect(), "{key}");
    }
}

#[test]
fn the_description_of_the_data_lists_every_field_and_no_other() {
    let description = include_str!("../../../../public/data/README.md");
    let mut parts = description.split("\n## ");
    let part = parts.find(|part| part.starts_with("`activities.json`")).unwrap();
    let rows = part.lines().filter(|line| line.starts_with("| `"));
    let cells = rows.map(|row| row.split(" | ").next().unwrap());
    let described: BTreeSet<&str> =
        cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect();
    assert_eq!(described, load::keys().collect());
}
