//! The Content-Security-Policy.

/// Nothing may come from elsewhere and nothing inline may run. `index.html` carries the same text
/// in a `meta` element, for hosts that cannot send headers.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'self'; \
object-src 'none'; frame-src 'none'; manifest-src 'self'; font-src 'self'";

/// Browsers heed this part in a header only.
pub(crate) const FRAMES: &str = "frame-ancestors 'none'";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{files, html, paths};

    #[test]
    fn the_page_carries_the_very_same_policy() {
        let page = files::read(&paths::root().join("index.html")).expect("the page");
        let policies: Vec<_> = html::tags(&page)
            .into_iter()
            .filter(|tag| tag.get("http-equiv") == Some("Content-Security-Policy"))
            .filter_map(|tag| tag.get("content").map(str::to_owned))
            .collect();
        assert_eq!(policies, [POLICY]);
    }
}
