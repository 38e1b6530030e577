//! A small portal to break, and ways to load it.
#![allow(dead_code, reason = "each test file uses its own part")]

use portal::load::{File, Loaded, Source, Sources, load};
use serde_json::{Value, json};

/// The project of the small portal: three countries, one of them marked, and two kinds.
pub(crate) fn project() -> Value {
    json!({
        "id": "small",
        "short_name": "Small",
        "name": "A small project",
        "designation": {"mark": "*", "note": "What the mark says."},
        "countries": [
            {"code": "AL", "name": "Albania"},
            {"code": "RS", "name": "Serbia"},
            {"code": "XK", "name": "Kosovo*", "designation": true},
        ],
        "other_countries": [{"code": "FR", "name": "France"}],
        "activity_kinds": [
            {"id": "workshop", "name": "Workshop"},
            {"id": "mission", "name": "Mission"},
        ],
        "document_kinds": [{"id": "report", "name": "Report"}],
        "topics": [{"id": "dark-web", "name": "Dark web"}],
    })
}

/// An activity with nothing wrong, in Albania.
pub(crate) fn activity(id: &str) -> Value {
    json!({"id": id, "title": "A workshop", "kind": "workshop", "start": "2018-05-14", "countries": ["AL"]})
}

/// A document with nothing wrong, in Albanian.
pub(crate) fn document(id: &str) -> Value {
    json!({
        "id": id,
        "title": "A report",
        "kind": "report",
        "year": "2018",
        "countries": ["AL"],
        "versions": [{"lang": "sq", "url": "https://example.org/sq.pdf"}],
    })
}

/// The record with some fields changed; `null` takes a field away.
pub(crate) fn changed(mut record: Value, changes: &Value) -> Value {
    for (key, value) in changes.as_object().into_iter().flatten() {
        if value.is_null() {
            record.as_object_mut().unwrap().remove(key);
        } else {
            record[key] = value.clone();
        }
    }
    record
}

/// A text as the file that was fetched.
pub(crate) fn text(text: impl ToString) -> Source {
    Source::Text(text.to_string())
}

/// A file with these activities.
pub(crate) fn activities(records: &[Value]) -> Source {
    text(json!({ "activities": records }))
}

/// A file with these documents.
pub(crate) fn documents(records: &[Value]) -> Source {
    text(json!({ "documents": records }))
}

/// The small portal: two activities and two documents.
pub(crate) fn small() -> Sources {
    Sources {
        project: text(project()),
        activities: activities(&[activity("first"), activity("last")]),
        documents: documents(&[document("first"), document("last")]),
    }
}

/// The small portal with one of its files exchanged.
pub(crate) fn small_with(file: File, source: Source) -> Loaded {
    let mut sources = small();
    *match file {
        File::Project => &mut sources.project,
        File::Activities => &mut sources.activities,
        File::Documents => &mut sources.documents,
    } = source;
    load(&sources)
}

/// The ids of the activities that were loaded.
pub(crate) fn activity_ids(loaded: &Loaded) -> Vec<&str> {
    loaded.portal.activities.iter().map(|activity| activity.id.as_str()).collect()
}

/// The ids of the documents that were loaded.
pub(crate) fn document_ids(loaded: &Loaded) -> Vec<&str> {
    loaded.portal.documents.iter().map(|document| document.id.as_str()).collect()
}

/// The ids of what was loaded from a file of records.
pub(crate) fn ids(loaded: &Loaded, file: File) -> Vec<&str> {
    if file == File::Documents { document_ids(loaded) } else { activity_ids(loaded) }
}

/// Whether everything that comes from a file of the small portal is there.
pub(crate) fn is_whole(loaded: &Loaded, file: File) -> bool {
    match file {
        File::Project => loaded.portal.project.name.is_some() && loaded.portal.countries.len() == 3,
        File::Activities => activity_ids(loaded) == ["first", "last"],
        File::Documents => document_ids(loaded) == ["first", "last"],
    }
}

/// The data that the portal is shipped with.
pub(crate) fn real() -> Sources {
    let read = |file: File| {
        let path = format!("{}/../../public/data/{file}", env!("CARGO_MANIFEST_DIR"));
        Source::Text(std::fs::read_to_string(path).unwrap())
    };
    Sources {
        project: read(File::Project),
        activities: read(File::Activities),
        documents: read(File::Documents),
    }
}
