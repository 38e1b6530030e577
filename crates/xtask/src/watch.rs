//! Notices that a source file has changed, by looking at all of them once a second: no system
//! service to depend on, and cheap for a few hundred files.

use crate::{files, paths};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What the site is made of, below the workspace's folder.
const SOURCES: [&str; 9] = [
    "src",
    "crates/markup",
    "crates/portal",
    "style",
    "public",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
];

/// How the files were at one moment.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Seen(Vec<(PathBuf, Option<SystemTime>)>);

/// Looks at every source and at the data.
pub(crate) fn look(data: &Path) -> Seen {
    let root = paths::root();
    let files = SOURCES
        .iter()
        .map(|source| root.join(source))
        .chain([data.to_path_buf()])
        .flat_map(|path| if path.is_dir() { files::below(&path) } else { vec![path] });
    Seen(
        files
            .map(|file| {
                let changed = file.metadata().and_then(|about| about.modified()).ok();
                (file, changed)
            })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_is_noticed_and_rest_is_too() {
        let dir = tempfile::tempdir().expect("a folder");
        let before = look(dir.path());
        assert_eq!(before, look(dir.path()));
        files::write(&dir.path().join("project.json"), "{}").expect("written");
        assert_ne!(before, look(dir.path()));
    }
}
