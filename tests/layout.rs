//! On narrow screens, enlarged, and on paper.

use crate::support::site::{OTHERS, PAGES};
use crate::support::{Reader, Story, data, in_chromium, site};
use serde_json::json;

/// Pages, a table, and what is no page.
fn pages() -> impl Iterator<Item = &'static str> {
    PAGES.into_iter().chain(["activities?view=table", "nowhere"])
}

/// What sticks out of a page that is wider than its window.
async fn overflow(reader: &Reader, page: &str, how: &str) -> Option<String> {
    let widths = reader
        .look("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        .await;
    let (wide, room) = (widths[0].as_u64().unwrap(), widths[1].as_u64().unwrap());
    if wide <= room {
        return None;
    }
    let culprits = reader
        .list(
            "[...document.querySelectorAll('body *')]\
             .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)\
             .filter(e => !e.closest('.table table, .visually-hidden, svg'))\
             .sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)\
             .slice(0, 4).map(e => `${e.tagName}.${e.getAttribute('class')} to ${Math.round(e.getBoundingClientRect().right)}`)",
        )
        .await;
    Some(format!("/{page} {how}: {wide} px in {room} px, because of {}", culprits.join(", ")))
}

#[test]
fn no_page_scrolls_sideways_on_a_small_telephone() {
    Story::at(site::root()).width(320).expecting("status of 404").tell(async |reader| {
        let mut faults = Vec::new();
        for page in pages() {
            reader.goto(page).await;
            faults.extend(overflow(reader, page, "at 320 px").await);
        }
        assert!(faults.is_empty(), "{faults:#?}");
    });
}

/// Words are longer in some languages than in others.
#[test]
fn no_language_scrolls_sideways_on_a_small_telephone_at_twice_the_text_size() {
    Story::at(site::root()).width(320).tell(async |reader| {
        reader.goto("").await;
        for _ in 0..5 {
            reader.click("[title='Larger text']").await;
        }
        let mut faults = Vec::new();
        for language in OTHERS {
            for page in PAGES.into_iter().chain(["activities?view=table", "activities?q=zzz"]) {
                let page = format!("{language}/{page}");
                reader.goto(&page).await;
                reader.until("document.documentElement.dataset.textSize", "200").await;
                reader.click("#language").await;
                faults.extend(overflow(reader, &page, "at 200 % and 320 px").await);
            }
        }
        assert!(faults.is_empty(), "{faults:#?}");
    });
}

#[test]
fn no_page_scrolls_sideways_at_twice_the_text_size() {
    for width in [320, 1280] {
        Story::at(site::root()).width(width).expecting("status of 404").tell(async |reader| {
            reader.goto("").await;
            for _ in 0..5 {
                reader.click("[title='Larger text']").await;
            }
            let mut faults = Vec::new();
            for page in pages() {
                reader.goto(page).await;
                reader.until("document.documentElement.dataset.textSize", "200").await;
                let how = format!("at 200 % and {width} px");
                faults.extend(overflow(reader, page, &how).await);
            }
            assert!(faults.is_empty(), "{faults:#?}");
        });
    }
}

/// Who needs help looks where it was on the page before (WCAG 3.2.6).
#[test]
fn help_is_in_the_same_place_on_every_page() {
    Story::at(site::root()).expecting("status of 404").tell(async |reader| {
        let ways = "[...document.querySelectorAll('.site-header a, .site-footer__links a')].map(e => e.innerText.trim())";
        reader.goto("").await;
        let first = reader.list(ways).await;
        assert!(first.iter().any(|name| name == "Accessibility"), "{first:?}");
        for page in pages() {
            reader.goto(page).await;
            assert_eq!(reader.list(ways).await, first, "/{page}");
        }
        // There are people behind it.
        reader.click(".site-footer__links a[href$='/accessibility']").await;
        reader.until_there("main .contacts a[href^='tel:']").await;
    });
}

#[test]
fn on_paper_the_controls_are_gone_and_the_addresses_are_there() {
    in_chromium(async |reader| {
        reader.goto("activities/2019-06-singapore-workshop").await;
        reader.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        for control in
            [".site-menu", ".reading-tools", ".neighbours", ".activity__back", "main button"]
        {
            reader
                .until(&format!("document.querySelector('{control}').checkVisibility()"), false)
                .await;
        }
        assert!(reader.text("#designation-note").await.contains("without prejudice"));
        let all = data::activities();
        let activity = all.iter().find(|a| a.id() == "2019-06-singapore-workshop").unwrap();
        let source = activity.0["source"].as_str().unwrap();
        assert!(reader.text(".sources").await.contains(source));
        reader.goto("documents").await;
        reader.until("document.querySelector('.finder__filters').checkVisibility()", false).await;
        let printed = reader
            .words("getComputedStyle(document.querySelector('#e-evidence-report li[data-lang=sq] a'), '::after').content")
            .await;
        assert!(printed.contains("rm.coe.int"), "the address is printed: {printed}");
    });
}

#[test]
fn the_filters_open_and_work_on_a_small_telephone() {
    Story::at(site::root()).width(320).expecting("status of 404").tell(async |reader| {
        reader.goto("activities").await;
        reader.click("details.filters summary").await;
        reader.click("label[for=country-RS]").await;
        reader.until_at("activities?country=RS").await;
        reader.until_listed(&data::ids(|a| a.concerns("RS"))).await;
    });
}
