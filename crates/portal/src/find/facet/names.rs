//! What the values of facets are called.

use super::Facet;
use crate::find::Value;
use crate::interner::Interner;
use crate::message::Messages;
use crate::model::{Portal, Term};
use std::sync::Arc;

/// The name of a facet's value, as the data or the language give it; the bare value if neither does.
pub fn value_name(facet: Facet, value: &Value, portal: &Portal, messages: &Messages) -> String {
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
pub struct ValueNames<'p> {
    facet: Facet,
    portal: &'p Portal,
    ids: Interner,
    terms: Vec<&'p Arc<Term>>,
}

impl<'p> ValueNames<'p> {
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

    /// The name of a value, as [`value_name`] gives it.
    pub fn get(&self, value: &Value, messages: &Messages) -> String {
        let number = self.ids.get(value.as_str());
        let term = number.and_then(|number| self.terms.get(number)).copied();
        named(self.facet, value.as_str(), term, self.portal, messages)
    }
}
