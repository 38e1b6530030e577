//! Without a mouse.

use crate::support::engine::Engine;
use crate::support::{Reader, story};
use thirtyfour::Key;

const INTERACTIVE: &str = "[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')]\
    .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }))";

/// What has the focus, if nobody can see that it has: because something lies over it, or because there is no ring around it that
/// is two pixels wide.
const UNSEEN: &str = "(e => {\
    if (e === document.body || e === document.documentElement) return '';\
    const { left, top, width, height } = e.getClientRects()[0] ?? e.getBoundingClientRect();\
    const at = document.elementFromPoint(left + width / 2, top + height / 2);\
    const isSeen = at !== null && (e.contains(at) || at.contains(e) || at.closest('label')?.control === e);\
    const { outlineStyle, outlineWidth } = getComputedStyle(e);\
    const hasRing = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;\
    const what = e.outerHTML.slice(0, 150);\
    return isSeen ? (hasRing ? '' : `no ring: ${what}`) : `covered by ${at?.outerHTML.slice(0, 80)}: ${what}`;\
})(document.activeElement)";

/// Keeps what has the focus now, and what stands before the one that had it before.
const NEXT: &str = "(e => {\
    if (e === document.body) return 0;\
    reached.add(e);\
    if (last && last !== e && !(last.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)) back.push(e.outerHTML.slice(0, 100));\
    window.last = e;\
    return 0;\
})(document.activeElement)";

/// Goes through the page with Tab until it has been all the way round.
async fn walk(reader: &Reader) {
    reader
        .look("(document.activeElement.blur(), window.reached = new Set(), window.last = null, window.back = [], 0)")
        .await;
    let all = reader.number(&format!("{INTERACTIVE}.length")).await;
    let mut unseen = Vec::new();
    for _ in 0..all + 10 {
        reader.press(Key::Tab).await;
        reader.look(NEXT).await;
        // Keys that its driver makes are no reason for Firefox to draw a ring, until a field has had the focus.
        if reader.engine() == Engine::Chromium {
            unseen.push(reader.words(UNSEEN).await);
        }
    }
    unseen.retain(|fault| !fault.is_empty());
    assert!(unseen.is_empty(), "the focus cannot be seen: {unseen:#?}");
    // Once the walk has been round, it begins again at the top.
    let back = reader.list("back").await;
    assert!(back.len() <= 1, "Tab goes back to what stands before: {back:#?}");
    let missed = reader
        .list(&format!(
            "{INTERACTIVE}.filter(e => !window.reached.has(e)).map(e => e.outerHTML.slice(0, 150))"
        ))
        .await;
    assert!(missed.is_empty(), "Tab does not reach {missed:#?}");
}

#[test]
fn the_first_tab_offers_a_way_past_the_menu() {
    story(async |reader| {
        reader.goto("").await;
        reader.press(Key::Tab).await;
        reader.until("document.activeElement.className", "skip-link").await;
        reader
            .until(
                "(r => r.top >= 0 && r.height > 0)(document.activeElement.getBoundingClientRect())",
                true,
            )
            .await;
        reader.press(Key::Enter).await;
        reader.until("document.activeElement.id", "content").await;
        reader.press(Key::Tab).await;
        reader.until("document.querySelector('main').contains(document.activeElement)", true).await;
    });
}

#[test]
fn tab_reaches_everything_and_is_caught_nowhere() {
    story(async |reader| {
        for address in [
            "",
            "activities?view=table&country=RS&kind=mission",
            "activities/2019-06-singapore-workshop",
            "data",
            // With an offer of another language at the foot of the window.
            "mk/countries/xk",
        ] {
            reader.goto(address).await;
            walk(reader).await;
        }
    });
}

#[test]
fn a_change_of_page_moves_the_focus_to_its_heading_and_sets_the_title() {
    story(async |reader| {
        reader.goto("").await;
        for (address, name) in
            [("activities", "Activities"), ("documents", "Documents"), ("data", "Data")]
        {
            reader
                .element(&format!("nav a[href$='/{address}']"))
                .await
                .send_keys(Key::Enter)
                .await
                .unwrap();
            reader.until_at(address).await;
            reader.until("document.activeElement.tagName", "H1").await;
            reader.until("document.activeElement.innerText", name).await;
            reader.until("document.title", format!("{name} – iPROCEEDS")).await;
            reader
                .until(
                    &format!("document.querySelector('nav a[href$=\"/{address}\"]').ariaCurrent"),
                    "page",
                )
                .await;
        }
    });
}

#[test]
fn a_checkbox_is_ticked_with_the_space_bar() {
    story(async |reader| {
        reader.goto("activities").await;
        reader.element("#kind-mission").await.send_keys(" ").await.unwrap();
        reader.until_at("activities?kind=mission").await;
        reader.until("document.activeElement.id", "kind-mission").await;
        // What is left out far from the screen is cut at its edge, and in a group of boxes the ring around the focus reaches further.
        let cut = "(e => { while (e && getComputedStyle(e).contentVisibility !== 'auto') e = e.parentElement; return e?.className ?? '' })(document.activeElement)";
        assert_eq!(reader.words(cut).await, "", "nothing cuts the ring around the box");
        reader.press(Key::Tab).await;
        reader.until("document.activeElement.name", "kind").await;
    });
}
