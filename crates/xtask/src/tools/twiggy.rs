//! twiggy, which says what a WebAssembly module is made of.

use super::install::{self, Crate};
use crate::error::Result;
use std::path::PathBuf;

const VERSION: &str = "0.8.0";

pub(super) fn ready() -> Result<PathBuf> {
    install::by_cargo(&Crate {
        name: "twiggy",
        version: VERSION,
        program: "twiggy",
        locked: true,
        is_minimal: false,
        why: "says what the program is made of",
    })
}
