//! Files that are not JSON, or no longer.

use super::support::{file, place, with_file};
use editor::check::Level;
use portal::load::{File, Source};

#[test]
fn a_mistake_in_json_is_told_at_its_line_with_what_to_do() {
    let text = file(File::Activities)
        .replace("\"title\": \"A workshop\",", "\"title\": \"Šta? A workshop\"");
    let found = with_file(File::Activities, Source::Text(text)).all;
    let broken = found.iter().find(|finding| finding.rule.code() == "not-json").unwrap();
    assert_eq!((broken.level, place(broken)), (Level::Error, (6, 7)));
    assert!(broken.hint.as_deref().unwrap().contains("comma is missing"), "{broken:?}");
}

#[test]
fn a_column_counts_letters_and_not_bytes() {
    let text = file(File::Activities).replace("\"A workshop\",", "\"Čšž\"; ");
    let found = with_file(File::Activities, Source::Text(text)).all;
    let broken = found.iter().find(|finding| finding.rule.code() == "not-json").unwrap();
    assert_eq!(place(broken), (5, 21), "{broken:?}");
}

#[test]
fn a_file_that_was_cut_short_is_told_at_its_end() {
    let whole = file(File::Documents);
    let text = &whole[..whole.find("\"versions\"").unwrap()];
    let found = with_file(File::Documents, Source::Text(text.into())).all;
    let cut = found.iter().find(|finding| finding.rule.code() == "cut-short").unwrap();
    assert_eq!(place(cut), (6, 24));
    assert!(cut.hint.as_deref().unwrap().contains("earlier copy"), "{cut:?}");
}

#[test]
fn what_stands_behind_a_mistake_is_not_told_as_missing() {
    // Loading stops at the mistake; nothing is said of records that it never saw.
    let text = file(File::Documents).replace("\"title\": \"A paper\",", "\"title\": \"A paper\"");
    let found = with_file(File::Documents, Source::Text(text)).all;
    let codes: Vec<_> = found.iter().map(|finding| finding.rule.code()).collect();
    assert_eq!(codes, ["not-json"]);
}

#[test]
fn a_file_nested_without_end_is_told_and_breaks_nothing() {
    let deep = format!("{{\"activities\": {}", "[".repeat(200_000));
    let found = with_file(File::Activities, Source::Text(deep)).all;
    assert!(found.iter().any(|finding| finding.level == Level::Error), "{found:?}");
}
