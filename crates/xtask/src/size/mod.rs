//! What a first visit to the page of activities downloads before its filters can be used, and the limit to it.

mod first_visit;
mod weight;
mod why;

use crate::error::{Error, Result};
use portal::locale::Locale;
use std::collections::BTreeMap;
use std::path::Path;
use weight::Weight;

/// The most that a first visit to `/activities` may cost until its filters can be used, in bytes after brotli at its best, in any
/// language. A guard against accidents: a good reason, said in a sentence, may raise it. 200 000 are aimed at; lists that keep
/// their entries, data that are dropped when they are loaded anew, and the filter by place came to a tenth more.
const LIMIT: usize = 235_000;

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
    limit: usize,
    /// The files of a first visit to the first page.
    overview: Vec<(String, Weight)>,
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
        let overview = weigh(first_visit::files(dist, locale, first_visit::OVERVIEW)?)?;
        reports.push(Report {
            locale,
            files: weigh(first_visit::files(dist, locale, first_visit::ACTIVITIES)?)?,
            limit: LIMIT,
            overview,
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
        table += "\nin each language (brotli): in all, before the first paint of the first page, and the first page in all\n";
        for report in &self.0 {
            let row = [report.total().brotli, report.first_paint(), sum(&report.overview).brotli];
            let row = row.map(thousands);
            table.extend([format!("{:8}", report.locale.tag())]);
            table.extend(row.map(|cell| format!(" {cell:>9}")));
            table.push('\n');
        }
        table
    }
}

impl Report {
    fn total(&self) -> Weight {
        sum(&self.files)
    }

    /// What a browser needs before it can paint the first page.
    fn first_paint(&self) -> usize {
        let is_needed = |name: &str| matches!(name.rsplit('.').next(), Some("html" | "css"));
        let needed = self.overview.iter().filter(|(name, _)| is_needed(name));
        needed.map(|(_, weight)| weight.brotli).sum()
    }

    fn fits(&self) -> bool {
        self.total().brotli <= self.limit && self.first_paint() <= FIRST_PAINT
    }

    fn verdict(&self) -> String {
        format!(
            "{} of {} bytes (brotli), {} of {} before the first paint",
            thousands(self.total().brotli),
            thousands(self.limit),
            thousands(self.first_paint()),
            thousands(FIRST_PAINT)
        )
    }

    fn table(&self) -> String {
        let names = self.files.iter().map(|(name, _)| name.len());
        let width = names.chain([8]).max().unwrap_or_default();
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
            limit: 1000,
            overview: Vec::new(),
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
            files: Vec::new(),
            overview: vec![
                ("index.html".into(), Weight { brotli: 4000, ..Weight::default() }),
                ("a.css".into(), Weight { brotli: css, ..Weight::default() }),
                ("a.wasm".into(), Weight { brotli: 99_000, ..Weight::default() }),
            ],
            limit: LIMIT,
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
        let report = report(999);
        let table = Report { overview: report.files.clone(), ..report }.table();
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
