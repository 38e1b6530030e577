//! For GitHub, which shows them beside the lines of a change.

use super::super::{Findings, Level};
use super::sentences;
use crate::folder::unused_words;

/// What was found, a line each, as its workflow commands.
pub fn github(findings: &Findings, folder: &str) -> String {
    let mut out = String::new();
    for finding in &findings.all {
        let command = match finding.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "notice",
        };
        let place = finding
            .place
            .map_or_else(String::new, |place| format!(",line={},col={}", place.line, place.column));
        let file = property(&format!("{folder}{}", finding.file));
        let title = property(&format!("{} {}", finding.rule.code(), finding.path));
        let found =
            finding.found.as_ref().map_or_else(String::new, |found| format!("It says {found}. "));
        let other = finding
            .other
            .map_or_else(String::new, |other| format!(" The other one is at line {}.", other.line));
        let words = data(&format!("{found}{}{other}", sentences(finding)));
        out.extend([
            "::",
            command,
            " file=",
            &file,
            &place,
            ",title=",
            title.trim_end(),
            "::",
            &words,
            "\n",
        ]);
    }
    if let Some(words) = unused_words(&findings.unused) {
        out.extend(["::notice title=unused::", &data(&words), "\n"]);
    }
    out
}

/// A message, which must not end before its end.
fn data(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '%' => out.push_str("%25"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            c => out.push(c),
        }
    }
    out
}

/// A property, which must not become two.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
