//! `esbuild`, which makes the JavaScript beside the program smaller. A build can do without it.

use super::install;
use std::path::PathBuf;

const VERSION: &str = "0.28.2";

/// None, after a warning, when it cannot be had.
pub(super) fn ready() -> Option<PathBuf> {
    install::by_npm("esbuild", VERSION, "esbuild", "makes the JavaScript smaller")
        .inspect_err(|error| {
            eprintln!("Warning: without esbuild the JavaScript is a quarter larger than it need be. {error}");
        })
        .ok()
}
