//! The engines that the portal's own is measured against, and what joins them into one script.

use super::install;
use crate::error::Result;
use crate::run::Run;
use crate::{files, paths};
use std::hash::{DefaultHasher, Hasher as _};
use std::path::{Path, PathBuf};

const LISTS: [&str; 2] = ["package.json", "package-lock.json"];

/// The folder that they are in. Its name tells the versions, which `tests/bench/engine` lists.
pub(super) fn ready() -> Result<PathBuf> {
    let list = paths::root().join("tests/bench/engine");
    let mut hasher = DefaultHasher::new();
    hasher.write(&files::read_bytes(&list.join("package-lock.json"))?);
    let name = format!("bench-engine-{:016x}", hasher.finish());
    let program = Path::new("node_modules/.bin/esbuild");
    let there = install::once(&paths::tools()?, &name, program, |dir| {
        eprintln!("Installing the engines that the portal is measured against (once)");
        for file in LISTS {
            files::copy(&list.join(file), &dir.join(file))?;
        }
        Run::new("npm", "install the engines that the portal is measured against")
            .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
            .dir(dir)
            .help("install npm and node")
            .shown()
    })?;
    Ok(there.ancestors().nth(3).map_or_else(|| there.clone(), Path::to_path_buf))
}
