//! What Leptos's server functions ask of the crate `wasm-streams`, and nothing behind it.
//!
//! Leptos brings server functions whether one uses them or not, and they bring that crate. What it offers to JavaScript
//! cannot be taken out of the program again afterwards: two kilobytes that every reader would download. The portal has no
//! server, so nothing here is ever called.

use futures_util::stream::{self, Stream};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::ReadableStream as Raw;

/// A stream that has nothing in it.
#[derive(Debug)]
pub struct ReadableStream(());

impl ReadableStream {
    /// Of a stream, nothing.
    pub fn from_stream<S>(_: S) -> Self {
        Self(())
    }

    /// Of a browser's stream, nothing.
    pub fn from_raw(_: Raw) -> Self {
        Self(())
    }

    /// As a browser's stream: `undefined`.
    pub fn into_raw(self) -> Raw {
        JsValue::UNDEFINED.unchecked_into()
    }

    /// As a stream, one that is at its end.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        stream::empty()
    }
}
