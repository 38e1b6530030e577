//! For programs.

use super::super::{Finding, Findings, Level};
use serde_json::{Value, json};

/// What was found, as one JSON object. `folder` leads to the files.
pub fn json(findings: &Findings, folder: &str) -> String {
    let all: Vec<_> = findings.all.iter().map(|finding| one(finding, folder)).collect();
    let value = json!({
        "activities": findings.activities,
        "documents": findings.documents,
        "versions": findings.versions,
        "errors": findings.count(Level::Error),
        "warnings": findings.count(Level::Warning),
        "notes": findings.count(Level::Note),
        "unused": findings.unused,
        "findings": all,
    });
    format!("{value:#}\n")
}

fn one(finding: &Finding, folder: &str) -> Value {
    json!({
        "level": finding.level.word(),
        "rule": finding.rule.code(),
        "file": format!("{folder}{}", finding.file),
        "line": finding.place.map(|place| place.line),
        "column": finding.place.map(|place| place.column),
        "path": finding.path,
        "record": finding.record,
        "found": finding.found,
        "other_line": finding.other.map(|place| place.line),
        "message": finding.what,
        "outcome": finding.outcome,
        "hint": finding.hint,
    })
}
