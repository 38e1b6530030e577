//! `wasm-opt`, which makes the WebAssembly smaller. The one tool that a build can do without.

use super::install;
use crate::error::{Error, Result};
use crate::paths;
use crate::run::Run;
use std::path::{Path, PathBuf};

/// Older ones reject what Rust emits now.
const OLDEST: u32 = 123;
/// The npm package that is used when there is none on the search path.
const PACKAGE: &str = "132.0.0";

/// None, after a warning, when it cannot be had.
pub(super) fn ready() -> Option<PathBuf> {
    if let Some(program) = paths::on_path("wasm-opt")
        && must_be_recent(&program).is_ok()
    {
        return Some(program);
    }
    match by_npm() {
        Ok(program) => Some(program),
        Err(error) => {
            eprintln!(
                "Warning: without wasm-opt the WebAssembly is about a twentieth larger than it need be. {error}"
            );
            None
        }
    }
}

fn by_npm() -> Result<PathBuf> {
    let why = "has wasm-opt, which makes the WebAssembly smaller";
    let program = install::by_npm("binaryen", PACKAGE, "wasm-opt", why)?;
    must_be_recent(&program).map(|()| program)
}

fn must_be_recent(program: &Path) -> Result<()> {
    let printed =
        Run::new(program, format!("run {}", program.display())).args(["--version"]).kept()?;
    match version(&printed) {
        Some(version) if version >= OLDEST => Ok(()),
        _ => Err(Error::new(
            format!("use {}", program.display()),
            format!("version {OLDEST} or newer is needed and it is: {}", printed.trim()),
        )),
    }
}

/// The number in `wasm-opt version 123 (version_123-55-g1a2b3c)`.
fn version(printed: &str) -> Option<u32> {
    let (_, after) = printed.split_once("version ")?;
    let digits = after.split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read_from_every_way_it_is_printed() {
        for (printed, expected) in [
            ("wasm-opt version 132 (version_132)\n", Some(132)),
            ("wasm-opt version 123 (version_123-55-g1a2b3c)\n", Some(123)),
            ("wasm-opt version 108\n", Some(108)),
            ("wasm-opt version 120-deb", Some(120)),
            ("wasm-opt: not found", None),
            ("", None),
        ] {
            assert_eq!(version(printed), expected, "{printed}");
        }
    }
}
