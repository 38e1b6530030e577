//! What a new project begins with is what the check and the schema ask for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use editor::check::check;
use editor::{new, schema};
use portal::load::{File, Source, Sources};
use serde_json::Value;

#[test]
fn a_new_project_has_nothing_wrong_and_something_of_everything() {
    let source = |file| Source::Text(new::text(file).to_owned());
    let found = check(
        &Sources {
            project: source(File::Project),
            activities: source(File::Activities),
            documents: source(File::Documents),
        },
        &mut |_| {},
    );
    assert_eq!(found.all, vec![]);
    assert!(found.activities > 1 && found.documents > 0 && found.versions > 1);
}

#[test]
fn a_new_project_satisfies_the_schema_that_lies_beside_it() {
    for file in File::ALL {
        let value: Value = serde_json::from_str(new::text(file)).unwrap();
        assert_eq!(value["$schema"], format!("schema/{}", schema::name(file)));
        let validator = jsonschema::draft202012::new(&schema::of(file)).unwrap();
        let objections: Vec<_> = validator.iter_errors(&value).map(|e| e.to_string()).collect();
        assert_eq!(objections, Vec::<String>::new(), "{file}");
    }
}

#[test]
fn every_example_says_in_its_notes_what_to_do() {
    for file in File::ALL {
        assert!(new::text(file).matches("\"notes\"").count() > 0, "{file}");
    }
}
