//! axe-core, which holds pages against the rules of accessibility.

use super::install;
use crate::error::Result;
use std::path::PathBuf;

const VERSION: &str = "4.14.1";

/// The script that a page is given.
pub(super) fn ready() -> Result<PathBuf> {
    let why = "holds pages against the rules of accessibility";
    install::by_npm_for("axe-core", VERSION, "node_modules/axe-core/axe.min.js", why)
}
