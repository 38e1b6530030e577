//! Says in plain words what is wrong with a folder of data files.

use crate::error::{Error, Result};
use portal::load::{Consequence, File, Loaded, Missing, Source, Sources, describe, load};
use portal::message::Messages;
use std::fmt::Write as _;
use std::path::Path;

/// What was found, in words for editors.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// Everything to print, each line ended.
    pub(crate) text: String,
    /// How many records, or whole files, readers will not see.
    pub(crate) lost: usize,
}

/// Loads the folder as the app does.
pub(crate) fn run(dir: &Path) -> Result<Outcome> {
    if !dir.is_dir() {
        return Err(Error::new(format!("check {}", dir.display()), "there is no such folder")
            .help("cargo xtask check with the folder that holds project.json"));
    }
    let loaded = load(&Sources {
        project: read(dir, File::Project),
        activities: read(dir, File::Activities),
        documents: read(dir, File::Documents),
    });
    Ok(report(&loaded))
}

fn read(dir: &Path, file: File) -> Source {
    match std::fs::read(dir.join(file.name())) {
        Ok(bytes) => Source::from_bytes(bytes),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Source::Missing(Missing::NotFound)
        }
        Err(_) => Source::Missing(Missing::Unreachable),
    }
}

fn report(loaded: &Loaded) -> Outcome {
    let messages = Messages::english();
    let mut text = String::new();
    for fault in &loaded.faults {
        let level = if fault.consequence.is_error() {
            "error"
        } else if fault.consequence == Consequence::ValueLost {
            "warning"
        } else {
            "note"
        };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{level}: {}", describe(fault, &messages));
    }
    let lost = loaded.faults.iter().filter(|fault| fault.consequence.is_error()).count();
    let portal = &loaded.portal;
    let versions: usize = portal.documents.iter().map(|document| document.versions.len()).sum();
    let _ = writeln!(
        text,
        "{} activities, {} documents in {versions} language versions; faults: {}, of which {lost} cost readers something",
        portal.activities.len(),
        portal.documents.len(),
        loaded.faults.len(),
    );
    Outcome { text, lost }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_told_with_its_place_and_counted() {
        let dir = tempfile::tempdir().expect("a folder");
        let write =
            |name: &str, text: &str| std::fs::write(dir.path().join(name), text).expect("written");
        write(
            "project.json",
            r#"{"id":"p","short_name":"P","name":"Project","activity_kinds":[{"id":"meeting","name":"Meeting"}]}"#,
        );
        write(
            "activities.json",
            r#"{"activities":[{"id":"a","title":"A","kind":"meeting","start":"2018-02-30"}]}"#,
        );
        let outcome = run(dir.path()).expect("checked");
        assert_eq!(outcome.lost, 2, "{}", outcome.text);
        assert!(outcome.text.contains("activities.json, activities[0].start"), "{}", outcome.text);
        assert!(outcome.text.contains("2018-02-30"), "{}", outcome.text);
        assert!(
            outcome.text.contains("error: documents.json: The file is not there."),
            "{}",
            outcome.text
        );
    }

    #[test]
    fn a_folder_that_is_not_there_is_said_so() {
        let error = run(Path::new("no/such/folder")).expect_err("refused").to_string();
        assert!(error.contains("no/such/folder"), "{error}");
    }
}
