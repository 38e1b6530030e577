//! Tables (CSV).

use crate::odd::{self, odd};
use crate::{note, one_activity, one_document, page, place, real};
use portal::export;
use portal::labels::language_in_full;
use portal::message::Messages;
use portal::model::{Activity, Document, Link, Portal, Term, When};
use proptest::prelude::*;
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A row by the names of its columns.
type Row = BTreeMap<String, String>;

/// A table as `csv` reads it.
fn rows(written: &str) -> Vec<Row> {
    let table = written.strip_prefix('\u{feff}').expect("a byte order mark");
    assert!(!table.starts_with('\u{feff}') && table.ends_with("\r\n"));
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let head = reader.headers().unwrap().clone();
    let row = |record: csv::StringRecord| {
        let pairs = head.iter().zip(&record).map(|(name, cell)| (name.to_owned(), cell.to_owned()));
        let row: Row = pairs.collect();
        assert_eq!(row.len(), head.len(), "each column has a name of its own");
        assert!(!row.values().any(|cell| is_formula(cell)), "{row:?}");
        row
    };
    // A row with a cell too many or too few is an error.
    reader.records().map(|record| row(record.unwrap())).collect()
}

fn activity_rows(portal: &Portal) -> Vec<Row> {
    let all: Vec<&Activity> = portal.activities.iter().collect();
    rows(&export::csv_activities(&all, portal, &Messages::english(), &page))
}

fn document_rows(portal: &Portal) -> Vec<Row> {
    let all: Vec<&Document> = portal.documents.iter().collect();
    rows(&export::csv_documents(&all, portal, &Messages::english(), &place))
}

/// Whether a spreadsheet would calculate with this cell.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches([' ', '\u{feff}']).starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Whether a cell says this, with an apostrophe before it only where it would be a formula.
fn says(cell: &str, meant: &str) -> bool {
    match cell.strip_prefix('\'') {
        Some(rest) if rest == meant => meant.trim_start_matches(' ').starts_with(GUARDED),
        _ => cell == meant,
    }
}

/// What needs the apostrophe, and what may have it.
const GUARDED: &[char] =
    &['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '\u{a0}', '\u{feff}'];

fn names(terms: &[Arc<Term>]) -> String {
    let names: Vec<&str> = terms.iter().map(|t| t.name.entries().next().unwrap().text).collect();
    names.join("; ")
}

fn assert_rows_of_activities(portal: &Portal) {
    let english = Messages::english();
    let rows = activity_rows(portal);
    assert_eq!(rows.len(), portal.activities.len());
    for (row, activity) in rows.iter().zip(&portal.activities) {
        let title = activity.title.pick(english.lang());
        assert!(says(&row["Id"], activity.id.as_str()));
        assert!(says(&row["Title"], title.text), "{:?} {:?}", row["Title"], title.text);
        assert_eq!(row["Language of the title"], title.lang.as_str());
        let summary = activity.summary.as_ref().map_or("", |summary| summary.words(english.lang()));
        assert!(says(&row["Summary"], summary), "{:?} {summary:?}", row["Summary"]);
        let city = activity.place.city.as_ref().map_or("", |city| city.name.words(english.lang()));
        assert!(says(&row["Place"], city), "{:?} {city:?}", row["Place"]);
        assert_eq!(row["Kind"], activity.kind.name.words(english.lang()));
        assert!(says(&row["Partners"], &names(&activity.partners)));
        assert_eq!(row["Projects"], names(&activity.projects));
        let participants = activity.participants.map_or(String::new(), |n| n.to_string());
        assert_eq!(row["Participants"], participants);
        let sources: Vec<&str> = activity.sources.iter().map(Link::as_str).collect();
        assert_eq!(row["Sources"], sources.join("; "));
        assert_eq!(row["Address in this portal"], page(activity));
        let (from, to, estimated) = match activity.when {
            When::Dated(span) => (span.start().to_string(), span.end().to_string(), "no"),
            When::Estimated(year) => (year.to_string(), year.to_string(), "yes"),
            When::Unknown => (String::new(), String::new(), "no"),
        };
        assert_eq!((&row["From"], &row["To"], &*row["Year estimated"]), (&from, &to, estimated));
        assert_note(row, portal);
    }
}

fn assert_rows_of_documents(portal: &Portal) {
    let english = Messages::english();
    let rows = document_rows(portal);
    let mut rows = rows.iter();
    for document in &portal.documents {
        for number in 0..document.versions.len().max(1) {
            let row = rows.next().unwrap();
            let version = document.versions.get(number);
            assert!(says(&row["Id"], document.id.as_str()));
            let title = document.title.words(english.lang());
            assert!(says(&row["Title"], title), "{:?} {title:?}", row["Title"]);
            assert_eq!(row["Kind"], document.kind.name.words(english.lang()));
            assert_eq!(row["Date"], document.date.map_or(String::new(), |date| date.to_string()));
            let language = version.map(|version| language_in_full(&version.lang, &english));
            assert_eq!(row["Language"], language.unwrap_or_default());
            assert_eq!(row["Language tag"], version.map_or("", |version| version.lang.as_str()));
            let format = version.and_then(|version| version.format.as_deref()).unwrap_or_default();
            assert!(says(&row["Format"], format), "{:?} {format:?}", row["Format"]);
            let bytes = version.and_then(|version| version.bytes);
            assert_eq!(row["Size in bytes"], bytes.map_or(String::new(), |n| n.to_string()));
            let file = version.and_then(|version| version.link.as_ref());
            let link = file.or(document.link.as_ref()).map_or("", Link::as_str);
            assert_eq!(row["Link"], link);
            assert_eq!(row["Listed on"], document.source.as_ref().map_or("", Link::as_str));
            assert_eq!(row["Address in this portal"], place(document));
            assert_note(row, portal);
        }
    }
    assert_eq!(rows.next(), None);
}

/// The note stands in a row in which its mark stands, and in no other.
fn assert_note(row: &Row, portal: &Portal) {
    let marked = row.iter().any(|(name, cell)| name != "Note" && cell.contains('*'));
    assert_eq!(row["Note"], if marked { note(portal) } else { String::new() }, "{row:?}");
}

#[test]
fn a_table_of_the_real_data_has_every_item_in_its_order() {
    let portal = real();
    assert_rows_of_activities(&portal);
    assert_rows_of_documents(&portal);
    let (activities, documents) = (activity_rows(&portal), document_rows(&portal));
    assert_eq!((activities.len(), documents.len()), (39, 49));
    let with_note = |rows: &[Row]| rows.iter().filter(|row| !row["Note"].is_empty()).count();
    assert!((5..30).contains(&with_note(&activities)), "{}", with_note(&activities));
    assert!((1..40).contains(&with_note(&documents)), "{}", with_note(&documents));
    assert!(activities.iter().any(|row| row["Countries"] == "all countries"));
    assert!(activities.iter().any(|row| row["Countries"].contains("Kosovo*")));
}

#[test]
fn a_table_holds_the_items_that_were_given_and_no_others() {
    let portal = real();
    let some = [&portal.activities[7], &portal.activities[2]];
    let rows = rows(&export::csv_activities(&some, &portal, &Messages::english(), &page));
    let ids: Vec<&str> = rows.iter().map(|row| row["Id"].as_str()).collect();
    assert_eq!(ids, some.map(|activity| activity.id.as_str()));
}

#[test]
fn a_table_says_what_is_known_of_places_countries_and_dates() {
    let portal = one_activity(&json!({
        "start": "2018-05", "end": "2018-06-02", "city": "Prizren", "place_country": "XK",
        "countries": ["AL", "XK"], "topic": "dark-web", "title": {"fr": "Un atelier"},
    }));
    let row = &activity_rows(&portal)[0];
    assert_eq!((&*row["From"], &*row["To"]), ("2018-05", "2018-06-02"));
    assert_eq!((&*row["Place"], &*row["Country of the place"]), ("Prizren", "Kosovo*"));
    assert_eq!((&*row["Countries"], &*row["Topic"]), ("Albania; Kosovo*", "Dark web"));
    assert_eq!((&*row["Title"], &*row["Language of the title"]), ("Un atelier", "fr"));
    assert_eq!(row["Note"], "*What the mark says.");

    let portal = one_document(&json!({"versions": null, "url": "https://example.org/whole"}));
    let rows = document_rows(&portal);
    assert_eq!((rows.len(), &*rows[0]["Language"]), (1, ""));
    assert_eq!(rows[0]["Link"], "https://example.org/whole");
    let portal = one_document(&json!({"versions": [
        {"lang": "sq", "url": "https://example.org/sq.pdf", "format": "PDF", "bytes": 12_345},
        {"lang": "xx"},
    ]}));
    let rows = document_rows(&portal);
    assert_eq!((&*rows[0]["Language"], &*rows[0]["Size in bytes"]), ("Albanian (shqip)", "12345"));
    assert_eq!((&*rows[1]["Language"], &*rows[1]["Link"]), ("xx", ""));
}

#[test]
fn no_cell_is_a_formula() {
    for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\u{feff}=1", "\u{feff} \u{feff}@a", "＝1"] {
        let portal = one_activity(&json!({"title": formula, "summary": formula, "city": formula}));
        let row = &activity_rows(&portal)[0];
        for column in ["Title", "Summary", "Place"] {
            assert_eq!(row[column], format!("'{formula}"), "{column}");
        }
    }
    // A record's texts lose the white space around them; a link that another program makes may keep it.
    let portal = one_activity(&json!({}));
    let all: Vec<&Activity> = portal.activities.iter().collect();
    for formula in ["  =1", "\t=1", "\r=1", " \t1", "=\"a\",\r\n1"] {
        let link = |_: &Activity| formula.to_owned();
        let rows = rows(&export::csv_activities(&all, &portal, &Messages::english(), &link));
        assert_eq!(rows[0]["Address in this portal"], format!("'{formula}"));
    }
    let plain = one_activity(&json!({"title": "1=1 + a-b @ c"}));
    assert_eq!(activity_rows(&plain)[0]["Title"], "1=1 + a-b @ c");
}

#[test]
fn a_table_is_written_as_the_standard_has_it() {
    let portal = one_activity(&json!({"title": "Say \"a, b\"", "summary": "One\nTwo"}));
    let all: Vec<&Activity> = portal.activities.iter().collect();
    let written = export::csv_activities(&all, &portal, &Messages::english(), &page);
    assert!(written.starts_with("\u{feff}Id,From,To,"), "{written}");
    assert!(written.contains(",\"Say \"\"a, b\"\"\",en,Workshop,"), "{written}");
    assert!(written.contains(",\"One\nTwo\",,"), "{written}");
    assert_eq!(written.matches("\r\n").count(), 2);
}

proptest! {
    #![proptest_config(odd::config())]

    #[test]
    fn a_table_says_exactly_what_was_given(portal in odd()) {
        assert_rows_of_activities(&portal);
        assert_rows_of_documents(&portal);
    }
}
