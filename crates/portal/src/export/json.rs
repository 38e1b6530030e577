//! Records as the portal's own data files have them, so that an export can be loaded like a file.

use super::note::{is_designated, note};
use crate::json_writer::JsonWriter;
use crate::load::FIELDS;
use crate::message::Messages;
use crate::model::{Activity, Document, Link, Portal};

/// The activities in the order given, as `activities.json` has them; `address` is that of the view that shows
/// them.
pub fn json_activities(
    activities: &[&Activity],
    portal: &Portal,
    messages: &Messages,
    address: &str,
) -> String {
    let mut records = JsonWriter::default();
    let mut is_marked = false;
    for activity in activities {
        records.record(&mut |json| write_activity(activity, json));
        let codes = activity.countries.iter().chain(&activity.other_countries);
        let mut codes = codes.chain(&activity.place.country);
        is_marked |= codes.any(|code| is_designated(*code, portal));
    }
    file("activities", &records.out, is_marked, portal, messages, address)
}

/// A part of the activities as they were loaded, for [`crate::load::load_part`].
pub fn json_part(activities: &[&Activity]) -> String {
    let mut records = JsonWriter::default();
    for activity in activities {
        records.record(&mut |json| write_activity(activity, json));
    }
    ["{\"activities\":[", &records.out, "\n]}\n"].concat()
}

/// The documents in the order given, as `documents.json` has them; `address` is that of the view that shows
/// them.
pub fn json_documents(
    documents: &[&Document],
    portal: &Portal,
    messages: &Messages,
    address: &str,
) -> String {
    let mut records = JsonWriter::default();
    let mut is_marked = false;
    for document in documents {
        records.record(&mut |json| write_document(document, json));
        is_marked |= document.countries.iter().any(|code| is_designated(*code, portal));
    }
    file("documents", &records.out, is_marked, portal, messages, address)
}

/// A file of records: what they are of, where they come from, and the note if a name in them needs it.
fn file(
    list: &str,
    records: &str,
    is_marked: bool,
    portal: &Portal,
    messages: &Messages,
    address: &str,
) -> String {
    let project = portal.project.called();
    let project = project.map_or("", |name| name.words(messages.lang()));
    let is_needed = |mark: &str| is_marked || records.contains(mark) || project.contains(mark);
    let note = note(portal, messages, is_needed);
    let mut json = JsonWriter::default();
    json.open('{');
    json.field("project", project);
    json.field("address", address);
    json.field("note", note.as_deref().unwrap_or_default());
    json.key(list);
    json.open('[');
    json.out.push_str(records);
    json.out.push_str("\n]}\n");
    json.out
}

/// Writes the fields of an activity.
fn write_activity(activity: &Activity, json: &mut JsonWriter) {
    for field in FIELDS {
        (field.write)(activity, json);
    }
}

fn write_document(document: &Document, json: &mut JsonWriter) {
    json.field("id", document.id.as_str());
    json.title(&document.title);
    json.field("kind", document.kind.id.as_str());
    json.text("series", document.series.as_ref());
    if let Some(date) = document.date {
        json.field("year", &date.to_string());
    }
    json.countries("countries", &document.countries);
    json.names("projects", &document.projects);
    if !document.versions.is_empty() {
        json.key("versions");
        json.open('[');
        for version in &document.versions {
            json.open('{');
            json.field("lang", version.lang.as_str());
            json.field("url", version.link.as_ref().map_or("", Link::as_str));
            json.field("label", version.label.as_deref().unwrap_or_default());
            json.field("format", version.format.as_deref().unwrap_or_default());
            if let Some(bytes) = version.bytes {
                json.bare("bytes", &bytes.to_string());
            }
            json.close('}');
        }
        json.close(']');
    }
    json.field("url", document.link.as_ref().map_or("", Link::as_str));
    json.field("source", document.source.as_ref().map_or("", Link::as_str));
    if !document.confirmed {
        json.bare("confirmed", "false");
    }
}
