//! What cargo says about a workspace.

use crate::error::{Context, Error, Result};
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A workspace, as far as it matters here. (The crate `cargo_metadata` has all of it, and a feature of `serde_json` that would have the
/// portal's core compiled twice.)
#[derive(Debug, Deserialize)]
pub(crate) struct Workspace {
    #[serde(rename = "workspace_root")]
    root: PathBuf,
    /// Where cargo builds.
    pub(crate) target_directory: PathBuf,
    packages: Vec<Package>,
}

#[derive(Debug, Deserialize)]
struct Package {
    manifest_path: PathBuf,
    dependencies: Vec<Dependency>,
    targets: Vec<Target>,
}

#[derive(Debug, Deserialize)]
struct Dependency {
    /// `dev` or `build`; nothing for the usual ones.
    kind: Option<String>,
    /// Where it lies, if it is one of the workspace's own.
    path: Option<PathBuf>,
}

#[derive(Debug, Deserialize)]
struct Target {
    kind: Vec<String>,
    src_path: PathBuf,
}

/// Asks cargo about the workspace in a folder.
///
/// # Errors
///
/// When cargo cannot be run, or cannot read a manifest.
pub(crate) fn read(root: &Path) -> Result<Workspace> {
    answer(&mut question(root), root)
}

fn question(root: &Path) -> Command {
    let mut command = Command::new("cargo");
    command.args(["metadata", "--format-version", "1", "--no-deps"]).current_dir(root);
    command
}

fn answer(question: &mut Command, root: &Path) -> Result<Workspace> {
    let context = || format!("ask cargo about {}", root.display());
    let answer = question.output().context(context)?;
    if !answer.status.success() {
        let printed = String::from_utf8_lossy(&answer.stderr).into_owned();
        return Err(
            Error::new(context(), format!("cargo ended with {}", answer.status)).output(printed)
        );
    }
    serde_json::from_slice(&answer.stdout).context(context)
}

impl Workspace {
    /// The folders and files of which the package in the workspace's own folder is compiled: its sources, and the packages of the
    /// workspace that it depends on, whole. What only tests depend on is not among them.
    pub(crate) fn sources(&self) -> Vec<PathBuf> {
        let is_root = |package: &&Package| package.folder() == Some(&self.root);
        let mut found: Vec<&Package> = self.packages.iter().filter(is_root).collect();
        let mut next = 0;
        while let Some(package) = found.get(next) {
            next += 1;
            let folders = package.dependencies.iter().filter_map(Dependency::folder);
            let named = folders.filter_map(|folder| self.package(folder));
            let new: Vec<_> =
                named.filter(|it| found.iter().all(|one| one.folder() != it.folder())).collect();
            found.extend(new);
        }
        found.into_iter().flat_map(|package| self.parts(package)).collect()
    }

    fn package(&self, folder: &Path) -> Option<&Package> {
        self.packages.iter().find(|package| package.folder() == Some(folder))
    }

    /// A package's folder. All else lies in that of the workspace, so there it is the folders of what is compiled, or files that lie in it.
    fn parts(&self, package: &Package) -> Vec<PathBuf> {
        match package.folder() {
            Some(folder) if folder != self.root => vec![folder.to_path_buf()],
            _ => {
                let built = package.targets.iter().filter(|target| target.is_built());
                built.map(|target| target.part(&self.root)).collect()
            }
        }
    }
}

impl Package {
    fn folder(&self) -> Option<&Path> {
        self.manifest_path.parent()
    }
}

impl Dependency {
    /// Where it lies, if it is needed for a build and one of the workspace's own.
    fn folder(&self) -> Option<&Path> {
        self.path.as_deref().filter(|_| self.kind.as_deref() != Some("dev"))
    }
}

impl Target {
    fn is_built(&self) -> bool {
        !self.kind.iter().any(|kind| ["test", "bench", "example"].contains(&kind.as_str()))
    }

    /// The folder of its sources; the file alone, if that is the workspace's own.
    fn part(&self, root: &Path) -> PathBuf {
        match self.src_path.parent() {
            Some(folder) if folder != root => folder.to_path_buf(),
            _ => self.src_path.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{files, paths};

    /// A workspace whose app needs a library, which needs a tool while it is built; and two more, which only tests need and nobody.
    fn workspace() -> tempfile::TempDir {
        let dir = tempfile::tempdir().expect("a folder");
        let package = |name: &str, more: &str| {
            format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n{more}")
        };
        let app = "[workspace]\nmembers = [\"crates/*\"]\n\
                   [target.'cfg(unix)'.dependencies]\nlibrary = { path = \"crates/library\" }\n\
                   [dev-dependencies]\ntests = { path = \"crates/tests\" }\n";
        let library = "[build-dependencies]\ntool = { path = \"../tool\" }\n";
        for (file, content) in [
            ("Cargo.toml", package("app", app)),
            ("build.rs", "fn main() {}".to_owned()),
            ("src/main.rs", "fn main() {}".to_owned()),
            ("tests/a.rs", String::new()),
            ("crates/library/Cargo.toml", package("library", library)),
            ("crates/tool/Cargo.toml", package("tool", "")),
            ("crates/tests/Cargo.toml", package("tests", "")),
            ("crates/other/Cargo.toml", package("other", "")),
        ] {
            files::write(&dir.path().join(file), &content).expect("written");
        }
        for name in ["library", "tool", "tests", "other"] {
            let file = dir.path().join("crates").join(name).join("src/lib.rs");
            files::write(&file, "").expect("written");
        }
        dir
    }

    #[test]
    fn the_sources_are_those_of_the_app_and_of_all_that_it_is_built_with() {
        let dir = workspace();
        let workspace = read(dir.path()).expect("read");
        let root = &workspace.root;
        let mut found: Vec<_> = workspace
            .sources()
            .iter()
            .map(|path| path.strip_prefix(root).expect("in it").display().to_string())
            .collect();
        found.sort();
        assert_eq!(found, ["build.rs", "crates/library", "crates/tool", "src"]);
    }

    #[test]
    fn the_portal_is_made_of_its_words_too() {
        let found = read(&paths::root()).expect("read").sources();
        for path in ["src", "crates/portal", "crates/catalogue", "crates/ui"] {
            assert!(found.contains(&paths::root().join(path)), "{path} in {found:?}");
        }
        for path in ["tests", "crates/xtask", "crates/hostile"] {
            assert!(!found.contains(&paths::root().join(path)), "{path} in {found:?}");
        }
    }

    #[test]
    fn the_target_folder_is_what_cargos_configuration_or_a_variable_says() {
        let dir = workspace();
        let mut question = question(dir.path());
        question.env_remove("CARGO_TARGET_DIR").env_remove("CARGO_BUILD_TARGET_DIR");
        let mut target = |chosen: Option<&Path>| {
            if let Some(chosen) = chosen {
                question.env("CARGO_TARGET_DIR", chosen);
            }
            answer(&mut question, dir.path()).expect("read").target_directory
        };
        let usual = target(None);
        assert!(usual.ends_with("target"), "{}", usual.display());
        let config = "[build]\ntarget-dir = \"configured\"\n";
        files::write(&dir.path().join(".cargo/config.toml"), config).expect("written");
        assert_eq!(target(None), usual.with_file_name("configured"));
        let chosen = dir.path().join("chosen");
        assert_eq!(target(Some(&chosen)), chosen);
    }

    #[test]
    fn a_manifest_that_cannot_be_read_is_an_error_that_names_the_folder() {
        let dir = tempfile::tempdir().expect("a folder");
        files::write(&dir.path().join("Cargo.toml"), "[package").expect("written");
        let error = read(dir.path()).expect_err("refused").to_string();
        assert!(error.contains(&dir.path().display().to_string()), "{error}");
    }
}
