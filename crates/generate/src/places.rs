//! Names of places and people, made of syllables, in Latin and in Cyrillic letters.
//!
//! Both spellings are one to the portal's search, as those of real names are.

use crate::random::Random;

/// A name in the ways in which it is written.
#[derive(Default)]
pub(crate) struct Name {
    /// Small letters from a to z, for ids.
    pub(crate) plain: String,
    pub(crate) latin: String,
    pub(crate) cyrillic: String,
}

/// A sound: plain, in Latin, in Cyrillic letters.
type Sound = [&'static str; 3];

const BEGINNINGS: [Sound; 30] = [
    ["b", "b", "б"],
    ["v", "v", "в"],
    ["d", "d", "д"],
    ["k", "k", "к"],
    ["l", "l", "л"],
    ["m", "m", "м"],
    ["n", "n", "н"],
    ["r", "r", "р"],
    ["s", "s", "с"],
    ["t", "t", "т"],
    ["p", "p", "п"],
    ["g", "g", "г"],
    ["z", "z", "з"],
    ["h", "h", "х"],
    ["f", "f", "ф"],
    ["", "", ""],
    ["s", "š", "ш"],
    ["c", "č", "ч"],
    ["z", "ž", "ж"],
    ["c", "ć", "ћ"],
    ["br", "br", "бр"],
    ["dr", "dr", "др"],
    ["gr", "gr", "гр"],
    ["kr", "kr", "кр"],
    ["tr", "tr", "тр"],
    ["pr", "pr", "пр"],
    ["sl", "sl", "сл"],
    ["pl", "pl", "пл"],
    ["st", "st", "ст"],
    ["sm", "sm", "см"],
];

const VOWELS: [Sound; 5] =
    [["a", "a", "а"], ["o", "o", "о"], ["e", "e", "е"], ["i", "i", "и"], ["u", "u", "у"]];

const CODAS: [Sound; 10] = [
    ["", "", ""],
    ["", "", ""],
    ["", "", ""],
    ["", "", ""],
    ["n", "n", "н"],
    ["r", "r", "р"],
    ["l", "l", "л"],
    ["s", "s", "с"],
    ["m", "m", "м"],
    ["v", "v", "в"],
];

const TOWNS: [Sound; 8] = [
    ["", "", ""],
    ["ovo", "ovo", "ово"],
    ["ica", "ica", "ица"],
    ["in", "in", "ин"],
    ["ar", "ar", "ар"],
    ["grad", "grad", "град"],
    ["ana", "ana", "ана"],
    ["ina", "ina", "ина"],
];

const COUNTRIES: [Sound; 6] = [
    ["ora", "ora", "ора"],
    ["avia", "avia", "авиа"],
    ["an", "an", "ан"],
    ["onia", "onia", "ониа"],
    ["ena", "ena", "ена"],
    ["is", "is", "ис"],
];

const PEOPLE: [Sound; 4] =
    [["ic", "ić", "ић"], ["ov", "ov", "ов"], ["ska", "ska", "ска"], ["er", "er", "ер"]];

impl Name {
    /// The `rank`th town of a country, the largest first.
    pub(crate) fn of_town(country: usize, rank: usize) -> Self {
        Self::made(&mut Random::of(1000 + country as u64, rank), 1 + rank % 2, &TOWNS)
    }

    pub(crate) fn of_country(rank: usize) -> Self {
        Self::made(&mut Random::of(10, rank), 2, &COUNTRIES)
    }

    pub(crate) fn of_person(rank: usize) -> Self {
        Self::made(&mut Random::of(11, rank), 2, &PEOPLE)
    }

    fn made(source: &mut Random, syllables: usize, endings: &[Sound]) -> Self {
        let mut name = Self::default();
        for place in 0..=syllables {
            name.add(source.one(&BEGINNINGS));
            if place < syllables {
                name.add(VOWELS.get(source.zipf(VOWELS.len())));
                name.add(source.one(&CODAS));
            }
        }
        let ending = source.one(endings);
        if ending.is_some_and(|[plain, ..]| plain.is_empty()) {
            name.add(VOWELS.first());
        }
        name.add(ending);
        name.latin = with_capital(&name.latin);
        name.cyrillic = with_capital(&name.cyrillic);
        name
    }

    fn add(&mut self, sound: Option<&Sound>) {
        if let Some([plain, latin, cyrillic]) = sound {
            self.plain.push_str(plain);
            self.latin.push_str(latin);
            self.cyrillic.push_str(cyrillic);
        }
    }
}

/// A text with its first letter made large.
pub(crate) fn with_capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn both_spellings_are_one_to_the_search() {
        for rank in 0..500 {
            for name in [Name::of_town(3, rank), Name::of_country(rank), Name::of_person(rank)] {
                assert_eq!(portal::find::fold(&name.latin), name.plain);
                assert_eq!(portal::find::fold(&name.cyrillic), name.plain);
            }
        }
    }

    #[test]
    fn there_are_thousands_of_towns() {
        let names = (0..60).flat_map(|country| (0..100).map(move |rank| (country, rank)));
        let names: HashSet<_> =
            names.map(|(country, rank)| Name::of_town(country, rank).plain).collect();
        assert!(names.len() > 4000, "{}", names.len());
    }
}
