//! Dates as readers write them. Nothing else formats a date.

use crate::message::Messages;
use crate::model::{DateSpan, PartialDate, When};

/// The name of a month, 1 to 12.
pub fn month_name(month: u8, messages: &Messages) -> String {
    messages.get(&format!("month-{month}"), &[])
}

/// The name of a month in two or three letters, for the timeline.
pub fn month_short(month: u8, messages: &Messages) -> String {
    messages.get(&format!("month-short-{month}"), &[])
}

/// A date to the precision it has: "25 June 2019", "June 2016", "2018".
pub fn date(date: PartialDate, messages: &Messages) -> String {
    match date {
        PartialDate::Year(year) => messages.date_year(year.to_string()),
        PartialDate::Month(year, month) => {
            messages.date_month(month_name(month, messages), year.to_string())
        }
        PartialDate::Day(year, month, day) => {
            messages.date_day(day.to_string(), month_name(month, messages), year.to_string())
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
    match (start, end) {
        (Day(y1, m1, d1), Day(y2, m2, d2)) if (y1, m1) == (y2, m2) => messages.date_days(
            d1.to_string(),
            d2.to_string(),
            month_name(m1, messages),
            y1.to_string(),
        ),
        (Day(y1, m1, d1), Day(y2, m2, d2)) if y1 == y2 => messages.date_days_across_months(
            d1.to_string(),
            d2.to_string(),
            month_name(m1, messages),
            month_name(m2, messages),
            y1.to_string(),
        ),
        (Month(y1, m1), Month(y2, m2)) if y1 == y2 => {
            messages.date_months(month_name(m1, messages), month_name(m2, messages), y1.to_string())
        }
        _ => messages.date_range(date(end, messages), date(start, messages)),
    }
}

/// When an activity took place, with an estimate said to be one.
pub fn when(when: When, messages: &Messages) -> String {
    match when {
        When::Dated(dates) => span(dates, messages),
        When::Estimated(year) => messages.date_estimated(year.to_string()),
        When::Unknown => messages.date_unknown(),
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
