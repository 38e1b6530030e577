//! A fault is told in plain words: the file, the place, the value, what is wrong and what came of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use catalogue::fluent::Catalogue;
use portal::load::{Consequence, Expected, Fault, File, Missing, Problem, Source, describe};
use portal::message::Messages;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use support::{activities, activity, changed, document, documents, small_with, text};

/// Faults of every kind, as they come out of loading.
static FAULTS: LazyLock<Vec<Fault>> = LazyLock::new(|| {
    let file = |source| small_with(File::Activities, source).faults;
    let activity = |changes: Value| {
        let records = [activity("first"), changed(activity("odd"), &changes)];
        small_with(File::Activities, activities(&records)).faults
    };
    let document = |changes: Value| {
        small_with(File::Documents, documents(&[changed(document("odd"), &changes)])).faults
    };
    let project = |changes: Value| {
        small_with(File::Project, text(changed(support::project(), &changes))).faults
    };
    let deep = format!("{{\"activities\":[{}{}]}}", "[".repeat(200), "]".repeat(200));
    let huge = "x".repeat(portal::load::MAX_FILE + 1);
    [
        file(Source::Missing(Missing::NotFound)),
        file(Source::Missing(Missing::Refused(503))),
        file(Source::Missing(Missing::Unreachable)),
        file(Source::Missing(Missing::NotText)),
        file(text("")),
        file(text(huge)),
        file(text("<html>")),
        file(text("{\n\"activities\": [")),
        file(text("{\n\"activities\": [}")),
        file(text("[1]")),
        file(text(json!({"activities": ["odd"]}))),
        file(text(deep)),
        activity(json!({"title": 5})),
        activity(json!({"kind": 5})),
        activity(json!({"partners": 5})),
        activity(json!({"participants": 0})),
        activity(json!({"attribution": "guessed"})),
        document(json!({"versions": [{"lang": "sq", "bytes": "many"}]})),
        document(json!({"confirmed": "no"})),
        activity(json!({"title": ""})),
        activity(json!({"colour": "red"})),
        activity(json!({"id": "first"})),
        activity(json!({"id": "Not an id"})),
        activity(json!({"countries": ["AL", "ZZ"]})),
        activity(json!({"kind": "party"})),
        activity(json!({"title_lang": "english"})),
        document(json!({"versions": [{"lang": "mi"}]})),
        activity(json!({"start": "2019-02-30"})),
        activity(json!({"end": "2001"})),
        activity(json!({"source": "javascript:alert(1)"})),
        activity(json!({"summary": "x".repeat(200_000)})),
        activity(json!({"partners": ["Šabac", "Sabac"]})),
        file(text(r#"{"activities":[{"id":"odd","kind":"workshop","title":"\ud800"}]}"#)),
        project(json!({"topics": [{"id": "a", "name": "A"}, {"id": "a", "name": "A"}]})),
        project(json!({"countries": [{"code": "AL", "name": "Albania", "tile": [1]}]})),
        project(json!({"contacts": {"office": {"name": "A", "email": "A <a@b>"}}})),
        // Made by hand: the file that has it is large, and read elsewhere.
        vec![Fault {
            file: File::Activities,
            path: String::new(),
            found: String::new(),
            problem: Problem::TooManyRecords,
            consequence: Consequence::RestLost,
        }],
    ]
    .concat()
});

/// The name of a problem, whatever it holds. A new problem does not compile until it has its words tested.
fn name(problem: &Problem) -> &'static str {
    match problem {
        Problem::FileMissing => "missing",
        Problem::FileRefused(_) => "refused",
        Problem::FileUnreachable => "unreachable",
        Problem::FileEmpty => "empty",
        Problem::FileNotText => "not text",
        Problem::FileTooLong => "file too long",
        Problem::TooManyRecords => "too many records",
        Problem::FileIsHtml => "html",
        Problem::CutShort { .. } => "cut short",
        Problem::NotJson { .. } => "not json",
        Problem::WrongType(expected) => match expected {
            Expected::Text => "no text",
            Expected::Words => "no words",
            Expected::List => "no list",
            Expected::Object => "no object",
            Expected::Number => "no number",
            Expected::NumberBetween(..) => "no number between",
            Expected::Bool => "no bool",
            Expected::Tile => "no tile",
            Expected::OneOf(_) => "none of",
        },
        Problem::MissingField => "missing field",
        Problem::UnknownField => "unknown field",
        Problem::DuplicateId => "duplicate id",
        Problem::BadId => "bad id",
        Problem::UnknownCountry => "unknown country",
        Problem::UnknownTerm { .. } => "unknown term",
        Problem::BadLanguage => "bad language",
        Problem::UnknownLanguage => "unknown language",
        Problem::BadDate => "bad date",
        Problem::EndBeforeStart => "end before start",
        Problem::BadLink => "bad link",
        Problem::BadEmail => "bad email",
        Problem::TooLong => "too long",
        Problem::TooDeep => "too deep",
        Problem::Unreadable => "unreadable",
        Problem::ListedTwice => "listed twice",
        Problem::SameSlug => "same slug",
    }
}

/// How many names [`name`] gives.
const PROBLEMS: usize = 36;

#[test]
fn every_problem_has_its_own_words() {
    let messages = Messages::english();
    let mut words = BTreeMap::new();
    for fault in FAULTS.iter() {
        let bare = Fault { path: String::new(), found: String::new(), ..fault.clone() };
        words.insert(name(&fault.problem), describe(&bare, &messages));
    }
    assert_eq!(words.len(), PROBLEMS, "{:?}", words.keys());
    let different: BTreeSet<_> = words.values().collect();
    assert_eq!(different.len(), PROBLEMS, "{words:#?}");
}

#[test]
fn a_fault_is_told_with_its_file_its_place_and_what_was_found() {
    for fault in FAULTS.iter() {
        let words = describe(fault, &Messages::english());
        assert!(words.starts_with(fault.file.name()), "{words}");
        assert!(words.contains(&fault.path), "{words}");
        assert!(words.ends_with(&fault.found), "{words}");
        assert!(words.len() > fault.file.name().len() + fault.path.len() + fault.found.len() + 20);
    }
}

#[test]
fn nothing_of_the_machinery_shows() {
    let messages = Messages::english();
    let source = include_str!("../../../public/i18n/en.ftl");
    let (catalogue, _) = Catalogue::read(source);
    for fault in FAULTS.iter() {
        let bare = Fault { path: String::new(), found: String::new(), ..fault.clone() };
        let words = describe(&bare, &messages);
        assert!(
            !words.contains(['{', '}', '$', '_']) || words.contains("activity_kinds"),
            "{words}"
        );
        assert!(!words.contains(char::is_control), "{words:?}");
        let keys = catalogue.messages().map(|(key, _)| key).filter(|key| key.contains('-'));
        for key in keys.filter(|key| !key.starts_with("language-")) {
            assert!(!words.contains(key), "{key} in {words}");
        }
        for variable in ["place", "consequence", "expected", "status", "words"] {
            assert!(!words.split(' ').any(|word| word == variable), "{variable} in {words}");
        }
    }
}

#[test]
fn numbers_in_a_fault_are_those_of_the_fault() {
    let messages = Messages::english();
    let told = |source| describe(&small_with(File::Project, source).faults[0], &messages);
    assert!(told(Source::Missing(Missing::Refused(503))).contains("503"));
    assert!(told(text("{\n\n\"a\": ")).contains("line 3"));
    assert!(told(text("{\n  x}")).contains("line 2, column 3"));
}
