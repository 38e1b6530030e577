//! Dates as readers write them. Nothing else formats a date.

use crate::message::{Key, Messages};
use crate::model::{DateSpan, PartialDate, When};

const MONTHS: [Key; 12] = [
    Key::Month1,
    Key::Month2,
    Key::Month3,
    Key::Month4,
    Key::Month5,
    Key::Month6,
    Key::Month7,
    Key::Month8,
    Key::Month9,
    Key::Month10,
    Key::Month11,
    Key::Month12,
];

const SHORT_MONTHS: [Key; 12] = [
    Key::MonthShort1,
    Key::MonthShort2,
    Key::MonthShort3,
    Key::MonthShort4,
    Key::MonthShort5,
    Key::MonthShort6,
    Key::MonthShort7,
    Key::MonthShort8,
    Key::MonthShort9,
    Key::MonthShort10,
    Key::MonthShort11,
    Key::MonthShort12,
];

/// The name of a month, 1 to 12.
pub fn month_name(month: u8, messages: &Messages) -> &str {
    name(&MONTHS, month, messages)
}

/// The name of a month in two or three letters, for the timeline.
pub fn month_short(month: u8, messages: &Messages) -> &str {
    name(&SHORT_MONTHS, month, messages)
}

fn name<'m>(names: &[Key; 12], month: u8, messages: &'m Messages) -> &'m str {
    let key = usize::from(month).checked_sub(1).and_then(|position| names.get(position));
    key.map_or("", |key| messages.text(*key))
}

/// A date to the precision it has: "25 June 2019", "June 2016", "2018".
pub fn date(date: PartialDate, messages: &Messages) -> String {
    let year = date.year().to_string();
    match date {
        PartialDate::Year(_) => messages.date_year(&year),
        PartialDate::Month(_, month) => messages.date_month(month_name(month, messages), &year),
        PartialDate::Day(_, month, day) => {
            messages.date_day(&day.to_string(), month_name(month, messages), &year)
        }
    }
}

/// From one date to another, with nothing said twice: "25–27 June 2019", "27 February – 1 March 2017".
pub fn span(span: DateSpan, messages: &Messages) -> String {
    use PartialDate::{Day, Month};
    let (start, end) = (span.start(), span.end());
    if start == end {
        return date(start, messages);
    }
    let year = start.year().to_string();
    let month = |month| month_name(month, messages);
    match (start, end) {
        (Day(y1, m1, d1), Day(y2, m2, d2)) if y1 == y2 => {
            let (first, last) = (d1.to_string(), d2.to_string());
            if m1 == m2 {
                messages.date_days(&first, &last, month(m1), &year)
            } else {
                messages.date_days_across_months(&first, &last, month(m1), month(m2), &year)
            }
        }
        (Month(y1, m1), Month(y2, m2)) if y1 == y2 => {
            messages.date_months(month(m1), month(m2), &year)
        }
        _ => messages.date_range(&date(end, messages), &date(start, messages)),
    }
}

/// When an activity took place, with an estimate said to be one.
pub fn when(when: When, messages: &Messages) -> String {
    match when {
        When::Dated(dates) => span(dates, messages),
        When::Estimated(year) => messages.date_estimated(&year.to_string()),
        When::Unknown => messages.text(Key::DateUnknown).to_owned(),
    }
}

/// The value of a `datetime` attribute: ISO 8601. An estimate has none.
pub fn machine(when: When) -> Option<String> {
    match when {
        When::Dated(dates) => Some(dates.start().to_string()),
        When::Estimated(_) | When::Unknown => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn dates_say_nothing_twice() {
        let messages = Messages::english();
        let show = |start, end| {
            let (start, end) =
                (PartialDate::parse(start).unwrap(), PartialDate::parse(end).unwrap());
            span(DateSpan::new(start, end).unwrap(), &messages)
        };
        assert_eq!(show("2019-06-25", "2019-06-27"), "25–27 June 2019");
        assert_eq!(show("2017-02-27", "2017-03-01"), "27 February – 1 March 2017");
        assert_eq!(show("2018-12-30", "2019-01-02"), "30 December 2018 – 2 January 2019");
        assert_eq!(show("2016-06", "2016-06"), "June 2016");
        assert_eq!(show("2016-06", "2016-08"), "June – August 2016");
        assert_eq!(show("2016", "2018"), "2016 – 2018");
        assert_eq!(when(When::Estimated(2018), &messages), "2018 (estimated)");
    }
}
