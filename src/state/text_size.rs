//! The reader's text size.

use crate::platform::{page, storage};
use ui::signal::{Signal, State};

/// The sizes, in per cent of the browser's own. The boot script and the style sheet know the same ones.
const SIZES: [u16; 6] = [100, 110, 125, 150, 175, 200];

const ATTRIBUTE: &str = "data-text-size";

/// The size that is chosen, and how to choose another.
#[derive(Clone, Copy)]
pub(crate) struct TextSize {
    percent: State<u16>,
    /// Counts choices, so that choosing the same size again is announced again.
    choices: State<u32>,
}

impl TextSize {
    /// The smallest and the largest size.
    pub(crate) const LIMITS: (u16, u16) = (100, 200);

    /// The size that was remembered, as the boot script applied it.
    pub(crate) fn start() -> Self {
        let applied = page::root_attribute(ATTRIBUTE).and_then(|text| text.parse().ok());
        Self { percent: State::new(applied.unwrap_or(100)), choices: State::new(0) }
    }

    /// The size in per cent.
    pub(crate) fn percent(self) -> Signal<u16> {
        self.percent.signal()
    }

    /// How often a size was chosen since the start.
    pub(crate) fn choices(self) -> Signal<u32> {
        self.choices.signal()
    }

    /// The next smaller size, if there is one.
    pub(crate) fn smaller(self) {
        let now = self.percent.get_untracked();
        self.choose(SIZES.into_iter().rev().find(|size| *size < now).unwrap_or(now));
    }

    /// The browser's own size.
    pub(crate) fn standard(self) {
        self.choose(100);
    }

    /// The next larger size, if there is one.
    pub(crate) fn larger(self) {
        let now = self.percent.get_untracked();
        self.choose(SIZES.into_iter().find(|size| *size > now).unwrap_or(now));
    }

    fn choose(self, percent: u16) {
        let text = percent.to_string();
        let _ = page::set_root_attribute(ATTRIBUTE, Some(&text));
        // Where storage is blocked the size holds until the page is left.
        let _ = storage::set(storage::Key::TextSize, &text);
        self.percent.set(percent);
        self.choices.set(self.choices.get_untracked() + 1);
    }
}
