//! What an editor sees who has `cargo xtask serve` running.

use crate::support::site;
use crate::support::story::Story;
use serde_json::json;
use std::sync::Arc;
use xtask::server::{Desk, Server};

/// What the check says of one broken date, with something that must not become markup.
fn findings(errors: usize) -> String {
    let date = json!({
        "level": "error", "rule": "bad-date", "file": "activities.json", "line": 7, "column": 16,
        "path": "activities[0].start", "record": "first", "found": "\"<img src=x>\"",
        "message": "This is not a date.", "outcome": "The entry is not shown.", "hint": null,
    });
    let all: Vec<_> = (0..errors).map(|_| &date).collect();
    json!({ "errors": errors, "warnings": 2, "notes": 1, "findings": all }).to_string()
}

#[test]
fn an_editor_sees_what_is_wrong_and_the_page_anew_when_a_file_is_saved() {
    let desk = Arc::new(Desk::default());
    let server = Server::start_with(&site::dist(), "/", 0, &desk).expect("the portal is served");
    Story::at(server.address()).tell(async |reader| {
        reader.goto("activities?year=2018").await;
        assert_eq!(reader.count(".desk").await, 0, "nothing is wrong");

        desk.found(findings(1));
        let summary = "document.querySelector('.desk summary')?.textContent";
        reader.until(summary, "Data: 1 error, 2 warnings, 1 note").await;
        reader.click(".desk summary").await;
        reader.until("document.querySelector('.desk details').open", true).await;
        let said = reader.text(".desk li").await;
        for part in [
            "error: This is not a date. The entry is not shown.",
            "activities.json:7:16",
            "“first”",
            "<img src=x>",
        ] {
            assert!(said.contains(part), "{said}");
        }
        assert_eq!(reader.count(".desk img").await, 0);

        // A file is saved: the page is another one, at the same address, and says the same.
        reader.look("window.isOld = true").await;
        desk.rebuilt();
        reader.until("window.isOld ?? false", false).await;
        reader.until(summary, "Data: 1 error, 2 warnings, 1 note").await;
        reader.until_at("activities?year=2018").await;

        // It is mended.
        desk.found("null".to_owned());
        reader.until("document.querySelector('.desk') === null", true).await;
    });
}

#[test]
fn readers_never_see_the_strip() {
    for page in ["index.html", "activities.html", "data.html", "404.html"] {
        let markup = std::fs::read_to_string(site::dist().join(page)).expect("a page");
        assert!(!markup.contains("__desk"), "{page}");
    }
    assert!(!site::dist().join("__desk").exists());
}
