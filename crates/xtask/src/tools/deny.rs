//! cargo-deny, which knows the licences and the advisories of all crates.

use super::install::{self, Crate, Installed};
use crate::error::Result;
use std::path::PathBuf;

const VERSION: &str = "0.20.2";

pub(super) fn ready() -> Result<PathBuf> {
    install::by_cargo(&Crate {
        name: "cargo-deny",
        version: VERSION,
        program: "cargo-deny",
        installed: Installed::AnyVersion,
        is_locked: true,
        default_features: true,
        why: "checks the licences of all crates",
        takes: "about two minutes",
    })
}
