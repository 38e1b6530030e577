//! Notices that a source file has changed, by looking at all of them once a second: no system
//! service to depend on, and cheap for a few hundred files.

use crate::{files, paths};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What the site is made of, below the workspace's folder.
const SOURCES: [&str; 9] = [
    "src",
    "crates/portal",
    "crates/ui",
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

/// Looks at every source but the data.
pub(crate) fn sources(data: &Path) -> Seen {
    let root = paths::root();
    let data = data.canonicalize().unwrap_or_else(|_| data.to_path_buf());
    let files = SOURCES
        .iter()
        .map(|source| root.join(source))
        .flat_map(|path| if path.is_dir() { files::below(&path) } else { vec![path] });
    seen(files.filter(|file| !file.starts_with(&data)))
}

/// Looks at the data.
pub(crate) fn data(data: &Path) -> Seen {
    seen(files::below(data).into_iter())
}

fn seen(files: impl Iterator<Item = PathBuf>) -> Seen {
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
        let before = data(dir.path());
        assert_eq!(before, data(dir.path()));
        files::write(&dir.path().join("project.json"), "{}").expect("written");
        assert_ne!(before, data(dir.path()));
    }

    #[test]
    fn the_data_are_no_source_even_where_they_lie_among_them() {
        let of = |dir: &Path| sources(dir).0.into_iter().map(|(file, _)| file).collect::<Vec<_>>();
        let data = paths::data();
        assert!(of(Path::new("elsewhere")).iter().any(|file| file.starts_with(&data)));
        assert!(!of(&data).iter().any(|file| file.starts_with(&data)));
        assert!(of(&data).iter().any(|file| file.ends_with("src/app.rs")));
    }
}
