//! The data as they are published: without the editors' notes, and without the space between the values.

use crate::error::Result;
use crate::files;
use std::path::Path;

/// The field that is for editors alone, wherever it stands.
const NOTES: &str = "\"notes\"";

/// Only the data themselves: what else lies beside them stays at home.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in files::below(from) {
        if file.extension().is_some_and(|ending| ending == "json")
            && let Ok(inner) = file.strip_prefix(from)
        {
            match std::fs::read_to_string(&file).ok().and_then(|text| published(&text)) {
                Some(text) => files::write(&to.join(inner), &text)?,
                // What is wrong with it the portal says better.
                None => files::copy(&file, &to.join(inner))?,
            }
        }
    }
    Ok(())
}

/// The text of a file without notes, a record a line; `None` if it is not JSON.
fn published(text: &str) -> Option<String> {
    serde_json::from_str::<serde_json::Value>(text).ok()?;
    let tokens = tokens(text);
    let mut out: Vec<&str> = Vec::with_capacity(tokens.len());
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let is_key = tokens.get(at + 1) == Some(&":");
        if *token == NOTES && is_key {
            at = behind_value(&tokens, at + 2);
            // With the comma behind it, or else with the one before.
            if tokens.get(at) == Some(&",") {
                at += 1;
            } else if out.last() == Some(&",") {
                out.pop();
            }
            continue;
        }
        match *token {
            "{" | "[" => {
                // A line a record: the lists of records stand in the file's object.
                if depth == 2 && *token == "{" {
                    out.push("\n");
                }
                depth += 1;
            }
            "}" | "]" => depth = depth.saturating_sub(1),
            _ => {}
        }
        out.push(token);
        at += 1;
    }
    out.push("\n");
    Some(out.concat())
}

/// The position behind the value that begins at `at`.
fn behind_value(tokens: &[&str], mut at: usize) -> usize {
    let mut depth = 0_usize;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match *token {
            "{" | "[" => depth += 1,
            "}" | "]" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// Strings, signs, and what stands between them; no space.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => string(rest),
            '{' | '}' | '[' | ']' | ',' | ':' => 1,
            _ => rest
                .find(|c: char| "{}[],:\"".contains(c) || c.is_whitespace())
                .unwrap_or(rest.len()),
        };
        let (token, after) = rest.split_at(length);
        tokens.push(token);
        rest = after.trim_start();
    }
    tokens
}

/// The length of the string that a text begins with, with its quotation marks.
fn string(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths;
    use serde_json::{Value, json};

    fn without_notes(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                fields.remove("notes");
                fields.values_mut().for_each(without_notes);
            }
            Value::Array(list) => list.iter_mut().for_each(without_notes),
            _ => {}
        }
    }

    #[test]
    fn the_project_s_own_files_lose_their_notes_and_nothing_else() {
        for name in ["project.json", "activities.json", "documents.json"] {
            let text = files::read(&paths::data().join(name)).expect("read");
            let mut expected: Value = serde_json::from_str(&text).expect("JSON");
            without_notes(&mut expected);
            let published = published(&text).expect("published");
            assert_eq!(serde_json::from_str::<Value>(&published).ok(), Some(expected), "{name}");
            assert!(!published.contains("\"notes\"") && published.len() < text.len());
        }
    }

    #[test]
    fn notes_go_wherever_they_stand_and_texts_stay_as_they_are() {
        let text = r#"{ "notes": [1, {"a": "}"}], "a" : "x \" : \\", "l": [ {"notes":"n"}, { "b": 1.50, "notes": {} } ], "c": "notes" }"#;
        let published = published(text).expect("published");
        assert_eq!(
            published,
            "{\"a\":\"x \\\" : \\\\\",\"l\":[\n{},\n{\"b\":1.50}],\"c\":\"notes\"}\n"
        );
        assert_eq!(
            serde_json::from_str::<Value>(&published).ok(),
            Some(json!({"a": "x \" : \\", "l": [{}, {"b": 1.50}], "c": "notes"}))
                .map(|value| serde_json::from_str(&value.to_string().replace("1.5", "1.50"))
                    .expect("JSON"))
        );
    }

    #[test]
    fn what_is_no_json_is_published_as_it_is() {
        let (from, to) =
            (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        files::write(&from.path().join("project.json"), "{ \"a\": ").expect("written");
        files::write(&from.path().join("README.md"), "for editors").expect("written");
        copy(from.path(), to.path()).expect("copied");
        assert_eq!(files::read(&to.path().join("project.json")), Ok("{ \"a\": ".into()));
        assert!(!to.path().join("README.md").exists());
    }
}
