//! Kinds and topics by their id, or by their name in any language.

use crate::written::{nearest, plain};
use portal::model::Term;
use std::collections::HashMap;
use std::sync::Arc;

/// A list of the project file.
#[derive(Debug)]
pub(super) struct Terms {
    /// The list's name in the project file.
    pub(super) list: &'static str,
    /// Ids by folded id or name.
    ids: HashMap<String, String>,
}

impl Terms {
    pub(super) fn of(list: &'static str, terms: &[Arc<Term>]) -> Self {
        let mut ids = HashMap::new();
        for term in terms {
            let id = term.id.as_str();
            // An id wins over another term's name.
            ids.insert(plain(id), id.to_owned());
        }
        for term in terms {
            for piece in term.name.entries() {
                ids.entry(plain(piece.text)).or_insert_with(|| term.id.to_string());
            }
        }
        Self { list, ids }
    }

    /// The id of what is named.
    pub(super) fn read(&self, text: &str) -> Option<&str> {
        self.ids.get(&plain(text)).map(String::as_str)
    }

    /// The id of what is most like it.
    pub(super) fn nearest(&self, text: &str) -> Option<&str> {
        let mut names: Vec<_> =
            self.ids.iter().map(|(name, id)| (name.as_str(), id.as_str())).collect();
        names.sort_unstable();
        nearest(text, names)
    }
}
