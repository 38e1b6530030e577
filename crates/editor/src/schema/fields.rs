//! Which fields the schema has at a place of a file.

use super::Allowed;
use portal::load::File;

/// The names of the fields of the object at a path such as `activities[3].body[0]`; nothing if there should be no object.
pub fn fields(file: File, path: &str) -> Option<Vec<String>> {
    let mut here = Allowed::of(file);
    for step in path.split(['.', '[']).filter(|step| !step.is_empty()) {
        here = if step.ends_with(']') { here.items()? } else { here.field(step)? };
    }
    let fields: Vec<String> = here.fields().map(str::to_owned).collect();
    (!fields.is_empty()).then_some(fields)
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
