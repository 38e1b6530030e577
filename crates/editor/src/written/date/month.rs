//! The names of the months.

/// The names of each month as they stand in dates, folded: English, French, Albanian, Bosnian, Montenegrin, Serbian,
/// Croatian, Macedonian and Turkish, with the cases that dates take.
#[rustfmt::skip]
const MONTHS: [&[&str]; 12] = [
    &[
        "january", "janvier", "janar", "janarit", "januar", "januara", "januari", "sijecanj", "sijecnja", "ocak",
    ],
    &[
        "february", "fevrier", "shkurt", "shkurtit", "februar", "februara", "fevruari", "veljaca", "veljace",
        "subat",
    ],
    &["march", "mars", "marsit", "mart", "marta", "ozujak", "ozujka"],
    &["april", "avril", "prill", "prillit", "aprila", "travanj", "travnja", "nisan"],
    &["may", "mai", "maj", "maji", "majit", "maja", "svibanj", "svibnja", "mayis"],
    &["june", "juin", "qershor", "qershorit", "jun", "juna", "juni", "lipanj", "lipnja", "haziran"],
    &["july", "juillet", "korrik", "korrikut", "jul", "jula", "juli", "srpanj", "srpnja", "temmuz"],
    &["august", "aout", "gusht", "gushtit", "augusta", "avgust", "avgusta", "kolovoz", "kolovoza", "agustos"],
    &[
        "september", "septembre", "shtator", "shtatorit", "septembar", "septembra", "septemvri", "rujan", "rujna",
        "eylul",
    ],
    &[
        "october", "octobre", "tetor", "tetorit", "oktobar", "oktobra", "oktomvri", "listopad", "listopada",
        "ekim",
    ],
    &[
        "november", "novembre", "nentor", "nentorit", "novembar", "novembra", "noemvri", "studeni", "studenog",
        "studenoga", "kasim",
    ],
    &[
        "december", "decembre", "dhjetor", "dhjetorit", "decembar", "decembra", "dekemvri", "prosinac",
        "prosinca", "aralik",
    ],
];

/// The shortest abbreviation, in letters.
const SHORTEST: usize = 3;

/// The month of a folded name, or of its beginning if no other month's begins so.
pub(super) fn named(word: &str) -> Option<u8> {
    let months = || (1..).zip(MONTHS);
    if let Some((month, _)) = months().find(|(_, names)| names.contains(&word)) {
        return Some(month);
    }
    if word.len() < SHORTEST {
        return None;
    }
    let mut meant = months().filter(|(_, names)| names.iter().any(|name| name.starts_with(word)));
    let (month, _) = meant.next()?;
    meant.next().is_none().then_some(month)
}

/// The month of a small Roman numeral.
pub(super) fn roman(word: &str) -> Option<u8> {
    const NUMERALS: [&str; 12] =
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    (1..).zip(NUMERALS).find(|(_, numeral)| *numeral == word).map(|(month, _)| month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_means_two_months() {
        for name in MONTHS.iter().flat_map(|names| names.iter()) {
            let months = MONTHS.iter().filter(|names| names.contains(name)).count();
            assert_eq!(months, 1, "{name}");
            assert_eq!(portal::find::fold(name), *name);
        }
    }

    #[test]
    fn a_beginning_that_two_months_share_is_none() {
        assert_eq!(named("jui"), None);
        assert_eq!(named("ju"), None);
        assert_eq!(named("juil"), Some(7));
        assert_eq!(named("sept"), Some(9));
    }
}
