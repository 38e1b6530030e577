//! The program is switched off, missing, broken, stopped or outdated.

use super::matrix::{Part, seen};
use crate::support::engine::Engine;
use crate::support::nginx::Nginx;
use crate::support::site::PAGES;
use crate::support::{Reader, Story, data, in_chromium, site};
use serde_json::json;

/// What does not work without the program.
const CONTROLS: &str =
    ".finder__filters, .finder__timeline, .view-switch, .reading-tools, .needs-app";

/// Everything can be read, every link followed, and nothing is offered that would not work.
async fn is_complete_and_honest(reader: &Reader) {
    for page in PAGES {
        reader.visit(page).await;
        reader.until_app("off").await;
        assert_eq!(reader.shown("h1").await, 1, "/{page}");
        assert_eq!(reader.shown(CONTROLS).await, 0, "a control on /{page}");
        assert_eq!(reader.shown(".app-off").await, 1, "/{page} says what is missing");
        assert_eq!(reader.shown("#designation-note").await, 1, "the note on /{page}");
    }
    reader.visit("activities").await;
    reader.until_listed(&data::ids(|_| true)).await;
    reader.click_text("main a", "iPROCEEDS Closing Conference").await;
    reader.until("document.querySelector('h1').innerText", "iPROCEEDS Closing Conference").await;
    reader.visit("documents").await;
    let works = data::documents().len();
    reader.until("document.querySelectorAll('.finder__results [data-id]').length", works).await;
    // A link to a part is answered with the whole: nothing is left out without the reader knowing.
    reader.visit("activities?year=2018").await;
    assert_eq!(reader.shown(".finder__results article").await, data::activities().len());
}

#[test]
fn without_javascript_everything_can_be_read() {
    in_chromium(async |reader| {
        reader.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        is_complete_and_honest(reader).await;
        seen(reader, Part::JavaScript, "switched off").await;
    });
}

#[test]
fn without_webassembly_everything_can_be_read() {
    Story::at(site::root()).arg("--js-flags=--jitless").expecting("WebAssembly").tell(
        async |reader| {
            is_complete_and_honest(reader).await;
            assert_eq!(reader.words("typeof WebAssembly").await, "undefined");
            // Of the whole list, the year that was asked for is in sight.
            let top = "document.querySelector('#y2018').getBoundingClientRect().top";
            reader.until(&format!("{top} >= 0 && {top} < innerHeight / 2"), true).await;
            assert!(reader.number("scrollY").await > 500);
            seen(reader, Part::WebAssembly, "switched off").await;
        },
    );
}

#[test]
fn whatever_part_of_the_program_is_missing_the_page_stays() {
    // Each file, and how much of it is left; none is left where that is nothing.
    for (part, file, percent, fault) in [
        (Part::BootScript, "boot-", None, "missing (404)"),
        (Part::Glue, ".js", None, "missing (404)"),
        (Part::Program, ".wasm", None, "missing (404)"),
        (Part::Program, ".wasm", Some(1), "cut at 1 per cent"),
        (Part::Program, ".wasm", Some(50), "cut at 50 per cent"),
        (Part::Program, ".wasm", Some(99), "cut at 99 per cent"),
    ] {
        let copy = site::Copy::new();
        copy.spoil(file, percent);
        let how = format!("{file} {fault}");
        Story::at(copy.address()).expecting("http://127.0.0.1").tell(async |reader| {
            reader.visit("activities").await;
            reader.until_app("off").await;
            assert_eq!(reader.shown(".app-off").await, 1, "{how}");
            assert_eq!(reader.shown(CONTROLS).await, 0, "{how}");
            assert_eq!(reader.listed().await.len(), data::activities().len(), "{how}");
            seen(reader, part, fault).await;
        });
    }
}

#[test]
fn a_program_that_is_sent_as_another_kind_of_file_still_runs() {
    let nginx = Nginx::start_with(&site::dist(), "/", |settings| {
        settings.replace("application/wasm wasm;", "text/plain wasm;")
    });
    Story::at(&nginx.address()).tell(async |reader| {
        reader.goto("activities").await;
        let kind = "fetch(document.querySelector('[data-wasm]').dataset.wasm).then(a => a.headers.get('Content-Type'))";
        assert!(reader.words(kind).await.starts_with("text/plain"));
        reader.click("#country-RS").await;
        reader.until_listed(&data::ids(|a| a.concerns("RS"))).await;
        seen(reader, Part::Program, "sent as another type").await;
    });
}

#[test]
fn a_program_that_stops_gives_the_page_back() {
    Story::at(site::root()).expecting("unreachable").expecting("RuntimeError").tell(
        async |reader| {
            reader.goto("activities").await;
            reader.click("label[for=country-RS]").await;
            reader.until_listed(&data::ids(|a| a.concerns("RS"))).await;
            reader.look("document.dispatchEvent(new CustomEvent('portal-test-stop'))").await;
            reader.until_app("off").await;
            assert_eq!(reader.shown(".app-off a").await, 1);
            assert_eq!(reader.listed().await.len(), data::activities().len());
            reader.click(".app-off a").await;
            reader.until_running().await;
            seen(reader, Part::Program, "stops while in use").await;
        },
    );
}

#[test]
fn a_program_that_stops_on_another_page_gives_that_page() {
    Story::at(site::root()).expecting("unreachable").expecting("RuntimeError").tell(
        async |reader| {
            reader.goto("activities").await;
            reader.click("nav a[href$='/documents']").await;
            reader.until("document.querySelector('h1').innerText", "Documents").await;
            reader.look("window.before = true").await;
            reader.look("document.dispatchEvent(new CustomEvent('portal-test-stop'))").await;
            reader.until("window.before === undefined", true).await;
            reader.until_running().await;
            reader.until("document.querySelector('h1').innerText", "Documents").await;
            seen(reader, Part::Program, "stops on another page").await;
        },
    );
}

/// Holds back, once, what the page itself fetches, until `letGo`.
const HOLD_FETCH: &str = "if (!sessionStorage.heldOnce) {\
    sessionStorage.heldOnce = 1;\
    const real = fetch;\
    const held = new Promise(go => { window.letGo = go; });\
    window.fetch = (...given) => { window.fetching = true; return held.then(() => real(...given)); };\
  }";

/// A page that names a program which is gone, as after a new release; `then` is what the host has a moment later.
fn old_page(then: impl Fn(&str) -> String, outcome: &str, fault: Option<&str>) {
    let copy = site::Copy::new();
    let page = copy.page("activities.html");
    let program = page
        .split("data-js=")
        .nth(1)
        .and_then(|rest| rest.split([' ', '>']).next())
        .expect("the page names its program");
    copy.write_page("activities.html", &page.replace(program, "/portal-app-0123456789abcdef.js"));
    Story::at(copy.address()).only_in(&[Engine::Chromium]).expecting("http://127.0.0.1").tell(
        async |reader| {
            reader.beforehand(HOLD_FETCH).await;
            reader.visit("activities").await;
            reader.until("window.fetching", true).await;
            let after = then(&page.replace(program, "/portal-app-0123456789abcdef.js"));
            copy.write_page("activities.html", &after.replace("NEW", program));
            reader.look("letGo(1)").await;
            reader.until_app(outcome).await;
            assert_eq!(reader.listed().await.len(), data::activities().len());
            if let Some(fault) = fault {
                seen(reader, Part::Release, fault).await;
            }
        },
    );
}

#[test]
fn after_a_new_release_an_old_page_is_loaded_again() {
    let newer = |old: &str| old.replace("/portal-app-0123456789abcdef.js", "NEW");
    old_page(newer, "on", Some("newer one on the host, old files gone"));
}

#[test]
fn an_old_page_is_loaded_again_once_and_not_for_ever() {
    let newer = |old: &str| old.replace("0123456789abcdef", "fedcba9876543210");
    old_page(newer, "off", Some("the same again after that"));
}

#[test]
fn a_page_whose_program_is_gone_for_good_is_not_loaded_again() {
    old_page(str::to_owned, "off", None);
}
