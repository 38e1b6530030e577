//! One visit with nothing kept from earlier ones.

use crate::condition::Condition;
use crate::support::Reader;
use serde_json::{Value, json};
use std::time::Duration;

/// The longest that anything may take.
const PATIENCE: Duration = Duration::from_mins(5);

/// A page on which so long nothing has stirred has come to rest, in milliseconds: after it was opened, and after a step.
const REST: u32 = 1000;
const BREATH: u32 = 300;

/// What looks on in the page.
const WATCH: &str = include_str!("watch.js");

/// What a visit shows without doing anything, in the order of the table's first rows.
const FIGURES: [&str; 9] = [
    "seen.bytes / 1000",
    "seen.first()",
    "seen.largest",
    "seen.readable || null",
    "seen.running || null",
    "seen.blocked()",
    "seen.shift",
    "seen.longestBefore()",
    "seen.longestAfter()",
];

/// Which page is visited.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page {
    /// One of the portal's own.
    Own(&'static str),
    /// The same with nothing but what stands in the file.
    Static(&'static str),
    /// The one that was written by hand.
    Yardstick,
}

impl Page {
    fn path(self) -> &'static str {
        match self {
            Self::Own(path) | Self::Static(path) => path,
            Self::Yardstick => "yardstick/activities",
        }
    }
}

/// A browser for many visits, all in one process.
pub(crate) async fn open(address: &str) -> Reader {
    // A page that is left is not kept: it would hold memory while the next one is measured.
    let reader = Reader::open(address, 1280, &["--disable-features=BackForwardCache"]).await;
    reader.driver.set_script_timeout(PATIENCE).await.unwrap();
    reader.driver.set_page_load_timeout(PATIENCE).await.unwrap();
    reader.beforehand(WATCH).await;
    reader
}

/// Opens a page as somebody who was never there, and waits until it has come to rest.
pub(crate) async fn to(reader: &Reader, page: Page, condition: Condition) {
    reader.driver.goto("about:blank").await.unwrap();
    reader.devtools("Network.clearBrowserCache", json!({})).await;
    let all = json!({ "origin": reader.address().trim_end_matches('/'), "storageTypes": "all" });
    reader.devtools("Storage.clearDataForOrigin", all).await;
    let blocked = match page {
        Page::Static(_) => json!(["*.js", "*.wasm"]),
        _ => json!([]),
    };
    condition.set(reader).await;
    reader.devtools("Network.setBlockedURLs", json!({ "urls": blocked })).await;
    reader.visit(page.path()).await;
    if !matches!(page, Page::Static(_)) {
        promised(reader, "seen.used").await;
    }
    promised(reader, &format!("seen.settled({REST})")).await;
}

/// Waits until a page that is there has come to rest again.
pub(crate) async fn rest(reader: &Reader) {
    promised(reader, &format!("seen.settled({BREATH})")).await;
}

/// What was seen since the page was opened, in the order of `FIGURES`.
pub(crate) async fn figures(reader: &Reader) -> Vec<f64> {
    let list = reader.look(&format!("[{}]", FIGURES.join(","))).await;
    list.as_array().unwrap().iter().map(|one| one.as_f64().unwrap_or(f64::NAN)).collect()
}

/// Waits for a promise of the page. Looking again and again would disturb what is measured.
pub(crate) async fn promised(reader: &Reader, expression: &str) -> Value {
    let script = format!("const done = arguments[0]; Promise.resolve({expression}).then(done);");
    let answer = reader.driver.execute_async(script, Vec::new()).await;
    answer.unwrap_or_else(|error| panic!("{expression}: {error}")).json().clone()
}
