//! The late part of the program is missing, broken, of another release, out of reach or slow.

use super::matrix::{Part, seen};
use crate::support::engine::Engine;
use crate::support::{Reader, Story, data, in_chromium, site, story};
use serde_json::json;

/// Holds back the late part until `letGo`.
const HOLD_LATE: &str = "{\
    const real = fetch;\
    const held = new Promise(go => { window.letGo = go; });\
    window.fetch = (what, ...more) =>\
        String(what).includes('portal-late') ? held.then(() => real(what, ...more)) : real(what, ...more);\
  }";

/// The file as `fault` leaves it.
fn spoilt(fault: &str, whole: &[u8]) -> Option<Vec<u8>> {
    match fault {
        "cut at 50 per cent" => Some(whole[..whole.len() / 2].to_vec()),
        "of another release" => {
            // What tells a release from others is the name of the memory: eight digits.
            let is_digit = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
            let is_name =
                |bytes: &[u8]| bytes.starts_with(&[1, b'a', 8]) && bytes[3..].iter().all(is_digit);
            let at = whole.windows(11).position(is_name).expect("the name of the memory");
            let mut other = whole.to_vec();
            other[at + 3] = if other[at + 3] == b'0' { b'1' } else { b'0' };
            Some(other)
        }
        _ => None,
    }
}

#[test]
fn without_the_late_part_its_pages_stay_until_it_is_back() {
    for fault in ["missing (404)", "cut at 50 per cent", "of another release"] {
        let copy = site::Copy::new();
        let file = copy.late_part();
        let whole = std::fs::read(&file).expect("the late part");
        Story::at(copy.address()).expecting("http://127.0.0.1").tell(async |reader| {
            match spoilt(fault, &whole) {
                Some(rest) => std::fs::write(&file, rest).expect("written"),
                None => std::fs::remove_file(&file).expect("removed"),
            }
            reader.visit("activities").await;
            reader.until_app("waiting").await;
            assert_eq!(reader.listed().await.len(), data::activities().len(), "{fault}");
            assert_eq!(reader.shown(".app-waiting").await, 1, "{fault}");
            // Once more in vain, then with the file back.
            reader.click("#app-retry").await;
            reader.until_app("waiting").await;
            std::fs::write(&file, &whole).expect("written");
            reader.click("#app-retry").await;
            reader.until_running().await;
            reader.click("#country-RS").await;
            reader.until_listed(&data::ids(|a| a.concerns("RS"))).await;
            seen(reader, Part::Late, fault).await;
        });
    }
}

#[test]
fn what_the_first_page_cannot_go_on_to_the_host_has() {
    let copy = site::Copy::new();
    let file = copy.late_part();
    let whole = std::fs::read(&file).expect("the late part");
    std::fs::remove_file(&file).expect("removed");
    Story::at(copy.address()).expecting("http://127.0.0.1").tell(async |reader| {
        reader.goto("").await;
        reader.look("window.before = true").await;
        reader.click("nav a[href$='/activities']").await;
        reader.until("window.before === undefined", true).await;
        reader.until_at("activities").await;
        reader.until_app("waiting").await;
        assert_eq!(reader.listed().await.len(), data::activities().len());
        std::fs::write(&file, &whole).expect("written");
        reader.click("#app-retry").await;
        reader.until_running().await;
        seen(reader, Part::Late, "missing, after the first page").await;
    });
}

async fn offline(reader: &Reader, is_offline: bool) {
    let line = json!({ "offline": is_offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    reader.devtools("Network.emulateNetworkConditions", line).await;
}

#[test]
fn out_of_reach_the_first_page_stays_and_goes_on_when_the_network_is_back() {
    Story::at(site::root()).only_in(&[Engine::Chromium]).expecting("http://127.0.0.1").tell(
        async |reader| {
            reader.beforehand(HOLD_LATE).await;
            reader.goto("").await;
            reader.look("window.before = true").await;
            offline(reader, true).await;
            reader.look("letGo(1)").await;
            reader.click("nav a[href$='/activities']").await;
            reader.until_there(".fault-banner button").await;
            assert_eq!(reader.shown(".tile-map").await, 1, "the first page stays");
            reader.until_at("").await;
            offline(reader, false).await;
            reader.click(".fault-banner button").await;
            reader.until_at("activities").await;
            reader.until_listed(&data::ids(|_| true)).await;
            assert_eq!(reader.shown(".fault-banner").await, 0);
            assert_eq!(reader.look("window.before").await, true, "the page was not loaded again");
            seen(reader, Part::Late, "out of reach, after the first page").await;
        },
    );
}

#[test]
fn while_the_late_part_is_slow_the_first_page_stays() {
    in_chromium(async |reader| {
        reader.beforehand(HOLD_LATE).await;
        reader.goto("").await;
        reader.look("window.before = true").await;
        reader.click("#everything").await;
        reader.type_keys("strasbourg").await;
        reader.until_there(".site-search__count").await;
        assert_eq!(reader.count(".site-search__found a").await, 0);
        reader.click("nav a[href$='/activities']").await;
        reader
            .until(
                "document.querySelector('.app-slow').checkVisibility({visibilityProperty: true})",
                true,
            )
            .await;
        assert_eq!(reader.shown(".tile-map").await, 1);
        reader.until_at("").await;
        reader.look("letGo(1)").await;
        reader.until_at("activities").await;
        reader.until_listed(&data::ids(|_| true)).await;
        reader.until("document.activeElement.tagName", "H1").await;
        assert_eq!(reader.shown(".app-slow").await, 0);
        assert_eq!(reader.look("window.before").await, true, "the page was not loaded again");
        seen(reader, Part::Late, "slow, after the first page").await;
    });
}

#[test]
fn the_first_page_has_the_late_part_brought_when_it_is_at_rest() {
    story(async |reader| {
        reader.goto("").await;
        let has_come = "performance.getEntriesByType('resource').some(e => e.name.includes('portal-late') && e.responseEnd > 0)";
        reader.until(has_come, true).await;
        reader.click("#everything").await;
        reader.type_keys("singapore").await;
        reader.until_there(".site-search__found a").await;
    });
}

#[test]
fn where_it_is_needed_at_once_the_late_part_does_not_wait_for_the_early_one() {
    let asked =
        "performance.getEntriesByType('resource').some(e => e.name.includes('portal-late'))";
    for (page, is_needed) in
        [("activities", true), ("countries/xk", true), ("mk/documents", true), ("", false)]
    {
        in_chromium(async |reader| {
            reader.hold_program().await;
            reader.visit(page).await;
            // The early one is here, and does not run.
            reader.until("performance.getEntriesByType('resource').some(e => e.name.endsWith('_bg.wasm'))", true).await;
            reader.until(asked, is_needed).await;
            reader.release_program().await;
        });
    }
}

#[test]
fn while_the_late_part_is_slow_its_page_can_be_read_and_typed_into() {
    in_chromium(async |reader| {
        reader.beforehand(HOLD_LATE).await;
        reader.visit("activities").await;
        reader.click("#search").await;
        reader.type_keys("training").await;
        reader
            .until(
                "document.querySelector('.app-slow').checkVisibility({visibilityProperty: true})",
                true,
            )
            .await;
        assert_eq!(reader.listed().await.len(), data::activities().len());
        reader.look("letGo(1)").await;
        reader.until_running().await;
        reader.until_at("activities?q=training").await;
        seen(reader, Part::Late, "slow").await;
    });
}
