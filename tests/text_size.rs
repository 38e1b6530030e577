//! Larger text.

use crate::support::{Reader, in_chromium, story};

const ROOT_SIZE: &str = "getComputedStyle(document.documentElement).fontSize";

async fn larger(reader: &Reader, times: usize) {
    for _ in 0..times {
        reader.click("[title='Larger text']").await;
    }
}

#[test]
fn text_grows_is_announced_and_remembered() {
    in_chromium(async |reader| {
        // Looks at the root as soon as there is something to be drawn.
        reader
            .beforehand(
                "new MutationObserver((_, observer) => { if (document.body) { \
                 window.atFirst = document.documentElement.dataset.textSize ?? 'standard'; \
                 observer.disconnect(); } }).observe(document, { childList: true, subtree: true });",
            )
            .await;
        reader.goto("").await;
        assert_eq!(reader.words("window.atFirst").await, "100");
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
        reader.click("[title='Smaller text']").await;
        reader.until(ROOT_SIZE, "20px").await;
        reader.click("[title='Standard text size']").await;
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
