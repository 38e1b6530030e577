//! Addresses outside the portal.

use crate::letters::unfit;
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
        let scheme = before(text, b":");
        let is_web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
        let is_allowed = if is_web {
            text.get(scheme.len()..).is_some_and(|rest| rest.starts_with("://"))
        } else {
            scheme.eq_ignore_ascii_case("mailto") && scheme.len() < text.len()
        };
        let link = (is_allowed && is_clean(text)).then(|| Self(text.to_owned()))?;
        (!link.host().is_empty()).then_some(link)
    }

    /// The link, for `href`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host without `www.`, for a reader who wants to know where a link leads; of a letter, to whom.
    pub fn host(&self) -> &str {
        let rest = self.0.get(before(&self.0, b":").len() + 1..).unwrap_or_default();
        let Some(rest) = rest.strip_prefix("//") else { return before(rest, b"?") };
        // A browser takes `\` for `/`, and what stands before the last `@` for the name of a user.
        let host = before(rest, b"/\\?#");
        let start = host.bytes().rposition(|b| b == b'@').map_or(0, |at| at + 1);
        let host = host.get(start..).unwrap_or_default();
        host.strip_prefix("www.").unwrap_or(host)
    }
}

/// Whether letters can be sent to this address, and no more comes of it: `?` and `&` would begin a letter's parts.
pub fn is_mailbox(text: &str) -> bool {
    let name = before(text, b"@");
    let host = text.get(name.len() + 1..).unwrap_or_default();
    let is_whole =
        |part: &str| before(part, b"@?&#%<>\"\\,;:()[]").len() == part.len() && !part.is_empty();
    is_clean(text) && is_whole(name) && is_whole(host)
}

/// Whether nothing stands in it that no address may hold.
fn is_clean(text: &str) -> bool {
    !text.chars().any(|c| c.is_whitespace() || unfit(c))
}

/// What stands before the first of these signs. Unlike `split`, this is short: each kind of pattern would bring code of its own.
fn before<'t>(text: &'t str, signs: &[u8]) -> &'t str {
    let end = text.bytes().position(|b| signs.contains(&b)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
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
    fn a_mailbox_is_a_name_at_a_host_and_no_more() {
        for good in ["office@example.org", "a.b+c@localhost", "šef@пример.мк"] {
            assert!(is_mailbox(good), "{good}");
        }
        for bad in [
            "",
            "office",
            "@example.org",
            "office@",
            "a@b@c",
            "a b@c",
            "a@b?bcc=c@d",
            "a@b&c",
            "a@b, c@d",
            "A <a@b>",
            "mailto:a@b",
            "a%40b@c",
            "a@b\n",
            "a@\u{202e}b",
        ] {
            assert!(!is_mailbox(bad), "{bad}");
        }
    }

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
        assert_eq!(host("https://coe.int@x@evil.example").as_deref(), Some("evil.example"));
        assert_eq!(host("https://evil.example\\@coe.int").as_deref(), Some("evil.example"));
        assert_eq!(host("mailto:a@b.org?subject=c/d").as_deref(), Some("a@b.org"));
    }
}
