//! The records of what was tested, for the page that shows them.

use portal::tested::Record;
use std::sync::OnceLock;

/// The texts of the records that are there.
#[derive(Default)]
pub struct Tested {
    faults: OnceLock<String>,
    checks: OnceLock<String>,
    hostile: OnceLock<String>,
}

impl Tested {
    fn place(&self, record: Record) -> &OnceLock<String> {
        match record {
            Record::Faults => &self.faults,
            Record::Checks => &self.checks,
            Record::Hostile => &self.hostile,
        }
    }

    /// The text of a record.
    pub fn text(&self, record: Record) -> Option<&str> {
        self.place(record).get().map(String::as_str)
    }

    /// Takes a record. The first one stays.
    pub fn set(&self, record: Record, text: String) {
        let _ = self.place(record).set(text);
    }
}
