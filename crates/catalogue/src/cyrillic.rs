//! Serbian Cyrillic of Serbian Latin, letter by letter, where that is exact.

/// Words in which two letters that look like one digraph are two, cut where they part. Any ending may follow.
const APART: [&str; 14] = [
    "in|jekc",
    "in|jekt",
    "in|junkt",
    "kon|jug",
    "kon|junk",
    "kon|jektur",
    "van|jezi",
    "tan|jug",
    "nad|živ",
    "nad|žnj",
    "od|žal",
    "od|živ",
    "pod|žet",
    "pred|žetv",
];

/// Each digraph and letter with its Cyrillic letter, digraphs first.
const LETTERS: [(&str, char); 30] = [
    ("nj", 'њ'),
    ("lj", 'љ'),
    ("dž", 'џ'),
    ("a", 'а'),
    ("b", 'б'),
    ("c", 'ц'),
    ("č", 'ч'),
    ("ć", 'ћ'),
    ("d", 'д'),
    ("đ", 'ђ'),
    ("e", 'е'),
    ("f", 'ф'),
    ("g", 'г'),
    ("h", 'х'),
    ("i", 'и'),
    ("j", 'ј'),
    ("k", 'к'),
    ("l", 'л'),
    ("m", 'м'),
    ("n", 'н'),
    ("o", 'о'),
    ("p", 'п'),
    ("r", 'р'),
    ("s", 'с'),
    ("š", 'ш'),
    ("t", 'т'),
    ("u", 'у'),
    ("v", 'в'),
    ("z", 'з'),
    ("ž", 'ж'),
];

/// A text in Cyrillic. Letters that Serbian does not have stay as they are.
#[must_use]
pub fn text(latin: &str) -> String {
    let mut out = String::with_capacity(latin.len() * 2);
    let mut rest = latin;
    while !rest.is_empty() {
        let length = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(length);
        write_word(word, &mut out);
        let length = behind.find(char::is_alphabetic).unwrap_or(behind.len());
        let (between, behind) = behind.split_at(length);
        out.push_str(between);
        rest = behind;
    }
    out
}

/// A letter of a text that Serbian Cyrillic has no letter for.
#[must_use]
pub fn stranger(latin: &str) -> Option<char> {
    text(latin).chars().find(|c| c.is_alphabetic() && (*c as u32) < 0x0250)
}

fn write_word(word: &str, out: &mut String) {
    let small = word.to_lowercase();
    // Letters that change their length with their case are none of Serbian's.
    if small.len() != word.len() {
        return out.push_str(word);
    }
    let apart = APART.iter().find_map(|stem| {
        let (before, _) = stem.split_once('|')?;
        Some(small.find(&stem.replace('|', ""))? + before.len())
    });
    let mut at = 0;
    while let Some(ahead) = small.get(at..).filter(|ahead| !ahead.is_empty()) {
        let found = LETTERS.iter().find(|(letters, _)| {
            let parts = apart.is_some_and(|cut| at < cut && cut < at + letters.len());
            ahead.starts_with(letters) && !parts
        });
        let length = match found {
            Some((letters, _)) => letters.len(),
            None => ahead.chars().next().map_or(1, char::len_utf8),
        };
        let original = word.get(at..at + length).unwrap_or_default();
        match found {
            Some((_, letter)) if original.starts_with(char::is_uppercase) => {
                out.extend(letter.to_uppercase());
            }
            Some((_, letter)) => out.push(*letter),
            None => out.push_str(original),
        }
        at += length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digraphs_become_one_letter_and_capitals_stay() {
        for (latin, cyrillic) in [
            (
                "Imovinska korist stečena krivičnim delom",
                "Имовинска корист стечена кривичним делом",
            ),
            ("Džep, ljubav, NJEGOVA Njegova", "Џеп, љубав, ЊЕГОВА Његова"),
            ("đak ćuti žuri šeće čeka", "ђак ћути жури шеће чека"),
            ("25.–27. jun 2019.", "25.–27. јун 2019."),
        ] {
            assert_eq!(text(latin), cyrillic);
        }
    }

    #[test]
    fn two_letters_that_are_two_stay_two() {
        for (latin, cyrillic) in [
            ("injekcija", "инјекција"),
            ("Konjunktura i konj", "Конјунктура и коњ"),
            ("nadživeti", "надживети"),
            ("budžet", "буџет"),
            ("odžaliti", "оджалити"),
        ] {
            assert_eq!(text(latin), cyrillic);
        }
    }

    #[test]
    fn what_serbian_has_no_letter_for_is_named() {
        assert_eq!(stranger("tabela"), None);
        assert_eq!(stranger("web"), Some('w'));
        assert_eq!(text("Üye"), "Üyе");
    }
}
