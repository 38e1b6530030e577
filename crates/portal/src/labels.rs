//! What countries, places and languages are called.

use crate::message::{Key, Messages};
use crate::model::{CountryCode, Lang, Place, Portal};

/// A country's name with its mark; its code where the data have no name for it.
pub fn country(code: CountryCode, portal: &Portal, messages: &Messages) -> String {
    match portal.country(code) {
        Some(country) => country.name.words(messages.lang()).to_owned(),
        None => code.to_string(),
    }
}

/// City and country on one line, as far as they are known.
pub fn place(place: &Place, portal: &Portal, messages: &Messages) -> Option<String> {
    let city = place.city.as_ref().map(|city| city.name.words(messages.lang()).to_owned());
    let country = place.country.map(|code| country(code, portal, messages));
    match (city, country) {
        // A city state is its own country.
        (Some(city), Some(country)) if city == country => Some(city),
        (Some(city), Some(country)) => Some(format!("{city}, {country}")),
        (city, country) => city.or(country),
    }
}

/// A language in the reader's own language: "Albanian". A language without a name is its tag.
pub fn language(lang: &Lang, messages: &Messages) -> String {
    let named = |(tag, _): &&(&str, Key)| lang.as_str().eq_ignore_ascii_case(tag);
    match Key::LANGUAGES.iter().find(named) {
        Some((_, name)) => messages.text(*name).to_owned(),
        None => lang.to_string(),
    }
}

/// A language in full: "Albanian (shqip)". The second name is left out where it says the same.
pub fn language_in_full(lang: &Lang, messages: &Messages) -> String {
    let name = language(lang, messages);
    match lang.endonym() {
        Some(own) if !own.eq_ignore_ascii_case(&name) => messages.language_both(&name, own),
        _ => name,
    }
}
