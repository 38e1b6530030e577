//! The browser forbids something, forgets something, rewrites the page, or is offline.

use super::matrix::{Part, seen};
use crate::support::engine::Engine;
use crate::support::{Reader, Story, data, in_chromium, site};
use serde_json::json;
use thirtyfour::Key;

const ROOT_SIZE: &str = "getComputedStyle(document.documentElement).fontSize";

async fn larger(reader: &Reader) {
    reader.click("[title='Larger text']").await;
}

#[test]
fn blocked_storage_only_means_that_nothing_is_remembered() {
    in_chromium(async |reader| {
        reader
            .beforehand(
                "for (const name of ['localStorage', 'sessionStorage']) \
                 Object.defineProperty(window, name, { get() { \
                 throw new DOMException('blocked', 'SecurityError'); } });",
            )
            .await;
        reader.goto("activities").await;
        larger(reader).await;
        larger(reader).await;
        reader.until(ROOT_SIZE, "20px").await;
        reader.click("#country-RS").await;
        reader.until_at("activities?country=RS").await;
        reader.click("article h3 a").await;
        reader.until_there(".activity").await;
        reader.driver.back().await.unwrap();
        reader.until_listed(&data::ids(|a| a.concerns("RS"))).await;
        reader.reload().await;
        reader.until(ROOT_SIZE, "16px").await;
        seen(reader, Part::Storage, "forbidden").await;
    });
}

#[test]
fn where_the_storage_is_full_nothing_is_remembered_and_all_else_works() {
    in_chromium(async |reader| {
        reader
            .beforehand(
                "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
            )
            .await;
        reader.goto("activities").await;
        larger(reader).await;
        reader.until(ROOT_SIZE, "17.6px").await;
        reader.click("article h3 a").await;
        reader.until_there(".activity").await;
        reader.driver.back().await.unwrap();
        reader.until_listed(&data::ids(|_| true)).await;
        seen(reader, Part::Storage, "full").await;
    });
}

#[test]
fn whatever_stands_in_the_storage_the_portal_opens() {
    in_chromium(async |reader| {
        // First used, so that each key that the portal has is there; then each is spoilt, before every page.
        reader.goto("accessibility").await;
        for button in [".single-keys", ".reading-tools__contrast", ".reading-tools__spacing"] {
            reader.click(button).await;
        }
        reader.goto("activities").await;
        larger(reader).await;
        reader.click("article h3 a").await;
        reader.until_there(".activity").await;
        let keys = "Object.keys(localStorage).length + Object.keys(sessionStorage).length";
        assert!(reader.number(keys).await >= 5, "the portal remembers something");
        reader
            .beforehand(
                "for (const store of [localStorage, sessionStorage]) \
                 for (const key of Object.keys(store)) store.setItem(key, '<b>\\u0000{\"9000');",
            )
            .await;
        reader.goto("activities").await;
        reader.until(ROOT_SIZE, "16px").await;
        let chosen = "(({ contrast, spacing, keys }) => [contrast, spacing, keys].filter(Boolean).length)(document.documentElement.dataset)";
        assert_eq!(reader.number(chosen).await, 0, "nothing is as it was chosen");
        larger(reader).await;
        reader.until(ROOT_SIZE, "17.6px").await;
        reader.press(Key::Tab).await;
        reader.click("article h3 a").await;
        reader.until_there(".activity").await;
        reader.driver.back().await.unwrap();
        reader.until_listed(&data::ids(|_| true)).await;
        seen(reader, Part::Storage, "rubbish in every key").await;
    });
}

/// As a translator does it.
const WRAP: &str = "(() => {\
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);\
    const texts = []; while (walk.nextNode()) texts.push(walk.currentNode);\
    for (const text of texts) { const font = document.createElement('font'); text.replaceWith(font); font.append(text); }\
    return texts.length; })()";

#[test]
fn a_page_that_a_translator_rewrites_goes_on_working() {
    in_chromium(async |reader| {
        reader.hold_program().await;
        reader.visit("activities").await;
        reader.look(WRAP).await;
        reader.release_program().await;
        reader.click("label[for=country-XK]").await;
        reader.until_listed(&data::ids(|a| a.concerns("XK"))).await;
        reader.click("label[for=country-XK]").await;
        reader.until_at("activities").await;
        seen(reader, Part::Translator, "wraps every text before the start").await;
        reader.look(WRAP).await;
        reader.click("label[for=country-RS]").await;
        reader.until_at("activities?country=RS").await;
        let fitting = data::ids(|a| a.concerns("RS"));
        reader.until_listed(&fitting).await;
        let all = data::activities().len();
        let found = format!("{} activities found of {all}", fitting.len());
        reader.until("document.querySelector('#found').innerText", found).await;
        reader.look(WRAP).await;
        reader.click_text("nav a", "Documents").await;
        reader.until("document.querySelectorAll('h1').length", 1).await;
        reader.until("document.querySelector('h1').innerText", "Documents").await;
        reader.driver.back().await.unwrap();
        reader.until_listed(&fitting).await;
        seen(reader, Part::Translator, "wraps every text after the start").await;
    });
}

#[test]
fn offline_what_is_loaded_goes_on_working_and_the_rest_says_so() {
    Story::at(site::root()).only_in(&[Engine::Chromium]).expecting("ERR_INTERNET_DISCONNECTED").tell(async |reader| {
        reader.goto("activities").await;
        reader
            .devtools(
                "Network.emulateNetworkConditions",
                json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 }),
            )
            .await;
        reader.click("label[for=country-RS]").await;
        reader.until_listed(&data::ids(|a| a.concerns("RS"))).await;
        reader.click("nav a[href$='/documents']").await;
        reader
            .until(
                "document.querySelectorAll('.finder__results [data-id]').length",
                data::documents().len(),
            )
            .await;
        reader.click("nav a[href$='/data']").await;
        reader.until("document.querySelector('h1').innerText", "Data").await;
        assert!(reader.count(".facts--data dd").await > 5, "what the data tell is known here");
        reader.click("footer a[href$='/accessibility']").await;
        reader.until("document.querySelector('h1').innerText", "Accessibility").await;
        // The records are fetched when they are looked at.
        reader.until_there(".tested .notice").await;
        seen(reader, Part::Network, "lost after loading").await;
    });
}
