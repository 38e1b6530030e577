//! Months as numbers, so that they can be counted and compared.

use portal::find::Query;
use portal::model::PartialDate;

/// A month of a year: how many months passed before it since the year 0.
pub(crate) type MonthNumber = i32;

/// The number of a month, 1 to 12, of a year.
pub(crate) fn number(year: i16, month: u8) -> MonthNumber {
    i32::from(year) * 12 + i32::from(month) - 1
}

/// The month as a date.
pub(crate) fn date(number: MonthNumber) -> Option<PartialDate> {
    let year = i16::try_from(number.div_euclid(12)).ok()?;
    let month = u8::try_from(number.rem_euclid(12) + 1).ok()?;
    Some(PartialDate::Month(year, month))
}

/// The `id` of the month's button.
pub(crate) fn id(month: MonthNumber) -> String {
    format!("month-{month}")
}

/// The months that a query's dates reach from and to, if it has any.
pub(crate) fn chosen(
    query: &Query,
    first: MonthNumber,
    last: MonthNumber,
) -> Option<(MonthNumber, MonthNumber)> {
    let end = |date: Option<PartialDate>, month, open| {
        date.map_or(open, |date| number(date.year(), date.month().unwrap_or(month)))
    };
    match (query.from, query.to) {
        (None, None) => None,
        (from, to) => Some((end(from, 1, first), end(to, 12, last))),
    }
}

/// The month that a key leads to.
pub(crate) fn by_key(
    key: &str,
    at: MonthNumber,
    first: MonthNumber,
    last: MonthNumber,
) -> Option<MonthNumber> {
    let to = match key {
        "ArrowLeft" => at - 1,
        "ArrowRight" => at + 1,
        "ArrowUp" => at - 12,
        "ArrowDown" => at + 12,
        "Home" => first,
        "End" => last,
        _ => return None,
    };
    Some(to.clamp(first, last))
}

/// The end of a span that stays where it is while the other is moved from `at`.
pub(crate) fn fixed_end(
    chosen: Option<(MonthNumber, MonthNumber)>,
    at: MonthNumber,
) -> MonthNumber {
    match chosen {
        Some((from, to)) if at == from => to,
        Some((from, to)) if at == to => from,
        _ => at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lead_through_the_timeline_and_not_beyond() {
        let (first, last) = (number(2016, 1), number(2019, 12));
        let to = |key, at| by_key(key, at, first, last).and_then(date);
        assert_eq!(to("ArrowRight", number(2017, 12)), Some(PartialDate::Month(2018, 1)));
        assert_eq!(to("ArrowUp", number(2018, 5)), Some(PartialDate::Month(2017, 5)));
        assert_eq!(to("ArrowLeft", first), Some(PartialDate::Month(2016, 1)));
        assert_eq!(to("End", first), Some(PartialDate::Month(2019, 12)));
        assert_eq!(to("a", first), None);
    }

    #[test]
    fn the_other_end_of_a_span_stays() {
        assert_eq!(fixed_end(Some((3, 9)), 3), 9);
        assert_eq!(fixed_end(Some((3, 9)), 9), 3);
        assert_eq!(fixed_end(Some((3, 9)), 5), 5);
        assert_eq!(fixed_end(None, 5), 5);
    }
}
