//! The static page, and how the program takes its place.

use crate::support::site::PAGES;
use crate::support::{data, in_chromium};
use serde_json::json;

#[test]
fn what_was_typed_and_ticked_early_is_carried_over() {
    in_chromium(async |reader| {
        reader.hold_program().await;
        reader.visit("activities").await;
        reader.click("#search").await;
        reader.type_keys("online").await;
        reader.click(".filters summary").await;
        reader.click("label[for=year-2018]").await;
        reader.release_program().await;
        reader.until_at("activities?q=online&year=2018").await;
        reader.until("document.querySelector('#search').value", "online").await;
        reader.until("document.querySelector('#year-2018').checked", true).await;
        let n = reader.listed().await.len();
        assert!(n > 0 && n < data::activities().len(), "{n} are listed");
    });
}

#[test]
fn focus_and_scroll_stay_where_they_are() {
    in_chromium(async |reader| {
        reader.hold_program().await;
        reader.visit("activities").await;
        let link = "article:nth-of-type(20) h3 a";
        reader.look(&format!("document.querySelector({link:?}).focus()")).await;
        let id = reader.focused().await;
        let y = reader.number("scrollY").await;
        assert!(y > 1000 && !id.is_empty(), "{id} at {y}");
        reader.release_program().await;
        reader.until("document.activeElement.id", id).await;
        reader.until("Math.round(scrollY)", y).await;
    });
}

#[test]
fn nothing_jumps_when_the_program_takes_over() {
    for page in PAGES {
        in_chromium(async |reader| {
            // What moves while the page comes in piece by piece is no doing of the program.
            reader
                .beforehand(
                    "window.jumps = [];\
                     window.released = Infinity;\
                     const rect = r => [r.x, r.y, r.width, r.height].map(Math.round).join(' ');\
                     const told = s => `${s.node?.outerHTML ?? s.node?.textContent}: ${rect(s.previousRect)} -> ${rect(s.currentRect)}`;\
                     new PerformanceObserver(list => list.getEntries().filter(e => e.startTime >= released)\
                       .forEach(e => { jumps.push(e.value, ...e.sources.map(told)); }))\
                       .observe({ type: 'layout-shift', buffered: true });",
                )
                .await;
            reader.hold_program().await;
            reader.visit(page).await;
            let before = reader.number("document.documentElement.scrollHeight").await;
            reader.look("released = performance.now()").await;
            reader.release_program().await;
            reader.until("document.documentElement.scrollHeight", before).await;
            reader.until("window.jumps", json!([])).await;
        });
    }
}

#[test]
fn an_address_that_asks_for_a_part_is_not_answered_with_the_whole_first() {
    in_chromium(async |reader| {
        reader.hold_program().await;
        reader.visit("activities?year=2018").await;
        reader.until("document.documentElement.dataset.asked", "").await;
        assert_eq!(reader.shown(".finder__results article").await, 0);
        assert_eq!(reader.shown(".finder__wait").await, 1);
        reader.release_program().await;
        reader.until_listed(&data::ids(|a| a.year().as_deref() == Some("2018"))).await;
        assert_eq!(reader.shown(".finder__wait").await, 0);
    });
}

#[test]
fn marked_text_stays_marked_until_it_is_let_go() {
    in_chromium(async |reader| {
        reader.hold_program().await;
        reader.visit("").await;
        reader.look("getSelection().selectAllChildren(document.querySelector('.lead'))").await;
        reader.look("letGo(1)").await;
        reader.until("performance.getEntriesByType('resource').filter(e => e.name.endsWith('.json')).length >= 3", true).await;
        let marked = reader.words("String(getSelection())").await;
        assert!(marked.contains("iPROCEEDS was a joint project"), "{marked}");
        reader.click("h1").await;
        reader.until_running().await;
    });
}

#[test]
fn every_page_says_what_it_is_to_other_programs() {
    in_chromium(async |reader| {
        let mut titles = Vec::new();
        for page in PAGES {
            reader.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
            reader.visit(page).await;
            titles.push(reader.words("document.title").await);
            let about = reader.attribute("meta[name=description]", "content").await.unwrap();
            assert!(about.len() > 30, "/{page}: {about}");
            let canonical = reader.attribute("link[rel=canonical]", "href").await.unwrap();
            assert_eq!(canonical, format!("/{page}"));
            assert_eq!(
                reader.attribute("meta[property='og:title']", "content").await,
                titles.last().cloned()
            );
        }
        titles.sort();
        titles.dedup();
        assert_eq!(titles.len(), PAGES.len(), "{titles:?}");
        reader.visit("activities/2019-06-singapore-workshop").await;
        let event: serde_json::Value = serde_json::from_str(
            &reader
                .words("document.querySelector('script[type=\"application/ld+json\"]').textContent")
                .await,
        )
        .unwrap();
        assert_eq!(event["@type"], "Event");
        assert_eq!(event["startDate"], "2019-06-25");
        assert_eq!(event["location"]["name"], "Singapore");
    });
}
