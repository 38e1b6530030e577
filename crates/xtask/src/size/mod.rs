//! What a first visit to the start page downloads, and the limit to it.

mod first_visit;
mod weight;

use crate::error::{Error, Result};
use std::path::Path;
use weight::Weight;

/// The most that a first visit may cost, in bytes after brotli at its best: about three seconds on
/// a slow 3G line. Lower it when there is room; never raise it to pass.
const LIMIT: usize = 160_000;

/// `cargo xtask size`: prints the table and says whether it is within the limit.
pub(crate) fn run(dist: &Path) -> Result<bool> {
    let report = measure(dist)?;
    print!("{}", report.table());
    if !report.fits() {
        println!("{}", report.verdict());
    }
    Ok(report.fits())
}

/// The files of a first visit, weighed.
pub(crate) struct Report {
    files: Vec<(String, Weight)>,
    limit: usize,
}

/// Weighs the site in `dist`.
pub(crate) fn measure(dist: &Path) -> Result<Report> {
    if !dist.join("index.html").is_file() {
        return Err(Error::new(
            format!("measure {}", dist.display()),
            "there is no index.html in it",
        )
        .help("cargo xtask build"));
    }
    let files = first_visit::files(dist)?
        .into_iter()
        .map(|name| {
            let weight = Weight::of(&dist.join(&name))?;
            Ok((name, weight))
        })
        .collect::<Result<_>>()?;
    Ok(Report { files, limit: LIMIT })
}

impl Report {
    fn total(&self) -> Weight {
        self.files.iter().fold(Weight::default(), |sum, (_, weight)| sum.plus(weight))
    }

    pub(crate) fn fits(&self) -> bool {
        self.total().brotli <= self.limit
    }

    pub(crate) fn verdict(&self) -> String {
        format!("{} of {} bytes (brotli)", thousands(self.total().brotli), thousands(self.limit))
    }

    pub(crate) fn table(&self) -> String {
        let width =
            self.files.iter().map(|(name, _)| name.len()).chain([8]).max().unwrap_or_default();
        let row = |name: &str, cells: [String; 3]| {
            let [raw, gzip, brotli] = cells;
            format!("{name:width$} {raw:>11} {gzip:>11} {brotli:>11}\n")
        };
        let weights = |weight: &Weight| [weight.raw, weight.gzip, weight.brotli].map(thousands);
        let mut table = row("file", ["raw", "gzip", "brotli"].map(String::from));
        for (name, weight) in &self.files {
            table += &row(name, weights(weight));
        }
        table += &row("in all", weights(&self.total()));
        table += &row("limit", [String::new(), String::new(), thousands(self.limit)]);
        table
    }
}

fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(brotli: usize) -> Report {
        let weight = Weight { raw: 1_234_567, gzip: brotli + 1, brotli };
        Report {
            files: vec![("index.html".into(), weight), ("a.css".into(), Weight::default())],
            limit: 1000,
        }
    }

    #[test]
    fn the_gate_holds_at_the_limit_and_fails_above_it() {
        assert!(report(1000).fits());
        assert!(!report(1001).fits());
    }

    #[test]
    fn the_table_has_a_row_a_file_a_total_and_the_limit() {
        let table = report(999).table();
        let rows: Vec<Vec<&str>> =
            table.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(
            rows,
            [
                vec!["file", "raw", "gzip", "brotli"],
                vec!["index.html", "1", "234", "567", "1", "000", "999"],
                vec!["a.css", "0", "0", "0"],
                vec!["in", "all", "1", "234", "567", "1", "000", "999"],
                vec!["limit", "1", "000"],
            ]
        );
    }
}
