//! Bytes as what a reader searches for, and as what is searched.

use crate::small::small_with;
use portal::find::{Collection, Index, Marker, Query, Terms, excerpt, fold, nearest};
use portal::load::{File, Source};
use portal::locale::Locale;
use portal::model::Portal;
use serde_json::{Value, json};

/// Searches the small project. The first line is what is searched for; the others are title and summary of one of its activities.
///
/// # Panics
///
/// When something comes of it that must not: a fold that is not the last one, a mark outside a text, a suggestion that finds nothing.
pub fn finding(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (wanted, written) = text.split_once('\n').unwrap_or((&text, ""));
    let folded = fold(written);
    assert_eq!(fold(&folded), folded, "{written:?} can be folded twice");
    let portal = portal_with(written);
    let query = Query::default().with_text(wanted);
    for collection in [Collection::Activities, Collection::Documents] {
        let index = Index::build(collection, &portal, Locale::English);
        let hits = index.search(&query);
        assert!(hits.items.len() <= index.len());
        assert!(hits.items.iter().all(|item| item < index.len()));
        if Terms::of(&query.text).is_empty() {
            assert_eq!(hits.items.len(), index.len(), "{wanted:?} asks nothing");
        }
        let marker = index.marker(&query.text);
        for text in [wanted, written] {
            assert_marks(&marker, text);
        }
        for text in nearest(&query, &index, collection, &portal) {
            assert_ne!(text, query.text);
        }
        for activity in &portal.activities {
            let _ = excerpt(activity, &marker, &Locale::English.lang());
        }
    }
}

/// Marks lie inside a text, between its letters, one behind the other.
fn assert_marks(marker: &Marker, text: &str) {
    let mut end = 0;
    for range in marker.ranges(text) {
        assert!(range.start >= end && range.start < range.end, "{range:?} in {text:?}");
        assert!(text.get(range.clone()).is_some(), "{range:?} in {text:?}");
        end = range.end;
    }
}

/// The small project, with an activity that says this.
fn portal_with(written: &str) -> Portal {
    let (title, summary) = written.split_once('\n').unwrap_or((written, ""));
    let mut file: Value =
        serde_json::from_str(crate::text_of(File::Activities)).unwrap_or_default();
    if let Some(record) = file.pointer_mut("/activities/1").and_then(Value::as_object_mut) {
        record.insert("title".to_owned(), json!(title));
        record.insert("summary".to_owned(), json!(summary));
    }
    portal::load::load(&small_with(File::Activities, Source::Text(file.to_string()))).portal
}
