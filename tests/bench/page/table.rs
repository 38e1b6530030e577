//! Prints what was measured, and gives the ratios.

use crate::condition::Condition;
use crate::figures::{Figures, ROWS, Row};
use crate::ratios::Ratio;
use std::fmt::Write as _;

/// A column: what stands above it, and below.
type Column<'a> = (&'a str, &'a Figures);

/// The figures of several pages; where they are compared, also how many times the first one's.
pub(crate) fn of(title: &str, columns: &[Column<'_>], is_compared: bool) -> String {
    let mut out = format!("\n{title}\n{:<30}", "");
    let has_ratio = |nth: usize| is_compared && nth > 0;
    for (nth, (name, _)) in columns.iter().enumerate() {
        let _ = write!(out, "{name:>12}{}", if has_ratio(nth) { "      ×" } else { "" });
    }
    out.push('\n');
    for row in &ROWS {
        let _ = write!(out, "{:<30}", row.name);
        for (nth, (_, figures)) in columns.iter().enumerate() {
            let _ = write!(out, "{:>12}", cell(row, figures));
            if has_ratio(nth) {
                let ratio = times(row, columns[0].1, figures);
                let ratio = ratio.map_or_else(String::new, |times| format!("{times:.2}"));
                let _ = write!(out, "{ratio:>7}");
            }
        }
        out.push('\n');
    }
    out
}

/// What is recorded.
pub(crate) fn ratios(size: &str, condition: Condition, columns: &[Column<'_>]) -> Vec<Ratio> {
    let [(_, portal), others @ ..] = columns else { return Vec::new() };
    let kept = |row: &&Row| row.is_kept;
    let of = |(name, figures): &Column<'_>| -> Vec<Ratio> {
        let found = ROWS.iter().filter(kept).filter_map(|row| {
            Some(Ratio {
                size: size.to_owned(),
                whose: format!("{name}, {}", condition.short()),
                what: row.name.trim_end_matches(", ms").to_owned(),
                times: times(row, portal, figures)?,
            })
        });
        found.collect()
    };
    others.iter().flat_map(of).collect()
}

/// Nothing is a multiple of nothing.
fn times(row: &Row, portal: &Figures, other: &Figures) -> Option<f64> {
    let (portal, other) = (row.of(portal)?, row.of(other)?);
    (portal > 0.0 && other > 0.0).then(|| other / portal)
}

fn cell(row: &Row, figures: &Figures) -> String {
    let places = row.places;
    row.of(figures).map_or_else(|| "–".into(), |value| format!("{value:.places$}"))
}
