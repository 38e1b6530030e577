//! Text in one or several languages.

use super::Lang;
use crate::order;

/// A text that a reader sees, in at least one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    first: (Lang, String),
    others: Vec<(Lang, String)>,
}

/// A text as chosen for a reader, with the language it is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The words.
    pub text: &'a str,
    /// The language of the words, for the `lang` attribute.
    pub lang: &'a Lang,
}

impl Text {
    /// A text in one language.
    pub fn new(lang: Lang, text: impl Into<String>) -> Self {
        Self { first: (lang, text.into()), others: Vec::new() }
    }

    /// A text in English.
    pub fn english(text: impl Into<String>) -> Self {
        Self::new(Lang::english(), text)
    }

    /// A text from what each language says, in the order given; `None` if there is nothing.
    pub fn from_entries(entries: Vec<(Lang, String)>) -> Option<Self> {
        let mut entries = entries.into_iter();
        Some(Self { first: entries.next()?, others: entries.collect() })
    }

    /// A text from what each language says, in any order: English first, so that it is the original where the data do
    /// not say otherwise, and then by their tags. Of a language that is given twice the first version counts.
    pub fn of_languages(entries: Vec<(Lang, String)>) -> Option<Self> {
        let english = Lang::english();
        let mut places: Vec<usize> = (0..entries.len()).collect();
        let key = |place: usize| entries.get(place).map(|(lang, _)| (*lang != english, lang));
        order::sort(&mut places, &mut |a, b| key(a).cmp(&key(b)));
        let mut sorted = order::arranged(entries, &places);
        sorted.dedup_by(|a, b| a.0 == b.0);
        Self::from_entries(sorted)
    }

    /// The words of the version that was given first.
    pub fn first(&self) -> &str {
        &self.first.1
    }

    /// Every language's version.
    pub fn entries(&self) -> impl Iterator<Item = Piece<'_>> {
        std::iter::once(&self.first).chain(&self.others).map(|(lang, text)| Piece { text, lang })
    }

    /// The best version for a reader of `wanted`: that language, the same language in another script or
    /// region, one that its readers read too, English, and at last whatever there is.
    pub fn pick(&self, wanted: &Lang) -> Piece<'_> {
        let in_lang = |tag: &str| self.entries().find(|piece| piece.lang.as_str() == tag);
        in_lang(wanted.as_str())
            .or_else(|| wanted.neighbours().iter().find_map(|tag| in_lang(tag)))
            .or_else(|| self.entries().find(|piece| piece.lang.primary() == wanted.primary()))
            .or_else(|| in_lang("en"))
            .unwrap_or(Piece { text: &self.first.1, lang: &self.first.0 })
    }

    /// The words for a reader of `wanted`, where the language they are in does not matter.
    pub fn words(&self, wanted: &Lang) -> &str {
        self.pick(wanted).text
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).unwrap()
    }

    #[test]
    fn a_reader_gets_the_nearest_language_there_is() {
        let text = Text::from_entries(vec![
            (lang("en"), "note".into()),
            (lang("sr-Latn"), "napomena".into()),
            (lang("fr"), "remarque".into()),
        ])
        .unwrap();
        assert_eq!(text.words(&lang("fr")), "remarque");
        assert_eq!(text.words(&lang("cnr")), "napomena");
        assert_eq!(text.pick(&lang("tr")).lang.as_str(), "en");
        let only = Text::new(lang("mk"), "белешка");
        assert_eq!(only.pick(&lang("en")).lang.as_str(), "mk");
    }
}
