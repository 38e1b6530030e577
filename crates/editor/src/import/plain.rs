//! Fields whose cells say what they hold, without regard to other cells, to the project or to the list's language: how each is
//! known by what stands above its column, and how it is read.

use super::key::Key;
use super::problem::Problem;
use super::value::Value;

/// Such a field.
pub(super) struct Plain {
    key: &'static str,
    /// What people write above its column, folded, in English, French, Albanian, Bosnian, Montenegrin, Serbian, Macedonian and
    /// Turkish.
    pub(super) headers: &'static [&'static str],
    /// Reads the words of a cell.
    pub(super) read: fn(&str) -> Result<Value, Problem>,
}

/// All of them.
#[rustfmt::skip]
pub(super) const PLAIN: &[Plain] = &[
    Plain { key: "participants", read: |words| number(words, 1, 100_000), headers: &[
        "number of participants", "participants", "number of attendees", "attendees", "number of people",
        "numri i pjesemarresve", "pjesemarres", "pjesemarresit", "broj ucesnika", "ucesnici", "ucesnika", "broj polaznika",
        "polaznici", "broj na ucesnici", "katilimci sayisi", "katilimci", "katilimcilar",
    ] },
];

impl Plain {
    /// Its field.
    pub(super) fn key(&self) -> Key {
        Key::plain(self.key)
    }
}

/// The one of a field.
pub(super) fn of(key: Key) -> Option<&'static Plain> {
    PLAIN.iter().find(|plain| plain.key() == key)
}

/// A whole number, whose digits may stand in groups.
fn number(words: &str, least: u64, most: u64) -> Result<Value, Problem> {
    let digits: String = words.chars().filter(|c| !c.is_whitespace()).collect();
    let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits.parse().ok().filter(|number| is_plain && (least..=most).contains(number));
    number.map(Value::Number).ok_or(Problem::Number(least, most))
}
