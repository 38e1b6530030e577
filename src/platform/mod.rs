//! The browser. Nothing else names a browser API.
//!
//! What can fail returns a [`Result`] with a [`Fault`]; nothing here panics, whatever the browser forbids.

#![allow(clippy::missing_errors_doc, reason = "every error means the same: the browser would not")]

pub mod clipboard;
pub mod data;
pub mod dialog;
pub mod disclosure;
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

use std::cell::Cell;
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

thread_local! {
    static HAS_BROWSER: Cell<bool> = const { Cell::new(false) };
}

/// Says that there is a browser. Only a program that runs in one may do so; before it does, the browser does nothing.
pub fn use_browser() {
    HAS_BROWSER.set(true);
}

/// Does something as if there were no browser: every request to it fails. So a text that is written in a browser is the
/// same as elsewhere, and leaves the page alone.
pub fn without_browser<T>(act: impl FnOnce() -> T) -> T {
    struct Restore(bool);
    impl Drop for Restore {
        fn drop(&mut self) {
            HAS_BROWSER.set(self.0);
        }
    }
    let _restore = Restore(HAS_BROWSER.replace(false));
    act()
}

/// The one door to the browser.
fn window() -> Result<web_sys::Window> {
    let window = if HAS_BROWSER.get() { web_sys::window() } else { None };
    window.ok_or_else(|| Fault::new("find the window"))
}

fn document() -> Result<web_sys::Document> {
    window()?.document().ok_or_else(|| Fault::new("find the document"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_browser_everything_is_refused_until_the_end_even_of_a_panic() {
        use_browser();
        let refused = || window().is_err() && document().is_err();
        assert!(without_browser(|| without_browser(refused) && refused()));
        assert!(HAS_BROWSER.get());
        let stopped = std::panic::catch_unwind(|| without_browser(|| panic!("stopped")));
        assert!(stopped.is_err() && HAS_BROWSER.get());
    }
}
