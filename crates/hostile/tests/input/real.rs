//! The data that the portal is shipped with, to be broken.

use portal::load::{File, Loaded, Source, Sources, load};
use serde_json::value::RawValue;
use serde_json::{Value, from_str, json};
use std::collections::BTreeMap;

/// The text of one of the files.
pub(crate) fn text(file: File) -> String {
    let path = format!("{}/../../public/data/{file}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

/// A file that may be broken, and of the others what it needs: these are read each time, and should be short.
pub(crate) struct Broken {
    file: File,
    /// The whole file.
    pub(crate) text: String,
    sources: Sources,
    /// How many records the whole file has; none, for the project.
    pub(crate) records: usize,
}

impl Broken {
    pub(crate) fn new(file: File) -> Self {
        let none = |field: &str| Source::Text(json!({ field: [] }).to_string());
        let project = if file == File::Project { text(file) } else { lists() };
        let mut whole = Self {
            file,
            text: text(file),
            sources: Sources {
                project: Source::Text(project),
                activities: none("activities"),
                documents: none("documents"),
            },
            records: 0,
        };
        let loaded = whole.load(text(file).into_bytes());
        assert_eq!(loaded.faults, vec![], "nothing is wrong with {file} as it is");
        whole.records = whole.kept(&loaded);
        whole
    }

    /// Loads the portal with these bytes in the place of the file.
    pub(crate) fn load(&mut self, bytes: Vec<u8>) -> Loaded {
        *match self.file {
            File::Project => &mut self.sources.project,
            File::Activities => &mut self.sources.activities,
            File::Documents => &mut self.sources.documents,
        } = Source::from_bytes(bytes);
        load(&self.sources)
    }

    /// How many records were used.
    pub(crate) fn kept(&self, loaded: &Loaded) -> usize {
        match self.file {
            File::Project => 0,
            File::Activities => loaded.portal.activities.len(),
            File::Documents => loaded.portal.documents.len(),
        }
    }

    /// Behind which byte each record ends, in the order of the file.
    pub(crate) fn ends(&self) -> Vec<usize> {
        let fields: BTreeMap<&str, &RawValue> = from_str(&self.text).unwrap();
        let field = if self.file == File::Activities { "activities" } else { "documents" };
        let records: Vec<&RawValue> = from_str(fields[field].get()).unwrap();
        let start = self.text.as_ptr().addr();
        let end = |record: &&RawValue| record.get().as_ptr().addr() + record.get().len() - start;
        records.iter().map(end).collect()
    }
}

/// What records need of the project: the lists that they choose from, with names of one letter.
fn lists() -> String {
    let mut project: BTreeMap<String, Value> = from_str(&text(File::Project)).unwrap();
    project.retain(|field, _| {
        ["countries", "other_countries", "activity_kinds", "document_kinds", "topics"]
            .contains(&field.as_str())
    });
    for item in project.values_mut().filter_map(Value::as_array_mut).flatten() {
        item["name"] = json!("x");
    }
    project.extend(["id", "short_name", "name"].map(|field| (field.to_owned(), json!("x"))));
    json!(project).to_string()
}
