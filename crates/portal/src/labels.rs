//! What the values of facets, countries, places and languages are called.

use crate::find::{Facet, Value};
use crate::interner::Interner;
use crate::message::{Key, Messages};
use crate::model::{CountryCode, Lang, Place, Portal, Term};
use std::sync::Arc;

/// The name of a facet's value, as the data or the language give it; the bare value if neither does.
pub fn value(facet: Facet, value: &Value, portal: &Portal, messages: &Messages) -> String {
    let id = value.as_str();
    let term = facet.terms(portal).find(|term| term.id.as_str() == id);
    named(facet, id, term, portal, messages)
}

fn named(
    facet: Facet,
    id: &str,
    term: Option<&Arc<Term>>,
    portal: &Portal,
    messages: &Messages,
) -> String {
    match term {
        Some(term) => term.name.words(messages.lang()).to_owned(),
        None => facet.code_name(id, portal, messages).unwrap_or_else(|| id.to_owned()),
    }
}

/// The names of many values of a facet, each found at once.
pub struct Names<'p> {
    facet: Facet,
    portal: &'p Portal,
    ids: Interner,
    terms: Vec<&'p Arc<Term>>,
}

impl<'p> Names<'p> {
    /// The names of a facet's values.
    pub fn of(facet: Facet, portal: &'p Portal) -> Self {
        let (mut ids, mut terms) = (Interner::default(), Vec::new());
        for term in facet.terms(portal) {
            if ids.add(term.id.as_str()) == terms.len() {
                terms.push(term);
            }
        }
        Self { facet, portal, ids, terms }
    }

    /// The name of a value, as [`value`] gives it.
    pub fn get(&self, value: &Value, messages: &Messages) -> String {
        let number = self.ids.get(value.as_str());
        let term = number.and_then(|number| self.terms.get(number)).copied();
        named(self.facet, value.as_str(), term, self.portal, messages)
    }
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
