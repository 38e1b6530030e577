//! The browser. Nothing else names a browser API.
//!
//! What can fail returns a [`Result`] with a [`Fault`]; nothing here panics, whatever the browser forbids.

pub mod data;
pub mod download;
pub mod focus;
pub mod history;
pub mod links;
pub mod page;
pub mod pointer;
pub mod storage;

use std::fmt;
use wasm_bindgen::JsValue;

/// Something that the browser would not do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What was tried.
    attempt: &'static str,
    /// What the browser said, if anything.
    reason: String,
}

impl Fault {
    fn new(attempt: &'static str) -> Self {
        Self { attempt, reason: String::new() }
    }

    fn because(attempt: &'static str) -> impl FnOnce(JsValue) -> Self {
        move |reason| Self { attempt, reason: format!("{reason:?}") }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.attempt, self.reason)
    }
}

impl std::error::Error for Fault {}

/// What came of asking the browser for something.
pub type Result<T> = std::result::Result<T, Fault>;

fn window() -> Result<web_sys::Window> {
    web_sys::window().ok_or_else(|| Fault::new("find the window"))
}

fn document() -> Result<web_sys::Document> {
    window()?.document().ok_or_else(|| Fault::new("find the document"))
}
