//! Languages of texts and documents.

use std::fmt;
use std::sync::Arc;

/// A BCP 47 language tag, such as `sq` or `sr-Cyrl`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);

/// Each language that the portal can name: tag, its own name for itself.
///
/// The name in the reader's language is a message (`language-sq`); this one is the same for all readers.
const ENDONYMS: &[(&str, &str)] = &[
    ("bg", "български"),
    ("bs", "bosanski"),
    ("cnr", "crnogorski"),
    ("de", "Deutsch"),
    ("el", "ελληνικά"),
    ("en", "English"),
    ("es", "español"),
    ("fr", "français"),
    ("hr", "hrvatski"),
    ("hu", "magyar"),
    ("hy", "հայերեն"),
    ("it", "italiano"),
    ("ka", "ქართული"),
    ("mk", "македонски"),
    ("pt", "português"),
    ("ro", "română"),
    ("ru", "русский"),
    ("sl", "slovenščina"),
    ("sq", "shqip"),
    ("sr", "srpski / српски"),
    ("sr-Cyrl", "српски"),
    ("sr-Latn", "srpski"),
    ("tr", "Türkçe"),
    ("uk", "українська"),
];

impl Lang {
    /// The languages that the portal can name.
    pub fn named() -> impl Iterator<Item = Self> {
        ENDONYMS.iter().map(|(tag, _)| Self((*tag).into()))
    }

    /// English: the language of a text that says nothing else.
    pub fn english() -> Self {
        Self("en".into())
    }

    /// Reads a tag: two or three letters, then optional subtags of two to eight letters or digits.
    ///
    /// The usual capitals are restored (`SR-latn` is `sr-Latn`), so that tags compare as text.
    pub fn parse(tag: &str) -> Option<Self> {
        let mut out = String::with_capacity(tag.len());
        for (position, part) in tag.split('-').enumerate() {
            let fits = if position == 0 {
                (2..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic())
            } else {
                (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
            };
            if !fits || position > 4 {
                return None;
            }
            if position > 0 {
                out.push('-');
            }
            match (position, part.len()) {
                (0, _) => out.push_str(&part.to_ascii_lowercase()),
                (_, 2) => out.push_str(&part.to_ascii_uppercase()),
                (_, 4) => {
                    let mut letters = part.chars();
                    out.extend(letters.next().map(|c| c.to_ascii_uppercase()));
                    out.extend(letters.map(|c| c.to_ascii_lowercase()));
                }
                _ => out.push_str(&part.to_ascii_lowercase()),
            }
        }
        Some(Self(out.into()))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script or region: `sr` of `sr-Cyrl`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// What the language calls itself, if the portal knows.
    pub fn endonym(&self) -> Option<&'static str> {
        ENDONYMS.iter().find(|(tag, _)| *tag == self.as_str()).map(|(_, name)| *name)
    }

    /// Languages whose readers read this one too, nearest first, before English is tried.
    pub(crate) fn neighbours(&self) -> &'static [&'static str] {
        match self.as_str() {
            "cnr" => &["sr-Latn", "bs", "sr"],
            "bs" => &["hr", "sr-Latn", "cnr", "sr"],
            "sr-Latn" => &["sr", "cnr", "bs"],
            "sr-Cyrl" => &["sr"],
            "sr" => &["sr-Latn", "sr-Cyrl"],
            _ => &[],
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_whatever_their_capitals() {
        let tag = |text| Lang::parse(text).map(|l| l.to_string());
        assert_eq!(tag("SR-latn").as_deref(), Some("sr-Latn"));
        assert_eq!(tag("EN-gb").as_deref(), Some("en-GB"));
        assert_eq!(tag("cnr").as_deref(), Some("cnr"));
        for bad in ["", "x", "english", "sr_Latn", "sr-", "-sr", "ш"] {
            assert_eq!(tag(bad), None, "{bad}");
        }
    }
}
