//! What a look at a page counted and measured.

use super::Reader;
use serde::Deserialize;

/// How many there are, the least of what was measured, and what is too little.
#[derive(Deserialize)]
pub(crate) struct Measured {
    pub(crate) count: usize,
    least: f64,
    pub(crate) faults: Vec<String>,
}

impl Measured {
    /// The least in parts of so many to one, whole ones.
    pub(crate) fn least(&self, parts: f64) -> usize {
        // A millionth more: what a browser gives as 43.99999 is 44.
        format!("{:.0}", (self.least * parts + 1e-6).floor()).parse().expect("a number")
    }
}

impl Reader {
    /// Measures the page at hand with one of the scripts in `looks`. `limit` is the least that is no fault.
    pub(crate) async fn measure(&self, look: &str, limit: u8) -> Measured {
        let seen = self.look(&format!("{look}({limit})")).await;
        serde_json::from_value(seen.clone()).unwrap_or_else(|error| panic!("{error}: {seen}"))
    }
}
