//! Lists within a cell.

use crate::written::country::Countries;
use crate::written::plain;
use portal::model::CountryCode;

/// The words for "all of them", folded.
const ALL: &[&str] = &[
    "all",
    "all countries",
    "regional",
    "region",
    "tous",
    "tous les pays",
    "toutes",
    "te githa",
    "te githe",
    "rajonal",
    "rajonale",
    "sve",
    "svi",
    "sve zemlje",
    "sve drzave",
    "regionalno",
    "regionalna",
    "regionalni",
    "site",
    "site zemji",
    "site drzavi",
    "regionalen",
    "tumu",
    "hepsi",
    "tum ulkeler",
    "bolgesel",
];

/// What stands between two countries, beside signs.
const AND: &[&str] = &[" and ", " et ", " dhe ", " i ", " и ", " ve ", " & ", " + ", "/"];

/// The longest row of countries without a comma, in bytes.
const LONGEST: usize = 1000;

/// The countries that a cell names: none, if it says that all are meant. Otherwise the part that no country is called.
pub(super) fn countries(text: &str, known: &Countries) -> Result<Vec<CountryCode>, String> {
    if ALL.contains(&plain(text).as_str()) {
        return Ok(Vec::new());
    }
    if let Some(code) = known.read(text) {
        return Ok(vec![code]);
    }
    let mut codes = Vec::new();
    for part in text.split([',', ';', '|', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
        for code in joined(part, known).ok_or_else(|| part.to_owned())? {
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
    }
    if codes.is_empty() { Err(text.to_owned()) } else { Ok(codes) }
}

/// The countries of "A and B". An "and" may belong to a name, so that what stands before it must be one.
fn joined(text: &str, known: &Countries) -> Option<Vec<CountryCode>> {
    if let Some(code) = known.read(text) {
        return Some(vec![code]);
    }
    if text.len() > LONGEST {
        return None;
    }
    let lower = text.to_lowercase();
    // Letters that change their length as they become small would move the places.
    let text = if lower.len() == text.len() { text } else { lower.as_str() };
    AND.iter().find_map(|and| {
        lower.match_indices(and).find_map(|(place, _)| {
            let left = known.read(text.get(..place)?)?;
            let mut rest = joined(text.get(place + and.len()..)?.trim(), known)?;
            rest.insert(0, left);
            Some(rest)
        })
    })
}

/// The names that stand between semicolons or in lines. Commas are parts of names.
pub(super) fn names(text: &str) -> impl Iterator<Item = String> {
    text.split([';', '\n']).map(words).filter(|name| !name.is_empty())
}

/// The links that stand in a cell.
pub(super) fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|link| link.trim_end_matches([',', ';']))
        .filter(|link| !link.is_empty())
}

/// A text on one line, with single spaces and nothing that cannot be seen.
pub(super) fn words(text: &str) -> String {
    let parts = text.split(|c: char| c.is_whitespace() || c.is_control());
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_written_as_they_are_compared() {
        let others: Vec<&&str> = ALL.iter().filter(|word| plain(word) != **word).collect();
        assert_eq!(others, Vec::<&&str>::new());
    }
}
