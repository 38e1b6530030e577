//! Countries that do not exist, so that nobody has to agree on them.

use crate::json::Object;
use crate::places::Name;

/// So many countries there are at most.
const MOST: usize = 60;

/// What ISO 3166 leaves to its users without XK, and after it the codes that begin with J and name nothing.
const CODES: [&str; MOST] = [
    "AA", "QM", "QN", "QO", "QP", "QQ", "QR", "QS", "QT", "QU", "QV", "QW", "QX", "QY", "QZ", "XA",
    "XB", "XC", "XD", "XE", "XF", "XG", "XH", "XI", "XJ", "XL", "XM", "XN", "XO", "XP", "XQ", "XR",
    "XS", "XT", "XU", "XV", "XW", "XX", "XY", "XZ", "ZZ", "JB", "JC", "JD", "JF", "JG", "JH", "JI",
    "JK", "JL", "JN", "JQ", "JR", "JS", "JU", "JV", "JW", "JX", "JY", "JZ",
];

/// How many countries a project of this size works for.
pub(crate) fn how_many(activities: usize) -> usize {
    activities.div_ceil(20).clamp(7, MOST)
}

/// The code of a country.
pub(crate) fn code(country: usize) -> &'static str {
    CODES.get(country).copied().unwrap_or("AA")
}

/// Its entry in the project's file.
pub(crate) fn entry(country: usize) -> String {
    let name = Name::of_country(country);
    let mut names = Object::new();
    names.text("en", &name.latin);
    names.text("mk", &name.cyrillic);
    names.text("sr-Cyrl", &name.cyrillic);
    let mut entry = Object::new();
    entry.text("code", code(country));
    entry.raw("name", &names.finish());
    entry.raw("tile", &format!("[{},{}]", country % 10, country / 10));
    entry.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn each_country_has_a_code_and_a_name_of_its_own() {
        let codes: HashSet<_> = (0..MOST).map(code).collect();
        let names: HashSet<_> = (0..MOST).map(|country| Name::of_country(country).plain).collect();
        assert_eq!((codes.len(), names.len()), (MOST, MOST));
        assert!(codes.iter().all(|code| portal::model::CountryCode::parse(code).is_some()));
    }
}
