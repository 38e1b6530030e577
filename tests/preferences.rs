//! More contrast, more space, less motion: chosen on the page, or asked for by the device.

use crate::support::{Reader, in_chromium, story};
use serde_json::json;

const CONTRAST: &str = "document.documentElement.dataset.contrast ?? 'standard'";
const SPACING: &str = "document.documentElement.dataset.spacing ?? 'standard'";
const INK: &str = "getComputedStyle(document.querySelector('h1')).color";
const LETTERS: &str = "getComputedStyle(document.querySelector('main p')).letterSpacing";

async fn pressed(reader: &Reader, button: &str) -> String {
    reader.attribute(button, "aria-pressed").await.unwrap_or_default()
}

#[test]
fn more_contrast_and_more_space_are_chosen_and_remembered() {
    story(async |reader| {
        reader.goto("").await;
        reader.until(CONTRAST, "standard").await;
        reader.click(".reading-tools__contrast").await;
        reader.until(INK, "rgb(0, 0, 0)").await;
        assert_eq!(pressed(reader, ".reading-tools__contrast").await, "true");
        assert_eq!(reader.words(LETTERS).await, "normal");
        reader.click(".reading-tools__spacing").await;
        reader.until(SPACING, "more").await;
        assert_ne!(reader.words(LETTERS).await, "normal");
        // On the next page, in another language, and after loading anew.
        reader.click("nav a[href$='/activities']").await;
        reader.until_at("activities").await;
        reader.goto("mk/activities").await;
        reader.until(CONTRAST, "more").await;
        reader.until(SPACING, "more").await;
        assert_eq!(pressed(reader, ".reading-tools__spacing").await, "true");
        reader.click(".reading-tools__contrast").await;
        reader.until(CONTRAST, "standard").await;
        reader.reload().await;
        reader.until(CONTRAST, "standard").await;
        reader.until(SPACING, "more").await;
        assert_eq!(pressed(reader, ".reading-tools__contrast").await, "false");
    });
}

#[test]
fn what_was_chosen_is_there_before_anything_is_drawn() {
    in_chromium(async |reader| {
        reader
            .beforehand(
                "new MutationObserver((_, observer) => { if (document.body) { const { contrast, spacing } = \
                 document.documentElement.dataset; window.atFirst = `${contrast} ${spacing}`; \
                 observer.disconnect(); } }).observe(document, { childList: true, subtree: true });",
            )
            .await;
        reader.goto("").await;
        assert_eq!(reader.words("window.atFirst").await, "undefined undefined");
        reader.click(".reading-tools__contrast").await;
        reader.click(".reading-tools__spacing").await;
        reader.until(SPACING, "more").await;
        reader.reload().await;
        assert_eq!(reader.words("window.atFirst").await, "more more");
    });
}

#[test]
fn a_device_that_asks_for_contrast_has_it_until_the_reader_says_otherwise() {
    in_chromium(async |reader| {
        let features = json!({ "features": [{ "name": "prefers-contrast", "value": "more" }] });
        reader.devtools("Emulation.setEmulatedMedia", features).await;
        reader.goto("").await;
        reader.until(CONTRAST, "more").await;
        assert_eq!(pressed(reader, ".reading-tools__contrast").await, "true");
        reader.click(".reading-tools__contrast").await;
        reader.until(CONTRAST, "standard").await;
        reader.reload().await;
        reader.until(CONTRAST, "standard").await;
        assert_eq!(pressed(reader, ".reading-tools__contrast").await, "false");
    });
}

/// What moves, fades or scrolls by itself.
const MOVING: &str = "(seconds => [...document.querySelectorAll('*')].filter(e => {\
    const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(e);\
    return seconds(transitionDuration) + seconds(animationDuration) > 0 || scrollBehavior !== 'auto';\
}).map(e => e.outerHTML.slice(0, 100)))(text => text.split(',').reduce((sum, part) => sum + parseFloat(part), 0))";

#[test]
fn where_less_motion_is_asked_for_nothing_moves() {
    in_chromium(async |reader| {
        reader.goto("activities").await;
        assert!(!reader.list(MOVING).await.is_empty(), "colours fade for everybody else");
        let features =
            json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
        reader.devtools("Emulation.setEmulatedMedia", features).await;
        for page in [
            "",
            "activities",
            "activities/2019-06-singapore-workshop",
            "documents",
            "mk/countries/xk",
        ] {
            reader.goto(page).await;
            assert_eq!(reader.list(MOVING).await, Vec::<String>::new(), "/{page}");
        }
    });
}
