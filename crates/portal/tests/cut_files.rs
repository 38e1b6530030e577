//! A file that ends in the middle still gives what stands before its end.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use portal::load::{Consequence, File, Loaded, Problem};
use portal::model::CountryCode;
use support::{activity, activity_ids, ids, is_whole, project, small_with, text};

/// A file of three records, and where each of them ends in it.
fn three(field: &str, record: impl Fn(&str) -> serde_json::Value) -> (String, Vec<usize>) {
    let mut content = format!("{{\n  \"{field}\": [\n");
    let mut ends = Vec::new();
    for (id, comma) in [("one", ",\n"), ("two", ",\n"), ("three", "\n")] {
        content.push_str(&record(id).to_string().replace("A work", "A \\u0161ort"));
        ends.push(content.len());
        content.push_str(comma);
    }
    (format!("{content}  ]\n}}"), ends)
}

/// Asserts that the file's only fault is its end, and that it costs what comes after.
fn assert_cut(loaded: &Loaded, file: File, kept: usize, content: &str) {
    let [fault] = loaded.faults.as_slice() else { panic!("{:?}\n{content}", loaded.faults) };
    let line = content.matches('\n').count() + 1;
    let empty = content.trim().is_empty();
    let expected = if empty { Problem::FileEmpty } else { Problem::CutShort { line } };
    assert_eq!((fault.file, &fault.problem), (file, &expected), "{content}");
    let expected = if kept == 0 { Consequence::FileLost } else { Consequence::RestLost };
    assert_eq!(fault.consequence, expected, "{content}");
    assert_eq!(loaded.broken(file), Some(fault));
    assert_eq!(loaded.lost(file), 0, "a record that was never whole is not counted");
}

#[test]
fn every_record_before_the_cut_is_kept() {
    let (content, ends) = three("activities", activity);
    let second = ends[0]..ends[1];
    let inside =
        |what: &str, add: usize| ends[0] + content[second.clone()].find(what).unwrap() + add;
    for (cut, kept) in [
        (ends[0] - 1, &[][..]),
        (ends[0], &["one"]),
        (ends[0] + 1, &["one"]),
        (inside("\"title\"", 3), &["one"]),
        (inside("\"title\"", 7), &["one"]),
        (inside("\"title\":", 8), &["one"]),
        (inside("\"A ", 4), &["one"]),
        (inside("\\u0161", 3), &["one"]),
        (inside("[\"AL\"", 1), &["one"]),
        (ends[1] - 1, &["one"]),
        (ends[1], &["one", "two"]),
        (ends[2], &["one", "two", "three"]),
        (content.len() - 1, &["one", "two", "three"]),
    ] {
        let cut = &content[..cut];
        let loaded = small_with(File::Activities, text(cut));
        assert_eq!(activity_ids(&loaded), kept, "{cut}");
        assert_cut(&loaded, File::Activities, kept.len(), cut);
    }
}

#[test]
fn every_prefix_of_a_list_gives_its_whole_records_and_one_fault() {
    for (file, (content, ends)) in [
        (File::Activities, three("activities", activity)),
        (File::Documents, three("documents", support::document)),
    ] {
        assert_eq!(small_with(file, text(&content)).faults, vec![]);
        for cut in 0..content.len() {
            let prefix = content.get(..cut).unwrap();
            let loaded = small_with(file, text(prefix));
            let kept = ends.iter().filter(|end| **end <= cut).count();
            assert_cut(&loaded, file, kept, prefix);
            assert_eq!(ids(&loaded, file), ["one", "two", "three"][..kept], "{prefix}");
        }
    }
}

#[test]
fn every_prefix_of_the_project_gives_the_fields_before_the_cut() {
    let mut content = "{".to_owned();
    let mut ends = std::collections::BTreeMap::new();
    for (key, value) in project().as_object().unwrap() {
        let comma = if ends.is_empty() { "" } else { "," };
        content.extend([comma, "\"", key, "\":", &value.to_string()]);
        ends.insert(key.clone(), content.len());
    }
    for cut in 0..content.len() {
        let prefix = content.get(..cut).unwrap();
        let loaded = small_with(File::Project, text(prefix));
        let fault = loaded.broken(File::Project).expect(prefix);
        assert!(matches!(fault.problem, Problem::CutShort { .. } | Problem::FileEmpty), "{prefix}");
        let portal = &loaded.portal;
        assert_eq!(portal.project.name.is_some(), cut >= ends["name"], "{prefix}");
        assert_eq!(portal.designation.is_some(), cut >= ends["designation"], "{prefix}");
        assert_eq!(portal.country(france()).is_some(), cut >= ends["other_countries"], "{prefix}");
    }
}

fn france() -> CountryCode {
    CountryCode::parse("FR").unwrap()
}

#[test]
fn a_project_that_is_cut_short_costs_no_activity_and_no_document() {
    let content = project().to_string();
    for cut in 0..content.len() {
        let prefix = content.get(..cut).unwrap();
        let loaded = small_with(File::Project, text(prefix));
        for file in [File::Activities, File::Documents] {
            assert!(is_whole(&loaded, file), "{file}, with the project cut after {prefix}");
        }
    }
}

#[test]
fn a_mistake_in_the_middle_is_a_cut_with_its_place() {
    let (content, ends) = three("activities", activity);
    let mut wrong = content.clone();
    wrong.replace_range(ends[1]..=ends[1], " ");
    let loaded = small_with(File::Activities, text(&wrong));
    assert_eq!(activity_ids(&loaded), ["one", "two"]);
    let [fault] = loaded.faults.as_slice() else { panic!("{:?}", loaded.faults) };
    assert_eq!(fault.problem, Problem::NotJson { line: 5, column: 1 });
    assert_eq!(fault.consequence, Consequence::RestLost);
}

#[test]
fn something_after_the_end_is_named_and_costs_nothing_before_it() {
    let (content, _) = three("activities", activity);
    let loaded = small_with(File::Activities, text(format!("{content} }}")));
    assert_eq!(activity_ids(&loaded), ["one", "two", "three"]);
    assert!(matches!(loaded.faults[0].problem, Problem::NotJson { .. }));
}
