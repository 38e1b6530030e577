//! Lists that nobody would keep, imported.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use hostile::{cases, counted, naughty, replay};
use hostile_lists::list;
use portal::tested::hostile::About;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::{RngAlgorithm, RngSeed, TestRng};
use std::cell::Cell;

/// A header for everything that a column may hold, and one that nobody knows, each with cells that fit. The first two every new activity
/// needs.
static COLUMNS: [(&str, &[&str]); 17] = [
    ("Title", &["Workshop on reading", "Посета", "New", "Another \"new\" one"]),
    ("Type", &["Workshop", "workshop"]),
    (
        "Date",
        &[
            "",
            "2018",
            "14.05.2018",
            "14–15 May 2018",
            "14. maj 2018.",
            "05/2018",
            "28 December 2018 – 2 January 2019",
        ],
    ),
    ("End date", &["", "15.05.2018", "2019"]),
    ("Year", &["", "2018"]),
    ("City", &["", "Tirana", "Tiranë", "Gjakova", "Paris"]),
    ("Country", &["", "AL", "Albania", "France"]),
    ("Countries", &["", "AL", "Albania, Kosovo*", "Shqipëri; XK", "all"]),
    ("Other countries", &["", "France"]),
    ("Topic", &["", "dark-web", "Dark web"]),
    ("Partners", &["", "OSCE", "OSCE; Europol", ";"]),
    ("Projects", &["", "GLACY+"]),
    ("Summary", &["", "They read."]),
    ("Link", &["", "https://example.org/first", "https://example.org/a https://example.org/b"]),
    ("Notes", &["", "Seen."]),
    ("Id", &["", "first", "last", "new"]),
    ("Budget", &["100"]),
];

/// What is wrong in most columns.
const ODD: [&str; 14] = [
    "Kosovo",
    "Meeting",
    "31.02.2018",
    "1812",
    "www.example.org",
    "javascript:alert(1)",
    "=A1+1",
    "-",
    "n/a",
    "\"",
    "\\",
    "{\"en\": \"A\"}",
    "a\nb",
    "",
];

/// A cell as it stands in a list of text.
fn quoted(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

/// A list of text with these rows, for [`list`].
fn text<'r>(rows: impl IntoIterator<Item = &'r [String]>, between: char) -> Vec<u8> {
    let line = |row: &[String]| {
        row.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(&between.to_string())
    };
    let lines: Vec<String> = rows.into_iter().map(line).collect();
    format!("t{}\n", lines.join("\n")).into_bytes()
}

/// A cell of a column: most often one that fits, else one of another column, an odd one, or anything.
fn cell(fitting: &'static [&'static str]) -> impl Strategy<Value = String> {
    let of_another = select(&COLUMNS[..]).prop_flat_map(|(_, cells)| select(cells));
    prop_oneof![
        30 => select(fitting).prop_map(str::to_owned),
        1 => of_another.prop_map(str::to_owned),
        1 => select(&ODD[..]).prop_map(str::to_owned),
        1 => any::<String>(),
        1 => select(naughty()),
    ]
}

/// Columns in any order, and rows in which anything may stand.
fn any_list() -> impl Strategy<Value = Vec<u8>> {
    let (needed, others) = COLUMNS.split_at(2);
    let columns = subsequence(others, 1..=others.len());
    let columns = columns.prop_map(move |columns| [needed, &columns].concat()).prop_shuffle();
    let rows = columns.prop_flat_map(|columns| {
        let header: Vec<String> = columns.iter().map(|(header, _)| (*header).to_owned()).collect();
        let row: Vec<_> = columns.into_iter().map(|(_, fitting)| cell(fitting)).collect();
        (Just(header), vec(row, 1..6))
    });
    (rows, select(vec![',', ';', '\t'])).prop_map(|((header, rows), between)| {
        text([header].iter().chain(&rows).map(Vec::as_slice), between)
    })
}

#[test]
fn any_list_is_imported_once_and_takes_nothing_away() {
    // The same in each run: what others would find is for the fuzzer, which stops nobody.
    let rng_seed = RngSeed::Fixed(2026);
    let config =
        ProptestConfig { cases: cases(10_000, 200), rng_seed, ..ProptestConfig::default() };
    let count = config.cases;
    let added = Cell::new(0);
    proptest!(config, |(bytes in any_list())| added.set(added.get() + u32::from(list(&bytes))));
    assert!(added.get() > count / 5, "{} of {count} add something", added.get());
    counted(About::Lists, count as usize);
}

#[test]
fn a_text_that_breaks_programs_may_stand_in_any_cell() {
    let header = COLUMNS.map(|(header, _)| header.to_owned());
    let mut usual = header.clone().map(|_| String::new());
    for (cell, written) in usual.iter_mut().zip(["New", "Workshop", "2018"]) {
        written.clone_into(cell);
    }
    assert!(list(&text([&header[..], &usual[..]], ';')), "without such a text it is imported");
    let texts = naughty();
    let (mut count, mut added) = (0, 0);
    for column in 0..COLUMNS.len() {
        // All of the texts take a minute or two.
        for written in texts.iter().step_by(cases(1, 20) as usize) {
            let mut row = usual.clone();
            written.clone_into(&mut row[column]);
            added += usize::from(list(&text([&header[..], &row[..]], ';')));
            count += 1;
        }
    }
    // Where a date, a country, a kind or a link should be, such a text costs the row.
    assert!(added > count / 4, "{added} of {count} are added");
    counted(About::Lists, count);
}

#[test]
fn what_the_fuzzer_of_lists_kept_is_imported() {
    // The same in each run.
    let mut chance = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let import = |bytes: &[u8]| {
        list(bytes);
    };
    replay("list", import, &mut |limit| chance.random_range(0..limit));
}
