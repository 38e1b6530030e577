//! The files that other programs read.

use crate::model::CountryCode;

/// A file that other programs read, beside the pages: of all activities, or of those that concern a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feed {
    /// iCalendar.
    Calendar(Option<CountryCode>),
    /// Atom.
    News(Option<CountryCode>),
}

impl Feed {
    /// The file, below the folder of its language.
    pub fn file(self) -> String {
        let (of, name, ending) = match self {
            Self::Calendar(of) => (of, "activities", "ics"),
            Self::News(of) => (of, "feed", "atom"),
        };
        match of {
            Some(code) => format!("countries/{}.{ending}", code.as_str().to_ascii_lowercase()),
            None => format!("{name}.{ending}"),
        }
    }

    /// The whole address, in a language whose first page is at `home`.
    pub fn href(self, home: &str) -> String {
        format!("{}/{}", home.trim_end_matches('/'), self.file())
    }
}
