//! The document as a whole: where it lies, its title, its place for the app.

use super::dom::{self, Dom, Node};
use super::early::{self, Spot};
use super::{Fault, Result, document, window};
use super::{focus, history};
use gloo_events::EventListener;
use leptos::mount::mount_to_renderer;
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

/// Puts what `write` gives into the app's place, and takes away the static page that stood there, in one go: the
/// reader stays where they are, with the focus where it was. What else it gives is kept as long as the page lives.
pub fn mount<K: 'static>(write: impl FnOnce(Dom) -> (Node, K) + 'static) {
    let Ok(dom) = Dom::current() else { return };
    let place = document().ok().and_then(|document| {
        document.get_element_by_id("app").or_else(|| document.body().map(Into::into))
    });
    let Some(place) = place else { return };
    let to = place.clone();
    let handle = mount_to_renderer(&place, move || {
        let (page, kept) = write(dom);
        let (scroll, spot) = (history::scroll(), Spot::now());
        to.set_text_content(None);
        dom::append(&to, &page);
        let _ = set_root_attribute("data-app", Some("on"));
        history::scroll_to(scroll);
        match spot {
            Some(spot) => spot.focus(),
            // The button to try again had it.
            None if root_attribute("data-tried").is_some() => focus::heading(false),
            None => {}
        }
        std::mem::forget(kept);
    });
    // The app is never taken down while the page lives.
    handle.forget();
}

/// Whether a static page stands in the app's place, and was not made of broken data itself.
pub fn is_whole_without_app() -> bool {
    document()
        .ok()
        .and_then(|document| {
            document.query_selector("#app:not(:empty):not(:has(.fault-banner))").ok()
        })
        .is_some_and(|place| place.is_some())
}

/// Says on the static page that the data are missing, and does something when the reader asks to try again.
pub fn wait_for_retry(act: impl FnOnce() + 'static) {
    let is_again = root_attribute("data-tried").is_some();
    let _ = set_root_attribute("data-app", Some("waiting"));
    let button = document().ok().and_then(|document| document.get_element_by_id("app-retry"));
    if let Some(button) = button {
        // The notice was away while it was tried, and the focus with it.
        if is_again {
            focus::element("app-retry", false);
        }
        EventListener::once(&button, "click", move |_| {
            let _ = set_root_attribute("data-tried", Some(""));
            let _ = set_root_attribute("data-app", Some("starting"));
            act();
        })
        .forget();
    }
}

/// Comes to a stop when a test asks for it, by an event that nothing else sends: what a reader sees then is worth a
/// test, and the program gives no other occasion.
///
/// # Panics
///
/// When that event comes, and not before.
pub fn stop_when_tested() {
    if let Ok(document) = document() {
        EventListener::new(&document, "portal-test-stop", |_| panic!("a test asked for it"))
            .forget();
    }
}

/// Does something as soon as the reader has let go of text that they marked.
pub fn when_nothing_is_selected(act: impl FnOnce() + 'static) {
    if !early::has_selection() {
        return act();
    }
    let Ok(document) = document() else { return act() };
    let mut act = Some(act);
    // After the click or key that lets go has done its work.
    let listeners = ["pointerup", "keyup"].map(|name| (name, document.clone()));
    let again = std::rc::Rc::new(std::cell::RefCell::new(move || {
        if !early::has_selection()
            && let Some(act) = act.take()
        {
            after_paint(act);
        }
    }));
    for (name, document) in listeners {
        let again = std::rc::Rc::clone(&again);
        EventListener::new(&document, name, move |_| {
            if let Ok(mut again) = again.try_borrow_mut() {
                again();
            }
        })
        .forget();
    }
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

fn root_attribute(name: &str) -> Option<String> {
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
    let act = Closure::once_into_js(act);
    if let Ok(window) = window() {
        // A frame that never comes (a hidden tab) only means that nothing is focused.
        let _ = window.request_animation_frame(act.unchecked_ref());
    }
}

/// The moment now, as RFC 5545 writes it: `20191231T235959Z`.
pub fn timestamp() -> String {
    let iso = String::from(js_sys::Date::new_0().to_iso_string());
    let compact: String = iso.chars().filter(|c| !matches!(c, '-' | ':')).collect();
    format!("{}Z", compact.split('.').next().unwrap_or_default())
}
