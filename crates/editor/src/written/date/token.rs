//! A written date, taken apart into numbers, months and what stands between them.

use super::month;
use portal::find::fold;

/// A part of a written date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// Four digits.
    Year(i16),
    /// One or two digits.
    Small(u8),
    /// A month by its name or its Roman numeral, from 1.
    Month(u8),
    Dot,
    Slash,
    Comma,
    /// A hyphen or a dash.
    Dash,
    /// A word for "to".
    To,
    /// A word for "and".
    And,
}

/// "to", as it stands between two dates, folded.
const TO: &[&str] = &["to", "until", "till", "through", "au", "a", "do", "deri", "ile"];

/// "and", folded.
const AND: &[&str] = &["and", "et", "dhe", "i", "ve"];

/// What stands beside a date and says nothing about it, folded.
const FILLERS: &[&str] = &[
    "the", "on", "of", "from", "le", "du", "de", "en", "od", "nga", "me", "dana", "godine",
    "godina", "godinata", "god", "g", "yili", "viti", "vitit",
];

/// The days of the week, folded. They say nothing that the date does not.
#[rustfmt::skip]
const WEEKDAYS: &[&str] = &[
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "ponedeljak", "utorak", "srijeda", "sreda", "cetvrtak", "petak", "subota", "nedelja",
    "ponedelnik", "vtornik", "cetvrtok", "petok", "sabota", "nedela",
    "pazartesi", "sali", "carsamba", "persembe", "cuma", "cumartesi", "pazar",
];

/// What English, French, Turkish and Albanian put behind the number of a day, folded.
const ENDINGS: &[&str] = &["st", "nd", "rd", "th", "er", "e"];

/// The tokens of a text, without full stops and commas at its end; `None` if something else stands in it.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let is_number = c.is_ascii_digit();
        let ends = |other: char| {
            if is_number { !other.is_ascii_digit() } else { !is_letter(other) }
        };
        let length = match rest.find(ends) {
            Some(0) => c.len_utf8(),
            Some(length) => length,
            None => rest.len(),
        };
        let (part, behind) = rest.split_at_checked(length)?;
        if is_number {
            tokens.push(number(part)?);
        } else if is_letter(c) {
            if let Word::Says(token) = word(part, &tokens, behind)? {
                tokens.push(token);
            }
        } else if !c.is_whitespace() {
            let sign = sign(c)?;
            // "Monday, 14 May 2018": what stands before the comma is gone.
            if sign != Token::Comma || !tokens.is_empty() {
                tokens.push(sign);
            }
        }
        rest = behind;
    }
    while let Some(Token::Dot | Token::Comma) = tokens.last() {
        tokens.pop();
    }
    Some(tokens)
}

/// Whether it belongs to a word: a letter, or a mark that goes with the letter before it.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36f}')
}

fn number(digits: &str) -> Option<Token> {
    match digits.len() {
        1 | 2 => digits.parse().ok().map(Token::Small),
        4 => digits.parse().ok().map(Token::Year),
        _ => None,
    }
}

/// What a word says of the date it stands in.
enum Word {
    Says(Token),
    /// It only stands there.
    Filler,
}

/// What a word says; `None` if it is not known.
fn word(word: &str, before: &[Token], behind: &str) -> Option<Word> {
    let folded = fold(word);
    let folded = folded.as_str();
    // "14.I.2018" has the first month, "14. i 15. maj" two days.
    if before.last() == Some(&Token::Dot)
        && behind.starts_with('.')
        && let Some(month) = month::roman(folded)
    {
        return Some(Word::Says(Token::Month(month)));
    }
    let is_ending = matches!(before.last(), Some(Token::Small(_))) && ENDINGS.contains(&folded);
    if is_ending || FILLERS.contains(&folded) || WEEKDAYS.contains(&folded) {
        return Some(Word::Filler);
    }
    Some(Word::Says(if TO.contains(&folded) {
        Token::To
    } else if AND.contains(&folded) {
        Token::And
    } else {
        Token::Month(month::named(folded)?)
    }))
}

fn sign(c: char) -> Option<Token> {
    Some(match c {
        '.' => Token::Dot,
        '/' => Token::Slash,
        ',' => Token::Comma,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => Token::Dash,
        '&' => Token::And,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_written_as_they_are_compared() {
        let words = [TO, AND, FILLERS, WEEKDAYS, ENDINGS].concat();
        let others: Vec<&str> = words.into_iter().filter(|word| fold(word) != *word).collect();
        assert_eq!(others, Vec::<&str>::new());
    }
}
