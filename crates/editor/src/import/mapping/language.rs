//! The language of a list, as far as its letters say it.

use portal::model::Lang;

/// The letters of Serbian that Macedonian does not have, and the other way round.
const SERBIAN: [char; 2] = ['ђ', 'ћ'];
const MACEDONIAN: [char; 4] = ['ѓ', 'ќ', 'ѕ', 'ѐ'];

/// Languages that are written in Cyrillic letters.
const CYRILLIC: [&str; 7] = ["mk", "sr-Cyrl", "sr", "bg", "ru", "uk", "be"];

/// The language of texts in Cyrillic letters, if a letter tells it; English, which is what a plain text is in, otherwise.
pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Lang {
    let (mut serbian, mut macedonian) = (0, 0);
    let texts: Vec<&str> = texts.filter(|text| !text.is_empty()).collect();
    // A list in several languages has none.
    if texts.iter().filter(|text| is_cyrillic(text)).count() * 2 < texts.len() {
        return Lang::english();
    }
    for c in texts.iter().flat_map(|text| text.chars()).flat_map(char::to_lowercase) {
        serbian += usize::from(SERBIAN.contains(&c));
        macedonian += usize::from(MACEDONIAN.contains(&c));
    }
    let tag = match (serbian, macedonian) {
        (0, 0) => "en",
        (serbian, macedonian) if serbian > macedonian => "sr-Cyrl",
        _ => "mk",
    };
    Lang::parse(tag).unwrap_or_else(Lang::english)
}

/// Whether a text cannot be in this language: it is in Cyrillic letters, and the language is not.
pub(in crate::import) fn is_foreign(text: &str, language: &Lang) -> bool {
    is_cyrillic(text) && !CYRILLIC.contains(&language.as_str())
}

/// Whether most letters of a text are Cyrillic.
fn is_cyrillic(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let cyrillic = text.chars().filter(|c| matches!(c, '\u{400}'..='\u{52f}')).count();
    cyrillic * 2 > letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_only_one_language_has_tell_it() {
        for (text, expected) in [
            ("Обука за обвинители: меѓународна соработка", "mk"),
            ("Састанак о међународној сарадњи", "sr-Cyrl"),
            ("Training of judges", "en"),
            ("Тренинг", "en"),
        ] {
            assert_eq!(of([text].into_iter()).as_str(), expected, "{text}");
        }
        let mixed = ["Training", "Round table", "Меѓународна соработка"];
        assert_eq!(of(mixed.into_iter()), Lang::english());
    }

    #[test]
    fn cyrillic_letters_are_in_no_language_of_latin_ones() {
        let lang = |tag| Lang::parse(tag).unwrap_or_else(Lang::english);
        assert!(is_foreign("Обука за CERT", &lang("en")));
        assert!(!is_foreign("Обука за CERT", &lang("mk")));
        assert!(!is_foreign("Training „Обука“", &lang("en")));
        assert!(!is_foreign("2018", &lang("en")));
    }
}
