//! Searching in words as people write them: in other languages, other scripts, with a slip of the pen.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use portal::find::{Collection, Index, Query, nearest};
use portal::load::{Sources, load};
use portal::locale::Locale;
use portal::model::Portal;
use serde_json::json;
use support::{activities, activity, changed, small, text};

/// A portal whose activities have these titles, and whose project lists some names.
fn titled(titles: &[&str]) -> Portal {
    let mut project = support::project();
    project["names"] =
        json!([["Gjakova", "Đakovica"], ["Podgorica", "Titograd"], ["Novi Pazar", "Yeni Pazar"]]);
    project["countries"][1] =
        json!({"code": "RS", "name": {"en": "Serbia", "sr-Latn": "Srbija", "tr": "Sırbistan"}});
    let records: Vec<_> = titles
        .iter()
        .enumerate()
        .map(|(at, title)| changed(activity(&format!("a{at}")), &json!({ "title": title })))
        .collect();
    let loaded =
        load(&Sources { project: text(project), activities: activities(&records), ..small() });
    assert_eq!(loaded.faults, vec![]);
    loaded.portal
}

fn found(portal: &Portal, words: &str) -> Vec<String> {
    let index = Index::build(Collection::Activities, portal, Locale::English);
    let items = index.search(&Query::default().with_text(words)).items;
    items
        .iter()
        .map(|at| portal.activities[at].title.entries().next().unwrap().text.to_owned())
        .collect()
}

#[test]
fn one_name_of_a_place_finds_the_others() {
    let portal = titled(&[
        "Visit to Gjakova",
        "Training in Ђаковица",
        "Titograd",
        "Seminar in Novi Pazar, Serbia",
    ]);
    for words in ["gjakova", "Đakovica", "djakovica", "\"Gjakova\"", "ЂАКОВИЦА"] {
        assert_eq!(found(&portal, words).len(), 2, "{words}");
    }
    assert_eq!(found(&portal, "podgoric"), ["Titograd"]);
    assert_eq!(found(&portal, "\"yeni pazar\""), ["Seminar in Novi Pazar, Serbia"]);
    assert_eq!(found(&portal, "sirbistan seminar"), ["Seminar in Novi Pazar, Serbia"]);
    assert_eq!(found(&portal, "Titovo"), Vec::<String>::new());
}

#[test]
fn a_phrase_is_found_as_it_is_written_and_in_one_text() {
    let portal = titled(&["The dark web", "Dark and web", "Dark webs"]);
    assert_eq!(found(&portal, "\"dark web\""), ["The dark web"]);
    assert_eq!(found(&portal, "\"dark web").len(), 2, "still being typed");
    // The title ends with one word, and the name of the country begins with the other.
    assert_eq!(found(&portal, "\"web albania\""), Vec::<String>::new());
}

#[test]
fn the_marks_show_the_name_that_was_meant() {
    let portal = titled(&["Visit to Gjakova"]);
    let marker =
        Index::build(Collection::Activities, &portal, Locale::English).marker("Đakovica vis");
    let title = "Visit to Gjakova";
    let marks: Vec<&str> = marker.ranges(title).into_iter().map(|range| &title[range]).collect();
    assert_eq!(marks, ["Vis", "Gjakova"]);
}

#[test]
fn a_slip_of_the_pen_is_answered_with_the_nearest_words() {
    let portal = titled(&["Meeting in Strasbourg", "Strasbourg again", "Посета у Београду"]);
    let index = Index::build(Collection::Activities, &portal, Locale::English);
    let near = |words: &str| {
        nearest(&Query::default().with_text(words), &index, Collection::Activities, &portal)
    };
    assert_eq!(near("strazbourg"), ["Strasbourg"]);
    assert_eq!(near("meeting starsbourg"), ["meeting Strasbourg"]);
    assert_eq!(near("beogardu"), ["Београду"]);
    assert_eq!(near("Gjakvoa"), Vec::<String>::new(), "nothing would be found");
    assert_eq!(near("strasbourg"), Vec::<String>::new());
    assert_eq!(near("xyzzy"), Vec::<String>::new());
    assert_eq!(near(""), Vec::<String>::new());
}
