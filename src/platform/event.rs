//! What an event tells.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::Event;

/// What the field that sent the event holds.
pub fn value(event: &Event) -> String {
    event
        .target()
        .and_then(|field| Reflect::get(&field, &JsValue::from_str("value")).ok())
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}
