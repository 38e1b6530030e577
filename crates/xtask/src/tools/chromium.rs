//! The browser that the stories are told to.

use crate::error::Result;
use crate::paths;
use crate::run::Run;
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
    eprintln!("Installing chromium and chromium-driver, in which the browser tests run (once)");
    apt_get(&["update"])?;
    apt_get(&["install", "-y", "--no-install-recommends", "chromium", "chromium-driver"])?;
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

fn apt_get(args: &[&str]) -> Result<()> {
    let what = "install chromium and chromedriver for the browser tests";
    let is_root = Run::new("id", what).args(["-u"]).kept()?.trim() == "0";
    let run = if is_root {
        Run::new("apt-get", what)
    } else {
        // Fails instead of asking for a password: a test run may have nobody to answer.
        Run::new("sudo", what).args(["-n", "apt-get"])
    };
    run.args(args).env("DEBIAN_FRONTEND", "noninteractive").help(BY_HAND).shown()
}
