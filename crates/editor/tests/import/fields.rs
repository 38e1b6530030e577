//! A list may say every field of an activity, but those that no cell could hold.

use crate::support::Desk;
use portal::load;
use serde_json::Value;
use std::collections::BTreeSet;

/// What is left to editors: the text of an activity, and what they judge.
const NOT_IN_LISTS: [&str; 2] = ["body", "attribution"];

/// Lists that say between them all that a list can.
const LISTS: [&str; 2] = [
    "Id;Title;Start date;End date;City;Country;Countries;Other countries;Type;Topic;Partners;Project;Summary;Source;Notes\n\
     a;A;2018-05-14;2018-05-15;Belgrade;RS;RS;FR;Meeting;Online fraud;Europol;P;One.;https://a.example https://b.example;Two.\n",
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
