//! What a reader typed, taken apart: words, and phrases in quotation marks.

use super::fold;
use crate::letters::is_of_word;
use crate::seek;

/// What must all be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms(Vec<Term>);

/// A word or a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    /// Its folded words, with a space between two.
    pub(super) words: String,
    /// Whether its last word ends here. Otherwise other letters may follow: endings change with the grammar, and
    /// the reader may not be done yet.
    pub(super) is_whole: bool,
}

impl Terms {
    /// Takes a text apart. A phrase is what stands between quotation marks of any language; one that is not closed
    /// is still being typed.
    pub fn of(text: &str) -> Self {
        let mut terms = Vec::new();
        for (position, part) in text.split(is_quote).enumerate() {
            let folded = fold(part);
            if position % 2 == 0 {
                terms.extend(words(&folded).map(|word| Term::new(word, false)));
                continue;
            }
            let phrase = joined(&folded);
            if !phrase.is_empty() {
                let is_closed = position < text.matches(is_quote).count();
                terms.push(Term::new(&phrase, is_closed));
            }
        }
        Self(terms)
    }

    /// Whether there is nothing to find.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a text has all of them.
    pub fn meet(&self, text: &str) -> bool {
        let field = spaced(&joined(&fold(text)), true);
        self.0.iter().all(|term| seek::has(&field, &spaced(&term.words, term.is_whole)))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Term> {
        self.0.iter()
    }
}

impl Term {
    pub(super) fn new(words: &str, is_whole: bool) -> Self {
        Self { words: words.to_owned(), is_whole }
    }

    /// The words before the last one, and the last one.
    pub(super) fn split(&self) -> (&str, &str) {
        self.words.rsplit_once(' ').unwrap_or(("", &self.words))
    }
}

/// How a term is looked for: behind a space it begins a word, before one it ends one.
pub(super) fn spaced(words: &str, is_whole: bool) -> String {
    let mut out = String::with_capacity(words.len() + 2);
    out.push(' ');
    out.push_str(words);
    if is_whole {
        out.push(' ');
    }
    out
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

/// The words of a folded text.
pub(super) fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !is_of_word(c)).filter(|word| !word.is_empty())
}

/// The words of a folded text with one space between two.
pub(super) fn joined(folded: &str) -> String {
    let mut out = String::new();
    for word in words(folded) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(text: &str) -> Vec<String> {
        let end = |term: &Term| if term.is_whole { "." } else { "" };
        Terms::of(text).iter().map(|term| format!("{}{}", term.words, end(term))).collect()
    }

    #[test]
    fn words_and_phrases_are_told_apart() {
        assert_eq!(spelled("Dark WEB"), ["dark", "web"]);
        assert_eq!(spelled("\"Dark web\" Београд"), ["dark web.", "beograd"]);
        assert_eq!(spelled("„тамна мрежа“ «a»"), ["tamna mreza.", "a."]);
        assert_eq!(spelled("x \"being typ"), ["x", "being typ"]);
        assert_eq!(spelled("24/7"), ["24", "7"]);
    }

    #[test]
    fn what_holds_no_word_asks_nothing() {
        for text in ["", " ", "***", "\"\"", "\" \" ?!", "\u{301}"] {
            assert!(Terms::of(text).is_empty(), "{text:?}");
        }
    }
}
