//! The stated limits: the largest that is read, and what is said of the next.

use hostile::{counted, small_with};
use portal::find::Query;
use portal::load::{Consequence, Fault, File, Loaded, Problem, Source};
use portal::load::{MAX_DEPTH, MAX_FILE, MAX_RECORDS, MAX_TEXT, describe, load};
use portal::message::Messages;
use portal::model::Slug;
use portal::tested::hostile::About;

fn activities(content: String) -> Loaded {
    load(&small_with(File::Activities, Source::Text(content)))
}

/// A file with one activity that has this field behind the others.
fn with_field(field: &str) -> Loaded {
    let record = r#""id": "first", "kind": "workshop", "title": "A""#;
    activities(format!(r#"{{"activities": [{{{record}, {field}}}]}}"#))
}

/// Asserts what the only fault is, that it is told in words, and what it costs.
fn assert_told(loaded: &Loaded, problem: &Problem, consequence: Consequence) {
    let [Fault { problem: found, consequence: cost, .. }] = loaded.faults.as_slice() else {
        panic!("{} faults: {:?}", loaded.faults.len(), loaded.faults.first());
    };
    assert_eq!((found, *cost), (problem, consequence));
    assert!(describe(&loaded.faults[0], &Messages::english()).len() > 60);
}

#[test]
fn a_file_may_be_as_long_as_is_stated_and_no_longer() {
    let mut content = r#"{"activities": []}"#.to_owned();
    content.extend(std::iter::repeat_n(' ', MAX_FILE - content.len()));
    assert_eq!(activities(content.clone()).faults, vec![]);
    content.push(' ');
    assert_told(&activities(content), &Problem::FileTooLong, Consequence::FileLost);
    counted(About::Limits, 1);
}

#[test]
fn a_file_may_have_as_many_records_as_is_stated_and_no_more() {
    // Numbers are no records, and each is told of: reading a million is what costs most.
    let content = |count: usize| {
        let first = r#"{"id": "first", "kind": "workshop", "title": "A"}"#;
        format!(r#"{{"activities": [{first}{}]}}"#, ",0".repeat(count - 1))
    };
    let loaded = activities(content(MAX_RECORDS));
    assert_eq!(loaded.broken(File::Activities), None);
    assert_eq!(loaded.lost(File::Activities), MAX_RECORDS - 1);
    let mut loaded = activities(content(MAX_RECORDS + 100));
    assert_eq!(loaded.portal.activities.len(), 1);
    assert_eq!(loaded.lost(File::Activities), MAX_RECORDS - 1);
    loaded.faults.retain(|fault| fault.consequence != Consequence::RecordLost);
    assert_told(&loaded, &Problem::TooManyRecords, Consequence::RestLost);
    counted(About::Limits, 1);
}

#[test]
fn a_text_may_be_as_long_as_is_stated_and_no_longer() {
    let loaded = with_field(&format!(r#""summary": "{}""#, "x".repeat(MAX_TEXT)));
    assert_eq!(loaded.faults, vec![]);
    assert!(loaded.portal.activities[0].summary.is_some());
    let loaded = with_field(&format!(r#""summary": "{}""#, "x".repeat(MAX_TEXT + 1)));
    assert_told(&loaded, &Problem::TooLong, Consequence::ValueLost);
    counted(About::Limits, 1);
}

#[test]
fn lists_may_stand_inside_each_other_as_deep_as_is_stated_and_no_deeper() {
    // The record is the first level.
    let nested = |depth: usize| {
        with_field(&format!(r#""notes": {}{}"#, "[".repeat(depth - 1), "]".repeat(depth - 1)))
    };
    assert_eq!(nested(MAX_DEPTH).faults, vec![]);
    assert_told(&nested(MAX_DEPTH + 1), &Problem::TooDeep, Consequence::RecordLost);
    assert_told(&nested(1_000_000), &Problem::TooDeep, Consequence::RecordLost);
    counted(About::Limits, 1);
}

#[test]
fn an_id_may_be_as_long_as_is_stated_and_no_longer() {
    let with_id = |id: &str| {
        let record = format!(r#"{{"id": "{id}", "kind": "workshop", "title": "A"}}"#);
        activities(format!(r#"{{"activities": [{record}]}}"#))
    };
    assert_eq!(with_id(&"a".repeat(Slug::MAX)).faults, vec![]);
    assert_told(&with_id(&"a".repeat(Slug::MAX + 1)), &Problem::BadId, Consequence::RecordLost);
    counted(About::Limits, 1);
}

#[test]
fn what_is_searched_for_is_as_long_as_is_stated_and_the_rest_is_named() {
    let asked = |length: usize| {
        let query = format!("q={}", "x".repeat(length));
        portal::route::parse_query(portal::find::Collection::Activities, &query)
    };
    let (query, ignored) = asked(Query::MAX_TEXT);
    assert_eq!((query.text.len(), ignored), (Query::MAX_TEXT, vec![]));
    let (query, ignored) = asked(Query::MAX_TEXT + 1);
    assert_eq!((query.text.len(), ignored.len()), (Query::MAX_TEXT, 1));
    assert_eq!(ignored[0].value, "x");
    counted(About::Limits, 1);
}

#[test]
fn the_limits_are_those_that_the_description_of_the_data_files_states() {
    let description = include_str!("../../../../public/data/README.md");
    let (_, limits) = description.split_once("\n## Limits\n").unwrap();
    let rows = limits.lines().filter_map(|line| line.split(" | ").nth(1));
    let digits = |cell: &str| cell.chars().filter(char::is_ascii_digit).collect::<String>();
    let stated: Vec<usize> = rows.filter_map(|cell| digits(cell).parse().ok()).collect();
    assert_eq!(stated, [MAX_FILE, MAX_RECORDS, MAX_TEXT, MAX_DEPTH, Slug::MAX]);
}
