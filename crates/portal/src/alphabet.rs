//! The order of names in each language's alphabet.
//!
//! What a dictionary of the language does: a letter of the alphabet is one, even where it is written with two signs; other
//! marks count for nothing. The tables of a library for all languages would not fit into the program.

use crate::fold::fold;
use crate::letters::small;
use crate::locale::Locale;

const LATIN: &str = "a b c d e f g h i j k l m n o p q r s t u v w x y z";
const ALBANIAN: &str =
    "a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v w x xh y z zh";
const SOUTH_SLAVIC: &str =
    "a b c č ć d dž đ e f g h i j k l lj m n nj o p q r s š ś t u v w x y z ž ź";
const MACEDONIAN: &str = "а б в г д ѓ е ж з ѕ и ј к л љ м н њ о п р с т ќ у ф х ц ч џ ш";
const SERBIAN: &str = "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш";
const TURKISH: &str = "a b c ç d e f g ğ h ı i j k l m n o ö p q r s ş t u ü v w x y z";

/// How names are put in order for readers of a language.
#[derive(Clone, Debug)]
pub struct Alphabet {
    locale: Locale,
    letters: Vec<&'static str>,
}

impl Alphabet {
    /// The order of a language.
    pub fn of(locale: Locale) -> Self {
        let letters = match locale {
            Locale::English | Locale::French => LATIN,
            Locale::Albanian => ALBANIAN,
            Locale::Bosnian | Locale::Montenegrin | Locale::SerbianLatin => SOUTH_SLAVIC,
            Locale::Macedonian => MACEDONIAN,
            Locale::SerbianCyrillic => SERBIAN,
            Locale::Turkish => TURKISH,
        };
        Self { locale, letters: letters.split(' ').collect() }
    }

    /// A text that stands before another's where the name does: space, then digits, then the letters of the alphabet, then
    /// those of other scripts.
    pub fn key(&self, name: &str) -> String {
        let name: String = name.trim().chars().map(|c| self.small(c)).collect();
        let mut key = String::with_capacity(name.len());
        let mut rest = name.as_str();
        while let Some(c) = rest.chars().next() {
            let length = if let Some((length, place)) = self.place(rest) {
                key.push(place);
                length
            } else {
                self.add_foreign(c, &mut key);
                c.len_utf8()
            };
            rest = rest.get(length..).unwrap_or_default();
        }
        key
    }

    fn small(&self, c: char) -> char {
        match c {
            'I' if self.locale == Locale::Turkish => 'ı',
            'İ' => 'i',
            c => small(c),
        }
    }

    /// The longest letter of the alphabet that a text begins with: its length, and what stands for its place.
    fn place(&self, text: &str) -> Option<(usize, char)> {
        let mut longest: Option<(usize, char)> = None;
        // From the digits on, in the order of the alphabet.
        for (letter, place) in self.letters.iter().zip('a'..) {
            if text.starts_with(letter) && longest.is_none_or(|(length, _)| letter.len() > length) {
                longest = Some((letter.len(), place));
            }
        }
        longest
    }

    /// A sign that is no letter of the alphabet: a letter with a mark counts as without, and any other letter comes last.
    fn add_foreign(&self, c: char, key: &mut String) {
        if c.is_ascii() {
            return key.push(if c.is_ascii_alphabetic() { foreign(c) } else { c });
        }
        for plain in fold(c.encode_utf8(&mut [0; 4])).chars() {
            let own = self.place(plain.encode_utf8(&mut [0; 4])).map(|(_, place)| place);
            key.push(own.unwrap_or_else(|| foreign(plain)));
        }
    }
}

/// Behind every place of an alphabet.
fn foreign(c: char) -> char {
    char::from_u32(u32::from(c) + 0x1000).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_sorted(locale: Locale, names: &str) {
        let alphabet = Alphabet::of(locale);
        let names: Vec<&str> = names.split(' ').collect();
        let keys: Vec<String> = names.iter().map(|name| alphabet.key(name)).collect();
        assert!(keys.is_sorted(), "{locale:?}: {names:?}");
    }

    #[test]
    fn each_language_has_its_own_alphabet() {
        is_sorted(Locale::English, "2018 alpha Élan élan-vital Zagreb");
        is_sorted(Locale::French, "côte Cotonou été étude Zürich");
        is_sorted(
            Locale::SerbianLatin,
            "Beograd cena Cetinje Čačak čas ćao dan dva džep đak Niš noga njega sat šator zec žaba",
        );
        is_sorted(
            Locale::Albanian,
            "cirk çaj dera dhoma era ëndrra gur gjak luftë llogari ruga rrota sot shtet xixa xhami zot zhurma",
        );
        is_sorted(
            Locale::Turkish,
            "cam çam gaz ğ ılık Irmak izin İzmir ocak ödev sal şal uzun üzüm",
        );
        is_sorted(
            Locale::Macedonian,
            "град дом ѓавол ера зима ѕвезда куќа љубов ноќ Њујорк тест ќе уста џеб шума Europol",
        );
        is_sorted(
            Locale::SerbianCyrillic,
            "дан ђак ера лист љубав нож његов тело ћошак цена чаша џеп шума CERT",
        );
    }

    #[test]
    fn capitals_and_marks_of_other_languages_tell_no_names_apart() {
        let alphabet = Alphabet::of(Locale::English);
        assert_eq!(alphabet.key("Šabac"), alphabet.key("sabac"));
        assert_eq!(alphabet.key("Охрид"), alphabet.key("Ohrid"));
        assert!(Alphabet::of(Locale::Bosnian).key("Šabac") > alphabet.key("sz"));
    }
}
