//! The wasm-bindgen program, which writes the JavaScript beside the WebAssembly.

use super::install::{self, Crate, Installed};
use crate::error::{Error, Result};
use crate::{files, paths};
use std::path::PathBuf;

/// It works only with the library of exactly its own version.
pub(super) fn ready() -> Result<PathBuf> {
    let lock = paths::root().join("Cargo.lock");
    let text = files::read(&lock)?;
    let version = locked_version(&text, "wasm-bindgen").ok_or_else(|| {
        Error::new(
            format!("find the version of wasm-bindgen in {}", lock.display()),
            "it is not listed",
        )
        .help("cargo generate-lockfile")
    })?;
    install::by_cargo(&Crate {
        name: "wasm-bindgen-cli",
        version,
        program: "wasm-bindgen",
        installed: Installed::SameVersion,
        // Its lock file may name crates that have been taken back since.
        is_locked: false,
        // They are for HTTPS, which only its test runner speaks.
        default_features: false,
        why: "connects the WebAssembly with JavaScript",
        takes: "about a minute and a half",
    })
}

/// The version of a package in the text of a `Cargo.lock`.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let heading = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| line.trim() != heading);
    lines.nth(1)?.trim().strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_that_of_the_package_and_not_of_its_relatives() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.80\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "leptos"), None);
    }
}
