//! The steps of a timeline, months or years, as numbers, so that they can be counted and compared.

use portal::find::{Facet, Query, Value};
use portal::model::PartialDate;

/// A step of the timeline. A month is how many months passed before it since the year 0; a year is its number.
pub(crate) type Step = i32;

/// How long a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scale {
    /// A month.
    Months,
    /// A year.
    Years,
}

/// The number of a month, 1 to 12, of a year.
pub(crate) fn month(year: i16, month: u8) -> Step {
    i32::from(year) * 12 + i32::from(month) - 1
}

impl Scale {
    /// The step as a date.
    pub(crate) fn date(self, step: Step) -> Option<PartialDate> {
        match self {
            Self::Years => i16::try_from(step).ok().map(PartialDate::Year),
            Self::Months => {
                let year = i16::try_from(step.div_euclid(12)).ok()?;
                let month = u8::try_from(step.rem_euclid(12) + 1).ok()?;
                Some(PartialDate::Month(year, month))
            }
        }
    }

    /// The `id` of the step's button.
    pub(crate) fn id(self, step: Step) -> String {
        let name = match self {
            Self::Months => "month",
            Self::Years => "timeline-year",
        };
        format!("{name}-{step}")
    }

    /// The steps that a query's dates reach from and to, if it has any.
    pub(crate) fn chosen(self, query: &Query, first: Step, last: Step) -> Option<(Step, Step)> {
        let end = |date: Option<PartialDate>, end_of_year, open| match (self, date) {
            (_, None) => open,
            (Self::Years, Some(date)) => i32::from(date.year()),
            (Self::Months, Some(date)) => month(date.year(), date.month().unwrap_or(end_of_year)),
        };
        match (query.from, query.to) {
            (None, None) => None,
            (from, to) => Some((end(from, 1, first), end(to, 12, last))),
        }
    }

    /// How many steps a key leads on, or back.
    pub(crate) fn by_key(self, key: &str) -> Option<Step> {
        let row = match self {
            Self::Months => 12,
            Self::Years => 10,
        };
        match key {
            "ArrowLeft" => Some(-1),
            "ArrowRight" => Some(1),
            "ArrowUp" => Some(-row),
            "ArrowDown" => Some(row),
            "Home" => Some(Step::MIN),
            "End" => Some(Step::MAX),
            _ => None,
        }
    }
}

/// The one year that a query asks for, if it asks for one alone: by its name, or by dates within it.
pub(crate) fn only_year(query: &Query) -> Option<i16> {
    match (query.values(Facet::Year), query.from, query.to) {
        ([year], ..) => year.as_str().parse().ok(),
        ([], Some(from), Some(to)) if from.year() == to.year() => Some(from.year()),
        _ => None,
    }
}

/// Whether a query asks for a year by its name.
pub(crate) fn has_year(query: &Query, year: i16) -> bool {
    Value::parse(&year.to_string()).is_some_and(|year| query.has(Facet::Year, &year))
}

/// The question for a year, among what `within` finds.
pub(crate) fn in_year(within: &Query, year: i16) -> Query {
    match Value::parse(&year.to_string()) {
        Some(year) => within.clone().with(Facet::Year, year),
        None => within.clone(),
    }
}

/// The end of a span that stays where it is while the other is moved from `at`.
pub(crate) fn fixed_end(chosen: Option<(Step, Step)>, at: Step) -> Step {
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
    fn a_step_is_a_date_and_the_other_way_round() {
        let query = |from, to| Query::default().with_span(from, to);
        let (a, b) = (Some(PartialDate::Year(2017)), Some(PartialDate::Month(2018, 5)));
        let months = Scale::Months.chosen(&query(a, b), 0, 9).unwrap_or_default();
        assert_eq!(months, (month(2017, 1), month(2018, 5)));
        assert_eq!(Scale::Months.date(months.1), b);
        assert_eq!(Scale::Years.chosen(&query(a, b), 0, 9), Some((2017, 2018)));
        assert_eq!(Scale::Years.date(2017), a);
        assert_eq!(Scale::Years.chosen(&query(a, None), 0, 2026), Some((2017, 2026)));
        assert_eq!(Scale::Years.chosen(&query(None, None), 0, 9), None);
    }

    #[test]
    fn a_year_that_is_asked_for_alone_is_known() {
        let year = |query: Query, year| {
            Value::parse(year).map_or(query.clone(), |year| query.with(Facet::Year, year))
        };
        let span = |from, to| Query::default().with_span(Some(from), Some(to));
        let within = span(PartialDate::Month(2018, 2), PartialDate::Month(2018, 6));
        assert_eq!(only_year(&within), Some(2018));
        assert_eq!(only_year(&year(within, "2018")), Some(2018));
        assert_eq!(only_year(&year(Query::default(), "2018")), Some(2018));
        assert_eq!(only_year(&span(PartialDate::Year(2017), PartialDate::Year(2018))), None);
        assert_eq!(only_year(&year(year(Query::default(), "2017"), "2018")), None);
        assert_eq!(only_year(&Query::default()), None);
    }

    #[test]
    fn the_other_end_of_a_span_stays() {
        assert_eq!(fixed_end(Some((3, 9)), 3), 9);
        assert_eq!(fixed_end(Some((3, 9)), 9), 3);
        assert_eq!(fixed_end(Some((3, 9)), 5), 5);
        assert_eq!(fixed_end(None, 5), 5);
    }
}
