//! The word that was most likely meant.

use portal::find::fold;
use strsim::damerau_levenshtein;

/// The candidate that differs least, if any is so near that somebody may have meant it.
pub(in crate::check) fn nearest<'c>(
    word: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let word = fold(word.trim());
    let length = word.chars().count();
    let room = match length {
        0..=3 => 0,
        4..=5 => 1,
        6..=8 => 2,
        _ => 3,
    };
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let folded = fold(candidate);
        // "train" for "training": what was cut off is no slip of the finger.
        let is_part = length >= 4
            && (folded.starts_with(&word) || word.starts_with(&folded) && folded.len() >= 4);
        let distance = match damerau_levenshtein(&word, &folded) {
            near if near <= room => near,
            _ if is_part => room + 1,
            _ => continue,
        };
        if best.is_none_or(|(other, _)| distance < other) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_near_and_another_word_is_not() {
        let near = |word| nearest(word, ["workshop", "training", "mission", "en", "fr"]);
        assert_eq!(near("Workshp"), Some("workshop"));
        assert_eq!(near("wrokshop"), Some("workshop"));
        assert_eq!(near("train"), Some("training"));
        assert_eq!(near("Mission"), Some("mission"));
        assert_eq!(near("EN"), Some("en"));
        for far in ["conference", "eng", "", "x"] {
            assert_eq!(near(far), None, "{far}");
        }
    }
}
