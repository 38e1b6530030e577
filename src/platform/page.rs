//! The document as a whole: where it lies, its title, its width.

use super::{Fault, Result, document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Where the portal lies on its host, with a slash at both ends, as the build wrote it into the page.
pub fn base() -> String {
    document()
        .ok()
        .and_then(|document| document.document_element())
        .and_then(|root| root.get_attribute("data-base"))
        .filter(|base| base.starts_with('/') && base.ends_with('/'))
        .unwrap_or_else(|| "/".to_owned())
}

/// Scheme and host of the page, without a slash at the end; empty if the browser does not say.
pub fn origin() -> String {
    window().ok().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// The tags of the languages that the reader's browser is set to, the first one best.
pub fn languages() -> Vec<String> {
    let languages = window().map(|window| window.navigator().languages());
    languages
        .map_or_else(|_| Vec::new(), |tags| tags.iter().filter_map(|tag| tag.as_string()).collect())
}

/// Sets the document's title.
pub fn set_title(title: &str) -> Result<()> {
    document()?.set_title(title);
    Ok(())
}

/// Sets an attribute of the root element, or takes it away.
pub fn set_root_attribute(name: &str, value: Option<&str>) -> Result<()> {
    let root = document()?.document_element().ok_or_else(|| Fault::new("find the root element"))?;
    match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    }
    .map_err(Fault::because("set an attribute of the page"))
}

/// An attribute of the root element.
pub fn root_attribute(name: &str) -> Option<String> {
    document().ok()?.document_element()?.get_attribute(name)
}

/// Opens the browser's print dialogue.
pub fn print() -> Result<()> {
    window()?.print().map_err(Fault::because("print"))
}

/// Whether the filters fit beside the results: the window is at least 58 `rem` wide. These are the browser's own,
/// which do not know the portal's text size.
pub fn has_room_for_filters() -> bool {
    window()
        .and_then(|window| {
            window.match_media("(min-width: 58rem)").map_err(Fault::because("ask for the width"))
        })
        .is_ok_and(|query| query.is_some_and(|query| query.matches()))
}

/// Does something once the page shows what has just changed.
pub fn after_paint(act: impl FnOnce() + 'static) {
    let Ok(window) = window() else { return };
    let act = Closure::once_into_js(act);
    // A frame that never comes (a hidden tab) only means that nothing is focused.
    let _ = window.request_animation_frame(act.unchecked_ref());
}

/// Does something once the page has been drawn with what has just changed: at the next frame but one.
pub fn after_frame(act: impl FnOnce() + 'static) {
    after_paint(move || after_paint(act));
}

/// Does something after so many milliseconds.
pub fn after(milliseconds: i32, act: impl FnOnce() + 'static) {
    let Ok(window) = window() else { return };
    let act = Closure::once_into_js(act);
    let _ = window
        .set_timeout_with_callback_and_timeout_and_arguments_0(act.unchecked_ref(), milliseconds);
}

/// The moment now, as RFC 5545 writes it: `20191231T235959Z`.
pub fn timestamp() -> String {
    let iso = String::from(js_sys::Date::new_0().to_iso_string());
    let compact: String = iso.chars().filter(|c| !matches!(c, '-' | ':')).collect();
    format!("{}Z", compact.split('.').next().unwrap_or_default())
}
