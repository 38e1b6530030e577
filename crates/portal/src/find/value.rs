//! A facet's value, as an address spells it.

use std::fmt;
use std::sync::Arc;

/// A facet's value as an address spells it: `2018`, `XK`, `workshop`, `sr-Cyrl`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Value(Arc<str>);

impl Value {
    /// The longest value, in bytes. Longer ones in an address cannot be anything that exists.
    pub const MAX: usize = 100;

    /// Reads a value: letters, digits and hyphens, trimmed.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let fits = !text.is_empty()
            && text.len() <= Self::MAX
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        fits.then(|| Self(text.into()))
    }

    /// The value as it stands in an address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
