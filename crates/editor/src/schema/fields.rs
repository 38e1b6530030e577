//! Which fields the schema has at a place of a file.

use portal::load::File;
use serde_json::Value;
use std::sync::OnceLock;

/// The names of the fields of the object at a path such as `activities[3].body[0]`; nothing if there should be no object.
pub fn fields(file: File, path: &str) -> Option<Vec<String>> {
    static SCHEMAS: OnceLock<[Value; 3]> = OnceLock::new();
    let root = SCHEMAS.get_or_init(|| File::ALL.map(super::of)).get(file as usize)?;
    let mut here = vec![root];
    for step in path.split(['.', '[']).filter(|step| !step.is_empty()) {
        let mut next = Vec::new();
        for schema in here.iter().flat_map(|schema| choices(schema, root)) {
            next.extend(if step.ends_with(']') {
                schema.get("items")
            } else {
                schema.get("properties").and_then(|fields| fields.get(step))
            });
        }
        here = next;
    }
    let mut objects = here.iter().flat_map(|schema| choices(schema, root));
    let fields = objects.find_map(|schema| schema.get("properties")?.as_object())?;
    Some(fields.keys().cloned().collect())
}

/// What a schema may stand for: itself, what it refers to, and each of what it offers.
fn choices<'s>(schema: &'s Value, root: &'s Value) -> Vec<&'s Value> {
    let mut all = vec![schema];
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        let meant = name.strip_prefix('#').and_then(|pointer| root.pointer(pointer));
        all.extend(meant.into_iter().flat_map(|meant| choices(meant, root)));
    }
    for offered in schema.get("anyOf").and_then(Value::as_array).into_iter().flatten() {
        all.extend(choices(offered, root));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fields_of_any_object_are_found_by_its_path() {
        let has = |file, path, field: &str| {
            fields(file, path).is_some_and(|fields| fields.iter().any(|other| other == field))
        };
        assert!(has(File::Project, "", "short_name"));
        assert!(has(File::Project, "countries[12]", "tile"));
        assert!(has(File::Project, "predecessor.budget", "amount"));
        assert!(has(File::Activities, "activities[3]", "title"));
        assert!(has(File::Activities, "activities[3].body[0]", "quote"));
        assert!(has(File::Documents, "documents[0].versions[9]", "lang"));
        assert_eq!(fields(File::Documents, "documents"), None);
        assert_eq!(fields(File::Documents, "documents[0].title.en"), None);
    }
}
