//! What the browser remembers for the reader. It may refuse: then nothing is remembered, and all else works.

use super::{Fault, Result, window};

/// Everything that is ever stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The text size, in per cent. The boot script reads it before the first paint, and the next two.
    TextSize,
    /// `more` or `standard`.
    Contrast,
    /// `more` or `standard`.
    Spacing,
    /// The language that the reader chose, by its tag.
    Language,
    /// Whether shortcuts of one key are `on` or `off`.
    Shortcuts,
    /// Where the reader was on the pages of this visit. Forgotten when the tab is closed.
    Traces,
}

impl Key {
    fn name(self) -> &'static str {
        match self {
            Self::TextSize => "portal.text-size",
            Self::Contrast => "portal.contrast",
            Self::Spacing => "portal.spacing",
            Self::Language => "portal.language",
            Self::Shortcuts => "portal.keys",
            Self::Traces => "portal.traces",
        }
    }
}

/// What is remembered under a key.
pub fn get(key: Key) -> Result<Option<String>> {
    storage(key)?.get_item(key.name()).map_err(Fault::because("read what was remembered"))
}

/// Remembers a value.
pub fn set(key: Key, value: &str) -> Result<()> {
    storage(key)?.set_item(key.name(), value).map_err(Fault::because("remember a choice"))
}

fn storage(key: Key) -> Result<web_sys::Storage> {
    let window = window()?;
    match key {
        Key::Traces => window.session_storage(),
        _ => window.local_storage(),
    }
    .map_err(Fault::because("open the storage"))?
    .ok_or_else(|| Fault::new("open the storage"))
}
