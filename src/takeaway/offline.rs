//! A page in one file: opened from a disk, it asks for nothing.

use crate::app;
use crate::pages;
use crate::site::Site;
use portal::message::Key;
use portal::model::CountryCode;
use portal::route::Page;
use std::fmt::Write as _;
use std::sync::Arc;
use ui::text::escape;

/// What it has beside the portal's own style.
const OFFLINE: &str = include_str!("../../style/offline.css");

/// The sizes of the text, in per cent; those of `offline.css`.
const SIZES: [&str; 6] = ["100", "110", "125", "150", "175", "200"];

/// What a country's page holds, with its style sheet and a choice of text size that needs no program.
pub(super) fn country(site: &Arc<Site>, code: CountryCode, style: &str) -> String {
    let m = &site.messages;
    let mut out = String::from("<!DOCTYPE html>\n<html lang=\"");
    out.push_str(m.lang().as_str());
    // As where the program does not run: what would not work is not shown.
    out.push_str("\" data-app=\"off\"><head><meta charset=\"utf-8\">");
    out.push_str("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    out.push_str("<meta name=\"color-scheme\" content=\"light dark\"><title>");
    escape(&pages::title(&Page::Country(code), site), &mut out);
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
    out.push_str(&app::render_alone(site, code));
    out.push_str("</div></body></html>\n");
    out
}
