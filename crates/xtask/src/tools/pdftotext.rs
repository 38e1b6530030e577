//! pdftotext of Poppler, which reads what was printed.

use super::install;
use crate::error::{Error, Result};
use crate::paths;
use std::path::PathBuf;

const BY_HAND: &str = "sudo apt-get install poppler-utils; elsewhere than on Debian, any way that puts pdftotext on the search path";

pub(super) fn ready() -> Result<PathBuf> {
    if let Some(program) = paths::on_path("pdftotext") {
        return Ok(program);
    }
    install::by_apt(&["poppler-utils"], "which reads what the stories print", BY_HAND)?;
    paths::on_path("pdftotext").ok_or_else(|| {
        Error::new("find pdftotext", "apt-get installed it and it is not on the search path")
            .help(BY_HAND)
    })
}
