//! What of a file is published: what the schema knows, and nothing that is for editors.

use editor::schema::{Allowed, FOR_EDITORS};
use portal::model::Lang;
use serde_json::Value;

/// A value with what the schema allows at its place. Of what the schema does not know, only lists and single values are
/// left: they tell readers that something is wrong there.
pub(super) fn kept(value: Value, allowed: Option<&Allowed>) -> Value {
    match value {
        Value::Object(fields) => {
            let kept = fields.into_iter().filter_map(|(key, value)| {
                let inner = field(&key, allowed)?;
                Some((key, kept(value, inner)))
            });
            kept.collect()
        }
        Value::Array(list) => {
            let items = allowed.and_then(Allowed::items);
            list.into_iter().map(|item| kept(item, items)).collect()
        }
        other => other,
    }
}

/// What is allowed in a field that is published; nothing if it is not.
pub(super) fn field<'a>(key: &str, allowed: Option<&'a Allowed>) -> Option<Option<&'a Allowed>> {
    if FOR_EDITORS.contains(&key) {
        return None;
    }
    let allowed = allowed?;
    let inner = allowed.field(key);
    (inner.is_some() || allowed.is_text() && Lang::parse(key).is_some()).then_some(inner)
}
