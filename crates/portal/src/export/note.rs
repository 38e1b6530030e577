//! The designation note, which follows the name that needs it into every export.

use crate::message::Messages;
use crate::model::Portal;

/// The note with its mark, if a text holds a marked name.
pub(super) fn note_where_marked(
    text: &str,
    portal: &Portal,
    messages: &Messages,
) -> Option<String> {
    let designation = portal.designation.as_ref()?;
    let note = || format!("{}{}", designation.mark, designation.note.words(messages.lang()));
    text.contains(&designation.mark).then(note)
}
