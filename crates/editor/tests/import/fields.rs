//! A list may say every field of an activity, but those that no cell could hold.

use crate::support::Desk;
use portal::load;
use serde_json::Value;
use std::collections::BTreeSet;

/// What is left to editors: the text of an activity, and what they judge.
const NOT_IN_LISTS: [&str; 2] = ["body", "attribution"];

/// Lists that say between them all that a list can.
const LISTS: [&str; 2] = [
    "Id;Title;Start date;End date;City;Country;Countries;Other countries;Type;Topic;Partners;Project;Participants;Summary;Source;Notes\n\
     a;A;2018-05-14;2018-05-15;Belgrade;RS;RS;FR;Meeting;Online fraud;Europol;P;1 200;One.;https://a.example https://b.example;Two.\n",
    "Наслов;Година (процена);Estimated year;Type\nСостанок на органите за меѓународна соработка;;2018;Meeting\n",
];

fn imported(list: &str) -> Vec<Value> {
    let desk = Desk::with(r#"{"activities": []}"#);
    let told = desk.told(list);
    let data: Value = serde_json::from_str(&desk.activities()).unwrap();
    let records = data["activities"].as_array().unwrap().clone();
    assert!(!records.is_empty(), "{told}");
    records
}

#[test]
fn a_list_can_say_every_field() {
    let records = LISTS.iter().flat_map(|list| imported(list));
    let said: BTreeSet<String> = records
        .flat_map(|record| record.as_object().unwrap().keys().cloned().collect::<Vec<_>>())
        .collect();
    let known = load::keys().chain(["notes"]).filter(|key| !NOT_IN_LISTS.contains(key));
    assert_eq!(said, known.map(str::to_owned).collect());
}

#[test]
fn a_number_among_numbers_that_is_none_is_named() {
    let desk = Desk::with(r#"{"activities": []}"#);
    let told = desk.told(
        "Title;Type;Participants\nA;Meeting;40\nB;Meeting;1 200\nC;Meeting;about 80\nD;Meeting;0\n",
    );
    for cell in
        ["row 4, column C (Participants), \"about 80\"", "row 5, column C (Participants), \"0\""]
    {
        assert!(told.contains(cell), "{told}");
    }
    assert!(told.contains("not a whole number from 1 to 100000"), "{told}");
    let data: Value = serde_json::from_str(&desk.activities()).unwrap();
    let numbers: Vec<&Value> = data["activities"]
        .as_array()
        .unwrap()
        .iter()
        .map(|record| &record["participants"])
        .collect();
    assert_eq!(numbers, [40, 1200]);
}

#[test]
fn a_column_that_names_those_who_came_is_no_column_of_numbers() {
    let desk = Desk::with(r#"{"activities": []}"#);
    let told =
        desk.told("Title;Type;Participants\nA;Meeting;Judges\nB;Meeting;Police, prosecutors\n");
    assert!(told.contains("→ ignored"), "{told}");
    let data: Value = serde_json::from_str(&desk.activities()).unwrap();
    assert_eq!(data["activities"].as_array().unwrap().len(), 2, "{told}");
}

#[test]
fn a_number_that_the_data_have_already_is_the_same() {
    let desk = Desk::with(
        r#"{"activities": [{"id": "a", "title": "A", "kind": "meeting", "participants": 40}]}"#,
    );
    let before = desk.activities();
    let told = desk.told("Title;Type;Participants\nA;Meeting;40\n");
    assert_eq!(desk.activities(), before, "{told}");
    desk.forget();
    let told = desk.told("Title;Type;Participants\nA;Meeting;41\n");
    assert!(told.contains("participants") && told.contains("41"), "{told}");
}
