//! Mistakes in the form of a file.

use crate::layout::Layout;
use crate::strict::strict;
use jsonc_parser::errors::ParseErrorKind;
use jsonc_parser::{CollectOptions, parse_to_ast};

/// What is most likely wrong where a file ceases to be JSON.
pub(super) fn hint(layout: &Layout<'_>, line: usize, column: usize) -> Option<String> {
    let text = layout.text();
    let at = layout.at(line, column);
    let before = text.get(..at)?.trim_end();
    let from = text.get(at..)?;
    let next = from.trim_start().chars().next();
    let typographic = |c: char| "“”„‟«»‘’‚".contains(c);
    let words = if next.is_some_and(typographic) || before.ends_with(typographic) {
        "Use straight quotation marks (\") around names and texts."
    } else if before.ends_with(',') && next.is_some_and(|c| "]}".contains(c))
        || ends_list(before, next)
    {
        "There is a comma too many before the bracket that closes."
    } else if next == Some('\'') {
        "Use double quotation marks (\")."
    } else if from.trim_start().starts_with("//") || from.trim_start().starts_with("/*") {
        "Remarks have no place in JSON: write them in a field \"notes\"."
    } else if is_in_text(text, at) {
        "A text must not run over the end of a line: write \\n for a new line, \\\" for a quotation mark, and \\\\ for a backslash."
    } else if next.is_some_and(|c| "\"{[".contains(c))
        && before.ends_with(|c: char| "\"}]".contains(c) || c.is_alphanumeric())
    {
        "A comma is missing before this, or a colon."
    } else {
        return None;
    };
    Some(words.to_owned())
}

/// Whether the mistake is told at the bracket itself, with the comma before it.
fn ends_list(before: &str, next: Option<char>) -> bool {
    let closes = before.strip_suffix([']', '}']).map(str::trim_end);
    closes.is_some_and(|inner| inner.ends_with(','))
        && next.is_none_or(|c| c.is_whitespace() || ",]}".contains(c))
}

/// Whether the mistake lies within a text: a sign that may not stand there as it is, or after a backslash.
fn is_in_text(text: &str, at: usize) -> bool {
    // The end of a line is told as the beginning of the next.
    let before = text.get(..at).unwrap_or_default();
    let line = before.trim_end_matches('\n').rsplit('\n').next().unwrap_or_default();
    let quotes = line.matches('"').count() - line.matches("\\\"").count();
    let ends = before.ends_with('\n')
        || text.get(at..).is_some_and(|rest| rest.starts_with(['\n', '\r', '\t']));
    if ends && quotes % 2 == 1 {
        return true;
    }
    matches!(
        parse_to_ast(text, &CollectOptions::default(), &strict()),
        Err(error) if matches!(error.kind(), ParseErrorKind::String(_))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Option<String> {
        let error = serde_json::from_str::<serde_json::Value>(text).expect_err("no JSON");
        hint(&Layout::of(text), error.line(), error.column())
    }

    #[test]
    fn the_mistakes_that_are_made_by_hand_are_named() {
        for (text, word) in [
            ("{\"a\": [1, 2,]}", "comma too many"),
            ("{\"a\": 1,\n}", "comma too many"),
            ("{\"a\": [\n  {\"b\": 1},\n]}", "comma too many"),
            ("{\"a\": 1\n \"b\": 2}", "comma is missing"),
            ("{\"a\": [{} {}]}", "comma is missing"),
            ("{\"a\": \"b\" \"c\": 1}", "comma is missing"),
            ("{“a”: 1}", "straight quotation marks"),
            ("{\"a\": „b”}", "straight quotation marks"),
            ("{'a': 1}", "double quotation marks"),
            ("{\n// a remark\n\"a\": 1}", "notes"),
            ("{\"a\": \"one\ntwo\"}", "over the end of a line"),
            ("{\"a\": \"C:\\data\"}", "backslash"),
        ] {
            let hint = said(text).unwrap_or_default();
            assert!(hint.contains(word), "{text}: {hint}");
        }
    }

    #[test]
    fn where_nothing_is_known_nothing_is_said() {
        assert_eq!(said("{\"a\": maybe}"), None);
    }
}
