//! What the portal is measured against, and what joins it into one script.

use super::install;
use crate::error::Result;
use crate::run::Run;
use crate::{files, paths};
use std::hash::{DefaultHasher, Hasher as _};
use std::path::{Path, PathBuf};

const LISTS: [&str; 2] = ["package.json", "package-lock.json"];

/// Where they are.
pub(crate) struct Peers(PathBuf);

impl Peers {
    /// Joins a script with all that it imports into one file.
    pub(crate) fn bundle(&self, from: &Path, to: &Path, more: &[&str]) -> Result<()> {
        Run::new(self.0.join("node_modules/.bin/esbuild"), "join the scripts of a page")
            .args([from])
            .args(["--bundle", "--format=esm", "--target=es2023", "--log-level=warning"])
            .args(more)
            .args([format!("--outfile={}", to.display())])
            .env("NODE_PATH", self.0.join("node_modules"))
            .shown()
    }
}

/// Installs them into a folder whose name tells the versions, which `tests/bench` lists.
pub(super) fn ready() -> Result<Peers> {
    let list = paths::root().join("tests/bench");
    let mut hasher = DefaultHasher::new();
    hasher.write(&files::read_bytes(&list.join("package-lock.json"))?);
    let name = format!("bench-{:016x}", hasher.finish());
    let program = Path::new("node_modules/.bin/esbuild");
    let there = install::once(&paths::tools()?, &name, program, |dir| {
        eprintln!("Installing what the portal is measured against (once)");
        for file in LISTS {
            files::copy(&list.join(file), &dir.join(file))?;
        }
        Run::new("npm", "install what the portal is measured against")
            .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
            .dir(dir)
            .help("install npm and node")
            .shown()
    })?;
    Ok(Peers(there.ancestors().nth(3).map_or_else(|| there.clone(), Path::to_path_buf)))
}
