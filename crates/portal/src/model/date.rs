//! Dates that are known to the day, the month or the year, or only guessed.

use std::fmt;
use std::ops::RangeInclusive;

/// A calendar date as exact as it is known (ISO 8601: `2019-06-25`, `2016-06`, `2018`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// Only the year.
    Year(i16),
    /// Year and month, 1 to 12.
    Month(i16, u8),
    /// Year, month and day of the month, from 1.
    Day(i16, u8, u8),
}

/// A day of the calendar: year, month from 1, day from 1. Days compare as they follow each other.
pub type CalendarDay = (i16, u8, u8);

/// The years that a date may lie in. Anything else is a typing error.
pub(crate) const YEARS: RangeInclusive<i16> = 1900..=2199;

impl PartialDate {
    /// Reads an ISO 8601 date; `None` if it is not one or not in the calendar.
    pub fn parse(text: &str) -> Option<Self> {
        let number = |part: &str, digits: usize| {
            (part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse::<i16>().ok())
                .flatten()
        };
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let mut part = || match parts.next() {
            Some(part) => u8::try_from(number(part, 2)?).ok().filter(|part| *part > 0),
            None => Some(0),
        };
        let date = Self::of(year, part()?, part()?)?;
        parts.next().is_none().then_some(date)
    }

    /// The date of these numbers; without a month, or without a day, where these are 0. `None` if the calendar has no
    /// such date.
    pub(crate) fn of(year: i16, month: u8, day: u8) -> Option<Self> {
        let date = match (month, day) {
            (0, 0) => Self::Year(year),
            (1..=12, 0) => Self::Month(year, month),
            _ if (1..=days_in(year, month)).contains(&day) => Self::Day(year, month, day),
            _ => return None,
        };
        YEARS.contains(&year).then_some(date)
    }

    /// The year.
    pub fn year(self) -> i16 {
        match self {
            Self::Year(year) | Self::Month(year, _) | Self::Day(year, _, _) => year,
        }
    }

    /// The month, 1 to 12, if it is known.
    pub fn month(self) -> Option<u8> {
        match self {
            Self::Year(_) => None,
            Self::Month(_, month) | Self::Day(_, month, _) => Some(month),
        }
    }

    /// The first day that the date can mean.
    pub fn first_day(self) -> CalendarDay {
        match self {
            Self::Year(year) => (year, 1, 1),
            Self::Month(year, month) => (year, month, 1),
            Self::Day(year, month, day) => (year, month, day),
        }
    }

    /// The last day that the date can mean.
    pub fn last_day(self) -> CalendarDay {
        match self {
            Self::Year(year) => (year, 12, 31),
            Self::Month(year, month) => (year, month, days_in(year, month)),
            Self::Day(year, month, day) => (year, month, day),
        }
    }

    /// The day after the last day that the date can mean.
    pub fn day_after(self) -> CalendarDay {
        let (year, month, day) = self.last_day();
        if day < days_in(year, month) {
            (year, month, day + 1)
        } else if month < 12 {
            (year, month + 1, 1)
        } else {
            (year + 1, 1, 1)
        }
    }
}

/// Days in a month of the Gregorian calendar; 0 for a month that does not exist.
pub(crate) fn days_in(year: i16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 0,
    }
}

impl fmt::Display for PartialDate {
    /// Writes the ISO 8601 form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(year, month, day) => write!(f, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

/// From one date to another, both included; they may be known to a different precision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateSpan {
    start: PartialDate,
    end: PartialDate,
}

impl DateSpan {
    /// A span; `None` if it would end before it starts.
    pub fn new(start: PartialDate, end: PartialDate) -> Option<Self> {
        (end.last_day() >= start.first_day()).then_some(Self { start, end })
    }

    /// The span of a single date.
    pub fn at(date: PartialDate) -> Self {
        Self { start: date, end: date }
    }

    /// Its first date.
    pub fn start(self) -> PartialDate {
        self.start
    }

    /// Its last date.
    pub fn end(self) -> PartialDate {
        self.end
    }
}

/// When an activity took place, and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// The source gives a date.
    Dated(DateSpan),
    /// The source gives none; the year is an estimate and is always shown as one.
    Estimated(i16),
    /// Nothing is known.
    Unknown,
}

impl When {
    /// The years it touches, estimated or not; `None` if nothing is known.
    pub fn years(self) -> Option<RangeInclusive<i16>> {
        match self {
            Self::Dated(span) => Some(span.start.year()..=span.end.year()),
            Self::Estimated(year) => Some(year..=year),
            Self::Unknown => None,
        }
    }

    /// The year it is listed under: the first that it touches.
    pub fn first_year(self) -> Option<i16> {
        self.years().map(|years| *years.start())
    }

    /// A key that sorts from old to new. Within a year, estimates come after dates, and nothing known
    /// comes after everything.
    pub fn order(self) -> (i16, bool, CalendarDay, CalendarDay) {
        match self {
            Self::Dated(span) => {
                let first = span.start.first_day();
                (first.0, false, first, span.end.last_day())
            }
            Self::Estimated(year) => (year, true, (year, 12, 31), (year, 12, 31)),
            Self::Unknown => (i16::MAX, true, (0, 0, 0), (0, 0, 0)),
        }
    }

    /// Whether it certainly or possibly took place between two dates, both included.
    ///
    /// A date counts if it overlaps the span. An estimate counts only if its whole year lies inside:
    /// nobody knows in which part of the year it was.
    pub fn within(self, from: Option<PartialDate>, to: Option<PartialDate>) -> bool {
        let (first, last) = match self {
            Self::Dated(span) => (span.start.first_day(), span.end.last_day()),
            Self::Estimated(year) => {
                return from.is_none_or(|from| from.first_day() <= (year, 1, 1))
                    && to.is_none_or(|to| to.last_day() >= (year, 12, 31));
            }
            Self::Unknown => return from.is_none() && to.is_none(),
        };
        from.is_none_or(|from| last >= from.first_day())
            && to.is_none_or(|to| first <= to.last_day())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        PartialDate::parse(text).unwrap()
    }

    fn dated(start: &str, end: &str) -> When {
        When::Dated(DateSpan::new(date(start), date(end)).unwrap())
    }

    #[test]
    fn dates_are_read_to_the_precision_they_have() {
        assert_eq!(date("2018"), PartialDate::Year(2018));
        assert_eq!(date("2016-06"), PartialDate::Month(2016, 6));
        assert_eq!(date("2020-02-29"), PartialDate::Day(2020, 2, 29));
    }

    #[test]
    fn what_is_not_in_the_calendar_is_not_a_date() {
        for bad in [
            "",
            "18",
            "20180514",
            "2018-5-1",
            "2018-13",
            "2018-00",
            "2018-02-30",
            "2019-02-29",
            "2018-05-14-1",
            "2018-05-",
            "14.05.2018",
            "1899",
            "2200",
            "٢٠١٨",
            "+2018",
            "2018-05-14T00:00",
        ] {
            assert_eq!(PartialDate::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_span_does_not_end_before_it_starts() {
        assert!(DateSpan::new(date("2018-05"), date("2018-05-01")).is_some());
        assert!(DateSpan::new(date("2018-05-02"), date("2018-05-01")).is_none());
    }

    #[test]
    fn a_span_of_months_takes_what_overlaps_and_leaves_out_guesses() {
        let (from, to) = (Some(date("2018-03")), Some(date("2018-05")));
        assert!(dated("2018-05-31", "2018-06-02").within(from, to));
        assert!(dated("2018-05", "2018-05").within(from, to));
        assert!(!dated("2018-06-01", "2018-06-02").within(from, to));
        assert!(!When::Estimated(2018).within(from, to));
        assert!(When::Estimated(2018).within(Some(date("2018-01")), Some(date("2018-12"))));
        assert!(!When::Unknown.within(from, None));
    }

    #[test]
    fn the_day_after_crosses_months_and_years() {
        assert_eq!(date("2018-12-31").day_after(), (2019, 1, 1));
        assert_eq!(date("2020-02-28").day_after(), (2020, 2, 29));
        assert_eq!(date("2018-04").day_after(), (2018, 5, 1));
    }
}
