//! What a screen reader says by itself: each thing once.

use crate::support::{Reader, story};

/// Notes from here on each text that a live part of the page gets, and each heading that gets the focus.
async fn listen(reader: &Reader) {
    reader.look(include_str!("support/looks/listen.js")).await;
}

#[test]
fn the_number_found_is_said_once_when_typing_stops() {
    story(async |reader| {
        reader.goto("activities").await;
        listen(reader).await;
        reader.click("#search").await;
        for letter in ["t", "r", "a", "i", "n", "i", "n", "g"] {
            reader.type_keys(letter).await;
        }
        reader.until_at("activities?q=training").await;
        reader.until("said.length", 1).await;
        let said = reader.list("said").await;
        assert_eq!(said, [reader.text("#found").await], "what is said is what is written");
        // A filter says it again, once.
        reader.click("label[for=country-RS]").await;
        reader.until("said.length", 2).await;
        reader.until("said[1]", reader.text("#found").await).await;
    });
}

#[test]
fn a_change_of_page_is_said_once_by_its_heading() {
    story(async |reader| {
        reader.goto("activities").await;
        listen(reader).await;
        reader.click("nav a[href$='/documents']").await;
        reader.until_at("documents").await;
        reader.until("headings.length", 1).await;
        reader.click(".site-header__name").await;
        reader.until("headings.length", 2).await;
        assert_eq!(reader.list("said").await, Vec::<String>::new(), "nothing else is said");
    });
}
