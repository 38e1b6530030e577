//! The page before its program runs, and where it never does.

use crate::support::{Reader, Story, data, site, story};
use serde_json::json;

const PAGES: [&str; 7] = [
    "",
    "activities",
    "activities/2019-06-singapore-workshop",
    "documents",
    "countries/xk",
    "data",
    "accessibility",
];

/// What does not work without the program.
const CONTROLS: &str =
    ".finder__filters, .finder__timeline, .view-switch, .reading-tools, .needs-app";

async fn shown(reader: &Reader, css: &str) -> usize {
    let visible = format!(
        "[...document.querySelectorAll({css:?})].filter(e => e.checkVisibility({{visibilityProperty: true}})).length"
    );
    usize::try_from(reader.number(&visible).await).unwrap()
}

/// Everything can be read, every link followed, and nothing is offered that would not work.
async fn is_complete_and_honest(reader: &Reader) {
    for page in PAGES {
        reader.visit(page).await;
        reader.until("document.documentElement.dataset.app", "off").await;
        assert_eq!(shown(reader, "h1").await, 1, "/{page}");
        assert_eq!(shown(reader, CONTROLS).await, 0, "a control on /{page}");
        assert!(shown(reader, ".app-off").await == 1, "/{page} says what is missing");
        assert_eq!(shown(reader, "#designation-note").await, 1, "the note on /{page}");
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
    assert_eq!(shown(reader, ".finder__results article").await, data::activities().len());
}

#[test]
fn without_javascript_everything_can_be_read() {
    story(async |reader| {
        reader.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        is_complete_and_honest(reader).await;
    });
}

#[test]
fn without_webassembly_everything_can_be_read() {
    Story::at(site::root()).expecting("WebAssembly").tell(async |reader| {
        reader
            .beforehand("Object.defineProperty(window, 'WebAssembly', { value: undefined })")
            .await;
        is_complete_and_honest(reader).await;
    });
}

#[test]
fn whatever_part_of_the_program_is_missing_the_page_stays() {
    // Each file, and how much of it is left; none is left where that is nothing.
    for (part, percent) in [
        ("boot-", None),
        (".js", None),
        (".wasm", None),
        (".wasm", Some(1)),
        (".wasm", Some(50)),
        (".wasm", Some(99)),
    ] {
        let copy = site::Copy::new();
        copy.spoil(part, percent);
        let how = format!("{part} left at {percent:?} per cent");
        Story::at(copy.address()).expecting("http://127.0.0.1").tell(async |reader| {
            reader.visit("activities").await;
            reader.until("document.documentElement.dataset.app", "off").await;
            assert_eq!(shown(reader, ".app-off").await, 1, "{how}");
            assert_eq!(shown(reader, CONTROLS).await, 0, "{how}");
            assert_eq!(reader.listed().await.len(), data::activities().len(), "{how}");
        });
    }
}

/// Holds the program back until `release`.
async fn hold(reader: &Reader) {
    reader
        .beforehand(
            "const real = WebAssembly.instantiateStreaming;\
             const held = new Promise(go => { window.letGo = go; });\
             WebAssembly.instantiateStreaming = (...given) => held.then(() => real(...given));",
        )
        .await;
}

async fn release(reader: &Reader) {
    assert_eq!(reader.words("document.documentElement.dataset.app").await, "starting");
    reader.look("letGo(1)").await;
    reader.until_running().await;
}

#[test]
fn what_was_typed_and_ticked_early_is_carried_over() {
    story(async |reader| {
        hold(reader).await;
        reader.visit("activities").await;
        reader.click("#search").await;
        reader.type_keys("online").await;
        reader.click(".filters summary").await;
        reader.click("label[for=year-2018]").await;
        release(reader).await;
        reader.until_at("activities?q=online&year=2018").await;
        reader.until("document.querySelector('#search').value", "online").await;
        reader.until("document.querySelector('#year-2018').checked", true).await;
        let n = reader.listed().await.len();
        assert!(n > 0 && n < data::activities().len(), "{n} are listed");
    });
}

#[test]
fn focus_and_scroll_stay_where_they_are() {
    story(async |reader| {
        hold(reader).await;
        reader.visit("activities").await;
        let link = "article:nth-of-type(20) h3 a";
        reader.look(&format!("document.querySelector({link:?}).focus()")).await;
        let id = reader.focused().await;
        let y = reader.number("scrollY").await;
        assert!(y > 1000 && !id.is_empty(), "{id} at {y}");
        release(reader).await;
        reader.until("document.activeElement.id", id).await;
        reader.until("Math.round(scrollY)", y).await;
    });
}

#[test]
fn nothing_jumps_when_the_program_takes_over() {
    for page in PAGES {
        story(async |reader| {
            reader
                .beforehand(
                    "window.jumps = 0;\
                     new PerformanceObserver(list => list.getEntries().forEach(e => { window.jumps += e.value; }))\
                       .observe({ type: 'layout-shift', buffered: true });",
                )
                .await;
            hold(reader).await;
            reader.visit(page).await;
            let before = reader.number("document.documentElement.scrollHeight").await;
            release(reader).await;
            reader.until("document.documentElement.scrollHeight", before).await;
            reader.until("window.jumps", 0).await;
        });
    }
}

#[test]
fn an_address_that_asks_for_a_part_is_not_answered_with_the_whole_first() {
    story(async |reader| {
        hold(reader).await;
        reader.visit("activities?year=2018").await;
        reader.until("document.documentElement.dataset.asked", "").await;
        assert_eq!(shown(reader, ".finder__results article").await, 0);
        assert_eq!(shown(reader, ".finder__wait").await, 1);
        release(reader).await;
        reader.until_listed(&data::ids(|a| a.year().as_deref() == Some("2018"))).await;
        assert_eq!(shown(reader, ".finder__wait").await, 0);
    });
}

#[test]
fn marked_text_stays_marked_until_it_is_let_go() {
    story(async |reader| {
        hold(reader).await;
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
    story(async |reader| {
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

/// As a translator does it, before the program and after.
const WRAP: &str = "(() => {\
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);\
    const texts = []; while (walk.nextNode()) texts.push(walk.currentNode);\
    for (const text of texts) { const font = document.createElement('font'); text.replaceWith(font); font.append(text); }\
    return texts.length; })()";

#[test]
fn a_page_that_a_translator_rewrites_goes_on_working() {
    story(async |reader| {
        hold(reader).await;
        reader.visit("activities").await;
        reader.look(WRAP).await;
        release(reader).await;
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
            reader.until("document.documentElement.dataset.app", "off").await;
            assert_eq!(shown(reader, ".app-off a").await, 1);
            assert_eq!(reader.listed().await.len(), data::activities().len());
            reader.click(".app-off a").await;
            reader.until_running().await;
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
fn old_page(then: impl Fn(&str) -> String, outcome: &str) {
    let copy = site::Copy::new();
    let page = copy.page("activities.html");
    let program = page
        .split("data-js=")
        .nth(1)
        .and_then(|rest| rest.split([' ', '>']).next())
        .expect("the page names its program");
    copy.write_page("activities.html", &page.replace(program, "/portal-app-0123456789abcdef.js"));
    Story::at(copy.address()).expecting("http://127.0.0.1").tell(async |reader| {
        reader.beforehand(HOLD_FETCH).await;
        reader.visit("activities").await;
        reader.until("window.fetching", true).await;
        let after = then(&page.replace(program, "/portal-app-0123456789abcdef.js"));
        copy.write_page("activities.html", &after.replace("NEW", program));
        reader.look("letGo(1)").await;
        reader.until("document.documentElement.dataset.app", outcome).await;
        assert_eq!(reader.listed().await.len(), data::activities().len());
    });
}

#[test]
fn after_a_new_release_an_old_page_is_loaded_again() {
    old_page(|old| old.replace("/portal-app-0123456789abcdef.js", "NEW"), "on");
}

#[test]
fn an_old_page_is_loaded_again_once_and_not_for_ever() {
    old_page(|old| old.replace("0123456789abcdef", "fedcba9876543210"), "off");
}

#[test]
fn a_page_whose_program_is_gone_for_good_is_not_loaded_again() {
    old_page(str::to_owned, "off");
}

#[test]
fn offline_what_is_loaded_goes_on_working() {
    Story::at(site::root()).expecting("ERR_INTERNET_DISCONNECTED").tell(async |reader| {
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
        reader.until("document.querySelectorAll('.finder__results [data-id]').length", data::documents().len()).await;
        reader.click("nav a[href$='/data']").await;
        reader.until("document.querySelector('h1').innerText", "Data").await;
    });
}
