//! A link is what a browser takes it for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use portal::model::Link;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use url::Url;

/// Texts that are nearly links.
fn nearly() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "https",
        "http",
        "HTTP",
        "mailto",
        "javascript",
        "data",
        "file",
        ":",
        "//",
        "/",
        "\\",
        "@",
        "?",
        "#",
        "%",
        "&",
        ".",
        "[",
        "]",
        "example",
        "org",
        "www.",
        "coe.int",
        ":80",
        ":99999",
        "127.1",
        "\t",
        "\n",
        " ",
        "\0",
        "\u{ad}",
        "\u{200b}",
        "\u{202e}",
        "xn--",
        "&colon;",
        "%3a",
        "\u{ff1a}",
        "\u{ff0f}",
        "\u{3002}",
        "\"",
        "'",
        "<",
        ">",
    ];
    let piece = prop_oneof![9 => select(PIECES).prop_map(str::to_owned), 1 => any::<String>()];
    let first = select(&["", "https://", "http://", "mailto:"][..]);
    (first, vec(piece, 0..8)).prop_map(|(first, rest)| format!("{first}{}", rest.concat()))
}

/// Where a browser goes from a page of the portal; nowhere, if it cannot read the address.
fn goes_to(link: &str) -> Option<Url> {
    Url::parse("https://portal.example/some/path/").unwrap().join(link).ok()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_browser_goes_where_a_link_says(text in nearly()) {
        let Some(link) = Link::parse(&text) else { return Ok(()) };
        let Some(url) = goes_to(link.as_str()) else { return Ok(()) };
        prop_assert!(["https", "http", "mailto"].contains(&url.scheme()), "{}", url);
        let is_plain = |c: char| c.is_ascii_lowercase() || "-.:".contains(c);
        if url.scheme() != "mailto" && link.host().chars().all(is_plain) {
            let host = url.host_str().unwrap_or_default();
            let host = host.strip_prefix("www.").unwrap_or(host);
            prop_assert_eq!(link.host().trim_end_matches(':'), host, "{}", text);
        }
    }

    #[test]
    fn the_other_tests_take_an_address_for_what_a_browser_takes_it_for(text in nearly()) {
        if let Some(url) = goes_to(&text) {
            let is_safe = ["https", "http", "mailto"].contains(&url.scheme());
            prop_assert_eq!(hostile::is_safe(&text), is_safe, "{}", url);
        }
    }
}
