//! Writes a file as it is published: a record a line, and no space between the values.

use super::parse::Parsed;
use serde_json::Value;

/// The text of a file.
pub(super) fn text(parsed: &Parsed) -> String {
    if let Some(instead) = parsed.instead {
        return instead.to_owned();
    }
    let mut out = String::from("{");
    for (position, (key, value)) in parsed.fields.iter().enumerate() {
        if position > 0 {
            out.push(',');
        }
        out.push_str(&Value::from(key.as_str()).to_string());
        out.push(':');
        match value {
            Value::Array(list) => records(list, &mut out),
            other => out.push_str(&other.to_string()),
        }
    }
    out.push_str("}\n");
    out
}

fn records(list: &[Value], out: &mut String) {
    out.push('[');
    for (position, item) in list.iter().enumerate() {
        if position > 0 {
            out.push(',');
        }
        if item.is_object() {
            out.push('\n');
        }
        out.push_str(&item.to_string());
    }
    out.push(']');
}
