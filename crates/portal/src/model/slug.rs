//! Identifiers that are part of an address.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// An identifier made of `a`–`z`, `0`–`9` and hyphens, at most [`Slug::MAX`] bytes long.
///
/// It is what an address shows, so it never needs escaping and never changes once published.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Arc<str>);

impl Slug {
    /// The longest slug, in bytes.
    pub const MAX: usize = 80;

    /// Reads a slug exactly as written; `None` if a character does not belong or the length is wrong.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = !text.is_empty()
            && text.len() <= Self::MAX
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        fits.then(|| Self(text.into()))
    }

    /// Makes a slug from a name: folded as search folds it, everything else a single hyphen.
    ///
    /// `+` becomes the word "plus", so that "GLACY" and "GLACY+" stay two things. `None` if nothing of
    /// the name is left.
    pub fn from_name(name: &str) -> Option<Self> {
        let folded = crate::fold::fold(&crate::seek::exchanged(name, b'+', " plus"));
        let mut out = String::new();
        for word in folded.split(|c: char| !c.is_ascii_alphanumeric()) {
            if word.is_empty() {
                continue;
            }
            if out.len() + word.len() + 1 > Self::MAX {
                break;
            }
            if !out.is_empty() {
                out.push('-');
            }
            out.push_str(word);
        }
        Self::parse(&out)
    }

    /// Makes a slug from any name: where nothing of it is left, from a number that the name always has.
    pub fn from_any_name(name: &str) -> Self {
        Self::from_name(name).unwrap_or_else(|| {
            // FNV-1a.
            let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
            });
            Self(format!("x-{hash:016x}").into())
        })
    }

    /// The slug as it stands in an address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_what_an_address_can_show() {
        assert!(Slug::parse("2019-06-singapore-workshop").is_some());
        for bad in ["", "Upper", "a b", "a/b", "š", "a_b"] {
            assert_eq!(Slug::parse(bad), None, "{bad}");
        }
        assert_eq!(Slug::parse(&"a".repeat(Slug::MAX + 1)), None);
    }

    #[test]
    fn names_become_slugs_that_tell_them_apart() {
        let slug = |name| Slug::from_name(name).map(|s| s.to_string());
        assert_eq!(slug("GLACY+").as_deref(), Some("glacy-plus"));
        assert_eq!(slug("GLACY").as_deref(), Some("glacy"));
        assert_eq!(slug("Cybercrime@EAP III").as_deref(), Some("cybercrime-eap-iii"));
        assert_eq!(slug("Академија за судии").as_deref(), Some("akademija-za-sudii"));
        assert_eq!(slug("***"), None);
        let (stars, tokyo) = (Slug::from_any_name("***"), Slug::from_any_name("東京"));
        assert!(stars != tokyo && stars == Slug::from_any_name("***"));
        assert_eq!(Slug::parse(tokyo.as_str()), Some(tokyo));
        assert_eq!(Slug::from_any_name("Tiranë").as_str(), "tirane");
    }
}
