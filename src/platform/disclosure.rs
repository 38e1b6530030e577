//! Lists that open and close.

use super::{Result, document};
use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent, Node};

/// Closes a list that matches `css` as lists do: by Escape, which brings the focus back to what opened it, and by a click
/// elsewhere. This lasts as long as the listeners are kept.
pub fn close_outside(css: &'static str) -> Result<[EventListener; 2]> {
    let document = document()?;
    let open = move || super::document().ok()?.query_selector(&[css, "[open]"].concat()).ok()?;
    let on_click = EventListener::new(&document, "click", move |event: &Event| {
        let Some(list) = open() else { return };
        let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
        if !list.contains(target.as_ref()) {
            let _ = list.remove_attribute("open");
        }
    });
    let on_key = EventListener::new(&document, "keydown", move |event: &Event| {
        let is_escape =
            event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape");
        let Some(list) = open().filter(|_| is_escape) else { return };
        let _ = list.remove_attribute("open");
        let summary = list.first_element_child().and_then(|it| it.dyn_into::<HtmlElement>().ok());
        if let Some(summary) = summary {
            let _ = summary.focus();
        }
    });
    Ok([on_click, on_key])
}
