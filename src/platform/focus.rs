//! Where the keyboard is.

use super::document;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

/// The `id` of the element that has the focus, if it has one.
pub fn current() -> Option<String> {
    let id = document().ok()?.active_element()?.id();
    (!id.is_empty()).then_some(id)
}

/// Whether nothing has the focus.
pub fn is_nowhere() -> bool {
    document()
        .ok()
        .and_then(|document| document.active_element())
        .is_none_or(|element| element.tag_name() == "BODY")
}

/// Moves the focus to the element with this `id` if what had it is gone from the page.
pub fn rescue(id: &str) {
    if is_nowhere() {
        element(id, false);
    }
}

/// Moves the focus to the page's heading, and to the top of the page if `scroll`.
pub fn heading(scroll: bool) {
    if let Some(heading) = first("h1") {
        focus(&heading, scroll);
    }
}

/// Moves the focus to the element with this `id`; `false` if there is none.
pub fn element(id: &str, scroll: bool) -> bool {
    let element = document()
        .ok()
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = &element {
        focus(element, scroll);
    }
    element.is_some()
}

/// How far below the top of the window the element with this `id` begins, in whole CSS pixels; less than nothing if it
/// is scrolled out above.
#[allow(clippy::cast_possible_truncation, reason = "no page is that long")]
pub fn top(id: &str) -> Option<i32> {
    let element = document().ok()?.get_element_by_id(id)?;
    Some(element.get_bounding_client_rect().top().floor() as i32)
}

/// Moves the focus to an element, without scrolling.
pub fn on(element: &HtmlElement) {
    focus(element, false);
}

fn first(selector: &str) -> Option<HtmlElement> {
    document().ok()?.query_selector(selector).ok()??.dyn_into::<HtmlElement>().ok()
}

fn focus(element: &HtmlElement, scroll: bool) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(!scroll);
    // An element that cannot take the focus leaves it where it is.
    let _ = element.focus_with_options(&options);
}
