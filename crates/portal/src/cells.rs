//! What cells of a table say, in the language of the table.

use crate::message::{Key, Messages};
use crate::model::{CountryCode, Portal, Term};
use std::sync::Arc;

/// What cells are written with.
#[derive(Clone, Copy)]
pub(crate) struct Cells<'a> {
    pub(crate) portal: &'a Portal,
    pub(crate) messages: &'a Messages,
}

impl<'a> Cells<'a> {
    /// A country's name with its mark; its code where the data do not name it.
    pub(crate) fn country<'c>(&self, code: &'c CountryCode) -> &'c str
    where
        'a: 'c,
    {
        let named = self.portal.country(*code);
        named.map_or(code.as_str(), |country| country.name.words(self.messages.lang()))
    }

    pub(crate) fn countries(&self, codes: &[CountryCode]) -> String {
        if codes.is_empty() {
            return self.messages.text(Key::RegionalTag).to_owned();
        }
        joined(&mut codes.iter().map(|code| self.country(code)))
    }

    pub(crate) fn terms(&self, terms: &[Arc<Term>]) -> String {
        joined(&mut terms.iter().map(|term| term.name.words(self.messages.lang())))
    }
}

/// Several things in one cell.
pub(crate) fn joined(parts: &mut dyn Iterator<Item = &str>) -> String {
    let mut out = String::new();
    for part in parts {
        if !out.is_empty() {
            out.push_str("; ");
        }
        out.push_str(part);
    }
    out
}
