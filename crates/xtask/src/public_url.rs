//! Where a site will be found.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// A path that begins and ends with a slash, `/` or `/some/path/`, and the host before it, if it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PublicUrl {
    origin: String,
    path: String,
}

impl PublicUrl {
    /// The path.
    pub(crate) fn as_str(&self) -> &str {
        &self.path
    }

    /// Scheme and host, `https://portal.example`; empty if they are not known.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }
}

impl Default for PublicUrl {
    fn default() -> Self {
        Self { origin: String::new(), path: "/".into() }
    }
}

impl fmt::Display for PublicUrl {
    /// The path, which is what a site's own links begin with.
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.path)
    }
}

impl FromStr for PublicUrl {
    type Err = Infallible;

    /// Nobody should have to remember where the slashes go, so none of the spellings is an error.
    fn from_str(text: &str) -> Result<Self, Infallible> {
        let text = text.trim();
        let host = text
            .split_once("://")
            .filter(|(scheme, _)| ["http", "https"].contains(scheme))
            .map(|(scheme, rest)| (scheme, rest.split_once('/').unwrap_or((rest, ""))));
        let (origin, path) = match host {
            Some((scheme, (host, path))) => (format!("{scheme}://{host}"), path),
            None => (String::new(), text),
        };
        let inner = path.trim_matches('/');
        let path = if inner.is_empty() { "/".into() } else { format!("/{inner}/") };
        Ok(Self { origin, path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (String, String) {
        let Ok(url) = text.parse::<PublicUrl>();
        (url.origin, url.path)
    }

    #[test]
    fn every_spelling_of_a_path_means_the_same_path() {
        for text in ["/p/", "/p", "p/", "p", " p "] {
            assert_eq!(read(text), (String::new(), "/p/".into()), "{text}");
        }
        for text in ["", "/", "//"] {
            assert_eq!(text.parse(), Ok(PublicUrl::default()), "{text}");
        }
        assert_eq!(read("some/path").1, "/some/path/");
    }

    #[test]
    fn a_whole_address_has_a_host_too() {
        for text in ["https://portal.example/p/", "https://portal.example/p"] {
            assert_eq!(read(text), ("https://portal.example".into(), "/p/".into()), "{text}");
        }
        let read = read("http://localhost:8080");
        assert_eq!(read, ("http://localhost:8080".into(), "/".into()));
    }
}
