//! Firefox, and what steers it.

use super::install::{self, Crate, Installed};
use crate::error::{Error, Result};
use crate::paths;
use std::path::PathBuf;

const VERSION: &str = "0.37.0";

const BY_HAND: &str = "sudo apt-get install firefox-esr; elsewhere than on Debian, any way that puts firefox-esr or firefox on the search path";

/// A browser and the program that steers it.
#[derive(Clone)]
pub(crate) struct Firefox {
    pub(crate) firefox: PathBuf,
    pub(crate) geckodriver: PathBuf,
}

pub(super) fn ready() -> Result<Firefox> {
    if found().is_none() {
        install::by_apt(&["firefox-esr"], "in which the stories are told again", BY_HAND)?;
    }
    let firefox = found().ok_or_else(|| {
        Error::new("find Firefox", "apt-get installed it and it is not on the search path")
            .help(BY_HAND)
    })?;
    let geckodriver = install::by_cargo(&Crate {
        name: "geckodriver",
        version: VERSION,
        program: "geckodriver",
        installed: Installed::AnyVersion,
        is_locked: true,
        default_features: true,
        why: "steers Firefox",
        takes: "a minute or two",
    })?;
    Ok(Firefox { firefox, geckodriver })
}

fn found() -> Option<PathBuf> {
    paths::on_path("firefox-esr").or_else(|| paths::on_path("firefox"))
}
