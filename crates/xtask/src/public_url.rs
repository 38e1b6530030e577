//! The path that a site is built for.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// A path that begins and ends with a slash: `/` or `/some/path/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PublicUrl(String);

impl PublicUrl {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for PublicUrl {
    fn default() -> Self {
        Self("/".into())
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

impl FromStr for PublicUrl {
    type Err = Infallible;

    /// Nobody should have to remember where the slashes go, so none of the spellings is an error.
    fn from_str(text: &str) -> Result<Self, Infallible> {
        let inner = text.trim().trim_matches('/');
        Ok(if inner.is_empty() { Self::default() } else { Self(format!("/{inner}/")) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_a_path_means_the_same_path() {
        for text in ["/p/", "/p", "p/", "p", " p "] {
            assert_eq!(text.parse(), Ok(PublicUrl("/p/".into())), "{text}");
        }
        for text in ["", "/", "//"] {
            assert_eq!(text.parse(), Ok(PublicUrl::default()), "{text}");
        }
        assert_eq!("some/path".parse(), Ok(PublicUrl("/some/path/".to_string())));
    }
}
