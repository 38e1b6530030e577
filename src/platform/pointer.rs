//! What lies under a finger or a mouse.

use super::document;
use web_sys::PointerEvent;

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
