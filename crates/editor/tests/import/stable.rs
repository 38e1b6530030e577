//! A file keeps the way in which its editor writes it.

use crate::support::{Desk, diff};

/// A list that fills in a city for the activity "Old", and adds "New".
const SMALL: &str =
    "Title;Date;City;Countries;Type\nOld;2018-05-14;Beograd;RS;\nNew;2018-06-01;;RS, AL;Meeting\n";

fn imported(activities: &str, list: &str) -> String {
    let desk = Desk::with(activities);
    let outcome = desk.import(list).expect("imported");
    assert_eq!((outcome.counts.added, outcome.counts.changed), (1, 1), "{}", outcome.text);
    assert_eq!(desk.text("activities.json.bak"), activities);
    // The file is a fixed point now.
    let text = desk.activities();
    let outcome = desk.import(list).expect("imported");
    assert!(!outcome.written, "{}", outcome.text);
    text
}

#[test]
fn order_unknown_fields_and_odd_spacing_survive() {
    let before = r#"{
   "comment"  : "ours",  "activities" : [
      {  "kind": "meeting",
         "id":"old", "countries": [ "RS" ],
         "title": "Old",   "x-internal": {"a" : [1,  2.50, 1e3]},

         "start": "2018-05-14"  ,
         "notes": "\u0160ta \/ kako"
      }
   ] ,
   "more": null
}

"#;
    let after = imported(before, SMALL);
    let (removed, added) = diff(before, &after);
    assert_eq!(removed, ["         \"start\": \"2018-05-14\"  ,\n"]);
    assert_eq!(
        added.concat(),
        r#"         "start": "2018-05-14",
         "city": "Belgrade"  ,
      },
      {  "id": "2018-06-new",
         "title": "New",
         "kind": "meeting",
         "start": "2018-06-01",
         "countries": ["RS", "AL"]
"#
    );
}

#[test]
fn tabs_and_the_line_ends_of_windows_stay() {
    let before = "{\r\n\t\"activities\": [\r\n\t\t{\r\n\t\t\t\"id\": \"old\",\r\n\t\t\t\"title\": \"Old\",\r\n\t\t\t\"kind\": \"meeting\",\r\n\t\t\t\"start\": \"2018-05-14\",\r\n\t\t\t\"countries\": [\r\n\t\t\t\t\"RS\"\r\n\t\t\t]\r\n\t\t}\r\n\t]\r\n}\r\n";
    let after = imported(before, SMALL);
    let expected = "\t\t\t\"city\": \"Belgrade\",\r\n\t\t},\r\n\t\t{\r\n\t\t\t\"id\": \"2018-06-new\",\r\n\t\t\t\"title\": \"New\",\r\n\t\t\t\"kind\": \"meeting\",\r\n\t\t\t\"start\": \"2018-06-01\",\r\n\t\t\t\"countries\": [\r\n\t\t\t\t\"RS\",\r\n\t\t\t\t\"AL\"\r\n\t\t\t]\r\n";
    let (removed, added) = diff(before, &after);
    assert_eq!((removed.concat().as_str(), added.concat().as_str()), ("", expected));
}

#[test]
fn a_file_on_one_line_stays_on_one_line() {
    let before = r#"{"activities":[{"id":"old","title":"Old","kind":"meeting","start":"2018-05-14","countries":["RS"]}]}"#;
    let expected = r#"{"activities":[{"id":"old","title":"Old","kind":"meeting","start":"2018-05-14","city":"Belgrade","countries":["RS"]},{"id":"2018-06-new","title":"New","kind":"meeting","start":"2018-06-01","countries":["RS","AL"]}]}"#;
    assert_eq!(imported(before, SMALL), expected);
}

#[test]
fn a_record_on_each_line_stays_so() {
    let before = "{\"activities\": [\n  {\"id\": \"old\", \"title\": \"Old\", \"kind\": \"meeting\", \"start\": \"2018-05-14\", \"countries\": [\"RS\"]}\n]}\n";
    let expected = "{\"activities\": [\n  {\"id\": \"old\", \"title\": \"Old\", \"kind\": \"meeting\", \"start\": \"2018-05-14\", \"city\": \"Belgrade\", \"countries\": [\"RS\"]},\n  {\"id\": \"2018-06-new\", \"title\": \"New\", \"kind\": \"meeting\", \"start\": \"2018-06-01\", \"countries\": [\"RS\", \"AL\"]}\n]}\n";
    assert_eq!(imported(before, SMALL), expected);
}

#[test]
fn a_mark_at_the_beginning_and_a_missing_line_end_stay() {
    let before = "\u{feff}{\"activities\": [{\"id\": \"old\", \"title\": \"Old\", \"kind\": \"meeting\", \"start\": \"2018-05-14\", \"countries\": [\"RS\"]}]}";
    let after = imported(before, SMALL);
    assert!(after.starts_with("\u{feff}{\"activities\": [{\"id\": \"old\""), "{after}");
    assert!(after.ends_with("[\"RS\", \"AL\"]}]}"), "{after}");
}

#[test]
fn an_empty_field_is_filled_where_it_stands() {
    let before = r#"{"activities": [
  {"city": null, "id": "old", "title": "Old", "kind": "meeting", "partners": [], "start": "2018-05-14", "countries": ["RS"]}
]}"#;
    let list = "Title;Date;City;Partners;Type;Countries\nOld;2018-05-14;Beograd;One, Ltd.;;\nNew;2018-06-01;;;Meeting;RS\n";
    let after = imported(before, list);
    let expected = r#"{"city": "Belgrade", "id": "old", "title": "Old", "kind": "meeting", "partners": ["One, Ltd."], "start""#;
    assert!(after.contains(expected), "{after}");
}

#[test]
fn an_empty_list_of_records_gets_its_first() {
    for (before, expected) in [
        (
            "{\n  \"activities\": []\n}\n",
            "{\n  \"activities\": [\n    {\n      \"id\": \"2018-06-new\",\n      \"title\": \"New\",\n      \"kind\": \"meeting\",\n      \"start\": \"2018-06-01\",\n      \"countries\": [\"RS\"]\n    }\n  ]\n}\n",
        ),
        (
            "{\"activities\": []}",
            "{\"activities\": [{\"id\": \"2018-06-new\", \"title\": \"New\", \"kind\": \"meeting\", \"start\": \"2018-06-01\", \"countries\": [\"RS\"]}]}",
        ),
    ] {
        let desk = Desk::with(before);
        desk.import("Title;Date;Type;Countries\nNew;2018-06-01;Meeting;RS\n").expect("imported");
        assert_eq!(desk.activities(), expected);
    }
}

#[test]
fn what_is_written_is_json_whatever_stands_in_a_cell() {
    let desk = Desk::with("{\"activities\": []}");
    let outcome = desk
        .import("Title;Date;Type;Summary\n\"Say \"\"no\"\" \\ \u{1} </script>\";2018;Meeting;\"a\tb\nc\"\n")
        .expect("imported");
    assert_eq!(outcome.counts.added, 1, "{}", outcome.text);
    let text = desk.activities();
    assert!(text.contains(r#""title": "Say \"no\" \\ </script>""#), "{text}");
    assert!(text.contains(r#""summary": "a b c""#), "{text}");
}
