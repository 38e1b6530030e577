//! Help with a typing error: words that differ in one letter from one that nothing has.

use super::terms::Terms;
use super::{Collection, Index, Query, fold};
use crate::letters::is_of_word;
use crate::model::{Portal, Text};
use crate::order;

/// So many are offered.
const MOST: usize = 3;
/// Shorter words have too many neighbours.
const SHORTEST: usize = 4;

/// The text of a query with one word replaced by one that something has, the most frequent first. `index` is that of
/// the collection. Nothing if every word is known, or no word is near.
pub fn nearest(
    query: &Query,
    index: &Index,
    collection: Collection,
    portal: &Portal,
) -> Vec<String> {
    let mut found: Vec<(String, usize)> = Vec::new();
    for typed in query.text.split_whitespace() {
        let folded = fold(typed);
        let is_known = index.has_text(&Terms::of(typed));
        if is_known || folded.chars().count() < SHORTEST {
            continue;
        }
        index.each_word(&mut |word, times, position| {
            if is_near(&folded, word)
                && let Some(written) = written(word, position, collection, portal)
            {
                count(&mut found, replaced(&query.text, typed, &written), times);
            }
        });
        // Other names of a place are a help only where it is not written as readers see it.
        if found.is_empty() {
            for name in portal.names.iter().flatten().filter(|name| is_near(&folded, &fold(name))) {
                count(&mut found, replaced(&query.text, typed, name), 1);
            }
        }
    }
    let mut places: Vec<usize> = (0..found.len()).collect();
    let hits = |place: usize| found.get(place).map_or(0, |(_, hits)| *hits);
    order::sort(&mut places, &mut |a, b| hits(b).cmp(&hits(a)).then(a.cmp(&b)));
    order::arranged(found, &places)
        .into_iter()
        .map(|(text, _)| text)
        .filter(|text| index.has_text(&Terms::of(text)))
        .take(MOST)
        .collect()
}

/// A text with one of its words replaced.
fn replaced(text: &str, typed: &str, word: &str) -> String {
    let mut out = String::new();
    for part in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(if part == typed { word } else { part });
    }
    out
}

/// Counts spellings, those that fold alike as one: the first one is shown.
fn count(found: &mut Vec<(String, usize)>, text: String, times: usize) {
    let folded = fold(&text);
    match found.iter_mut().find(|(other, _)| fold(other) == folded) {
        Some((_, hits)) => *hits += times,
        None => found.push((text, times)),
    }
}

/// A folded word as it is written in the item that has it; nothing if it is not written where readers see it first.
fn written(
    folded: &str,
    position: Option<usize>,
    collection: Collection,
    portal: &Portal,
) -> Option<String> {
    let mut found = None;
    let mut look = |text: &Text| {
        for piece in text.entries() {
            let mut words = piece.text.split(|c: char| !is_of_word(c));
            found =
                found.take().or_else(|| words.find(|word| fold(word) == folded).map(str::to_owned));
        }
    };
    match collection {
        Collection::Activities => {
            let activity = portal.activities.get(position?)?;
            look(&activity.title);
            activity.summary.iter().for_each(&mut look);
            let terms = activity.place.city.iter().chain(&activity.topic).chain(&activity.partners);
            terms.for_each(|term| look(&term.name));
        }
        Collection::Documents => {
            let document = portal.documents.get(position?)?;
            look(&document.title);
            document.series.iter().for_each(&mut look);
        }
    }
    portal.countries.iter().for_each(|country| look(&country.name));
    found
}

/// Whether one letter too many, too few, wrong, or two in the wrong order is all the difference.
fn is_near(typed: &str, word: &str) -> bool {
    let typed: Vec<char> = typed.chars().collect();
    let word: Vec<char> = word.chars().collect();
    if typed.len().abs_diff(word.len()) > 1 || word.len() < SHORTEST {
        return false;
    }
    let before = typed.iter().zip(&word).take_while(|(a, b)| a == b).count();
    let room = typed.len().min(word.len()) - before;
    let behind =
        typed.iter().rev().zip(word.iter().rev()).take(room).take_while(|(a, b)| a == b).count();
    let left = |word: &[char]| word.get(before..word.len() - behind).map(<[char]>::to_vec);
    match (left(&typed).as_deref(), left(&word).as_deref()) {
        (Some([] | [_]), Some([_])) | (Some([_]), Some([])) => true,
        (Some([a, b]), Some([c, d])) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_near;

    #[test]
    fn one_slip_is_near_and_two_are_not() {
        for (typed, word) in [
            ("strasburg", "strasbourg"),
            ("strasbourgh", "strasbourg"),
            ("strazbourg", "strasbourg"),
            ("starsbourg", "strasbourg"),
            ("ohrdi", "ohrid"),
            ("aohrid", "ohrid"),
        ] {
            assert!(is_near(typed, word), "{typed} {word}");
        }
        for (typed, word) in [
            ("ohrid", "ohrid"),
            ("strazburg", "strasbourg"),
            ("web", "wen"),
            ("dark", "bank"),
            ("", ""),
        ] {
            assert!(!is_near(typed, word), "{typed} {word}");
        }
    }
}
