//! Shortcuts of one key, once a reader has turned them on.

use crate::platform::storage::{self, Key};
use crate::platform::{dialog, keyboard, page};
use ui::signal::{Signal, State};

/// Says on the root element that they are on; the style sheet reads it.
const ATTRIBUTE: &str = "data-keys";

/// The `id` of the sheet that lists all keys.
pub(crate) const SHEET: &str = "key-sheet";

/// What a key uses on the page. The list of keys names the same.
const CONTROLS: [(&str, &str); 4] = [
    ("/", ".site-search input"),
    ("+", ".reading-tools__larger"),
    ("-", ".reading-tools__smaller"),
    ("0", ".reading-tools__standard"),
];

/// Whether the sheet of keys is open.
#[derive(Clone, Copy)]
pub(crate) struct Shortcuts {
    is_sheet_open: State<bool>,
}

impl Shortcuts {
    /// On, if the reader turned them on at an earlier visit.
    pub(crate) fn start() -> Self {
        if storage::get(Key::Shortcuts).is_ok_and(|value| value.as_deref() == Some("on")) {
            let _ = page::set_root_attribute(ATTRIBUTE, Some("on"));
        }
        Self { is_sheet_open: State::new(false) }
    }

    /// Whether the sheet of keys is open.
    pub(crate) fn is_sheet_open(self) -> Signal<bool> {
        self.is_sheet_open.signal()
    }

    /// Opens the sheet.
    fn open_sheet(self) {
        self.is_sheet_open.set(true);
        // Once it is written.
        page::after_paint(|| {
            // A browser without such sheets has the same list on a page.
            let _ = dialog::show(SHEET);
        });
    }

    /// The sheet was closed.
    pub(crate) fn sheet_closed(self) {
        self.is_sheet_open.set(false);
    }

    /// Does what a key stands for; `false` if it stands for nothing.
    pub(crate) fn press(self, key: &str) -> bool {
        if page::root_attribute(ATTRIBUTE).is_none() {
            return false;
        }
        if key == "?" {
            if !self.is_sheet_open.get_untracked() {
                self.open_sheet();
            }
            return true;
        }
        let control = CONTROLS.iter().find(|(name, _)| *name == key);
        control.is_some_and(|(_, css)| keyboard::use_control(css))
    }
}

/// Turns them on, or off.
pub(crate) fn toggle() {
    let is_on = page::root_attribute(ATTRIBUTE).is_none();
    let _ = page::set_root_attribute(ATTRIBUTE, is_on.then_some("on"));
    // Where storage is blocked it holds until the page is left.
    let _ = storage::set(Key::Shortcuts, if is_on { "on" } else { "off" });
}
