//! A small project with nothing wrong, to be made worse.

use editor::check::{Finding, Findings, check};
use portal::load::{File, Missing, Source, Sources};

const PROJECT: &str = r#"{
  "id": "small",
  "short_name": "Small",
  "name": "A small project",
  "start": "2016-01-01",
  "end": "2019-12-31",
  "designation": { "mark": "*", "note": "What is said of Kosovo here." },
  "countries": [
    { "code": "AL", "name": "Albania" },
    { "code": "XK", "name": "Kosovo*", "designation": true, "aliases": ["Kosova"] }
  ],
  "activity_kinds": [
    { "id": "workshop", "name": { "en": "Workshop", "sq": "Punëtori", "fr": "Atelier", "bs": "Radionica", "cnr": "Radionica", "mk": "Работилница", "sr-Latn": "Radionica", "tr": "Çalıştay" } }
  ],
  "document_kinds": [{ "id": "report", "name": "Report" }],
  "topics": [{ "id": "training", "name": "Training" }]
}
"#;

const ACTIVITIES: &str = r#"{
  "activities": [
    {
      "id": "first",
      "title": "A workshop",
      "kind": "workshop",
      "topic": "training",
      "start": "2018-05-14",
      "source": "https://example.org/first"
    }
  ]
}
"#;

const DOCUMENTS: &str = r#"{
  "documents": [
    {
      "id": "paper",
      "title": "A paper",
      "kind": "report",
      "versions": [{ "lang": "en", "url": "https://example.org/paper.pdf" }]
    }
  ]
}
"#;

/// The text of one of the small project's files.
pub(crate) fn file(file: File) -> &'static str {
    match file {
        File::Project => PROJECT,
        File::Activities => ACTIVITIES,
        File::Documents => DOCUMENTS,
    }
}

/// What the check says to the small project with one of its files in another form.
pub(crate) fn with_file(changed: File, content: Source) -> Findings {
    let of = |this| if this == changed { content.clone() } else { Source::Text(file(this).into()) };
    check(
        &Sources {
            project: of(File::Project),
            activities: of(File::Activities),
            documents: of(File::Documents),
        },
        &mut |_| {},
    )
}

/// What the check says where one piece of a file is another. The piece must be there once.
pub(crate) fn with(changed: File, old: &str, new: &str) -> Vec<Finding> {
    let text = file(changed);
    assert_eq!(text.matches(old).count(), 1, "{old}");
    with_file(changed, Source::Text(text.replace(old, new))).all
}

/// The one finding that a change brings.
pub(crate) fn one(changed: File, old: &str, new: &str) -> Finding {
    let mut found = with(changed, old, new);
    assert_eq!(found.len(), 1, "{found:#?}");
    found.remove(0)
}

/// Line and column of a finding, from 1.
pub(crate) fn place(finding: &Finding) -> (usize, usize) {
    finding.place.map_or((0, 0), |place| (place.line, place.column))
}

#[test]
fn the_small_project_has_nothing_wrong() {
    let found = with_file(File::Project, Source::Text(PROJECT.into()));
    assert_eq!(found.all, vec![]);
    assert_eq!((found.activities, found.documents, found.versions), (1, 1, 1));
}

#[test]
fn a_file_that_is_not_there_is_an_error_without_a_place() {
    let found = with_file(File::Documents, Source::Missing(Missing::NotFound)).all;
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!((found[0].file, found[0].place), (File::Documents, None));
    assert_eq!(found[0].rule.code(), "file-missing");
}
