//! The countries that something concerns.

use crate::components::marked_text::country_name;
use crate::context::Cx;
use portal::message::Key;
use portal::model::CountryCode;
use ui::{Writer, view};

/// Names of countries, separated by commas.
pub(crate) fn country_names(cx: &Cx, out: &mut Writer, codes: &[CountryCode]) {
    let mut separator = "";
    for code in codes {
        out.text(separator);
        country_name(cx, out, *code);
        separator = ", ";
    }
}

/// The same, or a word that says that it concerns all of them.
pub(crate) fn concerned(cx: &Cx, out: &mut Writer, codes: &[CountryCode]) {
    if codes.is_empty() {
        view! { out, <span class="tag tag--regional">{cx.text(Key::RegionalTag)}</span> }
    } else {
        country_names(cx, out, codes);
    }
}
