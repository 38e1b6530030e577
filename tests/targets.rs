//! What is hit by a thumb.

use crate::support::site::PAGES;
use crate::support::{Story, notes, site};
use portal::tested::checks::About;

const TARGETS: &str = include_str!("support/looks/targets.js");

/// What WCAG 2.2 asks for in 2.5.5, in CSS pixels.
const SIDE: u8 = 44;

/// Looks at everything that can be hit, with the list of languages and what else folds open.
fn measure(width: u32) {
    Story::at(site::root()).width(width).expecting("status of 404").tell(async |reader| {
        let mut faults = Vec::new();
        let more = [
            "activities?view=table&q=training&country=RS",
            "activities?q=zzz",
            "activities?from=2018-01",
            "tr/documents",
            "nowhere",
        ];
        for view in PAGES.into_iter().chain(more) {
            reader.goto(view).await;
            reader.click("#language").await;
            // The page is as it would be if each had been opened by hand.
            reader
                .look("(document.querySelectorAll('details').forEach(e => { e.open = true }), 0)")
                .await;
            let found = reader.measure(TARGETS, SIDE).await;
            assert!(found.count > 10, "/{view} has things to hit");
            notes::figure(About::Targets, "", found.count, found.least(1.0));
            faults.extend(found.faults.into_iter().map(|fault| format!("/{view}: {fault}")));
        }
        assert!(faults.is_empty(), "at {width} px: {faults:#?}");
    });
}

#[test]
fn everything_is_large_enough_for_a_thumb() {
    measure(1280);
}

#[test]
fn everything_is_large_enough_for_a_thumb_on_a_small_telephone() {
    measure(320);
}
