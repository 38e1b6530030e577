//! Which plural form a whole number takes, after the Unicode CLDR's cardinal rules for the portal's languages.

use crate::model::Lang;

/// A plural form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Category {
    One,
    Few,
    Many,
    Other,
}

impl Category {
    /// The form that `count` takes in `lang`.
    pub(super) fn of(count: u64, lang: &Lang) -> Self {
        let (tens, hundreds) = (count % 10, count % 100);
        match lang.primary() {
            "fr" if count < 2 => Self::One,
            "fr" if count != 0 && count.is_multiple_of(1_000_000) => Self::Many,
            "bs" | "cnr" | "sr" | "hr" | "mk" if tens == 1 && hundreds != 11 => Self::One,
            "bs" | "cnr" | "sr" | "hr"
                if (2..=4).contains(&tens) && !(12..=14).contains(&hundreds) =>
            {
                Self::Few
            }
            "en" | "sq" | "tr" if count == 1 => Self::One,
            _ => Self::Other,
        }
    }

    /// Its name in a message file.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_forms() {
        let of = |count, tag| Category::of(count, &Lang::parse(tag).unwrap());
        assert_eq!(of(1, "en"), Category::One);
        assert_eq!(of(0, "en"), Category::Other);
        assert_eq!(of(0, "fr"), Category::One);
        assert_eq!(of(22, "sr-Latn"), Category::Few);
        assert_eq!(of(12, "bs"), Category::Other);
        assert_eq!(of(21, "cnr"), Category::One);
        assert_eq!(of(21, "mk"), Category::One);
        assert_eq!(of(2, "tr"), Category::Other);
    }
}
