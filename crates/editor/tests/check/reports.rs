//! The forms in which findings are told.

use super::support::{file, with_file};
use editor::check::Findings;
use editor::check::report::{github, json, text};
use portal::load::{File, Source};
use serde_json::Value;

fn faulty() -> Findings {
    let text = file(File::Activities)
        .replace("2018-05-14", "2018-02-30")
        .replace("\"topic\"", "\"topics\"");
    with_file(File::Activities, Source::Text(text))
}

#[test]
fn people_read_what_is_wrong_and_then_where() {
    let told = text(&faulty(), "my/", false);
    let error = told.find("error: This is not a date").unwrap();
    let place = told
        .find("    my/activities.json:8:16: activities[0].start of “first” is \"2018-02-30\"\n")
        .unwrap();
    let note = told.find("note: No such field is known.").unwrap();
    assert!(error < place && place < note, "the worst first: {told}");
    assert!(
        told.ends_with(
            "0 activities, 1 documents in 1 language versions: 1 error, 0 warnings, 1 note\n"
        ),
        "{told}"
    );
}

#[test]
fn the_same_at_many_places_is_said_once_and_counted() {
    let record = |n: usize| {
        format!(
            "{{ \"id\": \"a{n}\", \"title\": \"Title {n}\", \"kind\": \"workshop\", \"topic\": \"training\", \"start\": \"2018\" }}"
        )
    };
    let records: Vec<_> = (0..30).map(record).collect();
    let content = format!("{{\"activities\": [\n{}\n]}}", records.join(",\n"));
    let found = with_file(File::Activities, Source::Text(content));
    assert_eq!(found.all.len(), 30);
    let short = text(&found, "", false);
    assert_eq!(short.matches("It names no page").count(), 1);
    assert_eq!(short.matches("activities.json:").count(), 20);
    assert!(short.contains("    and 10 more; --all names each\n"), "{short}");
    let long = text(&found, "", true);
    assert_eq!(long.matches("activities.json:").count(), 30);
    assert!(!long.contains("more;"), "{long}");
}

#[test]
fn programs_read_each_with_its_place() {
    let told: Value = serde_json::from_str(&json(&faulty(), "my/")).unwrap();
    assert_eq!((&told["errors"], &told["notes"]), (&1.into(), &1.into()));
    let date = &told["findings"].as_array().unwrap()[1];
    assert_eq!(date["rule"], "bad-date");
    assert_eq!((&date["line"], &date["column"]), (&8.into(), &16.into()));
    assert_eq!(date["file"], "my/activities.json");
    assert_eq!(date["found"], "\"2018-02-30\"");
    assert_eq!(date["record"], "first");
}

#[test]
fn an_annotation_is_one_line_whatever_the_data_say() {
    let odd = file(File::Activities).replace("\"topic\"", "\"50%,a:b\\n::error::c\"");
    let told = github(&with_file(File::Activities, Source::Text(odd)), "");
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(told.starts_with("::notice file=activities.json,line=3,col=5,"), "{told}");
    let title = told.split("title=").nth(1).unwrap().split("::").next().unwrap();
    assert!(title.contains("50%25%2Ca%3Ab") && !title.contains(','), "{title}");
}
