//! Links to what could run or read something, in disguise.

use crate::disguises::disguised;
use hostile::{counted, is_safe};
use portal::load::{Problem, Source, load};
use portal::model::Link;
use portal::tested::hostile::About;
use serde_json::json;
use std::collections::BTreeSet;

/// What may not be linked to, with something that it would do.
const TARGETS: &[&str] = &[
    "javascript:alert(1)",
    "javascript://example.org/%0aalert(1)",
    "vbscript:msgbox(1)",
    "livescript:alert(1)",
    "mocha:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "data:,x",
    "file:///etc/passwd",
    "file://server/share",
    "blob:https://example.org/0",
    "filesystem:https://example.org/temporary/x",
    "about:blank",
    "about:srcdoc",
    "view-source:https://example.org",
    "jar:https://example.org!/x",
    "mhtml:https://example.org!x",
    "chrome://settings",
    "resource://gre",
    "moz-extension://x/y",
    "intent://x#Intent;end",
    "ws://example.org",
    "wss://example.org",
    "ftp://example.org",
    "gopher://example.org",
    "ssh://example.org",
    "urn:x",
    "tel:+3551",
    "sms:+3551",
    "magnet:?x",
    "httpx://example.org",
    "xhttps://example.org",
    "https+x://example.org",
];

/// All of them in every disguise, each once.
fn all() -> BTreeSet<String> {
    TARGETS.iter().flat_map(|target| disguised(target)).collect()
}

#[test]
fn no_disguise_becomes_a_link() {
    let all = all();
    assert!(all.len() > 5_000, "{}", all.len());
    for link in &all {
        assert_eq!(Link::parse(link), None, "{link:?}");
    }
    counted(About::Links, all.len());
}

#[test]
fn load_refuses_each_disguise_and_says_so() {
    let all = all();
    let record = json!({"id": "a", "title": "A", "kind": "workshop", "more_sources": all});
    let activities = Source::Text(json!({ "activities": [record] }).to_string());
    let loaded = load(&hostile::small_with(portal::load::File::Activities, activities));
    assert_eq!(loaded.portal.activities[0].sources, []);
    assert!(loaded.faults.iter().all(|fault| fault.problem == Problem::BadLink));
    assert_eq!(loaded.faults.len(), all.len());
}

#[test]
fn the_disguises_are_needed() {
    // Many would deceive a check that is less strict than that of a browser.
    let deceiving = all().iter().filter(|link| !is_safe(link)).count();
    assert!(deceiving > 1_000, "{deceiving}");
}
