//! Folding: the form in which two spellings of a name are the same.

use crate::letters::small;

/// Folds a text for comparison: case, marks, script and digraphs no longer tell words apart.
///
/// "Београд", "Beograd" and "BEOGRAD" fold alike, as do "Đorđe" and "Djordje". Both the query and what is
/// searched are folded. The order of the steps matters: the Turkish dotless and dotted i before letters become
/// small; Serbian and Macedonian letters to Latin before marks are dropped, so that ѓ and ќ are still whole.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'I' | 'İ' | 'ı' => out.push('i'),
            _ => push(small(c), &mut out),
        }
    }
    out
}

/// Adds a small letter in its plainest form.
fn push(c: char, out: &mut String) {
    if is_mark(c) {
        return;
    }
    if let Some(letters) = to_latin(c) {
        out.push_str(letters);
        return;
    }
    let c = if c == 'ј' { 'j' } else { without_mark(c) };
    // "dj", "gj" and "kj" are how đ, ѓ and ќ are typed where the letter is not at hand.
    let is_digraph = c == 'j' && out.ends_with(['d', 'g', 'k']);
    if !is_digraph {
        out.push(c);
    }
}

/// Whether a character is a mark that goes with the letter before it.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// The letters U+00C0 to U+024F without their marks; a full stop for what stays as it is.
///
/// A library for all of Unicode would add 60 kB of tables to the program, half of what it may weigh. A test
/// holds these two against one, letter by letter.
const LATIN: &[u8; 400] = b"\
    aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.yaaaaaaccccccccdd\
    ..eeeeeeeeeegggggggghh..iiiiiiii....jjkk.llllll....nnnnnn...oooooo..rrrrrrssssss\
    sstttt..uuuuuuuuuuuuwwyyyzzzzzz.................................oo.............u\
    u............................aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa....\
    aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............................\
";

/// The same for U+1E00 to U+1EFF.
const LATIN_ADDITIONAL: &[u8; 256] = b"\
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo\
    oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......\
    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu\
    uuyyyyyyyy......\
";

/// A small letter without its mark.
fn without_mark(c: char) -> char {
    let plain = match u32::from(c) {
        point @ 0xC0..=0x24F => LATIN.get(point as usize - 0xC0),
        point @ 0x1E00..=0x1EFF => LATIN_ADDITIONAL.get(point as usize - 0x1E00),
        _ => None,
    };
    match plain {
        Some(plain) if *plain != b'.' => char::from(*plain),
        _ => c,
    }
}

/// The plain letters for a small letter that loses more than marks.
#[allow(clippy::match_same_arms, reason = "in the order of the alphabet it can be checked")]
fn to_latin(c: char) -> Option<&'static str> {
    Some(match c {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ѓ' => "g",
        'д' | 'ђ' | 'đ' | 'ð' => "d",
        'е' | 'ѐ' | 'ё' => "e",
        'ж' => "z",
        'з' => "z",
        'ѕ' => "dz",
        'и' | 'ѝ' | 'й' | 'і' | 'ї' => "i",
        'к' | 'ќ' => "k",
        'л' => "l",
        'љ' => "lj",
        'м' => "m",
        'н' => "n",
        'њ' => "nj",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'ћ' | 'ч' | 'ц' => "c",
        'у' | 'ў' => "u",
        'ф' => "f",
        'х' => "h",
        'џ' => "dz",
        'ш' => "s",
        'ά' => "α",
        'έ' => "ε",
        'ή' => "η",
        'ί' | 'ϊ' | 'ΐ' => "ι",
        'ό' => "ο",
        'ύ' | 'ϋ' | 'ΰ' => "υ",
        'ώ' => "ω",
        'ł' => "l",
        'ß' => "ss",
        'æ' | 'ǣ' | 'ǽ' => "ae",
        'œ' => "oe",
        'ø' | 'ǿ' => "o",
        'ſ' | 'ẛ' => "s",
        'ǯ' => "ʒ",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings_of_one_name_fold_alike() {
        for group in [
            &["beograd", "Београд", "BEOGRAD"][..],
            &["Đorđe", "Djordje", "Ђорђе", "ĐORĐE"],
            &["diyarbakir", "DİYARBAKIR", "Diyarbakır"],
            &["Priština", "Приштина", "pristina"],
            &["Gjorgji", "Ѓорѓи", "Gorgi"],
            &["Kjustendil", "Ќустендил"],
            &["Šabac", "Шабац", "sabac"],
            &["džep", "џеп"],
            &["Njegoš", "Његош"],
            &["odjava", "одјава", "ОДЈАВА"],
            &["çelik", "celik"],
            &["Përmet", "Permet"],
        ] {
            let first = group.first().map(|name| fold(name));
            for name in group {
                assert_eq!(Some(fold(name)), first, "{name}");
            }
        }
    }

    #[test]
    fn marks_are_dropped_as_unicode_takes_letters_apart() {
        use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
        // Letters of phonetic and African spellings, and those of two letters, keep their size (`crate::letters`).
        let rare = |c: &char| matches!(u32::from(*c), 0x181..=0x1CC | 0x1F1..=0x1F7 | 0x220 | 0x23A..=0x245);
        for c in ('\u{c0}'..='\u{24f}').chain('\u{1e00}'..='\u{1eff}').filter(|c| !rare(c)) {
            let small: String = c.to_lowercase().collect();
            let apart: String = small.nfd().filter(|c| !is_combining_mark(*c)).collect();
            assert_eq!(fold(&c.to_string()), fold(&apart), "{c}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in ".*") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
