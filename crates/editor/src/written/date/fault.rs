//! Why what was written is no date.

use portal::model::PartialDate;
use std::fmt;

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// It has no form that dates are written in.
    NotADate,
    /// Its year has two digits.
    TwoDigitYear,
    /// It can only be meant with the month before the day, where other dates have the day before the month.
    MonthFirst(PartialDate),
    /// The calendar has no such day, or the year is not from 1900 to 2199.
    NotInCalendar,
    /// It ends before it starts.
    EndBeforeStart,
    /// Two dates that do not follow each other, with nothing that says "from … to".
    NotASpan,
}

impl fmt::Display for DateFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotADate => f.write_str("not a date; write 14.05.2018, 14–15 May 2018 or 2018-05-14"),
            Self::TwoDigitYear => f.write_str("a year of two digits; write all four"),
            Self::MonthFirst(date) => {
                write!(f, "month before day; if {date} is meant, write that")
            }
            Self::NotInCalendar => f.write_str("the calendar has no such date from 1900 to 2199"),
            Self::EndBeforeStart => f.write_str("it ends before it starts"),
            Self::NotASpan => f.write_str(
                "two dates that do not follow each other; write 14–18 May 2018 for a span, or a row for each",
            ),
        }
    }
}
