//! One date of a span: as much as stands there, and what it takes from the other.

use super::of;
use super::{DateFault, Token};
use portal::model::PartialDate;

/// What stands at one end of a span. The other end may say the rest.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Piece {
    year: Option<i16>,
    month: Option<u8>,
    day: Option<u8>,
    /// Whether dashes stand between its numbers.
    is_dashed: bool,
}

impl Piece {
    /// Reads tokens in one of the orders in which dates are written.
    pub(super) fn read(tokens: &[Token]) -> Result<Self, DateFault> {
        use Token::{Month, Small, Year};
        let (items, signs) = taken_apart(tokens).ok_or(DateFault::NotADate)?;
        // Numbers alone need signs between them, all the same. So do dashes: "14-May-2018" is a date, "14 – May 2018" is not.
        let sign = signs.first().copied().flatten();
        let is_even = signs.iter().all(|other| *other == sign);
        let is_numeric = is_even && sign.is_some_and(|sign| sign != Token::Comma);
        if !is_even && signs.iter().any(|sign| matches!(sign, Some(Token::Dash | Token::Slash))) {
            return Err(DateFault::NotADate);
        }
        let (year, month, day) = match *items.as_slice() {
            [Year(y)] => (Some(y), None, None),
            [Small(d)] => (None, None, Some(d)),
            [Month(m)] => (None, Some(m), None),
            [Month(m), Year(y)] | [Year(y), Month(m)] => (Some(y), Some(m), None),
            [Small(d), Month(m)] | [Month(m), Small(d)] => (None, Some(m), Some(d)),
            [Small(d), Month(m), Year(y)]
            | [Month(m), Small(d), Year(y)]
            | [Year(y), Month(m), Small(d)] => (Some(y), Some(m), Some(d)),
            [Small(d), Small(m), Year(y)] if is_numeric => {
                if m > 12
                    && let Some(date) = of(y, Some(d), Some(m))
                {
                    return Err(DateFault::MonthFirst(date));
                }
                (Some(y), Some(m), Some(d))
            }
            [Year(y), Small(m), Small(d)] if is_numeric => (Some(y), Some(m), Some(d)),
            [Small(m), Year(y)] | [Year(y), Small(m)] if is_numeric => (Some(y), Some(m), None),
            // The end of "May 14–15, 2018".
            [Small(d), Year(y)] => (Some(y), None, Some(d)),
            [Small(d), Small(m)] if is_numeric && sign != Some(Token::Dash) => {
                (None, Some(m), Some(d))
            }
            [Small(_), Month(_), Small(_)] => return Err(DateFault::TwoDigitYear),
            [Small(_), Small(_), Small(_)] if is_numeric => return Err(DateFault::TwoDigitYear),
            _ => return Err(DateFault::NotADate),
        };
        Ok(Self { year, month, day, is_dashed: signs.contains(&Some(Token::Dash)) })
    }

    /// Both ends of a span, each with what only the other says.
    pub(super) fn completed(self, other: Self) -> Result<(Self, Self), DateFault> {
        if self.year.is_some() && other.year.is_some() && self.exactness() != other.exactness() {
            // "2016-05-2018" is no date whose parts are three dates.
            let is_dashed = self.is_dashed || other.is_dashed;
            return if is_dashed { Err(DateFault::NotADate) } else { Ok((self, other)) };
        }
        // "14 – May 2018" could be a day and a month, or two days: nobody knows.
        if self.day.is_some() != other.day.is_some() {
            return Err(DateFault::NotADate);
        }
        let with = |one: Self, rest: Self| {
            let month = one.month.or(rest.month.filter(|_| one.day.is_some()));
            Self { year: one.year.or(rest.year), month, ..one }
        };
        let (left, right) = (with(self, other), with(other, self));
        if left.month.is_some() == right.month.is_some() {
            Ok((left, right))
        } else {
            Err(DateFault::NotADate)
        }
    }

    /// Whether the month, and whether the day is said.
    fn exactness(self) -> (bool, bool) {
        (self.month.is_some(), self.day.is_some())
    }

    /// The date, if it is whole.
    pub(super) fn date(self) -> Result<PartialDate, DateFault> {
        let year = self.year.ok_or(DateFault::NotADate)?;
        if self.day.is_some() && self.month.is_none() {
            return Err(DateFault::NotADate);
        }
        of(year, self.month, self.day).ok_or(DateFault::NotInCalendar)
    }
}

/// Numbers and months, and the sign between each two of them. A full stop or a comma at the end says nothing.
#[allow(clippy::type_complexity, reason = "used once")]
fn taken_apart(tokens: &[Token]) -> Option<(Vec<Token>, Vec<Option<Token>>)> {
    let (mut items, mut signs) = (Vec::new(), Vec::new());
    let mut sign = None;
    for token in tokens {
        match token {
            Token::Year(_) | Token::Small(_) | Token::Month(_) => {
                if items.is_empty() && sign.is_some() {
                    return None;
                }
                if !items.is_empty() {
                    signs.push(sign.take());
                }
                items.push(*token);
            }
            Token::To | Token::And => return None,
            // "14., 15." is a list, but "14.maj, 2018" one date: no two signs stand side by side.
            _ if sign.is_some() => return None,
            _ => sign = Some(*token),
        }
    }
    (sign.is_none() || matches!(sign, Some(Token::Dot | Token::Comma))).then_some((items, signs))
}
