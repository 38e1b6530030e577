//! Lists that nobody would keep, imported.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use hostile::{cases, counted, naughty, replay};
use hostile_lists::list;
use portal::tested::hostile::About;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::{RngAlgorithm, TestRng};

/// A header for everything that a column may hold, and one that nobody knows.
const HEADERS: [&str; 17] = [
    "Title",
    "Date",
    "End date",
    "Year",
    "City",
    "Country",
    "Countries",
    "Other countries",
    "Type",
    "Topic",
    "Partners",
    "Projects",
    "Summary",
    "Link",
    "Notes",
    "Id",
    "Budget",
];

/// What a cell means to somebody.
const CELLS: [&str; 40] = [
    "Workshop on reading",
    "Посета",
    "first",
    "last",
    "Workshop",
    "workshop",
    "Meeting",
    "Tirana",
    "Tiranë",
    "Gjakova",
    "AL",
    "Albania, Kosovo*",
    "Shqipëri; XK",
    "Kosovo",
    "all",
    "France",
    "dark-web",
    "Dark web",
    "OSCE",
    "OSCE, Europol",
    "GLACY+",
    "2018",
    "14.05.2018",
    "14–15 May 2018",
    "14. maj 2018.",
    "05/2018",
    "31.02.2018",
    "28 December 2018 – 2 January 2019",
    "1812",
    "https://example.org/first",
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

fn cell() -> impl Strategy<Value = String> {
    let written = || select(&CELLS[..]).prop_map(str::to_owned);
    prop_oneof![
        8 => written(),
        1 => (written(), written()).prop_map(|(one, other)| format!("{one} {other}")),
        1 => any::<String>(),
        1 => select(naughty()),
    ]
}

/// Columns in any order, and rows in which anything may stand.
fn any_list() -> impl Strategy<Value = Vec<u8>> {
    let columns = subsequence(&HEADERS[1..], 1..HEADERS.len()).prop_shuffle();
    let row = vec(cell(), HEADERS.len());
    (columns, vec(row, 1..6), select(vec![',', ';', '\t'])).prop_map(|(columns, rows, between)| {
        let mut header: Vec<String> = columns.into_iter().map(str::to_owned).collect();
        header.insert(header.len() / 2, HEADERS[0].to_owned());
        text([header].iter().chain(&rows).map(Vec::as_slice), between)
    })
}

#[test]
fn any_list_is_imported_once_and_takes_nothing_away() {
    let config = ProptestConfig { cases: cases(10_000, 200), ..ProptestConfig::default() };
    let count = config.cases;
    proptest!(config, |(bytes in any_list())| list(&bytes));
    counted(About::Lists, count as usize);
}

#[test]
fn a_text_that_breaks_programs_may_stand_in_any_cell() {
    let header = HEADERS.map(str::to_owned);
    let mut usual = header.clone().map(|_| String::new());
    for (cell, written) in usual.iter_mut().zip(["New", "2018"]) {
        written.clone_into(cell);
    }
    "Workshop".clone_into(&mut usual[8]);
    let texts = naughty();
    let mut count = 0;
    for column in 0..HEADERS.len() {
        // All of the texts take a minute or two.
        for written in texts.iter().step_by(cases(1, 20) as usize) {
            let mut row = usual.clone();
            written.clone_into(&mut row[column]);
            list(&text([&header[..], &row[..]], ';'));
            count += 1;
        }
    }
    counted(About::Lists, count);
}

#[test]
fn what_the_fuzzer_of_lists_kept_is_imported() {
    // The same in each run.
    let mut chance = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    replay("list", list, &mut |limit| chance.random_range(0..limit));
}
