//! The sources of Rust's own library, of which the smallest build is made.

use crate::error::Result;
use crate::run::Run;
use crate::{paths, smallest};
use std::path::{Path, PathBuf};

/// Where they are, or would be. The compiler knows.
pub(super) fn folder() -> Result<PathBuf> {
    let root = Run::new("rustc", "ask Rust where it is")
        .args(["--print", "sysroot"])
        .dir(paths::root())
        .kept()?;
    Ok(Path::new(root.trim()).join("lib/rustlib/src/rust"))
}

/// Adds them where they are missing, once it is certain that this compiler can do something with them.
pub(super) fn ready(folder: &Path) -> Result<()> {
    let (name, value) = smallest::UNSTABLE;
    Run::new("rustc", "build Rust's own library for size with this version of Rust")
        .args(["--print", "cfg"])
        .args(smallest::FLAGS)
        .env(name, value)
        .dir(paths::root())
        .help("Rust 1.95, whose flags these are, or the build without --smallest")
        .kept()?;
    if folder.join("library/Cargo.lock").is_file() {
        return Ok(());
    }
    eprintln!("Adding the sources of Rust's own library, to build it for size (once)");
    Run::new("rustup", "add the sources of Rust's own library")
        .args(["component", "add", "rust-src"])
        .dir(paths::root())
        .help(
            "rustup component add rust-src; where Rust did not come from rustup, install them from the same place; or the build without --smallest",
        )
        .shown()
}
