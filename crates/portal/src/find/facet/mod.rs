//! The facets that results are filtered and counted by. All there is to know of a facet stands in its record of the table in
//! `table.rs`: addresses, indices, counts, filters and tests read it from there.

mod names;
mod table;
mod values;

pub use names::{ValueNames, value_name};
pub use table::Facet;
pub(super) use values::{Item, Values};

use super::Value;
use crate::message::{Key, Messages};
use crate::model::{Activity, Document, Portal, Term};
use std::sync::Arc;
use values::Source;

/// What is searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Collection {
    /// The activities.
    Activities,
    /// The documents.
    Documents,
}

impl Collection {
    /// The facets that a reader can filter it by, in the order in which they are shown.
    pub fn facets(self) -> impl Iterator<Item = Facet> + Clone {
        Facet::ALL.iter().copied().filter(move |facet| facet.is_of(self))
    }
}

/// All there is to know of a facet.
struct Definition {
    /// Its parameter in an address, and the `name` of its controls.
    param: &'static str,
    /// What readers call it.
    label: Key,
    /// Reads a trimmed value as somebody may write it into an address; nothing if it can be none.
    parse: fn(&str) -> Option<Value>,
    /// What readers call its values.
    names: Names,
    /// Whether an item without a value concerns all of them, and is found with each.
    concerns_all: bool,
    /// Whether, of many values, the most frequent are shown first and the rest on request.
    is_ranked: bool,
    /// With fewer values than this there is nothing to choose, and it is not shown.
    fewest: usize,
    /// The values of activities, if these have any.
    activities: Option<Source<Activity>>,
    /// The values of documents, if these have any.
    documents: Option<Source<Document>>,
}

/// What readers call the values of a facet.
enum Names {
    /// Nothing but the values themselves.
    None,
    /// What the terms of its lists are called. Where many items share each, an index keeps its words once.
    Terms { are_shared: bool },
    /// What the data or the language call a code.
    Codes(fn(&str, &Portal, &Messages) -> Option<String>),
}

impl Facet {
    /// The facet's parameter in an address, and the `name` of its controls.
    pub fn param(self) -> &'static str {
        self.definition().param
    }

    /// The facet of a parameter.
    pub fn of_param(param: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|facet| facet.param() == param)
    }

    /// What readers call it.
    pub fn label(self) -> Key {
        self.definition().label
    }

    /// A word on what filtering a collection by it does, where readers may wonder.
    pub fn hint(self, collection: Collection) -> Option<Key> {
        match collection {
            Collection::Activities => Activity::source(self)?.hint,
            Collection::Documents => Document::source(self)?.hint,
        }
    }

    /// Whether a collection has it.
    pub fn is_of(self, collection: Collection) -> bool {
        match collection {
            Collection::Activities => self.definition().activities.is_some(),
            Collection::Documents => self.definition().documents.is_some(),
        }
    }

    /// Whether its values follow from when items were.
    pub fn is_time(self) -> bool {
        matches!(Activity::source(self), Some(Source { values: Values::Years(_), .. }))
    }

    /// Whether an item without a value concerns all of them, and is found with each.
    pub fn concerns_all(self) -> bool {
        self.definition().concerns_all
    }

    /// Whether, of many values, the most frequent are shown first and the rest on request.
    pub fn is_ranked(self) -> bool {
        self.definition().is_ranked
    }

    /// Whether many items share the names of its values.
    pub(super) fn is_shared(self) -> bool {
        matches!(self.definition().names, Names::Terms { are_shared: true })
    }

    /// Whether so many values are a choice to be shown.
    pub fn is_choice(self, values: usize) -> bool {
        values >= self.definition().fewest
    }

    /// Reads a value as somebody may write it into an address, so that `country=xk` is `country=XK`; nothing if it can be
    /// none of this facet.
    pub fn parse(self, text: &str) -> Option<Value> {
        (self.definition().parse)(text.trim())
    }

    /// What readers call a code; nothing if the data and the language do not name it, or if the values are terms.
    pub(crate) fn code_name(
        self,
        code: &str,
        portal: &Portal,
        messages: &Messages,
    ) -> Option<String> {
        match self.definition().names {
            Names::Codes(name) => name(code, portal, messages),
            Names::None | Names::Terms { .. } => None,
        }
    }

    /// The terms that its values may be.
    pub(crate) fn terms(self, portal: &Portal) -> impl Iterator<Item = &Arc<Term>> {
        let lists = [
            Activity::source(self).and_then(|source| source.values.list()),
            Document::source(self).and_then(|source| source.values.list()),
        ];
        lists.into_iter().flatten().flat_map(|list| portal.terms(list))
    }
}
