//! nginx, with which the tests try the settings that are shipped for it.

use super::install;
use crate::error::{Error, Result};
use crate::paths;
use std::path::PathBuf;

const BY_HAND: &str = "sudo apt-get install nginx-light; elsewhere than on Debian, any way that puts nginx on the search path";

pub(super) fn ready() -> Result<PathBuf> {
    if let Some(nginx) = found() {
        return Ok(nginx);
    }
    install::by_apt(&["nginx-light"], "with which the settings for it are tried", BY_HAND)?;
    found().ok_or_else(|| {
        Error::new("find nginx", "apt-get installed it and it is not on the search path")
            .help(BY_HAND)
    })
}

/// It lies where only root looks for programs.
fn found() -> Option<PathBuf> {
    let usual = PathBuf::from("/usr/sbin/nginx");
    paths::on_path("nginx").or_else(|| paths::is_program(&usual).then_some(usual))
}
