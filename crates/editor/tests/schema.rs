//! The schema says what loading takes: the same fields, and no value that loading would refuse.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use editor::schema;
use jsonschema::Validator;
use portal::load::{File, Loaded, Problem, Source, Sources, load};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn data(file: File) -> String {
    fs::read_to_string(root().join("public/data").join(file.name())).unwrap()
}

fn validator(file: File) -> Validator {
    jsonschema::draft202012::new(&schema::of(file)).unwrap()
}

/// What the schema says against a file, with the place.
fn objections(file: File, value: &Value) -> Vec<String> {
    let validator = validator(file);
    let told = validator.iter_errors(value);
    told.map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn the_schema_in_the_tree_is_the_one_of_the_types() {
    for file in File::ALL {
        let name = schema::name(file);
        let kept = fs::read_to_string(root().join("public/schema").join(name)).unwrap();
        assert_eq!(kept, schema::text(file), "{name}: `cargo xtask schema` writes it anew");
    }
}

#[test]
fn the_data_name_their_schema_and_satisfy_it() {
    for file in File::ALL {
        let value: Value = serde_json::from_str(&data(file)).unwrap();
        let named = root().join("public/data").join(value["$schema"].as_str().unwrap());
        let expected = root().join("public/schema").join(schema::name(file));
        assert_eq!(named.canonicalize().unwrap(), expected.canonicalize().unwrap());
        assert_eq!(objections(file, &value), Vec::<String>::new());
    }
}

/// An object that the data files may hold, by its name in the schema.
struct Holder {
    file: File,
    name: &'static str,
    /// Where it stands, as a fault tells it.
    path: &'static str,
    /// What must stand in it to be read at all.
    least: Value,
    /// Puts it into its file.
    file_with: fn(Value) -> Value,
}

/// Every object of the files.
fn holders() -> Vec<Holder> {
    let of = |file, name, path, least, file_with| Holder { file, name, path, least, file_with };
    let none = || json!({});
    vec![
        of(File::Project, "", "", none(), |it| it),
        of(File::Project, "Budget", "budget", none(), |it| json!({ "budget": it })),
        of(
            File::Project,
            "Budget",
            "predecessor.budget",
            none(),
            |it| json!({ "predecessor": { "name": "A", "budget": it } }),
        ),
        of(File::Project, "Designation", "designation", none(), |it| json!({ "designation": it })),
        of(File::Project, "Country", "countries[0]", none(), |it| json!({ "countries": [it] })),
        of(
            File::Project,
            "Country",
            "other_countries[0]",
            none(),
            |it| json!({ "other_countries": [it] }),
        ),
        of(File::Project, "Term", "topics[0]", none(), |it| json!({ "topics": [it] })),
        of(
            File::Project,
            "RelatedProject",
            "predecessor",
            none(),
            |it| json!({ "predecessor": it }),
        ),
        of(
            File::Project,
            "RelatedProject",
            "follow_on[0]",
            none(),
            |it| json!({ "follow_on": [it] }),
        ),
        of(File::Project, "Contacts", "contacts", none(), |it| json!({ "contacts": it })),
        of(
            File::Project,
            "Office",
            "contacts.office",
            none(),
            |it| json!({ "contacts": { "office": it } }),
        ),
        of(
            File::Project,
            "Person",
            "contacts.people[0]",
            none(),
            |it| json!({ "contacts": { "people": [it] } }),
        ),
        of(
            File::Activities,
            "Activity",
            "activities[0]",
            none(),
            |it| json!({ "activities": [it] }),
        ),
        of(
            File::Activities,
            "Quote",
            "activities[0].body[0]",
            json!({ "quote": "Words" }),
            |it| json!({ "activities": [{ "body": [it] }] }),
        ),
        of(File::Documents, "Document", "documents[0]", none(), |it| json!({ "documents": [it] })),
        of(
            File::Documents,
            "Version",
            "documents[0].versions[0]",
            none(),
            |it| json!({ "documents": [{ "versions": [it] }] }),
        ),
    ]
}

fn load_file(file: File, value: &Value) -> Loaded {
    let source =
        |this| Source::Text(if this == file { value.to_string() } else { json!({}).to_string() });
    load(&Sources {
        project: source(File::Project),
        activities: source(File::Activities),
        documents: source(File::Documents),
    })
}

impl Holder {
    /// Whether loading knows a field of this name here.
    fn knows(&self, field: &str) -> bool {
        let mut holder = self.least.clone();
        // No field holds a number that is not whole, so each that is known is a fault, and of another kind.
        holder[field] = json!(1.5);
        let loaded = load_file(self.file, &(self.file_with)(holder));
        let path =
            [self.path, field].map(str::to_owned).into_iter().filter(|part| !part.is_empty());
        let path = path.collect::<Vec<_>>().join(".");
        let is_unknown = |fault: &portal::load::Fault| {
            fault.file == self.file && fault.path == path && fault.problem == Problem::UnknownField
        };
        !loaded.faults.iter().any(is_unknown)
    }

    /// The fields that the schema has here.
    fn fields(&self) -> BTreeSet<String> {
        let schema = schema::of(self.file);
        let of = if self.name.is_empty() { &schema } else { &schema["$defs"][self.name] };
        assert_eq!(of["additionalProperties"], json!(false), "{}", self.name);
        of["properties"].as_object().unwrap().keys().cloned().collect()
    }
}

/// Every word that loading could ask for: the texts in its source that could be names of fields.
fn words_of_loading() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for entry in fs::read_dir(root().join("crates/portal/src/load")).unwrap() {
        let source = fs::read_to_string(entry.unwrap().path()).unwrap();
        let texts = source.split('"').skip(1).step_by(2);
        let is_name = |text: &&str| {
            !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        };
        words.extend(texts.filter(is_name).map(str::to_owned));
    }
    words
}

#[test]
fn the_schema_has_every_field_that_loading_knows_and_no_other() {
    let mut candidates = words_of_loading();
    for holder in holders() {
        candidates.extend(holder.fields());
    }
    assert!(candidates.len() > 60, "{candidates:?}");
    for holder in holders() {
        let mut known: BTreeSet<String> =
            candidates.iter().filter(|field| holder.knows(field)).cloned().collect();
        if holder.name.is_empty() {
            assert!(known.remove("index"), "the build writes it, and no editor");
        } else {
            assert!(known.remove("$schema"), "it does no harm inside");
        }
        assert_eq!(known, holder.fields(), "{} {}", holder.file, holder.path);
    }
}

#[test]
fn every_object_of_the_schema_is_among_those_that_are_held_to_loading() {
    let held: BTreeSet<_> = holders().iter().map(|holder| holder.name).collect();
    for file in File::ALL {
        for (name, of) in schema::of(file)["$defs"].as_object().unwrap() {
            let is_object = of.get("properties").is_some();
            assert!(!is_object || held.contains(name.as_str()), "{name}");
        }
    }
}

/// A small project, with one activity and one document, that has nothing wrong.
fn small(file: File) -> Value {
    match file {
        File::Project => json!({
            "id": "small", "short_name": "Small", "name": "A small project",
            "activity_kinds": [{ "id": "workshop", "name": "Workshop" }],
            "document_kinds": [{ "id": "report", "name": "Report" }],
            "countries": [{ "code": "AL", "name": "Albania", "tile": [0, 1] }],
            "contacts": { "office": { "name": "Office" } },
        }),
        File::Activities => json!({
            "activities": [{ "id": "a", "title": "A", "kind": "workshop", "countries": ["AL"] }],
        }),
        File::Documents => json!({
            "documents": [{ "id": "d", "title": "D", "kind": "report", "versions": [{ "lang": "sq" }] }],
        }),
    }
}

/// What loading and the schema say to a file in which one value is another.
fn said(file: File, pointer: &str, value: Value) -> (bool, bool) {
    let mut changed = small(file);
    let (holder, field) = pointer.rsplit_once('/').unwrap();
    let holder = changed.pointer_mut(holder).unwrap();
    if let Some(list) = holder.as_array_mut() {
        list[field.parse::<usize>().unwrap()] = value;
    } else {
        holder[field] = value;
    }
    let source = |this| {
        Source::Text(if this == file { changed.to_string() } else { small(this).to_string() })
    };
    let loaded = load(&Sources {
        project: source(File::Project),
        activities: source(File::Activities),
        documents: source(File::Documents),
    });
    (loaded.faults.iter().all(|fault| fault.file != file), objections(file, &changed).is_empty())
}

/// A field, values that are taken in it, and values that are refused.
type Case = ((File, String), (Vec<Value>, Vec<Value>));

/// Holds loading and the schema to the same values.
fn hold(cases: impl IntoIterator<Item = Case>) {
    for ((file, pointer), (taken, refused)) in cases {
        for value in taken {
            assert_eq!(said(file, &pointer, value.clone()), (true, true), "{pointer} {value}");
        }
        for value in refused {
            assert_eq!(said(file, &pointer, value.clone()), (false, false), "{pointer} {value}");
        }
    }
}

#[test]
fn values_of_an_activity_that_loading_refuses_the_schema_refuses_too() {
    let activity = "/activities/0/";
    hold([
        (
            (File::Activities, format!("{activity}start")),
            (
                vec![
                    json!("2018"),
                    json!("2018-05"),
                    json!("2018-05-14"),
                    json!(2018),
                    json!(null),
                ],
                vec![
                    json!("14.05.2018"),
                    json!("2018-13"),
                    json!("1812"),
                    json!(18),
                    json!(["2018"]),
                ],
            ),
        ),
        (
            (File::Activities, format!("{activity}id")),
            (vec![json!("a-1")], vec![json!("A"), json!("a b"), json!("š"), json!(1), json!(null)]),
        ),
        (
            (File::Activities, format!("{activity}title")),
            (
                vec![
                    json!("A"),
                    json!({ "en": "A", "sr-Latn": "B" }),
                    json!({ "en": "A", "fr": null }),
                ],
                vec![
                    json!(1),
                    json!({ "en": 1 }),
                    json!({ "english": "A", "en": "B" }),
                    json!(["A"]),
                ],
            ),
        ),
        (
            (File::Activities, format!("{activity}countries")),
            (
                vec![json!(["AL"]), json!([]), json!(null), json!(["al"])],
                vec![json!("AL"), json!(["ALB"]), json!([1])],
            ),
        ),
        (
            (File::Activities, format!("{activity}source")),
            (
                vec![json!("https://example.org"), json!("mailto:a@b"), json!("HTTP://x")],
                vec![
                    json!("www.example.org"),
                    json!("javascript:alert(1)"),
                    json!("https://a b"),
                    json!("https:///x"),
                ],
            ),
        ),
        (
            (File::Activities, format!("{activity}attribution")),
            (vec![json!("listed"), json!(null)], vec![json!("maybe"), json!(1)]),
        ),
        (
            (File::Activities, format!("{activity}participants")),
            (
                vec![json!(1), json!(100_000), json!(null)],
                vec![json!(0), json!(100_001), json!("93"), json!(9.5)],
            ),
        ),
        (
            (File::Activities, format!("{activity}body")),
            (
                vec![json!(["A", { "quote": "Q", "by": "B" }, { "en": "A", "fr": "B" }])],
                vec![json!("A"), json!([1]), json!([{ "quote": "Q", "by": 1 }])],
            ),
        ),
    ]);
}

#[test]
fn values_of_other_records_that_loading_refuses_the_schema_refuses_too() {
    let version = "/documents/0/versions/0/";
    hold([
        (
            (File::Documents, format!("{version}bytes")),
            (vec![json!(0), json!(12)], vec![json!(-1), json!("12"), json!(1.5)]),
        ),
        (
            (File::Documents, format!("{version}lang")),
            (vec![json!("cnr"), json!("sr-Cyrl")], vec![json!("Albanian"), json!(null), json!(1)]),
        ),
        (
            (File::Documents, "/documents/0/confirmed".to_owned()),
            (vec![json!(true), json!(null)], vec![json!("yes"), json!(0)]),
        ),
        (
            (File::Project, "/contacts/office/email".to_owned()),
            (
                vec![json!("a@b"), json!("a.b+c@example.org"), json!(null)],
                vec![
                    json!("a"),
                    json!("a@b?bcc=c"),
                    json!("A <a@b>"),
                    json!("a@b, c@d"),
                    json!("a@b]"),
                ],
            ),
        ),
        (
            (File::Project, "/countries/0/tile".to_owned()),
            (vec![json!([3, 4])], vec![json!([3]), json!([1, 2, 3]), json!([300, 1]), json!("3")]),
        ),
    ]);
}

/// Each of the schema's fields, with where it stands.
fn fields_of(of: &Value, place: &str, all: &mut Vec<(String, Value)>) {
    for (name, field) in of["properties"].as_object().into_iter().flatten() {
        all.push((format!("{place}.{name}"), field.clone()));
    }
    for (name, inner) in of["$defs"].as_object().into_iter().flatten() {
        fields_of(inner, name, all);
    }
}

#[test]
fn every_field_has_a_title_and_says_what_it_is_for() {
    for file in File::ALL {
        let mut all = Vec::new();
        fields_of(&schema::of(file), file.name(), &mut all);
        assert!(all.len() > 15, "{file}: {all:?}");
        for (place, field) in all {
            let words = |key: &str| field[key].as_str().unwrap_or_default().len();
            assert!((2..=30).contains(&words("title")), "{place} has no short title: {field}");
            assert!(words("description") > 5, "{place} says nothing: {field}");
        }
    }
}
