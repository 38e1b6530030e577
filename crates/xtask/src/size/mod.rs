//! What a first visit to the start page downloads, and the limit to it.

mod first_visit;
mod weight;
mod why;

use crate::error::{Error, Result};
use portal::locale::Locale;
use std::collections::BTreeMap;
use std::path::Path;
use weight::Weight;

/// The most that a first visit may cost until the page can be used, in bytes after brotli at its best: about two and a half
/// seconds on a slow 3G line. Lower it when there is room; never raise it to pass.
const LIMIT: usize = 120_000;

/// The same for the page of activities, which needs both parts of the program at once. It was 178 000 before there was a
/// timeline for many years; ARCHITECTURE.md ("Where the bytes are") says what that costs.
const BOTH_PARTS: usize = 180_000;

/// The most that may come before the first paint, compressed: page and style sheet, in what a server sends before it
/// waits for an answer.
const FIRST_PAINT: usize = 14_000;

/// `cargo xtask size --why`: prints what the program is made of.
pub(crate) fn why() -> Result<bool> {
    why::run()
}

/// `cargo xtask size`: prints the table and says whether it is within the limit.
pub(crate) fn run(dist: &Path) -> Result<bool> {
    let visits = measure(dist)?;
    print!("{}", visits.table());
    if !visits.fit() {
        println!("{}", visits.verdict());
    }
    Ok(visits.fit())
}

/// A first visit in each language.
pub(crate) struct Visits(Vec<Report>);

/// The files of a first visit, weighed.
struct Report {
    locale: Locale,
    files: Vec<(String, Weight)>,
    /// What comes when the page can be used already.
    later: Vec<(String, Weight)>,
    limit: usize,
    /// What a first visit to the page of activities costs.
    both_parts: usize,
}

/// Weighs the site in `dist`.
pub(crate) fn measure(dist: &Path) -> Result<Visits> {
    if !dist.join("index.html").is_file() {
        return Err(Error::new(
            format!("measure {}", dist.display()),
            "there is no index.html in it",
        )
        .help("cargo xtask build"));
    }
    // Most files are the same in each language, and the program takes seconds.
    let mut weighed = BTreeMap::new();
    let mut weigh = |names: Vec<String>| -> Result<Vec<(String, Weight)>> {
        let mut files = Vec::new();
        for name in names {
            let weight = match weighed.get(&name) {
                Some(weight) => *weight,
                None => Weight::of(&dist.join(&name))?,
            };
            weighed.insert(name.clone(), weight);
            files.push((name, weight));
        }
        Ok(files)
    };
    let mut reports = Vec::new();
    for locale in Locale::ALL {
        let [start, list] = first_visit::PAGES;
        let list = weigh(first_visit::files(dist, locale, list)?)?;
        reports.push(Report {
            locale,
            files: weigh(first_visit::files(dist, locale, start)?)?,
            later: weigh(first_visit::later(dist, locale, start)?)?,
            limit: LIMIT,
            both_parts: sum(&list).brotli,
        });
    }
    Ok(Visits(reports))
}

impl Visits {
    pub(crate) fn fit(&self) -> bool {
        self.0.iter().all(Report::fits)
    }

    /// The language that costs most.
    pub(crate) fn verdict(&self) -> String {
        let largest = self.0.iter().max_by_key(|report| report.total().brotli);
        largest.map_or_else(String::new, |report| {
            format!("{} in {}", report.verdict(), report.locale.tag())
        })
    }

    /// The files of the first language, and what the others cost in all.
    pub(crate) fn table(&self) -> String {
        let mut table = self.0.first().map_or_else(String::new, Report::table);
        table += "\nin each language (brotli), before the first paint, with what comes later, and /activities\n";
        for report in &self.0 {
            let all = report.total().brotli;
            let with_later = all + sum(&report.later).brotli;
            let row = [all, report.first_paint(), with_later, report.both_parts].map(thousands);
            table.extend([format!("{:8}", report.locale.tag())]);
            table.extend(row.map(|cell| format!(" {cell:>9}")));
            table.push('\n');
        }
        table.extend([format!("limit for /activities {}\n", thousands(BOTH_PARTS))]);
        table
    }
}

impl Report {
    fn total(&self) -> Weight {
        sum(&self.files)
    }

    /// What a browser needs before it can paint.
    fn first_paint(&self) -> usize {
        let is_needed =
            |name: &str| name.ends_with("index.html") || name.rsplit('.').next() == Some("css");
        let needed = self.files.iter().filter(|(name, _)| is_needed(name));
        needed.map(|(_, weight)| weight.brotli).sum()
    }

    fn fits(&self) -> bool {
        self.total().brotli <= self.limit
            && self.first_paint() <= FIRST_PAINT
            && self.both_parts <= BOTH_PARTS
    }

    fn verdict(&self) -> String {
        format!(
            "{} of {} bytes (brotli), {} of {} before the first paint, {} of {} for /activities",
            thousands(self.total().brotli),
            thousands(self.limit),
            thousands(self.first_paint()),
            thousands(FIRST_PAINT),
            thousands(self.both_parts),
            thousands(BOTH_PARTS)
        )
    }

    fn table(&self) -> String {
        let width = self
            .files
            .iter()
            .chain(&self.later)
            .map(|(name, _)| name.len())
            .chain([8])
            .max()
            .unwrap_or_default();
        let row = |name: &str, cells: [String; 3]| {
            let [raw, gzip, brotli] = cells;
            format!("{name:width$} {raw:>11} {gzip:>11} {brotli:>11}\n")
        };
        let weights = |weight: &Weight| [weight.raw, weight.gzip, weight.brotli].map(thousands);
        let mut table = row("file", ["raw", "gzip", "brotli"].map(String::from));
        for (name, weight) in &self.files {
            table += &row(name, weights(weight));
        }
        let only = |brotli| [String::new(), String::new(), thousands(brotli)];
        table += &row("in all", weights(&self.total()));
        table += &row("limit", only(self.limit));
        table += &row("first paint", only(self.first_paint()));
        table += &row("limit", only(FIRST_PAINT));
        for (name, weight) in &self.later {
            table += "later\n";
            table += &row(name, weights(weight));
        }
        table
    }
}

fn sum(files: &[(String, Weight)]) -> Weight {
    files.iter().fold(Weight::default(), |sum, (_, weight)| sum.plus(weight))
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
            locale: Locale::English,
            files: vec![("index.html".into(), weight), ("a.css".into(), Weight::default())],
            later: Vec::new(),
            limit: 1000,
            both_parts: 0,
        }
    }

    #[test]
    fn the_gate_holds_at_the_limit_and_fails_above_it() {
        assert!(report(1000).fits());
        assert!(!report(1001).fits());
    }

    #[test]
    fn the_gate_holds_for_what_comes_before_the_first_paint_too() {
        let of = |css: usize| Report {
            locale: Locale::Turkish,
            files: vec![
                ("index.html".into(), Weight { brotli: 4000, ..Weight::default() }),
                ("a.css".into(), Weight { brotli: css, ..Weight::default() }),
                ("a.wasm".into(), Weight { brotli: 99_000, ..Weight::default() }),
            ],
            later: Vec::new(),
            limit: LIMIT,
            both_parts: 0,
        };
        assert!(of(10_000).fits());
        assert!(!of(10_001).fits());
    }

    #[test]
    fn the_gate_holds_in_every_language_and_names_the_largest() {
        let french = |brotli| Report { locale: Locale::French, ..report(brotli) };
        assert!(Visits(vec![report(900), french(1000)]).fit());
        let visits = Visits(vec![report(900), french(1001), report(800)]);
        assert!(!visits.fit());
        assert!(visits.verdict().ends_with("in fr"), "{}", visits.verdict());
        assert!(visits.table().contains("fr           1 001"), "{}", visits.table());
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
                vec!["first", "paint", "999"],
                vec!["limit", "14", "000"],
            ]
        );
    }
}
