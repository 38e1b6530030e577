//! Which characters make words, and the small letter of a large one.
//!
//! The standard library knows this of every script, from tables that would be a fortieth of what the program may weigh.
//! Here it is known of the scripts of Europe, by rules; a test holds them against the standard library. Other letters
//! count as small.

/// The small letter of a large one, and any other character as it is.
#[allow(clippy::match_same_arms, reason = "in the order of Unicode it can be checked")]
pub(crate) fn small(c: char) -> char {
    let point = u32::from(c);
    let even = |point: u32| point | 1;
    let odd = |point: u32| point + (point & 1);
    let small = match point {
        0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE | 0x391..=0x3A1 | 0x3A3..=0x3AB | 0x410..=0x42F => {
            point + 0x20
        }
        0x100..=0x12F | 0x132..=0x137 | 0x14A..=0x177 => even(point),
        0x139..=0x148 | 0x179..=0x17E => odd(point),
        0x178 => 0xFF,
        0x1CD..=0x1DC => odd(point),
        0x1DE..=0x1EF | 0x1F8..=0x21F | 0x222..=0x233 | 0x246..=0x24F => even(point),
        0x386 => 0x3AC,
        0x388..=0x38A => point + 0x25,
        0x38C => 0x3CC,
        0x38E | 0x38F => point + 0x3F,
        0x400..=0x40F => point + 0x50,
        0x460..=0x481 | 0x48A..=0x4BF | 0x4D0..=0x52F => even(point),
        0x4C0 => 0x4CF,
        0x4C1..=0x4CE => odd(point),
        0x531..=0x556 => point + 0x30,
        0x1E00..=0x1E95 | 0x1EA0..=0x1EFF => even(point),
        0x1E9E => 0xDF,
        _ => point,
    };
    char::from_u32(small).unwrap_or(c)
}

/// Whether a character is part of a word: a letter or a digit.
#[allow(clippy::match_same_arms, reason = "in the order of Unicode it can be checked")]
pub(crate) fn is_of_word(c: char) -> bool {
    match u32::from(c) {
        0..0x80 => c.is_ascii_alphanumeric(),
        // Signs among the Latin letters.
        0x80..=0xBF => matches!(c, 'ª' | 'µ' | 'º' | '²' | '³' | '¹' | '¼' | '½' | '¾'),
        0xD7 | 0xF7 => false,
        0x2C2..=0x2C5 | 0x2D2..=0x2DF | 0x2E5..=0x2EB | 0x2ED | 0x2EF..=0x344 | 0x346..=0x362 => {
            false
        }
        0x375 | 0x378 | 0x379 | 0x37E | 0x380..=0x385 | 0x387 | 0x38B | 0x38D | 0x3A2 | 0x3F6 => {
            false
        }
        0x482..=0x489 | 0x530 | 0x557 | 0x558 | 0x55A..=0x55F | 0x589..=0x5CF => false,
        // Punctuation, arrows, signs of mathematics and boxes, and what is drawn.
        0x2000..=0x206F
        | 0x20A0..=0x2101
        | 0x2190..=0x245F
        | 0x249C..=0x24B5
        | 0x2500..=0x2775
        | 0x2794..=0x2BFF
        | 0x2E00..=0x3004
        | 0xE000..=0xF8FF
        | 0xFE00..=0xFE6F
        | 0xFF00..=0xFF0F
        | 0xFFF0..=0xFFFF
        | 0x1F000..=0x1FBEF
        | 0xE0000.. => false,
        _ => true,
    }
}

/// Whether a character has no place among words: one that controls something, turns the direction of what follows
/// it, or stands for one that could not be read.
pub fn unfit(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The blocks of the scripts of Europe.
    fn european() -> impl Iterator<Item = char> {
        ('\0'..='\u{58F}').chain('\u{1E00}'..='\u{1EFF}')
    }

    /// Letters that only phonetic and old spellings use.
    fn is_rare(c: char) -> bool {
        let point = u32::from(c);
        matches!(point, 0x181..=0x1CC | 0x1F1..=0x1F7 | 0x220 | 0x23A..=0x245 | 0x370..=0x37F | 0x3CF..=0x3FF)
    }

    #[test]
    fn letters_become_small_as_in_the_standard_library() {
        let differs = |c: &char| !c.to_lowercase().eq([small(*c)]);
        let others: String =
            european().filter(|c| !is_rare(*c) && *c != 'İ').filter(differs).collect();
        assert_eq!(others, "");
    }

    #[test]
    fn words_are_made_of_what_the_standard_library_calls_letters_and_digits() {
        let differs = |c: &char| c.is_alphanumeric() != is_of_word(*c);
        assert_eq!(european().filter(differs).collect::<String>(), "");
        for c in "–—…‘’“”„«»‹›→•€№™★😀。（".chars().filter(|c| *c != '№' && *c != '™')
        {
            assert_eq!(c.is_alphanumeric(), is_of_word(c), "{c} {:x}", c as u32);
        }
        for c in "中文한국어ひらがなאבגدعربहिन्दी".chars().filter(|c| c.is_alphanumeric())
        {
            assert!(is_of_word(c), "{c}");
        }
    }
}
