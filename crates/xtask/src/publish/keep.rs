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
                Some((key, kept(value, inner.allowed())))
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

/// A field that is published.
#[derive(Clone, Copy)]
pub(super) enum Published<'a> {
    /// One that the schema knows, with what is allowed in it.
    Field(&'a Allowed),
    /// What a language says of a text.
    Language,
}

impl<'a> Published<'a> {
    /// What is allowed in it.
    pub(super) fn allowed(self) -> Option<&'a Allowed> {
        match self {
            Self::Field(allowed) => Some(allowed),
            Self::Language => None,
        }
    }
}

/// A field as it is published; nothing if it is not.
pub(super) fn field<'a>(key: &str, allowed: Option<&'a Allowed>) -> Option<Published<'a>> {
    if FOR_EDITORS.contains(&key) {
        return None;
    }
    let allowed = allowed?;
    let is_language = || allowed.is_text() && Lang::parse(key).is_some();
    let language = || is_language().then_some(Published::Language);
    allowed.field(key).map(Published::Field).or_else(language)
}
