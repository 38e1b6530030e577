//! The designation note, which follows the name that needs it into every export.

use crate::message::Messages;
use crate::model::{CountryCode, Portal};

/// The note with its mark, if the data have one and `is_needed` says of the mark that it stands in the export.
pub(super) fn note(
    portal: &Portal,
    messages: &Messages,
    is_needed: impl FnOnce(&str) -> bool,
) -> Option<String> {
    let designation = portal.designation.as_ref()?;
    let mark = designation.mark.as_str();
    is_needed(mark).then(|| format!("{mark}{}", designation.note.words(messages.lang())))
}

/// Whether the country that has this code carries the mark in its name.
pub(super) fn is_designated(code: CountryCode, portal: &Portal) -> bool {
    portal.country(code).is_some_and(|country| country.designated)
}
