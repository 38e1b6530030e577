//! What the reader takes along to another program.

use super::{document, window};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Copies the text of the element with this `id` and tells whether that was done. Where the browser refuses, the text
/// is marked, to be copied by hand.
pub fn copy(id: &str, then: Box<dyn FnOnce(bool)>) {
    let Some(element) = document().ok().and_then(|document| document.get_element_by_id(id)) else {
        return;
    };
    let text = element.text_content().unwrap_or_default();
    let then = Box::new(move |is_copied: bool| {
        if !is_copied
            && let Some(selection) = window().ok().and_then(|w| w.get_selection().ok().flatten())
        {
            let _ = selection.select_all_children(&element);
        }
        then(is_copied);
    });
    copy_text(&text, then);
}

/// Copies the address of the page and tells whether that was done.
pub fn copy_address(then: Box<dyn FnOnce(bool)>) {
    let address = window().ok().and_then(|window| window.location().href().ok());
    copy_text(&address.unwrap_or_default(), then);
}

fn copy_text(text: &str, then: Box<dyn FnOnce(bool)>) {
    let Ok(window) = window() else { return };
    let clipboard = window.navigator().clipboard();
    // Where the host is not trusted, there is none, whatever its type says.
    let copied = (!clipboard.is_undefined()).then(|| clipboard.write_text(text));
    spawn_local(async move {
        let is_copied = match copied {
            Some(copied) => JsFuture::from(copied).await.is_ok(),
            None => false,
        };
        then(is_copied);
    });
}
