//! cargo-deny, which knows the licences and the advisories of all crates.

use super::install::{self, Crate};
use crate::error::Result;
use crate::paths;
use std::path::PathBuf;

const VERSION: &str = "0.20.2";

pub(super) fn ready() -> Result<PathBuf> {
    if let Some(program) = paths::on_path("cargo-deny") {
        return Ok(program);
    }
    install::by_cargo(&Crate {
        name: "cargo-deny",
        version: VERSION,
        program: "cargo-deny",
        locked: true,
        is_minimal: false,
        why: "checks the licences of all crates",
    })
}
