//! What is wrong with a cell, and what would be right.

use crate::written::date::DateFault;
use portal::model::Lang;
use std::fmt;

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// It holds a formula.
    Formula,
    /// It is merged with others.
    Merged,
    /// It is longer than the data allow.
    TooLong(usize),
    /// The editor's program could not work it out.
    Broken,
    /// It is no date.
    Date(DateFault),
    /// It is a date with the day before the month, or the month before the day: its list has both.
    TwoWays,
    /// The end is a span itself, or lies before the start.
    End(DateFault),
    /// It is no year.
    Year,
    /// It is no whole number from this one to that.
    Number(u64, u64),
    /// The data know no such country; this one is like it.
    Country { part: String, nearest: Option<String> },
    /// Countries, but none of those that the project works for.
    Foreign,
    /// More than one country, where one is expected.
    OneCountry,
    /// The project lists no such kind or topic; this one is like it.
    Term { list: &'static str, nearest: Option<String> },
    /// It is no link.
    Link { part: String },
    /// It is in Cyrillic letters, and the list in a language that is not.
    Script(Lang),
    /// It is no id.
    Id,
    /// Nothing of the name is left in an address.
    Name { part: String },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let meant = |f: &mut fmt::Formatter<'_>, nearest: &Option<String>| match nearest {
            Some(nearest) => write!(f, "; is {nearest} meant?"),
            None => Ok(()),
        };
        match self {
            Self::Formula => f.write_str("a formula; write its value instead (copy, then paste values only)"),
            Self::Merged => f.write_str("merged with other cells; separate them and fill in each"),
            Self::TooLong(bytes) => {
                write!(f, "{bytes} bytes long, and at most {} are allowed", super::sheet::MAX_CELL)
            }
            Self::Broken => f.write_str("no value; write what it is to be"),
            Self::Date(fault) | Self::End(fault) => fault.fmt(f),
            Self::TwoWays => f.write_str(
                "day or month first? Another date of the list has the month first; write 14 May 2018 or 2018-05-14",
            ),
            Self::Number(least, most) => {
                write!(f, "not a whole number from {least} to {most}; write one such as 93, or leave the cell empty")
            }
            Self::Year => f.write_str("not a year; write one such as 2018"),
            Self::Country { part, nearest } => {
                write!(f, "project.json lists no country \"{part}\"; write its name or code as it stands there")?;
                meant(f, nearest)
            }
            Self::Foreign => f.write_str(
                "none of them is a country that the project works for; if the column says where it was, let it be \
                 \"place_country\" in the mapping, and if it says who else came, \"other_countries\"",
            ),
            Self::OneCountry => f.write_str("one country is expected: the one that the city is in"),
            Self::Term { list, nearest } => {
                write!(f, "project.json lists nothing of that name in {list}")?;
                meant(f, nearest)?;
                if nearest.is_none() {
                    write!(f, "; add it there first, or write one that is there")?;
                }
                Ok(())
            }
            Self::Link { part } => {
                write!(f, "\"{part}\" is not a link; one begins with https:// or http://")
            }
            Self::Script(language) => write!(
                f,
                "Cyrillic letters, where the mapping says \"language\": \"{language}\"; let it say the language of the \
                 titles, such as mk or sr-Cyrl"
            ),
            Self::Id => f.write_str("not an id; it is made of a–z, 0–9 and hyphens, up to 80 of them"),
            Self::Name { part } => write!(f, "\"{part}\" has no letter or digit that an address could hold"),
        }
    }
}

/// The beginning of a text, on one line.
pub(super) fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    let mut out: String =
        text.chars().take(MOST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(MOST).is_some() {
        out.push('…');
    }
    out
}
