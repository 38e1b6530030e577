//! Prints what was measured.

use crate::figures::{Engine, Figures, Time};
use serde_json::Value;
use std::fmt::Write as _;

/// So many differences are printed, and no more.
const TOLD: usize = 20;

/// Where words mean something else.
const NOTES: [(&str, &str); 2] = [
    ("own", "† finds words in its own way. FlexSearch gives the first fifty and counts nothing."),
    ("one word", "‡ finds several words in its own way."),
];

/// The table of one size.
pub(crate) fn of(figures: &Figures) -> String {
    let mut out = String::new();
    let megabytes = bytes(as_number(figures.bytes));
    let _ = writeln!(
        out,
        "\n{} activities, {megabytes} MB of JSON; ms, and how many times the portal's",
        figures.size
    );
    let task = |name| format!("{name:>10} {:>9} {:>8}", "p95", "×");
    let _ = writeln!(
        out,
        "{:<21}{}{}{}{:>10} {:>9}",
        "",
        task("build"),
        task("toggle"),
        task("letter"),
        "MB, index",
        "+ records"
    );
    let portal = &figures.engines[0];
    for engine in &figures.engines {
        let mark = match engine.text.as_str() {
            "own" => " †",
            "one word" => " ‡",
            _ => "",
        };
        let _ = writeln!(
            out,
            "{:<21}{}{}{}{:>10} {:>9}",
            format!("{}{mark}", engine.name),
            times(engine.build, portal.build),
            times(engine.toggle, portal.toggle),
            times(engine.letter, portal.letter),
            held(engine.memory.index),
            held(engine.memory.with_records),
        );
    }
    if portal.memory.taken > 0.0 {
        let _ = writeln!(
            out,
            "The portal's program has taken {} MB from the browser.",
            bytes(portal.memory.taken)
        );
    }
    for (text, note) in NOTES {
        if figures.engines.iter().any(|engine| engine.text == text) {
            let _ = writeln!(out, "{note}");
        }
    }
    for note in &figures.notes {
        let _ = writeln!(out, "{note}.");
    }
    let _ = match figures.differences.as_slice() {
        [] if figures.asked > 0 => {
            writeln!(out, "All gave the same answers to {} queries.", figures.asked)
        }
        differences => {
            differences.iter().take(TOLD).try_for_each(|difference| writeln!(out, "{difference}"))
        }
    };
    out
}

/// The portal alone with a million.
pub(crate) fn alone(result: &Value) -> String {
    let time = |task: &str| {
        Time::read(&result[task]).map_or_else(String::new, |time| {
            format!("{} (p95 {})", number(time.median), number(time.p95))
        })
    };
    format!(
        "\n1 000 000 brief activities, the portal alone, ms: build {}, toggle {}, letter {}; {} MB in use, {} MB taken\n",
        number(result["build"].as_f64().unwrap_or_default()),
        time("toggle"),
        time("letter"),
        bytes(result["inUse"].as_f64().unwrap_or_default()),
        bytes(result["taken"].as_f64().unwrap_or_default()),
    )
}

fn times(own: Option<Time>, portal: Option<Time>) -> String {
    let Some(own) = own else { return format!("{:>10} {:>9} {:>8}", "–", "", "") };
    let ratio =
        portal.map_or_else(String::new, |portal| format!("{:.2}", own.median / portal.median));
    format!("{:>10} {:>9} {ratio:>8}", number(own.median), number(own.p95))
}

/// With as many places as say something.
fn number(value: f64) -> String {
    let places = match value {
        ..1.0 => 3,
        ..100.0 => 1,
        _ => 0,
    };
    format!("{value:.places$}")
}

fn held(value: f64) -> String {
    if value > 0.0 { bytes(value) } else { "–".into() }
}

fn bytes(value: f64) -> String {
    number(value / 1e6)
}

#[allow(clippy::cast_precision_loss, reason = "a length in megabytes")]
fn as_number(value: u64) -> f64 {
    value as f64
}
