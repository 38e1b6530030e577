//! What lies under a finger or a mouse.

use super::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

/// An attribute of the element under the pointer, or of the nearest element around it that has it.
///
/// A finger that is dragged keeps sending its events to where it started, so the place is asked for.
pub fn attribute_under(event: &PointerEvent, name: &str) -> Option<String> {
    #[allow(clippy::cast_precision_loss, reason = "a screen is not that large")]
    document()
        .ok()?
        .element_from_point(event.client_x() as f32, event.client_y() as f32)?
        .closest(&format!("[{name}]"))
        .ok()??
        .get_attribute(name)
}

/// Has the element around the event's target that matches `css` told what the pointer does until it is let go, even
/// beyond the element and the window.
pub fn hold(event: &PointerEvent, css: &str) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(element) = target.and_then(|target| target.closest(css).ok().flatten()) {
        // A pointer that is gone by now needs no holding.
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}
