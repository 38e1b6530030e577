//! Shortcuts of one key, which are off until a reader turns them on, and the sheet that lists them.

use crate::support::{Reader, story};
use thirtyfour::Key;

const SIZE: &str = "document.documentElement.dataset.textSize";
const IS_OPEN: &str = "document.querySelector('dialog')?.open ?? false";

async fn turn_on(reader: &Reader) {
    reader.goto("accessibility").await;
    reader.click(".single-keys").await;
    reader.until("document.documentElement.dataset.keys", "on").await;
    reader.until("document.querySelector('.single-keys').innerText", "Turn them off").await;
}

#[test]
fn a_key_alone_does_nothing_until_shortcuts_are_turned_on() {
    story(async |reader| {
        reader.goto("accessibility").await;
        reader.until("document.querySelector('.single-keys').innerText", "Turn them on").await;
        reader.type_keys("+?/").await;
        reader.until(SIZE, "100").await;
        reader.until(IS_OPEN, false).await;
        turn_on(reader).await;
        reader.goto("activities").await;
        reader.type_keys("+").await;
        reader.until(SIZE, "110").await;
        reader.type_keys("-").await;
        reader.until(SIZE, "100").await;
        // Off again, and on this very page.
        reader.goto("accessibility").await;
        reader.click(".single-keys").await;
        reader.until("document.querySelector('.single-keys').innerText", "Turn them on").await;
        reader.type_keys("+").await;
        reader.until(SIZE, "100").await;
    });
}

#[test]
fn a_question_mark_opens_the_sheet_and_escape_leads_back() {
    story(async |reader| {
        turn_on(reader).await;
        reader.goto("activities").await;
        reader.element("#kind-mission").await.focus().await.unwrap();
        reader.type_keys("?").await;
        reader.until(IS_OPEN, true).await;
        reader
            .until("document.querySelector('dialog').contains(document.activeElement)", true)
            .await;
        assert!(reader.text("dialog h2").await.contains("Keys"));
        for key in ["?", "/", "+", "-", "0", "Tab", "Esc", "Shift"] {
            let listed = reader.texts("dialog kbd").await;
            assert!(listed.iter().any(|name| name == key), "{key} is on the sheet: {listed:?}");
        }
        reader.press(Key::Escape).await;
        reader.until(IS_OPEN, false).await;
        reader.until("document.activeElement.id", "kind-mission").await;
        // The button does the same.
        reader.type_keys("?").await;
        reader.until(IS_OPEN, true).await;
        reader.click("dialog form button").await;
        reader.until(IS_OPEN, false).await;
        reader.until("document.querySelectorAll('dialog').length", 0).await;
    });
}

#[test]
fn what_is_typed_into_a_field_is_no_shortcut() {
    story(async |reader| {
        turn_on(reader).await;
        reader.goto("activities").await;
        reader.type_keys("/").await;
        reader.until("document.activeElement.type", "search").await;
        reader.type_keys("a/b+c?").await;
        reader.until("document.activeElement.value", "a/b+c?").await;
        reader.until(SIZE, "100").await;
        reader.until(IS_OPEN, false).await;
    });
}
