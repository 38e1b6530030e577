//! Colours, as the browser computes them: enough contrast for all, and more for those who ask for it.

use crate::support::engine::Engine;
use crate::support::site::PAGES;
use crate::support::{Reader, Story, notes, site};
use portal::tested::checks::About;
use serde_json::{Value, json};

const CONTRAST: &str = include_str!("support/looks/contrast.js");

/// What WCAG 2.2 asks for in 1.4.6: seven to one, for text of any size.
const ENOUGH: u8 = 7;

/// Pages and other views of them.
fn views() -> impl Iterator<Item = &'static str> {
    let more = [
        "activities?view=table&q=training",
        "activities?year=2018",
        "activities?country=QQ",
        "mk/",
        "nowhere",
    ];
    PAGES.into_iter().chain(more)
}

/// The colours that a reader's device asks for.
async fn prefer(reader: &Reader, features: &[(&str, &str)]) {
    let features: Vec<Value> =
        features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
    reader.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
}

/// Measures every text of every view.
fn everywhere(features: &[(&str, &str)], has_more: bool, limit: u8) {
    Story::at(site::root()).only_in(&[Engine::Chromium]).expecting("status of 404").tell(
        async |reader| {
            prefer(reader, features).await;
            reader.goto("mk/").await;
            reader.click(".language-offer button").await;
            if has_more {
                reader.click(".reading-tools__contrast").await;
            }
            let mut faults = Vec::new();
            for view in views() {
                reader.goto(view).await;
                // What is still turning into another colour has one that nobody reads.
                reader.until("document.getAnimations().length", 0).await;
                let found = reader.measure(CONTRAST, limit).await;
                assert!(found.count > 20, "/{view} has texts");
                notes::figure(About::Contrast, "", found.count, found.least(100.0));
                faults.extend(found.faults.into_iter().map(|fault| format!("/{view}: {fault}")));
            }
            assert!(faults.is_empty(), "{faults:#?}");
        },
    );
}

#[test]
fn every_text_stands_out_in_light_colours() {
    everywhere(&[("prefers-color-scheme", "light")], false, ENOUGH);
}

#[test]
fn every_text_stands_out_in_dark_colours() {
    everywhere(&[("prefers-color-scheme", "dark")], false, ENOUGH);
}

#[test]
fn every_text_stands_out_in_forced_colours() {
    everywhere(&[("forced-colors", "active"), ("prefers-color-scheme", "dark")], false, ENOUGH);
}

#[test]
fn with_more_contrast_every_text_stands_out_more() {
    everywhere(&[("prefers-color-scheme", "light")], true, 10);
    everywhere(&[("prefers-color-scheme", "dark")], true, 10);
}
