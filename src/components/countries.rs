//! The countries that something concerns.

use crate::components::marked_text::country_name;
use crate::writer::Writer;
use markup::view;
use portal::message::Key;
use portal::model::CountryCode;

/// Names of countries, separated by commas.
pub(crate) fn country_names(out: &mut Writer, codes: &[CountryCode]) {
    let mut separator = "";
    for code in codes {
        out.text(separator);
        country_name(out, *code);
        separator = ", ";
    }
}

/// The same, or a word that says that it concerns all of them.
pub(crate) fn concerned(out: &mut Writer, codes: &[CountryCode]) {
    if codes.is_empty() {
        view! { out, <span class="tag tag--regional">{Key::RegionalTag}</span> }
    } else {
        country_names(out, codes);
    }
}
