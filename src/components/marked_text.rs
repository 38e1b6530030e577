//! Text from the data: in its own language, and with the mark leading to its note.

use crate::context::Cx;
use crate::site::Site;
use portal::labels;
use portal::model::{CountryCode, Text};
use ui::{Writer, view};

/// A text of the data. Carries `lang` where its language is not the page's.
pub(crate) fn prose(cx: &Cx, out: &mut Writer, text: &Text) {
    let site = &cx.site;
    let words = text.words(site.messages.lang());
    view! { out, <span lang=foreign_lang(site, text)>{marked(cx, out, words)}</span> }
}

/// The language of a text, if it is not the page's.
pub(crate) fn foreign_lang<'t>(site: &Site, text: &'t Text) -> Option<&'t str> {
    let piece = text.pick(site.messages.lang());
    (piece.lang != site.messages.lang()).then(|| piece.lang.as_str())
}

/// The language of a text in words, where it is not the page's: "in English".
pub(crate) fn in_language(cx: &Cx, out: &mut Writer, text: &Text) {
    let m = &cx.site.messages;
    let lang = text.pick(m.lang()).lang;
    if lang.primary() != m.lang().primary() {
        let name = labels::language(lang, m);
        view! { out, <span class="in-language">{m.in_language(&name, lang.as_str())}</span> }
    }
}

/// A country's name, its mark leading to the note. Not for use inside a link: there the name is plain text.
pub(crate) fn country_name(cx: &Cx, out: &mut Writer, code: CountryCode) {
    let name = cx.site.country_name(code);
    marked(cx, out, &name);
}

/// A text in which only what was found is marked: for use inside a link.
pub(crate) fn plain(cx: &Cx, out: &mut Writer, text: &str) {
    let ranges = cx.marker().map(|marker| marker.ranges(text)).unwrap_or_default();
    let mut start = 0;
    for range in ranges {
        out.text(text.get(start..range.start).unwrap_or_default());
        start = range.end;
        view! { out, <mark>{text.get(range).unwrap_or_default()}</mark> }
    }
    out.text(text.get(start..).unwrap_or_default());
}

/// A text with each mark that stands behind a marked name turned into a link to the note.
pub(crate) fn marked(cx: &Cx, out: &mut Writer, text: &str) {
    let site = &cx.site;
    let Some(designation) = &site.portal().designation else { return plain(cx, out, text) };
    let mark = designation.mark.as_str();
    for part in site.portal().marked_parts(text) {
        if part == mark {
            let label =
                format!("{mark} {}", site.messages.text(portal::message::Key::DesignationMark));
            view! { out, <a class="designation-mark" href="#designation-note" aria-label=label>{mark}</a> }
        } else {
            plain(cx, out, part);
        }
    }
}
