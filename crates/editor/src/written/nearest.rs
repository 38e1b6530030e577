//! The name that was most likely meant.

use super::plain;
use strsim::damerau_levenshtein;

/// The longest text for which a name like it is looked for, in bytes.
const LONGEST: usize = 200;

/// What goes with the name that differs least from a text, if any is so near that somebody may have meant it. Names are compared in their
/// plainest form. Of several that are equally near, the first.
pub(crate) fn nearest<'n, T>(
    text: &str,
    names: impl IntoIterator<Item = (&'n str, T)>,
) -> Option<T> {
    if text.len() > LONGEST {
        return None;
    }
    let text = plain(text);
    let length = text.chars().count();
    let room = match length {
        0..=3 => 0,
        4..=5 => 1,
        6..=8 => 2,
        _ => 3,
    };
    let mut best: Option<(usize, T)> = None;
    for (name, meant) in names {
        let name = plain(name);
        // "train" for "training": what was cut off is no slip of the finger.
        let is_part =
            length >= 4 && (name.starts_with(&text) || text.starts_with(&name) && name.len() >= 4);
        let distance = match damerau_levenshtein(&text, &name) {
            near if near <= room => near,
            _ if is_part => room + 1,
            _ => continue,
        };
        if best.as_ref().is_none_or(|(other, _)| distance < *other) {
            best = Some((distance, meant));
        }
    }
    best.map(|(_, meant)| meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_near_and_another_word_is_not() {
        let names = ["workshop", "training", "mission", "en", "fr"];
        let near = |word| nearest(word, names.map(|name| (name, name)));
        assert_eq!(near("Workshp"), Some("workshop"));
        assert_eq!(near("wrokshop"), Some("workshop"));
        assert_eq!(near("train"), Some("training"));
        assert_eq!(near("Mission"), Some("mission"));
        assert_eq!(near("EN"), Some("en"));
        for far in ["conference", "eng", "", "x"] {
            assert_eq!(near(far), None, "{far}");
        }
        assert_eq!(near(&"workshop".repeat(100)), None);
    }
}
