//! The part of Rust that compiles for browsers.

use crate::error::Result;
use crate::paths;
use crate::run::Run;
use std::path::Path;

const TARGET: &str = "wasm32-unknown-unknown";

/// Adds it where it is missing. The compiler is asked and not rustup, because Rust may have come
/// another way.
pub(super) fn ready() -> Result<()> {
    let libraries = Run::new("rustc", format!("ask Rust about the target {TARGET}"))
        .args(["--print", "target-libdir", "--target", TARGET])
        .dir(paths::root())
        .kept()?;
    if Path::new(libraries.trim()).is_dir() {
        return Ok(());
    }
    eprintln!("Adding Rust's target {TARGET}, which compiles for browsers (once)");
    Run::new("rustup", format!("add Rust's target {TARGET}"))
        .args(["target", "add", TARGET])
        .dir(paths::root())
        .help(format!(
            "rustup target add {TARGET}; where Rust did not come from rustup, install it from the same place"
        ))
        .shown()
}
