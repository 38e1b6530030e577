//! Text from the data: in its own language, and with the mark leading to its note.

use crate::site::{Site, use_site};
use leptos::prelude::*;
use markup::view;
use portal::model::{CountryCode, Text};

/// A text of the data. Carries `lang` where its language is not the page's.
#[component]
pub(crate) fn Prose<'t>(
    /// The text.
    text: &'t Text,
) -> impl IntoView + use<> {
    let site = use_site();
    let piece = text.pick(site.messages.lang());
    view! { <span lang=foreign_lang(site, text)>{marked(site, piece.text)}</span> }
}

/// The language of a text, if it is not the page's.
pub(crate) fn foreign_lang(site: &Site, text: &Text) -> Option<String> {
    let piece = text.pick(site.messages.lang());
    (piece.lang != site.messages.lang()).then(|| piece.lang.to_string())
}

/// A country's name, its mark leading to the note. Not for use inside a link: there the name is plain text.
#[component]
pub(crate) fn CountryName(
    /// Which country.
    code: CountryCode,
) -> impl IntoView {
    let site = use_site();
    marked(site, &site.country_name(code))
}

/// A text with each mark that stands behind a marked name turned into a link to the note.
pub(crate) fn marked(site: &Site, text: &str) -> Vec<AnyView> {
    let portal = site.portal();
    let Some(designation) = &portal.designation else { return vec![text.to_owned().into_any()] };
    let mark = designation.mark.as_str();
    portal
        .marked_parts(text)
        .map(|part| {
            if part == mark {
                let label = format!("{mark} {}", site.messages.designation_mark());
                view! { <a class="designation-mark" href="#designation-note" aria-label=label>{mark.to_owned()}</a> }
                    .into_any()
            } else {
                part.to_owned().into_any()
            }
        })
        .collect()
}
