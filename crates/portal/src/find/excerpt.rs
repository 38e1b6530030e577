//! The words that were found in an activity, where its entry in a list does not show them.

use super::Marker;
use crate::model::{Activity, Block, Lang, Text};

/// So many bytes stand around what was found.
const AROUND: usize = 90;

/// A piece of the text, or the partner, topic or project that was found, for a reader of `lang`. Nothing if title, summary,
/// city or kind have some of the words already: these the entry shows.
pub fn excerpt(activity: &Activity, marker: &Marker, lang: &Lang) -> Option<String> {
    let meets = |text: &Text| !marker.ranges(text.words(lang)).is_empty();
    let city = activity.place.city.iter().map(|city| &city.name);
    let shown = city.chain(&activity.summary);
    if [&activity.title, &activity.kind.name].into_iter().chain(shown).any(meets) {
        return None;
    }
    let body = activity.body.iter().flat_map(|block| match block {
        Block::Paragraph(text) => [Some(text), None, None],
        Block::Quote { words, by, role } => [Some(words), by.as_ref(), role.as_ref()],
    });
    let terms = activity.topic.iter().chain(&activity.partners).chain(&activity.projects);
    let texts = body.flatten().chain(terms.map(|term| &term.name));
    texts.map(|text| text.words(lang)).find_map(|words| around(marker, words))
}

/// A piece of a text around what was found in it, in whole words.
fn around(marker: &Marker, text: &str) -> Option<String> {
    let found = marker.ranges(text).into_iter().next()?;
    let start = text.get(..found.start)?.char_indices().rev().map(|(at, _)| at);
    let start = start.take_while(|at| found.start - at < AROUND).last().unwrap_or(found.start);
    let end = text.get(found.end..)?.char_indices().map(|(at, c)| found.end + at + c.len_utf8());
    let end = end.take_while(|at| at - found.end < AROUND).last().unwrap_or(found.end);
    let mut piece = text.get(start..end)?;
    let mut out = String::new();
    if start > 0 {
        out.push_str("… ");
        let cut = text.get(start..found.start)?.find(' ').map_or(0, |at| at + 1);
        piece = piece.get(cut..)?;
    }
    let is_cut = end < text.len();
    if is_cut && let Some(at) = piece.rfind(' ').filter(|at| *at > found.end.saturating_sub(start))
    {
        piece = piece.get(..at)?;
    }
    out.push_str(piece);
    if is_cut {
        out.push_str(" …");
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::super::Terms;
    use super::*;

    fn piece(query: &str, text: &str) -> Option<String> {
        around(&Marker(Terms::of(query).iter().cloned().collect()), text)
    }

    #[test]
    fn a_piece_is_in_whole_words_around_what_was_found() {
        let long = "слово ".repeat(40) + "Beograd " + &"word ".repeat(60);
        let piece = piece("београд", &long).unwrap_or_default();
        assert!(piece.starts_with("… слово ") && piece.ends_with(" word …"), "{piece}");
        assert!(piece.contains(" Beograd ") && piece.len() < 230, "{piece}");
    }

    #[test]
    fn a_short_text_is_its_own_piece_and_what_is_not_found_has_none() {
        assert_eq!(piece("web", "The dark web.").as_deref(), Some("The dark web."));
        assert_eq!(piece("web", "webs").as_deref(), Some("webs"));
        assert_eq!(piece("web", "nothing"), None);
        let unbroken = "x".repeat(500);
        let piece = piece("x", &unbroken).unwrap_or_default();
        assert!(!piece.is_empty() && piece.len() < 300, "{piece}");
    }
}
