//! For people.

use super::super::{Finding, Findings, Level};
use super::sentences;
use crate::folder::unused_words;
use portal::load::File;
use std::collections::HashMap;
use std::fmt::Write as _;

/// So many places are named for what is wrong at several; after that they are counted.
const EACH: usize = 20;

/// What was found: each thing that is wrong once, with the places where it is, and a last line with the counts. `folder` leads to the files.
/// `all` names every place, however many there are.
pub fn text(findings: &Findings, folder: &str, all: bool) -> String {
    let mut out = entries(findings, folder, all);
    if let Some(words) = unused_words(&findings.unused) {
        let _ = writeln!(out, "note: {words}");
    }
    let Findings { activities, documents, versions, .. } = findings;
    let [errors, warnings, notes] =
        Level::ALL.map(|level| counted(findings.count(level), level.word()));
    let _ = writeln!(
        out,
        "{activities} activities, {documents} documents in {versions} language versions: {errors}, {warnings}, {notes}"
    );
    out
}

/// The same without the last line.
pub fn entries(findings: &Findings, folder: &str, all: bool) -> String {
    let mut out = String::new();
    for group in alike(&findings.all) {
        let Some(first) = group.first() else { continue };
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}: {}", first.level.word(), sentences(first));
        let told = if all { group.len() } else { EACH };
        for finding in group.iter().take(told) {
            let _ = writeln!(out, "    {}", place(finding, folder));
        }
        if group.len() > told {
            let _ = writeln!(out, "    and {} more; --all names each", group.len() - told);
        }
    }
    out
}

/// Findings of which the same is said, the worst first, and else in the order of the first of each.
fn alike(all: &[Finding]) -> Vec<Vec<&Finding>> {
    let mut groups: Vec<Vec<&Finding>> = Vec::new();
    let mut known: HashMap<(Level, File, String), usize> = HashMap::new();
    for finding in all {
        let key = (finding.level, finding.file, sentences(finding));
        let group = *known.entry(key).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(group) {
            group.push(finding);
        }
    }
    groups.sort_by_key(|group| group.first().map(|first| first.level));
    groups
}

fn counted(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

/// Where it is, and what stands there.
fn place(finding: &Finding, folder: &str) -> String {
    let mut out = format!("{folder}{}", finding.file);
    if let Some(place) = finding.place {
        let _ = write!(out, ":{}:{}", place.line, place.column);
    }
    if !finding.path.is_empty() {
        let _ = write!(out, ": {}", finding.path);
    }
    if let Some(record) = &finding.record {
        let of = if finding.path.ends_with(']') { "" } else { "of " };
        let _ = write!(out, " {of}“{record}”");
    }
    if let Some(found) = &finding.found {
        let _ = write!(out, " is {found}");
    }
    if let Some(other) = finding.other {
        let _ = write!(out, "; the other one is at line {}", other.line);
    }
    out
}
