//! Countries, with the names and the mark that the data give them.

use super::Text;
use std::fmt;

/// An ISO 3166-1 alpha-2 code in capitals, or `XK`, which the standard leaves to its users.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode([u8; 2]);

impl CountryCode {
    /// Reads two ASCII letters, whatever their case.
    pub fn parse(text: &str) -> Option<Self> {
        match *text.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Some(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => None,
        }
    }

    /// The code in capitals.
    pub fn as_str(&self) -> &str {
        // Only ASCII letters get in, so this cannot fail; the fallback keeps it from ever panicking.
        std::str::from_utf8(&self.0).unwrap_or("??")
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A country as the project names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// Its code.
    pub code: CountryCode,
    /// Its name, including the mark where it carries one.
    pub name: Text,
    /// Whether the project's [`Designation`] note belongs to the name.
    pub designated: bool,
    /// Its place on the tile map, if it has one.
    pub tile: Option<Tile>,
    /// Other names that people search for. Never shown.
    pub aliases: Vec<String>,
}

/// A cell of the tile map: equal squares, no borders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tile {
    /// Row, counted from 0 at the top.
    pub row: u8,
    /// Column, counted from 0 at the start of the line.
    pub column: u8,
}

/// The mark behind a name, and the note that it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Designation {
    /// The mark, `*`.
    pub mark: String,
    /// What the mark says, without the mark.
    pub note: Text,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_two_letters() {
        assert_eq!(CountryCode::parse("xk").map(|c| c.to_string()).as_deref(), Some("XK"));
        for bad in ["", "X", "SRB", "X1", "ш"] {
            assert_eq!(CountryCode::parse(bad), None, "{bad}");
        }
    }
}
