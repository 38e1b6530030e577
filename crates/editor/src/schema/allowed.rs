//! The schema as a tree that is quick to walk beside a file's values.

use portal::load::File;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The fields that are for editors alone, wherever they stand: their notes, and where the schema lies.
pub const FOR_EDITORS: [&str; 2] = ["notes", "$schema"];

/// What the schema allows at a place of a data file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allowed {
    fields: BTreeMap<String, Allowed>,
    items: Option<Box<Allowed>>,
    is_text: bool,
}

impl Allowed {
    /// What may stand in a file.
    pub fn of(file: File) -> &'static Self {
        static FILES: OnceLock<[Allowed; 3]> = OnceLock::new();
        let [project, activities, documents] = FILES.get_or_init(|| {
            File::ALL.map(|file| {
                let schema = super::of(file);
                let mut allowed = Self::default();
                allowed.add(&schema, &schema);
                allowed
            })
        });
        match file {
            File::Project => project,
            File::Activities => activities,
            File::Documents => documents,
        }
    }

    /// What may stand in a field of the object here.
    pub fn field(&self, name: &str) -> Option<&Self> {
        self.fields.get(name)
    }

    /// The names of the fields that the object here may have.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        self.fields.keys().map(String::as_str)
    }

    /// What each item of the list here may be.
    pub fn items(&self) -> Option<&Self> {
        self.items.as_deref()
    }

    /// Whether a text may stand here: a string, or one string a language.
    pub fn is_text(&self) -> bool {
        self.is_text
    }

    /// Adds what a schema allows, what it refers to, and each of what it offers.
    fn add(&mut self, schema: &Value, root: &Value) {
        self.is_text |= schema.get("propertyNames").is_some();
        for (name, schema) in
            schema.get("properties").and_then(Value::as_object).into_iter().flatten()
        {
            self.fields.entry(name.clone()).or_default().add(schema, root);
        }
        if let Some(schema) = schema.get("items") {
            self.items.get_or_insert_default().add(schema, root);
        }
        let name = schema.get("$ref").and_then(Value::as_str);
        if let Some(meant) = name.and_then(|name| root.pointer(name.strip_prefix('#')?)) {
            self.add(meant, root);
        }
        for offered in schema.get("anyOf").and_then(Value::as_array).into_iter().flatten() {
            self.add(offered, root);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of the fields that hold notes, by the schema.
    fn notes<'s>(schema: &'s Value, into: &mut Vec<&'s str>) {
        let of_notes = |schema: &Value| {
            let is_it =
                |schema: &Value| schema.get("$ref").is_some_and(|name| name == "#/$defs/Notes");
            let offered = schema.get("anyOf").and_then(Value::as_array);
            is_it(schema) || offered.is_some_and(|offered| offered.iter().any(is_it))
        };
        match schema {
            Value::Object(fields) => {
                for (name, schema) in fields {
                    if of_notes(schema) {
                        into.push(name);
                    }
                    notes(schema, into);
                }
            }
            Value::Array(list) => list.iter().for_each(|schema| notes(schema, into)),
            _ => {}
        }
    }

    #[test]
    fn every_field_that_holds_notes_is_for_editors() {
        for file in File::ALL {
            let schema = super::super::of(file);
            let mut names = Vec::new();
            notes(&schema, &mut names);
            assert!(names.len() > 1, "{file}: {names:?}");
            assert!(names.iter().all(|name| FOR_EDITORS.contains(name)), "{file}: {names:?}");
            assert!(Allowed::of(file).field("$schema").is_some(), "{file}");
        }
    }

    #[test]
    fn texts_lists_and_objects_are_told_apart() {
        let activity = Allowed::of(File::Activities).field("activities").and_then(Allowed::items);
        let field = |name: &str| activity.and_then(|activity| activity.field(name)).expect(name);
        assert!(field("title").is_text() && field("title").fields().next().is_none());
        assert!(!field("id").is_text() && field("id").items().is_none());
        let paragraph = field("body").items().expect("paragraphs");
        assert!(paragraph.is_text() && paragraph.field("role").is_some_and(Allowed::is_text));
    }
}
