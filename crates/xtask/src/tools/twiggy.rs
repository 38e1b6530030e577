//! twiggy, which says what a WebAssembly module is made of.

use super::install::{self, Crate, Installed};
use crate::error::Result;
use std::path::PathBuf;

const VERSION: &str = "0.8.0";

pub(super) fn ready() -> Result<PathBuf> {
    install::by_cargo(&Crate {
        name: "twiggy",
        version: VERSION,
        program: "twiggy",
        installed: Installed::AnyVersion,
        is_locked: true,
        default_features: true,
        why: "says what the program is made of",
        takes: "a minute or two",
    })
}
