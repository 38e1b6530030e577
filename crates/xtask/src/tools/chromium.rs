//! The browser that the stories are told to.

use super::install;
use crate::error::Result;
use crate::paths;
use std::path::PathBuf;

const BY_HAND: &str = "sudo apt-get install chromium chromium-driver; elsewhere than on Debian, any way that puts chromium and chromedriver on the search path";

/// A browser and the program that steers it, of the same version.
#[derive(Clone)]
pub(crate) struct Browser {
    pub(crate) chromium: PathBuf,
    pub(crate) chromedriver: PathBuf,
}

pub(super) fn ready() -> Result<Browser> {
    if let Some(browser) = found() {
        return Ok(browser);
    }
    let packages = ["chromium", "chromium-driver"];
    install::by_apt(&packages, "in which the browser tests run", BY_HAND)?;
    found().ok_or_else(|| {
        crate::error::Error::new(
            "find chromium and chromedriver",
            "apt-get installed them and they are not on the search path",
        )
        .help(BY_HAND)
    })
}

fn found() -> Option<Browser> {
    Some(Browser {
        chromium: paths::on_path("chromium")?,
        chromedriver: paths::on_path("chromedriver")?,
    })
}
