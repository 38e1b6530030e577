//! Language tags.

use super::{did_you_mean, nearest_of};
use portal::find::fold;
use portal::labels;
use portal::message::Messages;
use portal::model::Lang;

/// The tag of the language that somebody named in words, or nearly.
pub(super) fn hint(written: &str) -> Option<String> {
    let messages = Messages::english();
    let folded = fold(written);
    for lang in Lang::named() {
        let names = [lang.endonym().map(str::to_owned), Some(labels::language(&lang, &messages))];
        if names.iter().flatten().any(|name| fold(name) == folded) {
            return Some(did_you_mean(lang.as_str()));
        }
    }
    let tags: Vec<_> = Lang::named().collect();
    // "sr_Latn" and "sr-Latin" are tags that somebody remembered nearly.
    let dashed: String = written.chars().map(|c| if c == '_' { '-' } else { c }).collect();
    nearest_of(&dashed, tags.iter().map(Lang::as_str)).map(did_you_mean)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_by_its_name_has_a_tag() {
        for (written, tag) in [
            ("Albanian", "sq"),
            ("shqip", "sq"),
            ("МАКЕДОНСКИ", "mk"),
            ("crnogorski", "cnr"),
            ("sr_Latn", "sr-Latn"),
            ("sr-Latin", "sr-Latn"),
        ] {
            assert_eq!(hint(written), Some(did_you_mean(tag)), "{written}");
        }
        assert_eq!(hint("Klingon"), None);
    }
}
