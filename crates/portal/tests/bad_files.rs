//! A file that is missing or broken costs what is in it, and nothing else.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use portal::load::{
    BROKEN_AT, Consequence, Expected, Fault, File, Loaded, MAX_FILE, Missing, Problem, Source,
};
use serde_json::json;
use support::{activities, activity, activity_ids, changed, is_whole, project, small_with, text};

/// The fault of a file of which nothing could be used.
fn lost(file: File, problem: Problem, found: &str) -> Fault {
    Fault {
        file,
        path: String::new(),
        found: found.to_owned(),
        problem,
        consequence: Consequence::FileLost,
    }
}

/// Asserts that this is the only fault, and that the other two files are as they would be without it.
fn assert_costs_only_its_file(loaded: &Loaded, fault: &Fault) {
    assert_eq!(loaded.faults, std::slice::from_ref(fault));
    assert_eq!(loaded.broken(fault.file), Some(fault));
    for file in File::ALL {
        assert_eq!(is_whole(loaded, file), file != fault.file, "{file} after {fault:?}");
        assert_eq!(loaded.lost(file), 0);
    }
}

#[test]
fn nothing_is_wrong_with_the_small_portal() {
    let loaded = portal::load::load(&support::small());
    assert_eq!(loaded.faults, vec![]);
    assert!(File::ALL.into_iter().all(|file| is_whole(&loaded, file)));
}

#[test]
fn what_the_build_could_not_read_of_a_file_is_told_as_if_it_stood_there() {
    for file in File::ALL {
        for (place, problem) in [
            (json!({"line": 7, "column": 3}), Problem::NotJson { line: 7, column: 3 }),
            (json!({"line": 7}), Problem::CutShort { line: 7 }),
            (json!({}), Problem::FileNotText),
        ] {
            let loaded = small_with(file, text(json!({ BROKEN_AT: place })));
            assert_costs_only_its_file(&loaded, &lost(file, problem, ""));
        }
    }
    let place = json!({"line": 2, "column": 1});
    let part = json!({ BROKEN_AT: place, "activities": [activity("first")] });
    let loaded = small_with(File::Activities, text(part));
    assert_eq!(activity_ids(&loaded), ["first"]);
    assert_eq!(loaded.faults[0].problem, Problem::NotJson { line: 2, column: 1 });
    assert_eq!(loaded.faults[0].consequence, Consequence::RestLost);
    // What an editor may have written there is a field like any other.
    let loaded = small_with(File::Activities, text(json!({ BROKEN_AT: 3, "activities": [] })));
    assert_eq!(loaded.faults.len(), 1);
    assert_eq!(loaded.faults[0].problem, Problem::UnknownField);
}

#[test]
fn a_file_without_text_costs_what_is_in_it() {
    for file in File::ALL {
        for (missing, problem) in [
            (Missing::NotFound, Problem::FileMissing),
            (Missing::Refused(503), Problem::FileRefused(503)),
            (Missing::Unreachable, Problem::FileUnreachable),
            (Missing::NotText, Problem::FileNotText),
        ] {
            let loaded = small_with(file, Source::Missing(missing));
            assert_costs_only_its_file(&loaded, &lost(file, problem, ""));
        }
    }
}

#[test]
fn a_text_that_holds_no_data_costs_what_should_be_in_it() {
    let wrong = || Problem::WrongType(Expected::Object);
    let page = "<!DOCTYPE html>\n<html><title>502 Bad Gateway</title></html>";
    for file in File::ALL {
        for (content, problem, found) in [
            ("", Problem::FileEmpty, ""),
            (" \r\n\t", Problem::FileEmpty, ""),
            ("\u{feff}", Problem::FileEmpty, ""),
            (page, Problem::FileIsHtml, &*page.replace('\n', " ")),
            ("\u{feff}\n<html>", Problem::FileIsHtml, "<html>"),
            ("activities:\n  - id: a", Problem::NotJson { line: 1, column: 1 }, ""),
            ("{\n  id: 1}", Problem::NotJson { line: 2, column: 3 }, ""),
            ("{", Problem::CutShort { line: 1 }, ""),
            ("{\n\"activ", Problem::CutShort { line: 2 }, ""),
            ("\n[]", wrong(), "[]"),
            ("[{\"id\": \"a\"}]", wrong(), "[{\"id\": \"a\"}]"),
            ("\"activities\"", wrong(), "\"activities\""),
            ("12", wrong(), "12"),
            ("true", wrong(), "true"),
            ("null", wrong(), "null"),
        ] {
            let loaded = small_with(file, text(content));
            assert_costs_only_its_file(&loaded, &lost(file, problem, found));
        }
    }
}

#[test]
fn a_file_that_is_too_long_is_not_read() {
    let loaded = small_with(File::Activities, text("x".repeat(MAX_FILE + 1)));
    assert_costs_only_its_file(
        &loaded,
        &lost(File::Activities, Problem::FileTooLong, &format!("{}…", "x".repeat(80))),
    );
}

#[test]
fn a_file_without_its_list_costs_what_should_be_in_it() {
    for (file, field) in [(File::Activities, "activities"), (File::Documents, "documents")] {
        let loaded = small_with(file, text("{}"));
        let fault = Fault { path: field.to_owned(), ..lost(file, Problem::MissingField, "") };
        assert_costs_only_its_file(&loaded, &fault);
    }
}

#[test]
fn a_list_that_is_something_else_is_named_by_its_field() {
    for (file, field) in [(File::Activities, "activities"), (File::Documents, "documents")] {
        for content in [json!({ field: {} }), json!({ field: "none" }), json!({ field: 3 })] {
            let loaded = small_with(file, text(&content));
            let fault = &loaded.faults[0];
            assert_eq!(fault.problem, Problem::WrongType(Expected::List), "{content}");
            assert_eq!((fault.file, fault.path.as_str()), (file, field), "{content}");
            assert_eq!(fault.consequence, Consequence::FileLost, "{content}");
        }
    }
}

#[test]
fn a_list_under_another_name_is_named_and_so_is_the_one_that_lacks() {
    let loaded = small_with(File::Activities, text(json!({"activites": [activity("first")]})));
    let faults: Vec<_> = loaded.faults.iter().map(|f| (f.path.as_str(), &f.problem)).collect();
    assert_eq!(
        faults,
        [("activites", &Problem::UnknownField), ("activities", &Problem::MissingField)]
    );
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    for file in File::ALL {
        let sources = support::small();
        let Source::Text(content) = (match file {
            File::Project => sources.project,
            File::Activities => sources.activities,
            File::Documents => sources.documents,
        }) else {
            unreachable!("the small portal is made of texts");
        };
        let loaded = small_with(file, text(format!("\u{feff}{content}")));
        assert_eq!(loaded.faults, vec![]);
        assert!(is_whole(&loaded, file));
    }
}

#[test]
fn without_the_project_countries_are_known_by_their_codes_and_kinds_by_their_ids() {
    let loaded = small_with(File::Project, Source::Missing(Missing::NotFound));
    let first = loaded.portal.activity("first").unwrap();
    assert_eq!(first.countries.iter().map(ToString::to_string).collect::<Vec<_>>(), ["AL"]);
    assert_eq!(first.kind.id.as_str(), "workshop");
    assert_eq!(loaded.portal.document("last").unwrap().kind.id.as_str(), "report");
    assert_eq!(loaded.faults.len(), 1, "nothing else is known to be wrong");
}

#[test]
fn ten_megabytes_of_one_text_cost_only_the_record() {
    let long = "š".repeat(5_000_000);
    let huge = changed(activity("huge"), &json!({ "title": long }));
    let records = [activity("first"), huge, activity("last")];
    let loaded = small_with(File::Activities, activities(&records));
    let found = format!("\"{}…\"", "š".repeat(80));
    let fault = &loaded.faults[0];
    assert_eq!((fault.path.as_str(), &fault.problem), ("activities[1].title", &Problem::TooLong));
    assert_eq!((&fault.found, fault.consequence), (&found, Consequence::RecordLost));
    assert_eq!((loaded.faults.len(), loaded.lost(File::Activities)), (1, 1));
    assert_eq!(activity_ids(&loaded), ["first", "last"]);
}

#[test]
fn ten_megabytes_in_an_unknown_field_cost_nothing() {
    let (value, key) = ("x".repeat(10_000_000), "k".repeat(10_000_000));
    for changes in [json!({ "colour": value }), json!({ key: "red" })] {
        let records = [activity("first"), changed(activity("huge"), &changes), activity("last")];
        let loaded = small_with(File::Activities, activities(&records));
        assert_eq!(activity_ids(&loaded), ["first", "huge", "last"]);
        let [fault] = loaded.faults.as_slice() else { panic!("{} faults", loaded.faults.len()) };
        assert_eq!(
            (&fault.problem, fault.consequence),
            (&Problem::UnknownField, Consequence::Kept)
        );
        assert!(fault.found.len() < 100 && fault.path.len() < 120, "both are shortened");
    }
}

/// `[` a hundred thousand times, and as often `]`.
fn deep() -> String {
    format!("{}{}", "[".repeat(100_000), "]".repeat(100_000))
}

/// The small portal's activities, with this text of a record between them.
fn between(record: &str) -> Source {
    text(format!("{{\"activities\":[{},{record},{}]}}", activity("first"), activity("last")))
}

#[test]
fn nesting_inside_a_record_costs_only_the_record() {
    let inside = format!(r#"{{"id":"deep","title":"Deep","kind":"workshop","body":{}}}"#, deep());
    let objects = format!("{}1{}", "{\"a\":".repeat(100_000), "}".repeat(100_000));
    for record in [inside, objects, deep()] {
        let loaded = small_with(File::Activities, between(&record));
        assert!(is_whole(&loaded, File::Activities));
        assert_eq!((loaded.faults.len(), loaded.lost(File::Activities)), (1, 1));
        assert_eq!(loaded.faults[0].path, "activities[1]");
        assert_eq!(loaded.faults[0].problem, Problem::TooDeep);
    }
}

#[test]
fn nesting_around_everything_costs_only_the_file() {
    for file in File::ALL {
        let loaded = small_with(file, text(deep()));
        let found = format!("{}…", "[".repeat(80));
        assert_costs_only_its_file(
            &loaded,
            &lost(file, Problem::WrongType(Expected::Object), &found),
        );
    }
    let unclosed = small_with(File::Activities, text("{\"activities\":".repeat(100_000)));
    assert_eq!(unclosed.broken(File::Activities).unwrap().consequence, Consequence::FileLost);
}

#[test]
fn nesting_in_an_unknown_field_beside_the_list_costs_nothing() {
    let first = activity("first");
    let content = format!("{{\"x\":{},\"activities\":[{first}]}}", deep());
    let loaded = small_with(File::Activities, text(content));
    assert_eq!(activity_ids(&loaded), ["first"]);
    assert_eq!(loaded.faults[0].problem, Problem::UnknownField);
    assert_eq!((loaded.faults.len(), loaded.faults[0].consequence), (1, Consequence::Kept));
}

#[test]
fn nesting_in_a_field_of_the_project_costs_only_the_field() {
    let content = project().to_string();
    let content = format!("{{\"summary\":{},{}", deep(), &content[1..]);
    let loaded = small_with(File::Project, text(content));
    assert!(File::ALL.into_iter().all(|file| is_whole(&loaded, file)));
    let [fault] = loaded.faults.as_slice() else { panic!("{} faults", loaded.faults.len()) };
    assert_eq!((fault.path.as_str(), &fault.problem), ("summary", &Problem::TooDeep));
    assert_eq!(fault.consequence, Consequence::ValueLost);
}

#[test]
fn json_that_no_value_can_hold_is_not_called_deep() {
    for title in [r#""\ud800""#, "1e999"] {
        let record = format!(r#"{{"id":"odd","kind":"workshop","title":{title}}}"#);
        let loaded = small_with(File::Activities, between(&record));
        assert!(is_whole(&loaded, File::Activities), "{title}");
        assert_eq!(loaded.lost(File::Activities), 1, "{title}");
        assert_ne!(loaded.faults[0].problem, Problem::TooDeep, "{title}");
    }
}
