//! What holds for every file, however it is written.

use crate::support::Desk;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// White space between two signs of a file.
fn space() -> impl Strategy<Value = &'static str> {
    select(vec!["", "", " ", "  ", "\t", "\n", "\n    ", "\r\n  "])
}

/// Records of one title each, with their fields in any order and spaced in any way.
fn file() -> impl Strategy<Value = (String, usize)> {
    let fields = Just(vec!["id", "title", "kind", "start", "x-own", "notes"]).prop_shuffle();
    let records = prop::collection::vec((fields, prop::collection::vec(space(), 24)), 1..5);
    (records, space(), space()).prop_map(|(records, before, after)| {
        let count = records.len();
        let mut text = format!("{before}{{{after}\"activities\":{before}[");
        for (number, (fields, spaces)) in records.into_iter().enumerate() {
            let mut spaces = spaces.into_iter();
            let mut next = || spaces.next().unwrap_or_default();
            text.push_str(if number > 0 { "," } else { "" });
            text.push_str(next());
            text.push('{');
            for (position, field) in fields.iter().enumerate() {
                let value = match *field {
                    "title" => format!("\"Title {number}\""),
                    "kind" => "\"meeting\"".to_owned(),
                    "start" => "\"2018-05-14\"".to_owned(),
                    "x-own" => "{ \"a\":[1 ,2.50,\"\\u0160\"] }".to_owned(),
                    "notes" => "\"a\\/b\"".to_owned(),
                    _ => format!("\"id-{number}\""),
                };
                let comma = if position > 0 { "," } else { "" };
                let field = [comma, next(), "\"", field, "\"", next(), ":", &value].concat();
                text.push_str(&field);
            }
            text.push_str(next());
            text.push('}');
        }
        (format!("{text}{after}]{before}}}{after}"), count)
    })
}

/// Whether a text is another with something left out.
fn is_left_of(part: &str, whole: &str) -> bool {
    let mut letters = whole.chars();
    part.chars().all(|c| letters.any(|other| other == c))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_import_puts_in_what_is_new_and_takes_nothing_out((before, count) in file(), place in 0..4_usize) {
        let desk = Desk::with(&before);
        let place = place % count;
        let list = format!("Title;Date;City;Countries;Type\nTitle {place};14.05.2018;Beograd;;\nNew;2018;;RS, AL;Meeting\n");
        let outcome = desk.import(&list).unwrap();
        prop_assert_eq!((outcome.counts.added, outcome.counts.changed), (1, 1), "{}", outcome.text);
        let after = desk.activities();
        prop_assert!(is_left_of(&before, &after), "{before}\n\n{after}");
        let mut expected: Value = serde_json::from_str(&before).unwrap();
        expected["activities"][place]["city"] = json!("Belgrade");
        let new = json!({"id": "2018-new", "title": "New", "kind": "meeting", "start": "2018", "countries": ["RS", "AL"]});
        expected["activities"].as_array_mut().unwrap().push(new);
        prop_assert_eq!(serde_json::from_str::<Value>(&after).unwrap(), expected);
        let again = desk.import(&list).unwrap();
        prop_assert!(!again.written, "{}", again.text);
        prop_assert_eq!(desk.activities(), after);
    }
}
