//! Notices that a source file has changed, by looking at all of them once a second: no system
//! service to depend on, and cheap for a few hundred files.

use crate::error::Result;
use crate::{files, workspace};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What the site is made of besides its programs, below the workspace's folder.
const BESIDES: [&str; 6] =
    ["style", "public", "index.html", "Trunk.toml", "Cargo.toml", "Cargo.lock"];

/// How the files were at one moment.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Seen(Vec<(PathBuf, Option<SystemTime>)>);

/// Where everything lies that a site is made of but its data.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Sources {
    paths: Vec<PathBuf>,
    data: PathBuf,
}

impl Sources {
    /// Asks cargo of which folders the programs are made; they change when a manifest does.
    ///
    /// # Errors
    ///
    /// When cargo cannot read the workspace.
    pub(crate) fn of(root: &Path, data: &Path) -> Result<Self> {
        let mut paths = workspace::read(root)?.sources();
        paths.extend(BESIDES.map(|path| root.join(path)));
        Ok(Self { paths, data: data.canonicalize().unwrap_or_else(|_| data.to_path_buf()) })
    }

    /// Looks at all of them.
    pub(crate) fn look(&self) -> Seen {
        let all = self
            .paths
            .iter()
            .flat_map(|path| if path.is_dir() { files::below(path) } else { vec![path.clone()] });
        seen(all.filter(|file| !file.starts_with(&self.data)))
    }
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
    use crate::paths;
    use std::fs::File;
    use std::time::Duration;

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
        let of = |dir: &Path| {
            let sources = Sources::of(&paths::root(), dir).expect("asked");
            sources.look().0.into_iter().map(|(file, _)| file).collect::<Vec<_>>()
        };
        let data = paths::data();
        assert!(of(Path::new("elsewhere")).iter().any(|file| file.starts_with(&data)));
        assert!(!of(&data).iter().any(|file| file.starts_with(&data)));
        assert!(of(&data).iter().any(|file| file.ends_with("src/app.rs")));
    }

    #[test]
    fn whatever_a_site_is_made_of_is_noticed_when_it_is_touched() {
        let dir = tempfile::tempdir().expect("a folder");
        let root = dir.path().canonicalize().expect("a path");
        let manifest = |name: &str, more: &str| {
            format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n{more}")
        };
        let needs = "[dependencies]\nwords = { path = \"crates/words\" }\n\
                     [workspace]\nmembers = [\"crates/*\"]\n";
        let made_of = [
            ("Cargo.toml", manifest("app", needs)),
            ("Cargo.lock", String::new()),
            ("Trunk.toml", String::new()),
            ("index.html", String::new()),
            ("build.rs", String::new()),
            ("src/main.rs", String::new()),
            ("style/portal.css", String::new()),
            ("public/boot.js", String::new()),
            ("crates/words/Cargo.toml", manifest("words", "")),
            ("crates/words/src/lib.rs", String::new()),
        ];
        let others = [
            ("crates/tool/Cargo.toml", manifest("tool", "")),
            ("crates/tool/src/lib.rs", String::new()),
            ("tests/a.rs", String::new()),
            ("data/project.json", String::new()),
        ];
        for (file, content) in made_of.iter().chain(&others) {
            files::write(&root.join(file), content).expect("written");
        }
        let sources = Sources::of(&root, &root.join("data")).expect("asked");
        let is_noticed = |file: &str| {
            let (before, file) = (sources.look(), root.join(file));
            let old = file.metadata().and_then(|about| about.modified()).expect("a time");
            let touched = File::options().write(true).open(&file).expect("a file");
            touched.set_modified(old + Duration::from_secs(1)).expect("touched");
            sources.look() != before
        };
        for (file, _) in &made_of {
            assert!(is_noticed(file), "{file}");
        }
        for (file, _) in &others {
            assert!(!is_noticed(file), "{file}");
        }
    }
}
