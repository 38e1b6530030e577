//! `cargo xtask bench page`: what readers wait for, measured in a browser.

use crate::args::BuildOptions;
use crate::build::{self, Profile};
use crate::error::Result;
use crate::{browser, paths, tools};

/// Builds the site for the root of a host and measures it.
pub(crate) fn run() -> Result<bool> {
    let building = tools::for_build(Profile::Release)?;
    let telling = tools::for_stories()?;
    let [(name, public_url), _] = browser::sites();
    let profile = Profile::Release;
    let options = BuildOptions {
        data: paths::data(),
        public_url,
        out: paths::site(name),
        profile,
        details: None,
    };
    build::site(&options, &building, true)?;
    let (run, _driver) =
        browser::program(["--bench", "page"], &telling, "measure the pages in a browser")?;
    run.shown()?;
    Ok(true)
}
