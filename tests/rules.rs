//! Every page and what can be made of it, held against the rules of accessibility.

use crate::support::engine::Engine;
use crate::support::site::PAGES;
use crate::support::{Reader, Story, in_chromium, site};
use serde_json::json;
use thirtyfour::{By, Key};

/// A Latin script and a Cyrillic one.
const LANGUAGES: [&str; 2] = ["", "mk/"];

/// Pages, other views of them, and what is none.
fn addresses() -> Vec<String> {
    let more = [
        "activities?view=table&sort=title",
        "activities?q=training&country=RS",
        "activities?q=zzz",
        "activities?country=QQ",
        "activities?year=2018",
        "documents?q=evidence",
        "nowhere",
    ];
    let pages = PAGES.into_iter().chain(more);
    pages.flat_map(|page| LANGUAGES.map(|language| format!("{language}{page}"))).collect()
}

/// Holds all addresses against the rules, after something was done there.
async fn hold(reader: &Reader, how: &str, act: impl AsyncFn(&Reader)) {
    let mut faults = Vec::new();
    // The offer of another language lies over what is at the foot of the window, until the page is scrolled. That nothing is
    // reached behind it is a story of its own.
    reader.goto("mk/").await;
    reader.click(".language-offer button").await;
    for address in addresses() {
        reader.goto(&address).await;
        act(reader).await;
        let broken = reader.broken_rules().await;
        faults.extend(broken.into_iter().map(|fault| format!("/{address} {how}: {fault}")));
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

async fn prefer(reader: &Reader, name: &str, value: &str) {
    let features = json!({ "features": [{ "name": name, "value": value }] });
    reader.devtools("Emulation.setEmulatedMedia", features).await;
}

/// A story about addresses some of which are none.
fn everywhere(width: u32, tell: impl AsyncFnOnce(&Reader)) {
    Story::at(site::root())
        .width(width)
        .expecting("status of 404")
        .only_in(&[Engine::Chromium])
        .tell(tell);
}

#[test]
fn no_page_breaks_a_rule() {
    everywhere(1280, async |reader| hold(reader, "in light colours", async |_| ()).await);
}

#[test]
fn no_page_breaks_a_rule_in_dark_colours() {
    everywhere(1280, async |reader| {
        prefer(reader, "prefers-color-scheme", "dark").await;
        hold(reader, "in dark colours", async |_| ()).await;
    });
}

#[test]
fn no_page_breaks_a_rule_in_forced_colours() {
    everywhere(1280, async |reader| {
        prefer(reader, "forced-colors", "active").await;
        hold(reader, "in forced colours", async |_| ()).await;
    });
}

#[test]
fn no_page_breaks_a_rule_at_twice_the_text_size() {
    everywhere(1280, async |reader| {
        reader.goto("").await;
        for _ in 0..5 {
            reader.click("[title='Larger text']").await;
        }
        hold(reader, "at 200 %", async |_| ()).await;
    });
}

#[test]
fn no_page_breaks_a_rule_on_a_small_telephone_with_everything_open() {
    everywhere(320, async |reader| {
        hold(reader, "at 320 px, all open", async |reader| {
            // The last first, so that what opens does not push the next one away.
            for position in (0..reader.count("main summary").await).rev().take(12) {
                let summary = format!("[...document.querySelectorAll('main summary')][{position}]");
                reader.look(&format!("({summary}.scrollIntoView({{ block: 'center' }}), 0)")).await;
                let is_closed =
                    format!("{summary}.checkVisibility() && !{summary}.parentElement.open");
                if reader.look(&is_closed).await == true {
                    reader.driver.find_all(By::Css("main summary")).await.unwrap()[position]
                        .click()
                        .await
                        .unwrap();
                }
            }
            reader.look("(scrollTo(0, 0), 0)").await;
            reader.click("#language").await;
        })
        .await;
    });
}

#[test]
fn nothing_breaks_a_rule_while_the_portal_is_searched() {
    in_chromium(async |reader| {
        for language in LANGUAGES {
            reader.goto(language).await;
            reader.click("header input[type=search]").await;
            reader.type_keys("training").await;
            reader.until_there(".site-search__found a").await;
            assert_eq!(reader.broken_rules().await, Vec::<String>::new(), "/{language}");
        }
    });
}

/// States that a reader passes through and that no story ends in.
#[test]
fn nothing_breaks_a_rule_on_the_way() {
    in_chromium(async |reader| {
        for language in LANGUAGES {
            reader.goto(&format!("{language}accessibility")).await;
            if reader.look("document.documentElement.dataset.keys !== 'on'").await == true {
                reader.click(".single-keys").await;
            }
            reader.goto(&format!("{language}activities")).await;
            reader.type_keys("?").await;
            reader.until("document.querySelector('dialog')?.open ?? false", true).await;
            assert_eq!(reader.broken_rules().await, Vec::<String>::new(), "/{language}: the sheet");
            reader.press(Key::Escape).await;
            reader.until("document.querySelectorAll('dialog').length", 0).await;
            reader.element("#span-from").await.focus().await.unwrap();
            reader.type_keys("soon").await;
            reader.press(Key::Tab).await;
            reader.until("document.querySelector('#span-from').ariaInvalid", "true").await;
            assert_eq!(reader.broken_rules().await, Vec::<String>::new(), "/{language}: no date");
            reader.click("#language").await;
            assert_eq!(reader.broken_rules().await, Vec::<String>::new(), "/{language}: the menu");
        }
        for aid in [".reading-tools__contrast", ".reading-tools__spacing"] {
            reader.click(aid).await;
            for page in PAGES {
                reader.goto(page).await;
                assert_eq!(reader.broken_rules().await, Vec::<String>::new(), "/{page}: {aid}");
            }
        }
    });
}
