//! A country's page in one file: opened from a disk, it asks for nothing.

use crate::options::PublicAddress;
use portal::message::Key;
use portal::model::CountryCode;
use portal::route::Page;
use portal_app::app;
use portal_app::site::Site;
use std::fmt::Write as _;
use std::sync::Arc;
use ui::text::escape;

/// What it has beside the portal's own style.
const OFFLINE: &str = include_str!("offline.css");

/// The sizes of the text, in per cent; those of `offline.css`.
const SIZES: [&str; 6] = ["100", "110", "125", "150", "175", "200"];

/// What a country's page holds, with its style sheet, links that lead to the portal from anywhere, and a choice of text size
/// that needs no program.
pub(super) fn country(
    site: &Arc<Site>,
    address: &PublicAddress,
    code: CountryCode,
    style: &str,
) -> String {
    let m = &site.messages;
    let mut out = String::from("<!DOCTYPE html>\n<html lang=\"");
    out.push_str(m.lang().as_str());
    // As where the program does not run: what would not work is not shown.
    out.push_str("\" data-app=\"off\"><head><meta charset=\"utf-8\">");
    out.push_str("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    out.push_str("<meta name=\"robots\" content=\"noindex\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    out.push_str("<meta name=\"color-scheme\" content=\"light dark\"><title>");
    escape(&app::title(&Page::Country(code), site), &mut out);
    out.push_str("</title><style>");
    // A style sheet cannot end the element that it stands in.
    out.push_str(&style.replace("</", "<\\/"));
    out.push_str(OFFLINE);
    out.push_str(
        "</style></head><body><div id=\"app\"><fieldset class=\"offline-sizes no-print\"><legend>",
    );
    escape(m.text(Key::TextSize), &mut out);
    out.push_str("</legend>");
    for size in SIZES {
        let is_first = if size == "100" { " checked" } else { "" };
        let _ = write!(
            out,
            "<label for=\"size-{size}\"><input type=\"radio\" name=\"size\" id=\"size-{size}\"{is_first}>{size} %</label>"
        );
    }
    out.push_str("</fieldset>");
    out.push_str(&with_whole_links(&app::render_alone(site, code), address));
    out.push_str("</div></body></html>\n");
    out
}

/// Markup whose links within the portal lead there from any other place; where the portal's host is not known, they are words.
fn with_whole_links(markup: &str, address: &PublicAddress) -> String {
    let link = format!(" href=\"{}", address.base);
    if !address.origin.is_empty() {
        return markup.replace(&link, &format!(" href=\"{}{}", address.origin, address.base));
    }
    let mut parts = markup.split(&link);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(part.split_once('"').map_or("", |(_, rest)| rest));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tested::real;
    use portal::locale::Locale;
    use portal::route::Address;

    const STYLE: &str = "body{color:red}</style><b>";

    fn place(origin: &str) -> PublicAddress {
        PublicAddress { origin: origin.to_owned(), base: "/some/path/".to_owned() }
    }

    #[test]
    fn it_holds_what_the_page_holds_and_asks_for_nothing() {
        for country_of in &real().portal().countries {
            let code = country_of.code;
            let html = country(real(), &place("https://portal.example"), code, STYLE);
            let (_, rest) = html.split_once("<main id=\"content\">").unwrap_or_default();
            let (main, _) = rest.split_once("</main>").unwrap_or_default();
            assert!(main.len() > 1000, "{code}");
            let address = Address::of(Locale::English, Page::Country(code));
            let own = main.replace("https://portal.example/", "/");
            assert!(app::render(real(), &address).contains(&own), "{code}");
            for asking in
                ["</style><b>", "<script", "<link", " src=", "url(", "@import", "<iframe", "<img"]
            {
                assert!(!html.contains(asking), "{asking} in the page of {code}");
            }
            assert!(html.len() + 40_000 < 300_000, "{code} with the style sheet");
            assert!(html.contains("id=\"designation-note\"") && html.contains("for=\"size-200\""));
        }
    }

    #[test]
    fn links_lead_to_the_portal_or_are_words_where_nobody_knows_its_host() {
        let markup = "<a class=\"x\" href=\"/some/path/data\">Data</a> <a href=\"#note\">*</a>";
        assert_eq!(
            with_whole_links(markup, &place("https://portal.example")),
            "<a class=\"x\" href=\"https://portal.example/some/path/data\">Data</a> <a href=\"#note\">*</a>"
        );
        assert_eq!(
            with_whole_links(markup, &place("")),
            "<a class=\"x\">Data</a> <a href=\"#note\">*</a>"
        );
    }
}
