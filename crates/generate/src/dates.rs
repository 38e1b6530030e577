//! When something took place, as exactly as it happens to be known.

use crate::json::Object;
use crate::random::Random;

/// The first year, and how many there are.
const YEARS: (usize, usize) = (2001, 26);

/// A date of its own for each record; the later years have more of them.
pub(crate) struct Date {
    pub(crate) year: usize,
    month: usize,
    day: usize,
    days: usize,
    precision: usize,
}

impl Date {
    pub(crate) fn any(source: &mut Random) -> Self {
        let (first, years) = YEARS;
        let year = first + source.below(years).max(source.below(years));
        let month = 1 + source.below(12);
        let day = 1 + source.below(days_in(year, month));
        let days = [1, 1, 2, 2, 3, 4, 5].get(source.below(7)).copied().unwrap_or(1);
        Self { year, month, day, days, precision: source.below(100) }
    }

    /// What an id begins with.
    pub(crate) fn prefix(&self) -> String {
        match self.precision {
            0..80 => format!("{}-{:02}", self.year, self.month),
            80..95 => self.year.to_string(),
            _ => "undated".into(),
        }
    }

    /// Writes the fields that say it.
    pub(crate) fn write(&self, record: &mut Object) {
        let Self { year, month, .. } = self;
        match self.precision {
            0..68 => {
                record.text("start", &format!("{year}-{month:02}-{:02}", self.day));
                let last = (self.day + self.days - 1).min(days_in(*year, *month));
                if last > self.day {
                    record.text("end", &format!("{year}-{month:02}-{last:02}"));
                }
            }
            68..80 => record.text("start", &format!("{year}-{month:02}")),
            80..83 if *year > YEARS.0 => {
                record.text("start", &(year - 1).to_string());
                record.text("end", &year.to_string());
            }
            80..89 => record.text("start", &year.to_string()),
            89..95 => record.text("estimated_year", &year.to_string()),
            _ => {}
        }
    }
}

fn days_in(year: usize, month: usize) -> usize {
    match month {
        2 if year.is_multiple_of(4) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
