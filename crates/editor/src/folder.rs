//! What lies in a folder of data beside the three data files.

use crate::import::is_mapping;
use portal::load::File;
use std::path::Path;

/// So many files are named; after that they are counted.
const NAMED: usize = 10;

/// Of the files in and below a folder of data, by their names from there, those that nothing uses: no data files, and none that
/// editors and their programs usually have beside them.
pub fn unused(names: impl IntoIterator<Item = String>) -> Vec<String> {
    names.into_iter().filter(|name| !is_data(name) && !belongs_there(name)).collect()
}

/// A sentence that names the files that nothing uses, if there are any.
pub fn unused_words(names: &[String]) -> Option<String> {
    let (first, more) = names.split_at(names.len().min(NAMED));
    let more = if more.is_empty() { String::new() } else { format!(" and {} more", more.len()) };
    (!first.is_empty()).then(|| format!("Not used, and not published: {}{more}.", first.join(", ")))
}

fn is_data(name: &str) -> bool {
    File::ALL.iter().any(|file| file.name() == name)
}

/// Whether a file says something about the data, or is one that a program left behind.
fn belongs_there(name: &str) -> bool {
    let is_hidden = name.split('/').any(|part| part.starts_with('.'));
    let file = name.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
    let starts =
        |beginnings: &[&str]| beginnings.iter().any(|beginning| file.starts_with(beginning));
    let ends = |endings: &[&str]| endings.iter().any(|ending| file.ends_with(ending));
    is_hidden
        || is_mapping(Path::new(&file))
        || starts(&["readme", "license", "~$"])
        || ends(&[".schema.json", ".bak", "~"])
        || ["thumbs.db", "desktop.ini"].contains(&file.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unused_of(names: &[&str]) -> Vec<String> {
        unused(names.iter().map(ToString::to_string))
    }

    #[test]
    fn what_is_neither_data_nor_about_them_is_unused() {
        let names = [
            "activities - Copy.json",
            "private/salaries.json",
            "private/project.json",
            "Activities.json",
            "activities.json.txt",
            "list.xlsx",
        ];
        assert_eq!(unused_of(&names), names);
    }

    #[test]
    fn data_and_what_usually_lies_beside_them_are_not_named() {
        let names = [
            "project.json",
            "activities.json",
            "documents.json",
            "README.md",
            "LICENSE",
            "schema/project.schema.json",
            "lists/2019.mapping.json",
            "activities.json.bak",
            ".git/config",
            "private/.DS_Store",
            "~$list.xlsx",
            "notes.txt~",
            "Thumbs.db",
        ];
        assert_eq!(unused_of(&names), Vec::<String>::new());
    }

    #[test]
    fn ten_are_named_and_the_others_counted() {
        let names: Vec<String> = (0..12).map(|n| format!("{n}.txt")).collect();
        assert_eq!(unused_words(&[]), None);
        let words = unused_words(&names).expect("some");
        assert!(words.ends_with("8.txt, 9.txt and 2 more."), "{words}");
        assert_eq!(
            unused_words(&["0.txt".to_owned()]).expect("one"),
            "Not used, and not published: 0.txt."
        );
    }
}
