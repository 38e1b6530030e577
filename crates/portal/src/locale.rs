//! The languages that the interface comes in.

use crate::model::Lang;

/// A language of the interface, in one script.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Locale {
    /// English, which is built in and has no prefix in addresses.
    #[default]
    English,
    /// French.
    French,
    /// Albanian.
    Albanian,
    /// Bosnian.
    Bosnian,
    /// Montenegrin.
    Montenegrin,
    /// Macedonian.
    Macedonian,
    /// Serbian in Latin letters.
    SerbianLatin,
    /// Serbian in Cyrillic letters.
    SerbianCyrillic,
    /// Turkish.
    Turkish,
}

impl Locale {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::English,
        Self::French,
        Self::Albanian,
        Self::Bosnian,
        Self::Montenegrin,
        Self::Macedonian,
        Self::SerbianLatin,
        Self::SerbianCyrillic,
        Self::Turkish,
    ];

    /// Its BCP 47 tag, which also begins its addresses and names its files.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Albanian => "sq",
            Self::Bosnian => "bs",
            Self::Montenegrin => "cnr",
            Self::Macedonian => "mk",
            Self::SerbianLatin => "sr-Latn",
            Self::SerbianCyrillic => "sr-Cyrl",
            Self::Turkish => "tr",
        }
    }

    /// The language of that tag, whatever its capitals.
    pub fn of(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.tag().eq_ignore_ascii_case(tag))
    }

    /// The language as texts have it.
    pub fn lang(self) -> Lang {
        Lang::parse(self.tag()).unwrap_or_else(Lang::english)
    }

    /// What it calls itself.
    pub fn endonym(self) -> &'static str {
        self.lang().endonym().unwrap_or_else(|| self.tag())
    }

    /// The folder of its pages, below the folder of the site: nothing, or its tag and a slash.
    pub fn prefix(self) -> String {
        match self {
            Self::English => String::new(),
            other => [other.tag(), "/"].concat(),
        }
    }

    /// The address of its first page, which all its addresses begin with, for a portal whose base is `base` (with a slash
    /// at both ends): `/some/path/`, `/some/path/mk`.
    pub fn home(self, base: &str) -> String {
        [base, self.prefix().trim_end_matches('/')].concat()
    }

    /// A file that is there once a language: `project.json` is the English one, `project.mk.json` the Macedonian.
    pub fn file(self, stem: &str, ending: &str) -> String {
        match self {
            Self::English => [stem, ending].concat(),
            other => [stem, ".", other.tag(), ending].concat(),
        }
    }

    /// The file of its messages as the build writes it, below the folder of the site. English needs none.
    pub fn messages_file(self) -> String {
        ["i18n/", self.tag(), ".txt"].concat()
    }

    /// The plural forms of whole numbers, as the Unicode CLDR names them.
    pub fn plural_forms(self) -> &'static [&'static str] {
        match self {
            Self::Bosnian | Self::Montenegrin | Self::SerbianLatin | Self::SerbianCyrillic => {
                &["one", "few", "other"]
            }
            // French has [many] for whole millions; what a portal counts does not come to that.
            _ => &["one", "other"],
        }
    }

    /// The best for a reader who reads these languages, the first one best: the first that the portal has.
    pub fn wanted<'a>(tags: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        tags.into_iter().find_map(Self::near)
    }

    /// The language of a tag that may name a region, or leave out the script.
    fn near(tag: &str) -> Option<Self> {
        let mut parts = tag.split('-');
        let language = parts.next()?.to_ascii_lowercase();
        let has = |part: &str| parts.clone().any(|other| other.eq_ignore_ascii_case(part));
        match language.as_str() {
            // Serbian is written in both; without a script in Cyrillic, the official one, but in Montenegro in Latin.
            "sr" if has("Latn") || has("ME") => Some(Self::SerbianLatin),
            "sr" => Some(Self::SerbianCyrillic),
            "sh" => Some(Self::SerbianLatin),
            other => Self::of(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_is_found_by_its_tag_and_has_a_name() {
        for locale in Locale::ALL {
            assert_eq!(Locale::of(&locale.tag().to_ascii_uppercase()), Some(locale));
            assert_eq!(locale.lang().as_str(), locale.tag());
            assert_ne!(locale.endonym(), locale.tag());
        }
        assert_eq!(Locale::of("de"), None);
        assert_eq!(Locale::Macedonian.home("/some/path/"), "/some/path/mk");
        assert_eq!(Locale::English.home("/"), "/");
        assert_eq!(Locale::SerbianCyrillic.file("project", ".json"), "project.sr-Cyrl.json");
    }

    #[test]
    fn a_reader_gets_the_first_of_their_languages_that_there_is() {
        for (tags, wanted) in [
            (&["mk-MK", "en"][..], Some(Locale::Macedonian)),
            (&["de-AT", "fr-CH", "en"], Some(Locale::French)),
            (&["sr-RS"], Some(Locale::SerbianCyrillic)),
            (&["sr-Latn-RS"], Some(Locale::SerbianLatin)),
            (&["sr-ME", "en"], Some(Locale::SerbianLatin)),
            (&["en-GB", "tr"], Some(Locale::English)),
            (&["de", "it"], None),
            (&["", "-", "TR"], Some(Locale::Turkish)),
        ] {
            assert_eq!(Locale::wanted(tags.iter().copied()), wanted, "{tags:?}");
        }
    }
}
