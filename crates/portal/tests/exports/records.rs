//! Records (JSON).

use crate::odd::{self, odd};
use crate::support::{self, activities, activity, changed, document, documents, project, text};
use crate::{VIEW, note, one_activity, one_document, real};
use portal::export;
use portal::load::{Consequence, Loaded, Problem, Sources, load};
use portal::message::Messages;
use portal::model::{Activity, Document, Portal};
use proptest::prelude::*;
use serde_json::{Value, json};

fn json_of_activities(portal: &Portal) -> String {
    let all: Vec<&Activity> = portal.activities.iter().collect();
    export::json_activities(&all, portal, &Messages::english(), VIEW)
}

fn json_of_documents(portal: &Portal) -> String {
    let all: Vec<&Document> = portal.documents.iter().collect();
    export::json_documents(&all, portal, &Messages::english(), VIEW)
}

/// Loads an export beside the project file that it came from. Nothing in it is wrong, except that the files do not
/// know the words about the export itself.
fn loaded_again(project: portal::load::Source, portal: &Portal) -> Loaded {
    let loaded = load(&Sources {
        project,
        activities: text(json_of_activities(portal)),
        documents: text(json_of_documents(portal)),
    });
    for fault in &loaded.faults {
        assert!(["project", "address", "note"].contains(&&*fault.path), "{fault:?}");
        assert_eq!(
            (&fault.problem, fault.consequence),
            (&Problem::UnknownField, Consequence::Kept)
        );
    }
    loaded
}

#[test]
fn the_real_records_come_back_as_the_files_have_them() {
    let portal = real();
    let sources = support::real();
    let files = [
        (&sources.activities, json_of_activities(&portal), "activities"),
        (&sources.documents, json_of_documents(&portal), "documents"),
    ];
    for (source, written, list) in files {
        let portal::load::Source::Text(file) = source else { panic!("no {list}") };
        let mut file: Value = serde_json::from_str(file).unwrap();
        let written: Value = serde_json::from_str(&written).unwrap();
        assert_eq!(written["project"], "iPROCEEDS");
        assert_eq!(written["address"], VIEW);
        assert_eq!(written["note"], note(&portal));
        let (records, written) =
            (file[list].as_array_mut().unwrap(), written[list].as_array().unwrap());
        assert_eq!(records.len(), written.len());
        for (record, written) in records.iter_mut().zip(written) {
            let fields = record.as_object_mut().unwrap();
            // What the portal does not show it does not know.
            fields.retain(|key, _| key != "notes" && key != "category");
            assert_eq!(record, written);
        }
    }
}

#[test]
fn what_was_exported_loads_again() {
    let portal = real();
    assert_eq!(loaded_again(support::real().project, &portal).portal, portal);
    let portal = load(&support::small()).portal;
    assert_eq!(loaded_again(text(project()), &portal).portal, portal);
    let nothing = Portal { activities: Vec::new(), documents: Vec::new(), ..portal };
    assert_eq!(loaded_again(text(project()), &nothing).portal, nothing);
}

#[test]
fn every_field_loads_again() {
    let all = json!({
        "title": "Un atelier", "title_lang": "fr", "start": "2018", "end": "2019-02",
        "city": {"mk": "Охрид"}, "place_country": "FR", "countries": ["XK", "AL"],
        "other_countries": ["FR", "RS"], "topic": "dark-web", "partners": ["A \"b\"", "C"],
        "projects": ["GLACY+"], "summary": {"en": "One", "bs": "Two", "fr": "Three"},
        "body": ["One", {"fr": "Deux"}, {"quote": "Three", "by": "Somebody", "role": {"mk": "4"}}, ""],
        "source": "https://a.example", "more_sources": ["https://b.example", "mailto:c@d.example"],
        "attribution": "listed",
    });
    let whole = json!({
        "title": {"en": "A", "fr": "B"}, "series": {"fr": "C"}, "year": "2018-05", "countries": ["XK"],
        "projects": ["GLACY+"], "url": "https://a.example", "source": "https://b.example",
        "confirmed": false, "versions": [
            {"lang": "sr-Cyrl", "url": "https://c.example", "label": "D\\", "format": "PDF",
             "bytes": u64::MAX},
            {"lang": "fr"},
        ],
    });
    let estimated = json!({"start": null, "estimated_year": 2018, "attribution": "inferred"});
    let sources = Sources {
        project: text(project()),
        activities: activities(&[
            changed(activity("all"), &all),
            changed(activity("estimated"), &estimated),
            changed(activity("unknown"), &json!({"start": null, "countries": []})),
        ]),
        documents: documents(&[
            changed(document("whole"), &whole),
            changed(document("bare"), &json!({"versions": null, "year": null, "countries": null})),
        ]),
    };
    let Loaded { portal, faults } = load(&sources);
    assert_eq!((faults, portal.activities.len(), portal.documents.len()), (vec![], 3, 2));
    assert_eq!(loaded_again(text(project()), &portal).portal, portal);
}

#[test]
fn records_carry_the_note_if_they_name_or_concern_the_marked_country() {
    let note_of = |written: &str| serde_json::from_str::<Value>(written).unwrap()["note"].clone();
    for changes in [
        json!({"countries": ["AL", "XK"]}),
        json!({"place_country": "XK"}),
        json!({"other_countries": ["XK"]}),
        json!({"title": "Kosovo* and others"}),
    ] {
        let portal = one_activity(&changes);
        assert_eq!(note_of(&json_of_activities(&portal)), "*What the mark says.", "{changes}");
    }
    assert_eq!(note_of(&json_of_activities(&one_activity(&json!({})))), Value::Null);
    let portal = one_document(&json!({"countries": ["XK"]}));
    assert_eq!(note_of(&json_of_documents(&portal)), "*What the mark says.");
    assert_eq!(note_of(&json_of_documents(&one_document(&json!({})))), Value::Null);
}

proptest! {
    #![proptest_config(odd::config())]

    #[test]
    fn records_load_again_exactly(portal in odd()) {
        let again = loaded_again(text(project()), &portal).portal;
        prop_assert_eq!(&again.activities, &portal.activities);
        prop_assert_eq!(&again.documents, &portal.documents);
        let written: Value = serde_json::from_str(&json_of_activities(&portal)).unwrap();
        for (record, activity) in written["activities"].as_array().unwrap().iter().zip(&portal.activities) {
            prop_assert_eq!(record["title"].as_str(), activity.title.entries().next().map(|e| e.text));
        }
    }
}
