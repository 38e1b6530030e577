//! When an item took place, in two numbers and a bin, so that many can be compared quickly.

use crate::model::{CalendarDay, PartialDate, When};

/// The time of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Time {
    /// The first day that it can have been on, as a number that grows with the calendar.
    first: u32,
    /// The last one. For an estimated year the two are exchanged: it lies between two dates only if all of it does.
    last: u32,
}

/// A day as a number that grows with the calendar.
fn number((year, month, day): CalendarDay) -> u32 {
    u32::from(year.unsigned_abs()) << 9 | u32::from(month) << 5 | u32::from(day)
}

impl Time {
    /// The time of an item.
    pub(super) fn of(when: When) -> Self {
        match when {
            When::Dated(span) => Self {
                first: number(span.start().first_day()),
                last: number(span.end().last_day()),
            },
            When::Estimated(year) => {
                Self { first: number((year, 12, 31)), last: number((year, 1, 1)) }
            }
            // In no span, and in none that is open on one side.
            When::Unknown => Self { first: u32::MAX, last: 0 },
        }
    }

    /// Whether it is no estimate.
    pub(super) fn is_dated(self) -> bool {
        self.first <= self.last
    }

    /// The same as [`When::within`], where at least one end is given.
    pub(super) fn within(self, from: Option<PartialDate>, to: Option<PartialDate>) -> bool {
        from.is_none_or(|from| self.last >= number(from.first_day()))
            && to.is_none_or(|to| self.first <= number(to.last_day()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::DateSpan;

    #[test]
    fn numbers_tell_the_same_as_dates() {
        let dates: Vec<Option<PartialDate>> = [
            "",
            "2017",
            "2017-12",
            "2018-01-01",
            "2018",
            "2018-02",
            "2018-02-28",
            "2018-12-31",
            "2019-01",
        ]
        .map(PartialDate::parse)
        .into();
        let span = |a: &Option<PartialDate>, b: &Option<PartialDate>| DateSpan::new((*a)?, (*b)?);
        let spans = dates.iter().flat_map(|a| dates.iter().filter_map(move |b| span(a, b)));
        let mut whens: Vec<When> = spans.map(When::Dated).collect();
        whens.extend([When::Estimated(2018), When::Unknown]);
        for when in whens {
            for (from, to) in dates.iter().flat_map(|a| dates.iter().map(move |b| (*a, *b))).skip(1)
            {
                assert_eq!(
                    Time::of(when).within(from, to),
                    when.within(from, to),
                    "{when:?} {from:?} {to:?}"
                );
            }
        }
    }
}
