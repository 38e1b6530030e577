//! JSON that is well formed, but that nobody would write on purpose.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use portal::load::Consequence::{Kept, RecordLost, ValueLost};
use portal::load::{Consequence, Expected, File, Loaded, Problem};
use support::{activity, activity_ids, project, small_with, text};

/// Loads an activity with this written behind its other fields, between two good ones.
fn load_with(more: &str) -> Loaded {
    let odd = activity("odd").to_string();
    let odd = format!("{},{more}}}", odd.trim_end_matches('}'));
    let content = format!("{{\"activities\":[{},{odd},{}]}}", activity("first"), activity("last"));
    small_with(File::Activities, text(content))
}

/// Path, value found, problem and consequence of each fault.
fn faults(loaded: &Loaded) -> Vec<(&str, &str, &Problem, Consequence)> {
    let told = loaded.faults.iter();
    told.map(|f| (f.path.as_str(), f.found.as_str(), &f.problem, f.consequence)).collect()
}

#[test]
fn of_a_field_that_stands_twice_the_last_one_counts() {
    let loaded = load_with(r#""title": "Another", "city": "Tirana", "city": null, "x": 1, "x": 2"#);
    let odd = loaded.portal.activity("odd").unwrap();
    assert_eq!(odd.title, portal::model::Text::english("Another"));
    assert_eq!(odd.place.city, None);
    assert_eq!(faults(&loaded), [("activities[1].x", "2", &Problem::UnknownField, Kept)]);
}

#[test]
fn a_field_of_the_project_that_cannot_be_read_leaves_the_one_that_can() {
    let content = project().to_string();
    let content = format!("{},\"name\": \"\\ud800\"}}", content.trim_end_matches('}'));
    let loaded = small_with(File::Project, text(content));
    assert_eq!(loaded.portal.project.name, Some(portal::model::Text::english("A small project")));
    let found = "\"\\ud800\"";
    assert_eq!(faults(&loaded), [("name", found, &Problem::Unreadable, ValueLost)]);
}

#[test]
fn unknown_fields_are_named_in_the_order_of_their_names() {
    let loaded = load_with(r#""colour": 1, "b": 2, "Zed": 3, "a": 4"#);
    let paths: Vec<_> = loaded.faults.iter().map(|fault| fault.path.as_str()).collect();
    let expected =
        ["activities[1].Zed", "activities[1].a", "activities[1].b", "activities[1].colour"];
    assert_eq!(paths, expected);
}

#[test]
fn languages_stand_in_the_order_of_their_tags_behind_english() {
    let loaded = load_with(r#""summary": {"sq": "s", "fr": "f", "en": "e", "de": "d", "fr": "g"}"#);
    assert_eq!(loaded.faults, vec![]);
    let odd = loaded.portal.activity("odd").unwrap();
    let summary: Vec<_> = odd.summary.as_ref().unwrap().entries().map(|piece| piece.text).collect();
    assert_eq!(summary, ["e", "d", "g", "s"]);
}

#[test]
fn of_a_language_whose_tag_is_written_in_two_ways_one_text_counts_and_the_other_is_named() {
    let loaded = load_with(r#""summary": {"fr": "f", "SR-latn": "s", "EN": "one", "en": "two"}"#);
    let odd = loaded.portal.activity("odd").unwrap();
    let summary: Vec<_> = odd.summary.as_ref().unwrap().entries().map(|piece| piece.text).collect();
    assert_eq!(summary, ["one", "f", "s"]);
    let twice = ("activities[1].summary.en", "\"two\"", &Problem::ListedTwice, ValueLost);
    assert_eq!(faults(&loaded), [twice]);
}

#[test]
fn nothing_in_a_list_is_no_value_of_it() {
    let words = &Problem::WrongType(Expected::Words);
    let texts = &Problem::WrongType(Expected::Text);
    let loaded = load_with(r#""partners": [null, "A"], "body": [null], "more_sources": [null]"#);
    assert_eq!(
        faults(&loaded),
        [
            ("activities[1].partners[0]", "", words, ValueLost),
            ("activities[1].body[0]", "", texts, ValueLost),
            ("activities[1].more_sources[0]", "", words, ValueLost),
        ]
    );
    assert_eq!(loaded.portal.activity("odd").unwrap().partners.len(), 1);
}

#[test]
fn an_object_in_a_list_that_lacks_something_costs_only_itself() {
    let loaded = load_with(r#""body": [{"quote": null, "by": "B"}, {"quote": "Q", "by": 5}]"#);
    let missing = ("activities[1].body[0].quote", "", &Problem::MissingField, ValueLost);
    let wrong = ("activities[1].body[1].by", "5", &Problem::WrongType(Expected::Text), ValueLost);
    assert_eq!(faults(&loaded), [missing, wrong]);
    assert_eq!(loaded.portal.activity("odd").unwrap().body.len(), 1);
}

#[test]
fn a_number_is_told_as_it_is_written_or_nearly() {
    for (written, told) in [
        ("-0", "-0"),
        ("1.50", "1.50"),
        ("1E5", "1e+5"),
        ("1e999", "1e+999"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
    ] {
        let loaded = load_with(&format!("\"city\": {written}"));
        let wrong = &Problem::WrongType(Expected::Text);
        assert_eq!(faults(&loaded), [("activities[1].city", told, wrong, ValueLost)]);
    }
}

#[test]
fn a_record_may_be_as_deep_as_it_can_be_read() {
    // The record itself is one of the 127 levels.
    for (levels, inner) in [(126, ""), (126, "1.5"), (125, "{}")] {
        let deep = format!("\"notes\": {}{inner}{}", "[".repeat(levels), "]".repeat(levels));
        assert_eq!(load_with(&deep).faults, vec![], "{levels} and {inner}");
    }
    for (levels, inner) in [(127, ""), (126, "{}")] {
        let deep = format!("\"notes\": {}{inner}{}", "[".repeat(levels), "]".repeat(levels));
        let loaded = load_with(&deep);
        assert_eq!(activity_ids(&loaded), ["first", "last"]);
        assert_eq!(loaded.faults[0].problem, Problem::TooDeep);
        assert_eq!(loaded.faults[0].consequence, RecordLost);
    }
}

#[test]
fn very_many_fields_take_no_longer_than_they_must() {
    let fields: Vec<String> =
        (0..100_000).map(|n| format!("\"k{}\": 1", n * 7919 % 100_000)).collect();
    let loaded = load_with(&fields.join(","));
    assert_eq!(loaded.faults.len(), 100_000);
    assert_eq!(activity_ids(&loaded), ["first", "odd", "last"]);
}

#[test]
fn very_many_kinds_take_no_longer_than_they_must() {
    let odd = |n: usize| format!(r#"{{"id":"a{n}","title":"A","kind":"kind-{n}"}}"#);
    let records: Vec<String> = (0..50_000).map(odd).collect();
    let content = format!("{{\"activities\":[{}]}}", records.join(","));
    let loaded = small_with(File::Activities, text(content));
    // The project of the small portal lists two.
    assert_eq!(loaded.portal.activity_kinds.len(), 50_002);
    assert!(loaded.portal.activities.iter().all(|a| a.kind.rank >= 2));
    assert_eq!(loaded.faults.len(), 50_000);
}
