//! A small project in which every field that the portal knows stands somewhere.

use portal::load::{File, Source, Sources};

/// The text of one of its files.
pub fn text_of(file: File) -> &'static str {
    match file {
        File::Project => include_str!("../small/project.json"),
        File::Activities => include_str!("../small/activities.json"),
        File::Documents => include_str!("../small/documents.json"),
    }
}

/// Its files.
pub fn small() -> Sources {
    let source = |file| Source::Text(text_of(file).to_owned());
    Sources {
        project: source(File::Project),
        activities: source(File::Activities),
        documents: source(File::Documents),
    }
}

/// Its files, with another one in the place of one.
pub fn small_with(file: File, source: Source) -> Sources {
    let mut sources = small();
    *match file {
        File::Project => &mut sources.project,
        File::Activities => &mut sources.activities,
        File::Documents => &mut sources.documents,
    } = source;
    sources
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;
    use portal::load::load;

    #[test]
    fn nothing_is_wrong_with_it() {
        assert_eq!(load(&small()).faults, vec![]);
    }

    /// The fields of a file that the description of the data files lists.
    fn described(part: &str) -> impl Iterator<Item = &str> {
        let rows = part.lines().filter(|line| line.starts_with("| `"));
        let cells = rows.filter_map(|row| row.split(" | ").next());
        cells.flat_map(|cell| cell.split('`').skip(1).step_by(2))
    }

    #[test]
    fn every_field_stands_in_it() {
        let description = include_str!("../../../public/data/README.md");
        let parts: Vec<&str> = description.split("\n## ").collect();
        for file in File::ALL {
            let part = parts.iter().find(|part| part.starts_with(&format!("`{file}`")));
            let fields: Vec<&str> = described(part.expect("described")).collect();
            assert!(fields.len() > 10, "{file}: {fields:?}");
            for field in fields {
                assert!(text_of(file).contains(&format!("\"{field}\": ")), "{file}: {field}");
            }
        }
    }
}
