//! Keys that are pressed anywhere on the page.

use super::{Result, document};
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

/// Where a letter is typed and does nothing else.
const TYPING: &str = "input:not([type=checkbox]), select, textarea";

/// Hands keys that are pressed alone, and not into a field, to `act`, which says whether it has done something.
///
/// This lasts as long as the listener is kept.
pub fn on_single_key(mut act: impl FnMut(&str) -> bool + 'static) -> Result<EventListener> {
    let listen = move |event: &Event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let is_typed =
            element_of(event).is_some_and(|at| matches!(at.closest(TYPING), Ok(Some(_))));
        let is_alone = !(event.ctrl_key() || event.alt_key() || event.meta_key());
        if is_alone && !is_typed && act(&event.key()) {
            event.prevent_default();
        }
    };
    let options = EventListenerOptions::enable_prevent_default();
    let document = document()?;
    Ok(EventListener::new_with_options(&document, "keydown", options, listen))
}

/// Uses what matches a selector, as a click does, and moves the focus there; `false` if there is no such thing.
pub fn use_control(css: &str) -> bool {
    let found = document().ok().and_then(|document| document.query_selector(css).ok().flatten());
    let Some(control) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    let _ = control.focus();
    control.click();
    true
}

fn element_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
