//! What a report tells of a fault: where it is, and what stands there.

use super::json::Json;

/// A place in a file: `activities[3].start`.
#[derive(Clone, Default)]
pub(super) struct Path(String);

/// What stands at a place, shortened.
#[derive(Default)]
pub(super) struct Found(String);

impl Path {
    /// A field of this name, which may be anything, in what stands here.
    pub(super) fn field(&self, key: &str) -> Self {
        let key = shortened(key);
        Self(if self.0.is_empty() { key } else { joined(&[&self.0, ".", &key]) })
    }

    /// An item of the list that stands here.
    pub(super) fn item(&self, position: usize) -> Self {
        Self(joined(&[&self.0, "[", &position.to_string(), "]"]))
    }

    /// The place in words.
    pub(super) fn told(self) -> String {
        self.0
    }
}

impl Found {
    /// A value.
    pub(super) fn value(value: &Json) -> Self {
        Self(spelled(value))
    }

    /// A piece of the file itself.
    pub(super) fn text(text: &str) -> Self {
        Self(shortened(text))
    }

    /// What was found, in words.
    pub(super) fn told(self) -> String {
        self.0
    }
}

/// A value, shortened without building the whole of it first.
fn spelled(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::Bool(true) => "true".to_owned(),
        Json::Bool(false) => "false".to_owned(),
        Json::Number(number) => shortened(number),
        Json::Text(text) => joined(&["\"", &shortened(text), "\""]),
        Json::List(list) => joined(&["[… ", &list.len().to_string(), "]"]),
        Json::Object(_) => "{…}".to_owned(),
    }
}

/// The first part of a text, on one line.
fn shortened(text: &str) -> String {
    const MOST: usize = 80;
    let mut out = String::new();
    for (position, c) in text.chars().enumerate() {
        if position == MOST {
            out.push('…');
            break;
        }
        out.push(if c.is_control() { ' ' } else { c });
    }
    out
}

/// Texts one behind the other. Unlike `format!`, this is one short function for all of them.
fn joined(parts: &[&str]) -> String {
    let mut out = String::new();
    for part in parts {
        out.push_str(part);
    }
    out
}
