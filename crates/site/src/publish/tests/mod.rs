mod languages;

use super::*;
use crate::tested;
use portal::load::{Consequence, Problem};
use serde_json::json;

/// The data files of these, by their names.
fn sources(files: &[(&str, &str)]) -> Sources {
    let of = |file: File| {
        let text = files.iter().find(|(name, _)| *name == file.name());
        text.map_or(Source::Missing(Missing::NotFound), |(_, text)| {
            Source::Text((*text).to_owned())
        })
    };
    Sources {
        project: of(File::Project),
        activities: of(File::Activities),
        documents: of(File::Documents),
    }
}

/// What is published of these files, by their names.
fn published(files: &[(&str, &str)]) -> Vec<(String, String)> {
    let published = read(&sources(files)).expect("read");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    published.files().map(|(name, bytes)| (name.to_owned(), text(bytes))).collect()
}

fn of<'p>(published: &'p [(String, String)], name: &str) -> &'p str {
    &published.iter().find(|(other, _)| other == name).unwrap_or_else(|| panic!("{name}")).1
}

/// What readers get of a published site.
fn loaded(published: &[(String, String)]) -> Loaded {
    let source = |file: File| Source::Text(of(published, file.name()).to_owned());
    load(&Sources {
        project: Source::Text(of(published, "whole/project.json").to_owned()),
        activities: source(File::Activities),
        documents: source(File::Documents),
    })
}

/// The small project in which every field stands.
fn small() -> [(&'static str, &'static str); 3] {
    File::ALL.map(|file| (file.name(), hostile::text_of(file)))
}

fn without_notes(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|key, _| key != "notes" && key != "$schema");
            fields.values_mut().for_each(without_notes);
        }
        Value::Array(list) => list.iter_mut().for_each(without_notes),
        _ => {}
    }
}

#[test]
fn the_project_s_own_files_lose_their_notes_and_nothing_else() {
    let sources = tested::data();
    let published = read(&sources).expect("read");
    for (name, source) in [
        ("whole/project.json", &sources.project),
        ("activities.json", &sources.activities),
        ("documents.json", &sources.documents),
    ] {
        let Source::Text(text) = source else { panic!("{name}") };
        let mut expected: Value = serde_json::from_str(text).expect("JSON");
        without_notes(&mut expected);
        let (_, bytes) = published.files().find(|(other, _)| *other == name).expect(name);
        let text = std::str::from_utf8(bytes).expect("a text");
        // As texts, so that the order of the fields counts.
        let value: Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(value.to_string(), expected.to_string(), "{name}");
    }
    assert!(!published.is_broken && published.head.is_none());
}

/// What must never be published.
const SECRET: &str = "SECRET";

/// A file with notes in each of its objects, and in what nobody knows.
fn with_notes(text: &str) -> String {
    let notes = "{\"notes\":\"SECRET\",\"not\\u0065s\":{\"en\":[\"SECRET\"]},\"colour\":{\"notes\":\"SECRET\",\"x\":[{\"\\u006eotes\":\"SECRET\"}]},\"Notes\":\"SECRET\",\"notes\":\"SECRET again\"";
    let value: Value = serde_json::from_str(text).expect("JSON");
    value.to_string().replace("{\"", &format!("{notes},\""))
}

#[test]
fn notes_are_published_from_no_place_of_any_file() {
    let texts = File::ALL.map(|file| with_notes(hostile::text_of(file)));
    let [project, activities, documents] = &texts;
    assert!(project.matches(SECRET).count() > 100, "{project}");
    let published = published(&[
        ("project.json", project),
        ("activities.json", activities),
        ("documents.json", documents),
    ]);
    for (name, text) in &published {
        assert!(!text.contains(SECRET) && !text.to_lowercase().contains("notes"), "{name}: {text}");
    }
    let mut expected = load(&hostile::small());
    // That there is an index, the build says itself.
    expected.portal.index = None;
    assert_eq!(loaded(&published), expected, "and nothing else is lost");
}

#[test]
fn notes_in_the_place_of_values_are_not_published() {
    let values = [
        "{\"notes\":\"SECRET\"}",
        "[{\"notes\":\"SECRET\"}]",
        "[[{\"a\":{\"notes\":\"SECRET\"}}]]",
    ];
    for file in File::ALL {
        let value: Value = serde_json::from_str(hostile::text_of(file)).expect("JSON");
        let record = match file {
            File::Project => &value,
            File::Activities => &value["activities"][0],
            File::Documents => &value["documents"][0],
        };
        for (key, _) in record.as_object().expect("an object") {
            for instead in values {
                let mut record = record.clone();
                record[key] = serde_json::from_str(instead).expect("JSON");
                let mut files = small();
                let text = match file {
                    File::Project => record.to_string(),
                    File::Activities => json!({ "activities": [record] }).to_string(),
                    File::Documents => json!({ "documents": [record] }).to_string(),
                };
                files[file as usize].1 = &text;
                let published = published(&files);
                assert!(published.iter().all(|(_, text)| !text.contains(SECRET)), "{file} {key}");
                // Readers are told of as many lost records as editors.
                let sources = hostile::small_with(file, Source::Text(text.clone()));
                let lost = load(&sources).lost(file);
                assert_eq!(loaded(&published).lost(file), lost, "{file} {key}");
            }
        }
    }
}

#[test]
fn notes_of_a_broken_file_are_not_published_wherever_it_is_broken() {
    for file in File::ALL {
        let whole = with_notes(hostile::text_of(file));
        let places = (0..whole.len()).filter(|at| whole.is_char_boundary(*at)).step_by(23);
        for at in places {
            for sign in ["", ",", "\"", "}", "\u{1}"] {
                let (before, behind) = whole.split_at(at);
                // Cut short, or with a sign too many.
                let broken = if sign.is_empty() {
                    before.to_owned()
                } else {
                    [before, sign, behind].concat()
                };
                let mut files = small();
                files[file as usize].1 = &broken;
                // A quotation mark may turn notes into a text; what is one is published.
                let is_json = serde_json::from_str::<Value>(&broken).is_ok();
                for (name, text) in published(&files) {
                    assert!(is_json || !text.contains(SECRET), "{file} at {at}, {sign:?}: {name}");
                    let is_empty = text.is_empty();
                    assert!(
                        is_empty || serde_json::from_str::<Value>(&text).is_ok(),
                        "{name}: {text}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_file_with_a_comma_too_many_is_published_up_to_there_and_says_so() {
    let mut files = small();
    let activities = "{\n\"activities\": [\n{\"id\":\"a\",\"title\":\"A\",\"kind\":\"workshop\",\"notes\":\"SECRET\"},,\n{\"id\":\"b\",\"title\":\"B\",\"kind\":\"workshop\",\"notes\":\"SECRET\"}]}";
    files[1].1 = activities;
    let published = published(&files);
    assert_eq!(
        of(&published, "activities.json"),
        "{\"broken_at\":{\"line\":3,\"column\":59},\"activities\":[\n{\"id\":\"a\",\"title\":\"A\",\"kind\":\"workshop\"}]}\n"
    );
    let loaded = loaded(&published);
    let fault = loaded.broken(File::Activities).expect("told");
    assert_eq!(fault.problem, Problem::NotJson { line: 3, column: 59 });
    assert_eq!(fault.consequence, Consequence::RestLost);
    assert_eq!(loaded.portal.activities.len(), 1);
}

#[test]
fn of_any_broken_file_readers_are_told_what_editors_are() {
    let cases = [
        "",
        " ",
        "{",
        "[]",
        "3",
        "{\"activities\":3}",
        "{\"activities\":[1,2",
        "{\"documents\":[{}],}",
        "{\"name\":\"A\",\"id\":\"x\" \"b\":1}",
        "<!doctype html>",
        "{\"activities\":[]} x",
        "{\"documents\":[{\"a\":\"one\ntwo\"}]}",
        "\u{feff}{\"id\":\"x\",\"name\":}",
    ];
    for file in File::ALL {
        for case in cases {
            let sources = hostile::small_with(file, Source::Text(case.to_owned()));
            let told = |loaded: &Loaded| {
                let fault = loaded.broken(file).cloned();
                fault.map(|fault| (fault.path, fault.problem))
            };
            let expected = told(&load(&sources));
            let mut files = small();
            files[file as usize].1 = case;
            let found = told(&loaded(&published(&files)));
            // That it is a web page, editors are told alone.
            if expected.as_ref().is_some_and(|(_, problem)| *problem == Problem::FileIsHtml) {
                assert!(found.is_some());
                continue;
            }
            assert_eq!(found, expected, "{file}: {case}");
        }
        let not_text = Source::from_bytes(b"{\"notes\": \"SECRET \xe9\"}".to_vec());
        let published = read(&hostile::small_with(file, not_text)).expect("read");
        assert!(published.is_broken);
        let has_secret = |content: &[u8]| String::from_utf8_lossy(content).contains(SECRET);
        assert!(!published.files().any(|(_, content)| has_secret(content)), "{file}");
    }
}

#[test]
fn a_file_that_is_not_there_is_not_published_either() {
    let published = read(&sources(&small()[..2])).expect("read");
    assert!(published.is_broken);
    assert!(!published.files().any(|(name, _)| name == "documents.json"));
}

#[test]
fn fields_and_numbers_stay_as_they_are_written_a_record_a_line() {
    let mut files = small();
    files[1].1 = "{ \"activities\" : [ {\"title\": \"x \\\" : \\\\\", \"id\": 1.50 , \"title\": \"y\"}, 5, { } ] }";
    let expected = "{\"activities\":[\n{\"title\":\"y\",\"id\":1.50},5,\n{}]}\n";
    assert_eq!(of(&published(&files), "activities.json"), expected);
}
