//! Runs what needs a browser: the stories, and the measurements.

mod chromedriver;

use crate::error::Result;
use crate::paths;
use crate::public_url::PublicUrl;
use crate::run::Run;
use crate::test::matrix;
use crate::tools::StoryTools;
use chromedriver::Chromedriver;
use std::path::PathBuf;

/// The path below which the second build is served: deep enough that an address made without
/// thinking of it goes wrong.
const SUBPATH: &str = "/some/path/";

/// The portal twice, for the two kinds of place it is put in: the name of its folder, and its address.
pub(crate) fn sites() -> [(&'static str, PublicUrl); 2] {
    [("root", "/"), ("subpath", SUBPATH)].map(|(name, url)| {
        let Ok(url) = url.parse();
        (name, url)
    })
}

/// A third build, of data that nobody collected: so many activities that there is an index of them. The folders of its data and of the
/// site itself.
pub(crate) fn large() -> (PathBuf, PathBuf) {
    (paths::site("made-up"), paths::site("large"))
}

/// A program of the package `stories` (`--test stories`, `--bench page`), ready to run on the sites that were built. Its servers it starts
/// itself; what all of them share is the driver, which ends with the second value.
pub(crate) fn program(
    target: [&str; 2],
    tools: &StoryTools,
    tried: &str,
) -> Result<(Run, impl Drop)> {
    let driver = Chromedriver::start(&tools.browser.chromedriver, &paths::stories())?;
    let run = Run::cargo(tried)
        .args(["test", "--package", "stories", "--locked", "--quiet"])
        .args(target)
        .env("PORTAL_DIST", paths::site("root"))
        .env("PORTAL_DIST_SUBPATH", paths::site("subpath"))
        .env("PORTAL_DIST_LARGE", large().1)
        .env("PORTAL_SUBPATH", SUBPATH)
        .env("WEBDRIVER_URL", driver.address())
        .env("CHROMIUM", &tools.browser.chromium)
        .env("NGINX", &tools.nginx)
        .env("PORTAL_MATRIX", matrix::folder())
        .dir(paths::root())
        .help(format!("read {}, the driver's log", driver.log().display()));
    Ok((run, driver))
}
