//! Larger text.

use crate::support::{Reader, story};
use thirtyfour::Key;

const ROOT_SIZE: &str = "getComputedStyle(document.documentElement).fontSize";

async fn larger(reader: &Reader, times: usize) {
    for _ in 0..times {
        reader.click("[aria-label='Larger text']").await;
    }
}

#[test]
fn text_grows_is_announced_and_remembered() {
    story(async |reader| {
        // Looks at the root as soon as there is something to be drawn.
        reader
            .beforehand(
                "new MutationObserver((_, observer) => { if (document.body) { \
                 window.atFirst = document.documentElement.dataset.textSize ?? 'standard'; \
                 observer.disconnect(); } }).observe(document, { childList: true, subtree: true });",
            )
            .await;
        reader.goto("").await;
        assert_eq!(reader.words("window.atFirst").await, "standard");
        larger(reader, 3).await;
        reader.until(ROOT_SIZE, "24px").await;
        reader
            .until(
                "document.querySelector('[aria-live=polite].reading-tools__size').innerText",
                "Text size 150 %",
            )
            .await;
        reader.reload().await;
        assert_eq!(reader.words("window.atFirst").await, "150", "before anything is drawn");
        reader.until(ROOT_SIZE, "24px").await;
        reader.click("nav a[href$='/activities']").await;
        reader.until_at("activities").await;
        reader.until(ROOT_SIZE, "24px").await;
        reader.click("[aria-label='Smaller text']").await;
        reader.until(ROOT_SIZE, "20px").await;
        reader.click("[aria-label='Standard text size']").await;
        reader.until(ROOT_SIZE, "16px").await;
        reader.reload().await;
        reader.until(ROOT_SIZE, "16px").await;
        assert_eq!(reader.words("window.atFirst").await, "100");
    });
}

#[test]
fn text_stops_growing_at_twice_its_size_and_says_so() {
    story(async |reader| {
        reader.goto("").await;
        larger(reader, 5).await;
        reader.until(ROOT_SIZE, "32px").await;
        larger(reader, 1).await;
        reader.until(ROOT_SIZE, "32px").await;
        reader
            .until(
                "document.querySelector('.reading-tools__size').innerText",
                "Text size 200 %. This is the largest.",
            )
            .await;
    });
}

#[test]
fn blocked_storage_only_means_that_nothing_is_remembered() {
    story(async |reader| {
        reader
            .beforehand(
                "Object.defineProperty(window, 'localStorage', { get() { \
                 throw new DOMException('blocked', 'SecurityError'); } });",
            )
            .await;
        reader.goto("activities").await;
        larger(reader, 2).await;
        reader.until(ROOT_SIZE, "20px").await;
        reader.click("#country-RS").await;
        reader.until_at("activities?country=RS").await;
        reader.reload().await;
        reader.until(ROOT_SIZE, "16px").await;
    });
}

#[test]
fn whatever_stands_in_the_storage_the_portal_opens() {
    story(async |reader| {
        reader.beforehand("localStorage.setItem('portal.text-size', '<b>9000</b>');").await;
        reader.goto("").await;
        reader.until(ROOT_SIZE, "16px").await;
        larger(reader, 1).await;
        reader.until(ROOT_SIZE, "17.6px").await;
        reader.press(Key::Tab).await;
    });
}

#[test]
fn where_the_storage_is_full_nothing_is_remembered_and_all_else_works() {
    story(async |reader| {
        reader
            .beforehand(
                "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
            )
            .await;
        reader.goto("activities").await;
        larger(reader, 1).await;
        reader.until(ROOT_SIZE, "17.6px").await;
        reader.click("article h3 a").await;
        reader.until_there(".activity").await;
        reader.driver.back().await.unwrap();
        reader.until_listed(&crate::support::data::ids(|_| true)).await;
    });
}
