//! What makes pages easier to read, besides larger text: more contrast, more space.

use crate::platform::{page, storage};
use ui::signal::{Signal, State};

/// One of them, and whether it is on.
#[derive(Clone, Copy)]
pub(crate) struct Aid {
    attribute: &'static str,
    key: storage::Key,
    is_on: State<bool>,
}

impl Aid {
    /// Black on white, or white on black, and lines as dark as the text.
    pub(crate) fn contrast() -> Self {
        Self::start("data-contrast", storage::Key::Contrast)
    }

    /// More space between letters, words, lines and paragraphs.
    pub(crate) fn spacing() -> Self {
        Self::start("data-spacing", storage::Key::Spacing)
    }

    /// As it was remembered, or as the device asks for: as the boot script applied it.
    fn start(attribute: &'static str, key: storage::Key) -> Self {
        let is_on = page::root_attribute(attribute).is_some();
        Self { attribute, key, is_on: State::new(is_on) }
    }

    /// Whether it is on.
    pub(crate) fn is_on(self) -> Signal<bool> {
        self.is_on.signal()
    }

    /// Turns it on or off.
    pub(crate) fn turn(self) {
        let is_on = !self.is_on.get_untracked();
        let _ = page::set_root_attribute(self.attribute, is_on.then_some("more"));
        // Where storage is blocked it holds until the page is left.
        let _ = storage::set(self.key, if is_on { "more" } else { "standard" });
        self.is_on.set(is_on);
    }
}
