//! Tables, records, citations and calendars are read back with parsers that are not ours: what was exported is
//! what was given, in the same order, whatever the titles hold.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod calendars;
mod citations;
mod fields;
mod odd;
mod records;
#[path = "../support/mod.rs"]
mod support;
mod tables;

use portal::load::{File, load};
use portal::message::Messages;
use portal::model::{Activity, Document, Portal};
use serde_json::Value;
use support::{activities, activity, changed, document, documents, small_with};

pub(crate) const VIEW: &str = "https://portal.example/activities?country=XK";

pub(crate) fn page(activity: &Activity) -> String {
    format!("https://portal.example/activities/{}", activity.id)
}

pub(crate) fn place(document: &Document) -> String {
    format!("https://portal.example/documents#{}", document.id)
}

pub(crate) fn real() -> Portal {
    load(&support::real()).portal
}

/// The small portal with one activity that has these fields.
pub(crate) fn one_activity(changes: &Value) -> Portal {
    let records = [changed(activity("odd"), changes)];
    small_with(File::Activities, activities(&records)).portal
}

/// The small portal with one document that has these fields.
pub(crate) fn one_document(changes: &Value) -> Portal {
    let records = [changed(document("odd"), changes)];
    small_with(File::Documents, documents(&records)).portal
}

/// The note of a portal with its mark, as it follows a name.
pub(crate) fn note(portal: &Portal) -> String {
    let designation = portal.designation.as_ref().unwrap();
    format!("{}{}", designation.mark, designation.note.words(Messages::english().lang()))
}
