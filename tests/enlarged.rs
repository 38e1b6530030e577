//! With larger text and more space: nothing is lost, at any size.

use crate::support::{Reader, Story, notes, site};
use portal::tested::checks::About;
use serde_json::json;

const LOST_WORDS: &str = include_str!("support/looks/lost_words.js");

/// What WCAG 2.2 asks for in 1.4.12, stronger than whatever the page says.
const MORE_SPACE: &str = "(sheet => {\
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } \
        p { margin-block-end: 2em !important }');\
    document.adoptedStyleSheets = [sheet];\
    return 0;\
})(new CSSStyleSheet())";

/// The steps of the text size, in per cent.
const SIZES: [&str; 6] = ["100", "110", "125", "150", "175", "200"];

/// Pages, and other views of them. Long words come in some languages.
const VIEWS: [&str; 11] = [
    "",
    "activities",
    "activities?view=table",
    "activities?q=training&country=RS",
    "activities?q=zzz",
    "activities/2019-06-singapore-workshop",
    "documents",
    "countries/xk",
    "data",
    "accessibility",
    "tr/activities",
];

/// What cannot be read of the page at hand, and whether it has to be scrolled sideways.
async fn faults(reader: &Reader, at: &str) -> Vec<String> {
    let mut faults = reader.list(LOST_WORDS).await;
    let wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    let too_wide = reader.number(wide).await;
    if too_wide > 0 {
        faults.push(format!("{too_wide} px too wide"));
    }
    faults.into_iter().map(|fault| format!("/{at}: {fault}")).collect()
}

/// Looks at every view in every text size, after something was done there.
async fn at_every_size(reader: &Reader, prepare: impl AsyncFn(&Reader)) {
    let mut all = Vec::new();
    for view in VIEWS {
        reader.goto(view).await;
        prepare(reader).await;
        for size in SIZES {
            if size != "100" {
                reader.click("[title='Larger text'], [title='Daha büyük yazı']").await;
            }
            reader.until("document.documentElement.dataset.textSize", size).await;
            all.extend(faults(reader, &format!("{view} at {size} %")).await);
            notes::figure(About::Spacing, "", 1, 0);
        }
        reader.click(".reading-tools__standard").await;
    }
    assert!(all.is_empty(), "{all:#?}");
}

#[test]
fn no_word_is_lost_with_more_space_at_any_text_size() {
    Story::at(site::root()).tell(async |reader| {
        at_every_size(reader, async |reader| drop(reader.look(MORE_SPACE).await)).await;
    });
}

#[test]
fn no_word_is_lost_with_the_portal_s_own_spacing_on_a_small_telephone() {
    Story::at(site::root()).width(320).tell(async |reader| {
        reader.goto("").await;
        reader.click(".reading-tools__spacing").await;
        at_every_size(reader, async |reader| {
            reader.until("document.documentElement.dataset.spacing", "more").await;
        })
        .await;
    });
}

#[test]
fn text_grows_to_twice_its_size_by_the_browser_s_own_setting_too() {
    Story::at(site::root()).arg("--blink-settings=defaultFontSize=32").tell(async |reader| {
        let mut all = Vec::new();
        for view in VIEWS {
            reader.goto(view).await;
            reader.until("getComputedStyle(document.documentElement).fontSize", "32px").await;
            all.extend(faults(reader, view).await);
        }
        assert!(all.is_empty(), "{all:#?}");
    });
}

/// What a window of 1 280 by 1 024 pixels is when everything in it is four times as large.
#[test]
fn at_four_times_the_size_no_page_scrolls_sideways_and_nothing_lies_over_the_text() {
    Story::at(site::root()).width(320).tell(async |reader| {
        let screen =
            json!({ "width": 320, "height": 256, "deviceScaleFactor": 4, "mobile": false });
        reader.devtools("Emulation.setDeviceMetricsOverride", screen).await;
        reader.until("innerHeight", 256).await;
        let mut all = Vec::new();
        for view in VIEWS {
            reader.goto(view).await;
            all.extend(faults(reader, view).await);
        }
        assert!(all.is_empty(), "{all:#?}");
    });
}
