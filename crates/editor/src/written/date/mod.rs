//! A date, or a span of dates, in the forms that people write: `14–15 May 2018`, `14. мај 2018.`, `05/2018`.

mod fault;
mod month;
mod piece;
mod token;

pub use fault::DateFault;

use piece::Piece;
use portal::model::{DateSpan, PartialDate};
use token::{Token, tokens};

/// The most numbers, words and signs of a span.
const MOST: usize = 20;

/// Reads a date or a span of dates.
///
/// The day comes before the month, unless the year comes first or the month is written as a word. Spaces, capitals,
/// marks on letters and the script do not matter, nor does a full stop at the end, nor a time of day behind a single
/// date.
///
/// # Errors
///
/// Why it is no date, or none that only one day could be meant by.
pub fn read(text: &str) -> Result<DateSpan, DateFault> {
    let tokens = tokens(without_time(text)).ok_or(DateFault::NotADate)?;
    // Each place between two tokens is tried.
    if tokens.len() > MOST {
        return Err(DateFault::NotADate);
    }
    let single = match Piece::read(&tokens).and_then(Piece::date) {
        Ok(date) => return Ok(DateSpan::at(date)),
        Err(fault) => fault,
    };
    let mut fault = single;
    for (position, token) in tokens.iter().enumerate() {
        let (left, right) = tokens.split_at(position);
        let right = right.get(1..).unwrap_or_default();
        match between(left, *token, right) {
            Ok(span) => return Ok(span),
            Err(found) if fault == DateFault::NotADate => fault = found,
            Err(_) => {}
        }
    }
    Err(fault)
}

/// Whether numbers between slashes can be read with the day first and with the month first, as two different dates.
///
/// [`read`] takes the day first. In a table of which another date has the month first this one may be meant so too.
pub fn is_two_ways(text: &str) -> bool {
    let is_two = |part: &[Token]| match *part {
        [Token::Small(a), Token::Slash, Token::Small(b), Token::Slash, Token::Year(_)] => {
            a != b && a <= 12 && b <= 12
        }
        _ => false,
    };
    tokens(without_time(text)).is_some_and(|tokens| tokens.windows(5).any(is_two))
}

/// A span from what stands left and right of a token.
fn between(left: &[Token], token: Token, right: &[Token]) -> Result<DateSpan, DateFault> {
    let only_neighbours = match token {
        Token::Dash | Token::To => false,
        Token::And => true,
        Token::Slash if !right.contains(&Token::Slash) => true,
        _ => return Err(DateFault::NotADate),
    };
    let (left, right) = Piece::read(left)?.completed(Piece::read(right)?)?;
    let span = DateSpan::new(left.date()?, right.date()?).ok_or(DateFault::EndBeforeStart)?;
    if only_neighbours && span.end().first_day() != span.start().day_after() {
        return Err(DateFault::NotASpan);
    }
    Ok(span)
}

/// The text without a time of day at its end.
fn without_time(text: &str) -> &str {
    let text = text.trim();
    let cut = text.rfind(['T', ' ']).filter(|cut| {
        let time = text.get(cut + 1..).unwrap_or_default().trim_end_matches('Z');
        let mut parts = time.split(':');
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let hours = parts.next().is_some_and(|part| part.len() <= 2 && is_number(part));
        let minutes = parts.next().is_some_and(|part| part.len() == 2 && is_number(part));
        hours && minutes && parts.all(|part| part.bytes().all(|b| b.is_ascii_digit() || b == b'.'))
    });
    cut.and_then(|cut| text.get(..cut)).unwrap_or(text)
}

/// The date of these numbers, if the calendar has it.
fn of(year: i16, month: Option<u8>, day: Option<u8>) -> Option<PartialDate> {
    PartialDate::parse(&match (month, day) {
        (None, None) => format!("{year:04}"),
        (Some(month), None) => format!("{year:04}-{month:02}"),
        (Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
        (None, Some(_)) => return None,
    })
}
