//! What a screen reader is told of the main pages: roles, names and states in their order, kept in `tests/told` so that a change shows
//! in review. The pages are those of a few records and a project that stay as they are (`tests/told/data`, as a build publishes them), so that
//! an editor changes nothing here.
//!
//! `cargo xtask test --record` writes them anew.

use crate::support::engine::Engine;
use crate::support::outline::Outline;
use crate::support::site::Copy;
use crate::support::{Story, notes};
use portal::tested::checks::About;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

/// The file, and the address that it is about.
const VIEWS: [(&str, &str); 9] = [
    ("overview", ""),
    ("activities", "activities"),
    ("activities-found", "activities?q=training&country=XK"),
    ("activities-none", "activities?q=zzz"),
    ("activities-table", "activities?view=table"),
    ("activity", "activities/2018-02-pristina-judicial-course"),
    ("documents-mk", "mk/documents"),
    ("country", "countries/xk"),
    ("accessibility", "accessibility"),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("told")
}

#[test]
fn what_a_screen_reader_is_told_is_what_was_looked_at() {
    let copy = Copy::new();
    for (file, place) in [
        ("activities.json", "data"),
        ("documents.json", "data"),
        ("project.json", "data"),
        ("project.mk.json", "data"),
        ("checks.tsv", "tested"),
        ("faults.tsv", "tested"),
        ("hostile.tsv", "tested"),
    ] {
        let target = copy.dir().join(place).join(file);
        fs::copy(folder().join("data").join(file), target).expect("a record");
    }
    let is_recording = std::env::var("PORTAL_RECORD").is_ok_and(|word| word == "1");
    let mut others = Vec::new();
    Story::at(copy.address()).only_in(&[Engine::Chromium]).tell(async |reader| {
        for (name, address) in VIEWS {
            if address == "accessibility" {
                // What the build knew of the tests stands in its static page; the program reads their records anew.
                reader.goto("").await;
                reader.click(".site-footer__links a[href$='/accessibility']").await;
                reader.until_there(".tested table").await;
            } else {
                reader.goto(address).await;
            }
            let tree = reader.devtools("Accessibility.getFullAXTree", json!({})).await;
            let seen = Outline::of(tree["nodes"].as_array().expect("nodes"));
            assert!(seen.lines().count() > 30, "{name}: {seen}");
            let file = folder().join(format!("{name}.txt"));
            if is_recording {
                fs::write(&file, &seen).expect("written");
            }
            notes::figure(About::Told, "", 1, 0);
            let kept = fs::read_to_string(&file).unwrap_or_default();
            if kept != seen {
                // Where one ends, the other goes on.
                let is_same = |(kept, seen): &(&str, &str)| kept == seen;
                let at = kept.lines().zip(seen.lines()).take_while(is_same).count();
                let line = |text: &str| text.lines().nth(at).unwrap_or("nothing").to_owned();
                others.push(format!(
                    "{name}.txt, line {}: “{}” is now “{}”",
                    at + 1,
                    line(&kept),
                    line(&seen)
                ));
            }
        }
    });
    assert!(
        others.is_empty(),
        "look at it, then cargo xtask test --only stories --record: {others:#?}"
    );
}
