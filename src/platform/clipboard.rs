//! What the reader takes along to another program.

use super::{document, window};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Copies the text of the element with this `id` and tells whether that was done. Where the browser refuses, the text
/// is marked, to be copied by hand.
pub fn copy(id: &str, then: Box<dyn FnOnce(bool)>) {
    let Some(element) = document().ok().and_then(|document| document.get_element_by_id(id)) else {
        return;
    };
    let Ok(window) = window() else { return };
    let clipboard = window.navigator().clipboard();
    // Where the host is not trusted, there is none, whatever its type says.
    let copied = (!clipboard.is_undefined())
        .then(|| clipboard.write_text(&element.text_content().unwrap_or_default()));
    spawn_local(async move {
        let is_copied = match copied {
            Some(copied) => JsFuture::from(copied).await.is_ok(),
            None => false,
        };
        if !is_copied && let Ok(Some(selection)) = window.get_selection() {
            let _ = selection.select_all_children(&element);
        }
        then(is_copied);
    });
}
