//! Addresses outside the portal.

use crate::find::unfit;
use std::fmt;

/// A link that is safe to put into a page: `https:`, `http:` or `mailto:`.
///
/// There is no other way to make one, so no component has to check again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Link(String);

impl Link {
    /// Reads a link; `None` for any other scheme, white space, an empty target, and characters that control something or turn the
    /// direction of a text.
    pub fn parse(text: &str) -> Option<Self> {
        let (scheme, rest) = text.split_once(':')?;
        let is_allowed = match scheme.to_ascii_lowercase().as_str() {
            "https" | "http" => rest.starts_with("//"),
            "mailto" => true,
            _ => false,
        };
        let is_clean = !text.chars().any(|c| c.is_whitespace() || unfit(c));
        let link = (is_allowed && is_clean).then(|| Self(text.to_owned()))?;
        (!link.host().is_empty()).then_some(link)
    }

    /// The link, for `href`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host without `www.`, for a reader who wants to know where a link leads; of a letter, to whom.
    pub fn host(&self) -> &str {
        let rest = self.0.split_once(':').map_or("", |(_, rest)| rest);
        let Some(rest) = rest.strip_prefix("//") else {
            return rest.split_once('?').map_or(rest, |(to, _)| to);
        };
        // A browser takes `\` for `/`, and what stands before `@` for the name of a user.
        let host = rest.split(['/', '\\', '?', '#']).next().unwrap_or(rest);
        let host = host.split_once('@').map_or(host, |(_, host)| host);
        host.strip_prefix("www.").unwrap_or(host)
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_links_that_cannot_run_anything_pass() {
        for good in ["https://coe.int/a?b=c#d", "HTTP://example.org", "mailto:a@example.org"] {
            assert!(Link::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "coe.int",
            "//coe.int",
            "https:",
            "https://",
            "https:///x",
            "https://\\x",
            "https://x@",
            "mailto:?subject=x",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "https://a b",
            "https://a\u{202e}b",
        ] {
            assert_eq!(Link::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_host_is_what_a_reader_recognises() {
        let host = |text| Link::parse(text).map(|l| l.host().to_owned());
        assert_eq!(host("https://www.coe.int/en/web").as_deref(), Some("coe.int"));
        assert_eq!(
            host("https://coe.int@evil.example:8080/").as_deref(),
            Some("evil.example:8080")
        );
        assert_eq!(host("https://evil.example\\@coe.int").as_deref(), Some("evil.example"));
        assert_eq!(host("mailto:a@b.org?subject=c/d").as_deref(), Some("a@b.org"));
    }
}
