//! Dates.

use super::did_you_mean;
use crate::written::date::{self, DateFault};
use portal::model::PartialDate;

/// The date as it should be written, if it can be read at all.
pub(super) fn hint(written: &str) -> Option<String> {
    let words = match date::read(written) {
        Ok(span) if span.start() == span.end() => did_you_mean(&span.start().to_string()),
        Ok(span) => {
            let (start, end) = (span.start(), span.end());
            format!("Did you mean \"start\": \"{start}\", \"end\": \"{end}\"?")
        }
        Err(DateFault::MonthFirst(date)) => {
            format!("If the month stands first in it, write \"{date}\".")
        }
        Err(DateFault::TwoDigitYear) => "Write the year with four digits.".to_owned(),
        Err(DateFault::EndBeforeStart) => "It ends before it starts.".to_owned(),
        Err(DateFault::NotInCalendar) => last_of_month(written)
            .map_or_else(|| "The calendar has no such day.".to_owned(), |day| did_you_mean(&day)),
        Err(DateFault::NotADate | DateFault::NotASpan) => return None,
    };
    Some(words)
}

/// The last day of a month, for one that the month has not.
fn last_of_month(written: &str) -> Option<String> {
    let (month, day) = written.rsplit_once('-')?;
    let month = PartialDate::parse(month).filter(|date| date.month().is_some())?;
    let (year, month, last) = month.last_day();
    let day: u8 = day.parse().ok()?;
    (last < day && day <= 31).then(|| PartialDate::Day(year, month, last).to_string())
}
