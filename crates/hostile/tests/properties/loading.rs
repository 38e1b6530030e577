//! Loading never fails, and never loses count.

use crate::support::{self, project, small_with, text};
use hostile::{assert_sound, cases, counted};
use portal::load::{Consequence, File, Source, Sources, load};
use portal::tested::hostile::About;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// The names of fields that mean something somewhere, and some that never do.
const FIELDS: &[&str] = &[
    "id",
    "title",
    "title_lang",
    "kind",
    "start",
    "end",
    "estimated_year",
    "city",
    "place_country",
    "countries",
    "other_countries",
    "topic",
    "partners",
    "projects",
    "participants",
    "summary",
    "body",
    "quote",
    "by",
    "role",
    "source",
    "more_sources",
    "attribution",
    "notes",
    "series",
    "year",
    "versions",
    "url",
    "confirmed",
    "lang",
    "label",
    "format",
    "bytes",
    "name",
    "code",
    "tile",
    "aliases",
    "designation",
    "mark",
    "note",
    "activity_kinds",
    "document_kinds",
    "topics",
    "budget",
    "amount",
    "currency",
    "contacts",
    "office",
    "people",
    "follow_on",
    "video",
    "activities",
    "documents",
    "en",
    "fr",
    "sr-Cyrl",
    "english",
    "$schema",
    "colour",
    "",
];

/// Words that mean something somewhere.
const WORDS: &[&str] = &[
    "a",
    "b",
    "AL",
    "XK",
    "ZZ",
    "workshop",
    "party",
    "report",
    "2018",
    "2018-05",
    "2018-05-14",
    "2019-02-30",
    "2017-12-31",
    "en",
    "sq",
    "mi",
    "english",
    "https://example.org",
    "mailto:a@b.c",
    "javascript:x",
    "stated",
    "***",
    "",
    " ",
    "No id",
];

/// Any JSON, made of what is usual here more often than not.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        6 => select(WORDS).prop_map(Value::from),
        1 => any::<String>().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        1 => (1890..2210).prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        let field = prop_oneof![9 => select(FIELDS).prop_map(str::to_owned), 1 => any::<String>()];
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::from),
            btree_map(field, inner, 0..6).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// A record that would be fine, with some of its fields exchanged for anything.
fn record(good: fn(&str) -> Value) -> impl Strategy<Value = Value> {
    let changes = btree_map(select(FIELDS).prop_map(str::to_owned), any_json(), 0..4);
    let record = (select(&["a", "b", "c", "d"][..]), changes).prop_map(move |(id, changes)| {
        let changes = Value::Object(changes.into_iter().collect());
        support::changed(good(id), &changes)
    });
    prop_oneof![8 => record, 1 => any_json()]
}

/// A project that would be fine, with some of its fields exchanged for anything.
fn any_project() -> impl Strategy<Value = Value> {
    btree_map(select(FIELDS).prop_map(str::to_owned), any_json(), 0..4).prop_map(|changes| {
        support::changed(project(), &Value::Object(changes.into_iter().collect()))
    })
}

#[test]
fn any_json_can_stand_in_place_of_the_files() {
    let cases = cases(60_000, 200);
    proptest!(ProptestConfig::with_cases(cases), |(project in any_json(), activities in any_json(), documents in any_json())| {
        let file = |value: Value| text(value);
        assert_sound(&load(&Sources {
            project: file(project),
            activities: file(activities),
            documents: file(documents),
        }));
    });
    counted(About::Documents, cases as usize);
}

#[test]
fn any_text_can_stand_in_place_of_a_file() {
    let cases = cases(10_000, 200);
    proptest!(ProptestConfig::with_cases(cases), |(content in ".*|[\\[{\"a-z:,0-9}\\]\\\\ue+-]*")| {
        for file in File::ALL {
            let loaded = small_with(file, text(&content));
            assert_sound(&loaded);
            prop_assert!(!loaded.faults.is_empty(), "{}", content);
        }
    });
    counted(About::Documents, cases as usize);
}

#[test]
fn with_a_byte_exchanged_the_other_files_are_there_or_counted() {
    let cases = cases(10_000, 200);
    proptest!(ProptestConfig::with_cases(cases), |(file in select(&File::ALL[..]), place in any::<prop::sample::Index>(), byte in "[ -~]")| {
        let sources = support::small();
        let Source::Text(mut content) = (match file {
            File::Project => sources.project,
            File::Activities => sources.activities,
            File::Documents => sources.documents,
        }) else { unreachable!("the small portal is made of texts") };
        let place = place.index(content.len());
        content.replace_range(place..=place, &byte);
        let loaded = small_with(file, text(content));
        assert_sound(&loaded);
        if file != File::Activities {
            prop_assert_eq!(support::activity_ids(&loaded).len() + loaded.lost(File::Activities), 2);
        }
        if file != File::Documents {
            prop_assert_eq!(support::document_ids(&loaded).len() + loaded.lost(File::Documents), 2);
        }
    });
    counted(About::Documents, cases as usize);
}

#[test]
fn every_record_is_either_there_or_counted_as_lost() {
    let cases = cases(20_000, 200);
    proptest!(ProptestConfig::with_cases(cases), |(project in any_project(), activities in vec(record(support::activity), 0..6), documents in vec(record(support::document), 0..6))| {
        let loaded = load(&Sources {
            project: text(&project),
            activities: text(json!({ "activities": activities })),
            documents: text(json!({ "documents": documents })),
        });
        assert_sound(&loaded);
        let portal = &loaded.portal;
        prop_assert_eq!(portal.activities.len() + loaded.lost(File::Activities), activities.len());
        prop_assert_eq!(portal.documents.len() + loaded.lost(File::Documents), documents.len());
        let path = |position: usize| format!("activities[{position}]");
        for (position, record) in activities.iter().enumerate() {
            let mut faults = loaded.faults.iter().filter(|f| f.path.starts_with(&path(position)));
            if faults.clone().all(|fault| fault.consequence != Consequence::RecordLost) {
                let id = record["id"].as_str().unwrap().trim();
                prop_assert!(portal.activity(id).is_some(), "{}", record);
            } else {
                let is_lost = |f: &portal::load::Fault| f.consequence == Consequence::RecordLost;
                prop_assert_eq!(faults.by_ref().filter(|f| is_lost(f)).count(), 1, "{}", record);
            }
        }
    });
    counted(About::Documents, cases as usize);
}
