//! What the reader did on the static page before the program ran.

use super::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlInputElement};

/// Fields that were filled in and boxes that were ticked, as names and values.
pub fn answers() -> Vec<(String, String)> {
    let mut answers = Vec::new();
    for input in document().ok().iter().flat_map(|document| all(document, "#app input[name]")) {
        let Ok(input) = input.dyn_into::<HtmlInputElement>() else { continue };
        let is_box = input.type_() == "checkbox";
        let is_changed = if is_box {
            input.checked() != input.default_checked()
        } else {
            input.value() != input.default_value()
        };
        if is_changed {
            answers.push((input.name(), input.value()));
        }
    }
    answers
}

/// Whether the reader has marked a piece of text, which would be lost.
pub fn has_selection() -> bool {
    let selection = window().ok().and_then(|window| window.get_selection().ok().flatten());
    selection.is_some_and(|selection| !selection.is_collapsed())
}

/// The element that has the focus, to be found again later or in the page that takes the place of this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    css: String,
    /// Which of those that match.
    position: usize,
}

impl Spot {
    /// Where the focus is, if anywhere.
    pub fn now() -> Option<Self> {
        let document = document().ok()?;
        let element = document.active_element()?;
        let css = match (element.id(), element.get_attribute("href")) {
            (id, _) if !id.is_empty() => format!("[id=\"{id}\"]"),
            (_, Some(href)) if !href.contains(['"', '\\']) => format!("a[href=\"{href}\"]"),
            _ => return None,
        };
        let position = all(&document, &css).iter().position(|other| *other == element)?;
        Some(Self { css, position })
    }

    /// Moves the focus to the same place again.
    pub fn focus(&self) {
        let element = document()
            .ok()
            .and_then(|document| all(&document, &self.css).into_iter().nth(self.position));
        if let Some(element) = element.and_then(|element| element.dyn_into().ok()) {
            super::focus::on(&element);
        }
    }
}

fn all(document: &Document, css: &str) -> Vec<Element> {
    let Ok(list) = document.query_selector_all(css) else { return Vec::new() };
    (0..list.length()).filter_map(|i| list.get(i)?.dyn_into().ok()).collect()
}
