//! With a finger.

use crate::support::{Reader, Story, data, in_chromium, site};
use serde_json::json;

const TIMELINE: &str = ".timeline--control";

/// A telephone with a narrow screen that is touched.
fn with_a_thumb(tell: impl AsyncFnOnce(&Reader)) {
    Story::at(site::root()).width(320).tell(async |reader| {
        // Fingers zoom only what is shown as telephones show it.
        let screen = json!({ "width": 320, "height": 800, "deviceScaleFactor": 1, "mobile": true });
        reader.devtools("Emulation.setDeviceMetricsOverride", screen).await;
        reader
            .devtools(
                "Emulation.setTouchEmulationEnabled",
                json!({ "enabled": true, "maxTouchPoints": 2 }),
            )
            .await;
        tell(reader).await;
    });
}

/// Where the middle of an element is, after it was brought into view.
async fn middle(reader: &Reader, css: &str) -> (i64, i64) {
    reader
        .look(&format!(
            "(document.querySelector({css:?}).scrollIntoView({{ block: 'center' }}), 0)"
        ))
        .await;
    let rect = format!("document.querySelector({css:?}).getBoundingClientRect()");
    let x = reader.number(&format!("(r => r.left + r.width / 2)({rect})")).await;
    (x, reader.number(&format!("(r => r.top + r.height / 2)({rect})")).await)
}

/// Fingers that go down at these points, move by so much in steps, and go up.
async fn drag(reader: &Reader, fingers: &[(i64, i64)], by: &[(i64, i64)]) {
    const STEPS: i64 = 12;
    let touch = async |kind: &str, step: i64| {
        let points: Vec<_> = fingers
            .iter()
            .zip(by)
            .enumerate()
            .map(|(id, ((x, y), (dx, dy)))| {
                json!({ "id": id, "x": x + dx * step / STEPS, "y": y + dy * step / STEPS })
            })
            .collect();
        let points = if kind == "touchEnd" { json!([]) } else { json!(points) };
        let event = json!({ "type": kind, "touchPoints": points });
        reader.devtools("Input.dispatchTouchEvent", event).await;
    };
    touch("touchStart", 0).await;
    let is_moving = by.iter().any(|way| *way != (0, 0));
    for step in 1..=if is_moving { STEPS } else { 0 } {
        touch("touchMove", step).await;
    }
    touch("touchEnd", STEPS).await;
}

async fn tap(reader: &Reader, css: &str) {
    let at = middle(reader, css).await;
    drag(reader, &[at], &[(0, 0)]).await;
}

#[test]
fn a_swipe_over_the_timeline_scrolls_the_page_and_chooses_nothing() {
    with_a_thumb(async |reader| {
        reader.goto("activities").await;
        let at = middle(reader, TIMELINE).await;
        let before = reader.number("scrollY").await;
        drag(reader, &[at], &[(0, -300)]).await;
        reader.until(&format!("scrollY > {before} + 150"), true).await;
        reader.until_at("activities").await;
    });
}

#[test]
fn two_fingers_make_the_page_larger_and_choose_nothing() {
    with_a_thumb(async |reader| {
        reader.goto("activities").await;
        let (x, y) = middle(reader, TIMELINE).await;
        // Chromium zooms here whatever the style sheet allows; other browsers ask it.
        let allowed = "getComputedStyle(document.querySelector('.timeline__months')).touchAction";
        assert_eq!(reader.words(allowed).await, "pan-y pinch-zoom");
        drag(reader, &[(x - 10, y), (x + 10, y)], &[(-80, 0), (80, 0)]).await;
        reader.until("visualViewport.scale > 1.5", true).await;
        reader.until_at("activities").await;
    });
}

/// Where a screen does not zoom, as a large one that is touched.
#[test]
fn two_fingers_choose_nothing_where_nothing_can_be_zoomed() {
    in_chromium(async |reader| {
        let touch = json!({ "enabled": true, "maxTouchPoints": 2 });
        reader.devtools("Emulation.setTouchEmulationEnabled", touch).await;
        reader.goto("activities").await;
        let (x, y) = middle(reader, "#month-24217").await;
        drag(reader, &[(x, y), (x + 20, y)], &[(-80, 0), (80, 0)]).await;
        // The address follows what was chosen by a frame.
        reader
            .look("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))")
            .await;
        reader.until_at("activities").await;
        reader.until_listed(&data::ids(|_| true)).await;
    });
}

#[test]
fn a_span_is_chosen_by_drawing_a_thumb_along_the_timeline() {
    with_a_thumb(async |reader| {
        reader.goto("activities").await;
        let at = middle(reader, "#month-24217").await;
        let step = reader.number("document.querySelector('#month-24218').getBoundingClientRect().left - document.querySelector('#month-24217').getBoundingClientRect().left").await;
        drag(reader, &[at], &[(4 * step, 0)]).await;
        reader.until_at("activities?from=2018-02&to=2018-06").await;
    });
}

#[test]
fn a_year_and_a_month_are_chosen_with_a_thumb() {
    with_a_thumb(async |reader| {
        reader.goto("activities").await;
        tap(reader, "#month-24221").await;
        reader.until_at("activities?from=2018-06&to=2018-06").await;
        reader.goto("activities").await;
        let year = "[...document.querySelectorAll('.timeline__year-link')].find(e => e.innerText.includes('2018'))";
        reader.look(&format!("({year}.id = 'the-year', 0)")).await;
        tap(reader, "#the-year").await;
        reader.until_at("activities?year=2018").await;
        reader.until_listed(&data::ids(|a| a.year().as_deref() == Some("2018"))).await;
    });
}

/// What only shows when something is pointed at is never seen by a finger.
#[test]
fn nothing_appears_only_under_a_pointer() {
    in_chromium(async |reader| {
        reader.goto("activities").await;
        let changed = reader
            .list(
                "new Set(function* rules(all) { for (const rule of all) {\
                    if (rule.cssRules?.length) yield* rules(rule.cssRules);\
                    if (rule.selectorText?.includes(':hover')) yield* rule.style;\
                 } }([...document.styleSheets].flatMap(sheet => [...sheet.cssRules])))",
            )
            .await;
        assert!(!changed.is_empty(), "something is said about pointers");
        let is_paint = |name: &String| {
            ["color", "background", "border", "text-decoration", "fill", "stroke", "outline"]
                .iter()
                .any(|paint| name.contains(paint))
        };
        let others: Vec<_> = changed.iter().filter(|name| !is_paint(name)).collect();
        assert!(others.is_empty(), "a pointer changes {others:?}");
    });
}
