//! What facets and their values are called.

use crate::find::{Facet, Value};
use crate::message::{Key, Messages};
use crate::model::{CountryCode, Lang, Place, Portal, Term, Text};

/// The name of a facet.
pub fn facet(facet: Facet) -> Key {
    match facet {
        Facet::Year => Key::FacetYear,
        Facet::Country => Key::FacetCountry,
        Facet::Kind => Key::FacetKind,
        Facet::Topic => Key::FacetTopic,
        Facet::Partner => Key::FacetPartner,
        Facet::Project => Key::FacetProject,
        Facet::Lang => Key::FacetLang,
    }
}

/// The name of a facet's value, as the data or the language give it; the bare value if neither does.
pub fn value(facet: Facet, value: &Value, portal: &Portal, messages: &Messages) -> String {
    let text = value.as_str();
    let lang = messages.lang();
    let named = |name: Option<&Text>| name.map(|name| name.words(lang).to_owned());
    let found = match facet {
        Facet::Year => None,
        Facet::Country => {
            CountryCode::parse(text).and_then(|code| named(portal.country(code).map(|c| &c.name)))
        }
        Facet::Lang => Lang::parse(text).map(|lang| language(&lang, messages)),
        Facet::Kind => {
            named(term(portal.activity_kinds.iter().chain(&portal.document_kinds), text))
        }
        Facet::Topic => named(term(&portal.topics, text)),
        Facet::Partner => named(term(&portal.partners, text)),
        Facet::Project => named(term(&portal.projects, text)),
    };
    found.unwrap_or_else(|| text.to_owned())
}

fn term<'a, T: AsRef<Term> + 'a>(
    terms: impl IntoIterator<Item = &'a T>,
    id: &str,
) -> Option<&'a Text> {
    terms.into_iter().map(AsRef::as_ref).find(|term| term.id.as_str() == id).map(|term| &term.name)
}

/// A country's name with its mark; its code where the data have no name for it.
pub fn country(code: CountryCode, portal: &Portal, messages: &Messages) -> String {
    match portal.country(code) {
        Some(country) => country.name.words(messages.lang()).to_owned(),
        None => code.to_string(),
    }
}

/// City and country on one line, as far as they are known.
pub fn place(place: &Place, portal: &Portal, messages: &Messages) -> Option<String> {
    let city = place.city.as_ref().map(|city| city.words(messages.lang()).to_owned());
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
