//! Which activity a row means, and what stands where the two differ.

use crate::support::Desk;
use editor::import::Precedence;

const ACTIVITIES: &str = r#"{
  "activities": [
    {"id": "a", "title": "Steering Committee", "kind": "meeting", "start": "2018-05-14", "end": "2018-05-15", "city": "Belgrade", "countries": ["RS"], "source": "https://example.org/1", "more_sources": ["https://example.org/2"]},
    {"id": "b", "title": "Steering Committee", "kind": "meeting", "start": "2019-05"},
    {"id": "c", "title": {"en": "Forum", "sr-Latn": "Skup"}, "kind": "workshop", "estimated_year": 2018, "summary": "In English."}
  ]
}
"#;

#[test]
fn a_row_means_the_activity_of_its_title_and_date_or_of_its_id() {
    let desk = Desk::with(ACTIVITIES);
    let before = desk.activities();
    let told = desk.told(
        "ID;Title;Date;City;Source;Countries\n\
         ;STEERING  committee;14.05.2018;Beograd;https://example.org/2;Srbija\n\
         ;Steering Committee;13 May 2019;;;\n\
         ;Skup;;;;all\n",
    );
    // What is known less exactly is no other activity, and a month is not the day that the list says.
    assert!(told.contains("conflict  row 2: a, title: the data say \"Steering Committee\", the list says \"STEERING committee\""), "{told}");
    assert!(
        told.contains(
            "conflict  row 3: b, start: the data say \"2019-05\", the list says \"2019-05-13\""
        ),
        "{told}"
    );
    assert!(told.contains("0 added, 0 changed, 1 the same, 2 in conflict, 0 skipped"), "{told}");
    assert_eq!(desk.activities(), before);
    desk.forget();
    let told = desk.told("ID;Title;Date\nb;;13 May 2019\n");
    assert!(told.contains("conflict  row 2: b, start"), "{told}");
}

#[test]
fn the_same_title_at_another_time_is_another_activity_and_said_so() {
    let desk = Desk::with(ACTIVITIES);
    let told = desk.told("Title;Date;Type\nSteering Committee;14.05.2020;Meeting\n");
    assert!(told.contains("added     row 2: 2020-05-steering-committee"), "{told}");
    assert!(told.contains("the title is also that of a, b, at another time"), "{told}");
    // One without a date may be another too: to fill it in would be a guess.
    let told = desk.told("Title;Date;Type\nSteering Committee;;Meeting\n");
    assert!(told.contains("added     row 2: steering-committee "), "{told}");
}

#[test]
fn an_estimate_is_the_activity_whose_date_the_list_knows() {
    let desk = Desk::with(ACTIVITIES);
    let told = desk.told("Title;Date;Type\nForum;14.05.2018;Workshop\nSkup;14.05.2019;Workshop\n");
    assert!(told.contains("changed   row 2: c\n          start: \"2018-05-14\"\n"), "{told}");
    assert!(told.contains("added     row 3: 2019-05-skup"), "{told}");
    assert!(
        desk.activities().contains(r#""start": "2018-05-14", "estimated_year": 2018"#),
        "{}",
        desk.activities()
    );
    // And the other way round: an estimate says nothing against a date.
    desk.forget();
    let told = desk.told("Title;Estimated year;Type\nForum;2018;Workshop\n");
    assert!(told.contains("0 added, 0 changed, 1 the same"), "{told}");
}

#[test]
fn nothing_that_the_data_say_is_overwritten_unless_that_is_asked_for() {
    let list = "ID;Title;Start;End;City;Countries;Type;Source\na;Steering Committee;15.05.2018;16.05.2018;Niš;Albania;Workshop;https://example.org/3\n";
    let mut desk = Desk::with(ACTIVITIES);
    let before = desk.activities();
    let outcome = desk.import(list).unwrap();
    for (field, data, of_list) in [
        ("start", "2018-05-14", "2018-05-15"),
        ("end", "2018-05-15", "2018-05-16"),
        ("city", "Belgrade", "Niš"),
        ("countries", "RS", "AL"),
        ("kind", "meeting", "workshop"),
        ("source", "https://example.org/1", "https://example.org/3"),
    ] {
        let line = format!(
            "conflict  row 2: a, {field}: the data say \"{data}\", the list says \"{of_list}\"; kept"
        );
        assert!(outcome.text.contains(&line), "{line}\n\n{}", outcome.text);
    }
    assert_eq!(outcome.counts.conflicts, 6);
    assert_eq!(desk.activities(), before);
    desk.precedence = Precedence::List;
    let outcome = desk.import(list).unwrap();
    assert_eq!((outcome.counts.changed, outcome.counts.conflicts), (1, 0), "{}", outcome.text);
    assert!(outcome.text.contains("city: \"Niš\", was \"Belgrade\""), "{}", outcome.text);
    let expected = r#"{"id": "a", "title": "Steering Committee", "kind": "workshop", "start": "2018-05-15", "end": "2018-05-16", "city": "Niš", "countries": ["AL"], "source": "https://example.org/3", "more_sources": ["https://example.org/2"]}"#;
    assert!(desk.activities().contains(expected), "{}", desk.activities());
}

#[test]
fn an_empty_cell_removes_nothing() {
    let mut desk = Desk::with(ACTIVITIES);
    desk.precedence = Precedence::List;
    let before = desk.activities();
    let outcome = desk
        .import(
            "ID;Title;Start;End;City;Countries;Type;Source\na;Steering Committee;14.05.2018;;;;;\n",
        )
        .unwrap();
    assert_eq!(outcome.counts.same, 1, "{}", outcome.text);
    assert_eq!(desk.activities(), before);
}

#[test]
fn an_activity_that_concerns_all_countries_is_not_narrowed_silently() {
    let mut desk = Desk::with(ACTIVITIES);
    let list = "ID;Title;Countries\nb;Steering Committee;Serbia\n";
    let told = desk.told(list);
    assert!(
        told.contains("b, countries: the data say \"all countries\", the list says \"RS\""),
        "{told}"
    );
    desk.precedence = Precedence::List;
    desk.told(list);
    assert!(
        desk.activities().contains(r#""start": "2019-05", "countries": ["RS"]}"#),
        "{}",
        desk.activities()
    );
    let told = desk.told("ID;Title;Countries\nb;Steering Committee;regional\n");
    assert!(told.contains("countries: \"all countries\", was \"RS\""), "{told}");
    for all in ["all", "të gjitha", "Сви", "tous les pays", "Регионално", "tüm ülkeler"]
    {
        let told = desk.told(&format!("ID;Title;Countries\nb;Steering Committee;{all}\n"));
        assert!(told.contains("1 the same"), "{all}\n\n{told}");
    }
    assert!(
        desk.activities().contains(r#""start": "2019-05", "countries": []}"#),
        "{}",
        desk.activities()
    );
}

#[test]
fn a_text_in_several_languages_is_left_to_the_editor() {
    let mut desk = Desk::with(ACTIVITIES);
    desk.precedence = Precedence::List;
    let before = desk.activities();
    let told = desk.told("ID;Title;Summary\nc;Another name;In English.\n");
    assert!(told.contains("c, title: the data say \"Forum, Skup\", the list says \"Another name\"; change it by hand"), "{told}");
    assert_eq!(desk.activities(), before);
}

#[test]
fn a_date_that_would_end_before_it_starts_is_left_to_the_editor() {
    let mut desk = Desk::with(ACTIVITIES);
    desk.precedence = Precedence::List;
    let told = desk.told("ID;Title;Date\na;Steering Committee;20.05.2018\n");
    assert!(
        told.contains(
            "a, start: the data say \"2018-05-14\", the list says \"2018-05-20\"; change it by hand"
        ),
        "{told}"
    );
}

#[test]
fn a_row_that_may_mean_several_activities_or_one_that_another_row_meant_is_skipped() {
    let desk = Desk::with(
        r#"{"activities": [
  {"id": "a", "title": "Visit", "kind": "meeting", "start": "2018-05"},
  {"id": "b", "title": "Visit", "kind": "meeting", "start": "2018"},
  {"id": "c", "title": "Forum", "kind": "meeting", "start": "2018"}
]}"#,
    );
    let told = desk.told(
        "ID;Title;Date;Type\n;Visit;14.05.2018;Meeting\n;Forum;2018;\nc;Forum;;\nd;Forum;2018;Meeting\n;;2018;Meeting\ne;;2018;Meeting\n;New;2018;\n",
    );
    for line in [
        "skipped   row 2: it may mean any of a, b; give the id in a column \"id\"",
        "skipped   row 4: row 3 is about the same activity, c",
        "skipped   row 5: the data have no d, and an activity of this title and date as c",
        "skipped   row 6: it has neither a title nor an id",
        "skipped   row 7: the data have no activity e, and a new one needs a title",
        "skipped   row 8: a new activity needs a kind; add a column \"Type\"",
    ] {
        assert!(told.contains(line), "{line}\n\n{told}");
    }
}

#[test]
fn new_ids_are_made_of_date_city_and_title_and_are_unique() {
    let desk = Desk::with(
        r#"{"activities": [{"id": "2018-05-belgrade-training-prosecutors-evidence", "title": "X", "kind": "meeting"}]}"#,
    );
    let told = desk.told(
        "Title;Date;City;Type\nTraining of prosecutors on evidence in Belgrade;14.05.2018;Beograd;Meeting\n\
         Training of prosecutors on evidence again;20.05.2018;Belgrade;Meeting\nA to B;;;Meeting\n",
    );
    assert!(told.contains("row 2: 2018-05-belgrade-training-prosecutors-evidence-2 "), "{told}");
    assert!(told.contains("row 3: 2018-05-belgrade-training-prosecutors-evidence-3 "), "{told}");
    assert!(told.contains("row 4: a-to-b "), "{told}");
}
