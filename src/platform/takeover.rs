//! How the app takes the place of the static page, and when it leaves it alone.

use super::early::{self, Spot};
use super::page::{after_paint, root_attribute, set_root_attribute};
use super::{document, focus, history};
use gloo_events::EventListener;
use std::cell::Cell;
use std::rc::Rc;
use ui::Writer;

/// How far the program is. The boot script sets it too, and the style sheet reads it.
const STATE: &str = "data-app";
/// Whether the reader has asked for the data once more.
const TRIED: &str = "data-tried";

/// Puts what `write` writes into the app's place, and takes away the static page that stood there, in one go: the
/// reader stays where they are, with the focus where it was.
pub fn mount(write: impl FnOnce(&mut Writer)) {
    let Ok(document) = document() else { return };
    let place = document.get_element_by_id("app").or_else(|| document.body().map(Into::into));
    let Some(place) = place else { return };
    let mounted = ui::mount(document, write, |page| {
        let (scroll, spot) = (history::scroll(), Spot::now());
        place.set_text_content(None);
        let _ = place.append_child(page);
        let _ = set_root_attribute(STATE, Some("on"));
        history::scroll_to(scroll);
        match spot {
            Some(spot) => spot.focus(),
            // The button to try again had it.
            None if root_attribute(TRIED).is_some() => focus::heading(false),
            None => {}
        }
    });
    // The app is never taken down while the page lives.
    std::mem::forget(mounted);
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
    let is_again = root_attribute(TRIED).is_some();
    let _ = set_root_attribute(STATE, Some("waiting"));
    let button = document().ok().and_then(|document| document.get_element_by_id("app-retry"));
    if let Some(button) = button {
        // The notice was away while it was tried, and the focus with it.
        if is_again {
            focus::element("app-retry", false);
        }
        EventListener::once(&button, "click", move |_| {
            let _ = set_root_attribute(TRIED, Some(""));
            let _ = set_root_attribute(STATE, Some("starting"));
            // The notice is away from here on; WebKit would leave the focus on the button in it.
            focus::heading(false);
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
    let Ok(document) = document() else { return act() };
    if !early::has_selection() {
        return act();
    }
    let act = Rc::new(Cell::new(Some(act)));
    for event in ["pointerup", "keyup"] {
        let act = Rc::clone(&act);
        EventListener::new(&document, event, move |_| {
            if !early::has_selection()
                && let Some(act) = act.take()
            {
                // After the click or key that lets go has done its work.
                after_paint(act);
            }
        })
        .forget();
    }
}
