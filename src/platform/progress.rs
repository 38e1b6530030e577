//! The bar on the static page that says how much of a long file is here.

use super::document;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Shows how much is here of `all`, with the same in words. Where there is no such bar nothing is shown.
pub fn show(here: usize, all: usize, words: &str) {
    let Some(bar) = find("app-progress") else { return };
    let _ = bar.set_attribute("max", &all.to_string());
    let _ = bar.set_attribute("value", &here.to_string());
    if let Some(place) = find("app-progress-words") {
        place.set_text_content(Some(words));
    }
}

fn find(id: &str) -> Option<Element> {
    document().ok()?.get_element_by_id(id)?.dyn_into().ok()
}
