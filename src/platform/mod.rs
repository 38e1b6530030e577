//! The browser. Nothing else names a browser API.
//!
//! What can fail returns a [`Result`] with a [`Fault`]; nothing here panics, whatever the browser forbids.

#![allow(clippy::missing_errors_doc, reason = "every error means the same: the browser would not")]

pub mod clipboard;
pub mod data;
pub mod dialog;
pub mod disclosure;
pub mod dom;
pub mod download;
pub mod early;
pub mod event;
pub mod focus;
pub mod history;
pub mod keyboard;
pub mod links;
pub mod page;
pub mod pointer;
pub mod progress;
pub mod storage;
pub mod stream;
pub mod takeover;

use std::fmt;
use wasm_bindgen::JsValue;

/// Something that the browser would not do, by what was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault(&'static str);

impl Fault {
    fn new(attempt: &'static str) -> Self {
        Self(attempt)
    }

    /// What the browser says of it is left out: nobody would read it, and spelling it costs 10 kB.
    fn because(attempt: &'static str) -> impl FnOnce(JsValue) -> Self {
        move |_| Self(attempt)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the browser would not {}", self.0)
    }
}

impl std::error::Error for Fault {}

/// What came of asking the browser for something.
pub type Result<T> = std::result::Result<T, Fault>;

/// The one door to the browser: in the build, where there is none, it is shut.
fn window() -> Result<web_sys::Window> {
    #[cfg(not(live))]
    return Err(Fault::new("find the window"));
    #[cfg(live)]
    web_sys::window().ok_or_else(|| Fault::new("find the window"))
}

fn document() -> Result<web_sys::Document> {
    window()?.document().ok_or_else(|| Fault::new("find the document"))
}
