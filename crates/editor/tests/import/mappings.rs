//! Which column holds what: guessed, shown, kept, and changed by hand.

use crate::support::Desk;
use editor::import::Run;

const EMPTY: &str = r#"{"activities": []}"#;

#[test]
fn what_was_guessed_is_shown_and_kept_beside_the_list() {
    let mut desk = Desk::with(EMPTY);
    desk.run = Run::Dry;
    let told = desk.told("List;;\n;;\nNaziv \"A\";Datum;Budžet\nA;2018;1\n");
    for line in [
        "1 row below the header in row 3",
        "  B   Datum                    → date",
        "  C   Budžet                   → ignored",
    ] {
        assert!(told.contains(line), "{line}\n\n{told}");
    }
    assert!(
        told.contains(
            "no column says which countries an activity concerns: new ones will concern all of them"
        ),
        "{told}"
    );
    let expected = r#"{
  "header_row": 3,
  "language": "en",
  "columns": [
    {"column": "A", "header": "Naziv \"A\"", "field": "title"},
    {"column": "B", "header": "Datum", "field": "date"},
    {"column": "C", "header": "Budžet", "field": "ignored"}
  ],
  "defaults": {}
}
"#;
    assert_eq!(desk.text("list.mapping.json"), expected);
}

#[test]
fn a_mapping_that_was_changed_by_hand_is_used_and_left_as_it_is() {
    let desk = Desk::with(EMPTY);
    let mapping = r#"{"header_row": 1, "language": "sr-Latn", "columns": [
  {"column": "C", "header": "Gdje", "field": "city"}, {"column": "A", "header": "Sta", "field": "title"},
  {"column": "b", "header": "Kad", "field": "date"}], "defaults": {"kind": "Workshop", "projects": "One; Two", "countries": "Srbija"}}"#;
    desk.put("list.mapping.json", mapping);
    // A column that has moved is followed by its header.
    let told = desk.told("Šta;Gdje;Kad\nSastanak;Beograd;14.05.2018\n");
    assert!(told.contains("1 added"), "{told}");
    assert!(!told.contains("no column says which countries"), "{told}");
    assert_eq!(
        desk.activities(),
        r#"{"activities": [{"id": "2018-05-belgrade-sastanak", "title": "Sastanak", "title_lang": "sr-Latn", "kind": "workshop", "start": "2018-05-14", "city": "Belgrade", "countries": ["RS"], "projects": ["One", "Two"]}]}"#
    );
    assert_eq!(desk.text("list.mapping.json"), mapping);
}

#[test]
fn a_list_without_headers_is_read_by_a_mapping_that_says_so() {
    let desk = Desk::with(EMPTY);
    desk.put("list.mapping.json", r#"{"header_row": 0, "columns": [{"column": "B", "field": "title"}, {"column": "A", "field": "date"}, {"column": "C", "field": "kind"}]}"#);
    let told = desk.told("14.05.2018;First;Meeting\n15.05.2018;Second;Meeting\n");
    assert!(told.contains("2 rows, no header") && told.contains("2 added"), "{told}");
}

#[test]
fn a_mapping_that_does_not_fit_is_refused_with_what_helps() {
    for (mapping, cause) in [
        (
            r#"{"header_row": 1, "columns": [{"column": "A", "header": "Name", "field": "title"}]}"#,
            "row 1 has no column \"Name\", which is to hold title",
        ),
        (
            r#"{"header_row": 9, "columns": [{"column": "A", "header": "Title", "field": "title"}]}"#,
            "row 9, which is to hold the headers, is empty",
        ),
        (
            r#"{"header_row": 1, "columns": [{"column": "A", "header": "Title", "field": "titel"}]}"#,
            "titel",
        ),
        (
            r#"{"header_row": 1, "columns": [{"column": "1", "header": "Title", "field": "title"}]}"#,
            "\"column\": \"1\" is no column",
        ),
        (
            r#"{"header_row": 1, "columns": [{"column": "A", "header": "Title", "field": "title"}, {"column": "B", "header": "Date", "field": "title"}]}"#,
            "two columns hold title",
        ),
        (
            r#"{"header_row": 1, "columns": [{"column": "B", "header": "Date", "field": "date"}]}"#,
            "no column holds title or id",
        ),
        (r#"{"header_row": 1, "language": "Serbian!", "columns": []}"#, "no language tag"),
        (
            r#"{"header_row": 1, "columns": [{"column": "A", "header": "Title", "field": "title"}], "defaults": {"kind": "Dance"}}"#,
            "in its defaults, kind: project.json lists nothing of that name",
        ),
        (
            r#"{"header_row": 1, "columns": [{"column": "A", "header": "Title", "field": "title"}], "defaults": {"date": "2018"}}"#,
            "all new activities cannot have one date",
        ),
        ("not JSON", "expected"),
    ] {
        let desk = Desk::with(EMPTY);
        desk.put("list.mapping.json", mapping);
        let error = desk.import("Title;Date;Type\nA;2018;Meeting\n").unwrap_err().to_string();
        assert!(error.contains("list.mapping.json") && error.contains(cause), "{cause}\n\n{error}");
        assert_eq!(desk.activities(), EMPTY);
    }
}

#[test]
fn of_two_columns_for_one_thing_the_one_that_is_named_better_is_used() {
    let desk = Desk::with(EMPTY);
    let told = desk.told("Event;Activity title;Venue;City;Year;Dates;Country;Type\nx;A;Hotel;Beograd;2017;14.05.2018;RS;Meeting\n");
    for line in [
        "B   Activity title           → title",
        "A   Event                    → ignored",
        "D   City                     → city",
        "C   Venue                    → ignored",
        "F   Dates                    → date",
        "G   Country                  → place_country",
    ] {
        assert!(told.contains(line), "{line}\n\n{told}");
    }
    // In a list without cities the country is what it is about, and a year is a date.
    let desk = Desk::with(EMPTY);
    let told = desk.told("Title;Year;Country;Type\nA;2018;RS;Meeting\n");
    for line in ["B   Year                     → date", "C   Country                  → countries"]
    {
        assert!(told.contains(line), "{line}\n\n{told}");
    }
}
