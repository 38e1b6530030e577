//! What of a file is published: what the schema knows, and nothing that is for editors.

use editor::schema::{Allowed, FOR_EDITORS};
use portal::model::Lang;
use serde_json::Value;

/// A value with what the schema allows at its place. Of what the schema does not know, only lists and single values are
/// left: they tell readers that something is wrong there.
pub(super) fn kept(value: Value, allowed: Option<&Allowed>) -> Value {
    match value {
        Value::Object(fields) => {
            let kept = fields.into_iter().filter(|(key, _)| is_kept(key, allowed));
            kept.map(|(key, value)| {
                let inner = allowed.and_then(|allowed| allowed.field(&key));
                (key, self::kept(value, inner))
            })
            .collect()
        }
        Value::Array(list) => {
            let items = allowed.and_then(Allowed::items);
            list.into_iter().map(|item| kept(item, items)).collect()
        }
        other => other,
    }
}

/// Whether a field of an object is published.
pub(super) fn is_kept(key: &str, allowed: Option<&Allowed>) -> bool {
    let is_known = allowed.is_some_and(|allowed| {
        allowed.field(key).is_some() || allowed.is_text() && Lang::parse(key).is_some()
    });
    is_known && !FOR_EDITORS.contains(&key)
}
