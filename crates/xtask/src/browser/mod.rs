//! Runs what needs a browser: the stories, and the measurements.

mod chromedriver;

use crate::error::Result;
use crate::paths;
use crate::public_url::PublicUrl;
use crate::run::Run;
use crate::test::matrix;
use crate::tools::{Firefox, StoryTools, WebKit};
use chromedriver::Chromedriver;
use std::path::{Path, PathBuf};

/// The path below which the second build is served: deep enough that an address made without
/// thinking of it goes wrong.
const SUBPATH: &str = "/some/path/";

/// All stories.
pub(crate) const STORIES: [&str; 2] = ["--test", "stories"];

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
    context: &str,
) -> Result<(Run, impl Drop)> {
    let driver = Chromedriver::start(&tools.browser.chromedriver, &paths::stories())?;
    let run = on_sites(target, &tools.nginx, context)
        .env("PORTAL_ENGINE", "chromium")
        .env("WEBDRIVER_URL", driver.address())
        .env("CHROMIUM", &tools.browser.chromium)
        .env("AXE", &tools.axe)
        .env("PDFTOTEXT", &tools.pdftotext)
        .help(format!("read {}, the driver's log", driver.log().display()));
    Ok((run, driver))
}

/// The stories, to be told to Firefox. Each starts its own driver.
pub(crate) fn in_firefox(firefox: &Firefox, nginx: &Path) -> Run {
    on_sites(STORIES, nginx, "tell the stories to Firefox")
        .env("PORTAL_ENGINE", "firefox")
        .env("FIREFOX", &firefox.firefox)
        .env("GECKODRIVER", &firefox.geckodriver)
}

/// The same for `WebKit`. Each starts its own screen too: windows that lie above one another disturb each other.
pub(crate) fn in_webkit(webkit: &WebKit, nginx: &Path) -> Run {
    on_sites(STORIES, nginx, "tell the stories to WebKit")
        .env("PORTAL_ENGINE", "webkit")
        .env("MINIBROWSER", &webkit.browser)
        .env("WEBKIT_DRIVER", &webkit.driver)
        .env("XVFB", &webkit.screen)
        // Its sandbox cannot be set up by root or in a container, and what is shown is our own.
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
}

/// A program that is told where the sites are.
fn on_sites(target: [&str; 2], nginx: &Path, context: &str) -> Run {
    Run::cargo(context)
        .args(["test", "--package", "stories", "--locked", "--quiet"])
        .args(target)
        .env("PORTAL_DIST", paths::site("root"))
        .env("PORTAL_DIST_SUBPATH", paths::site("subpath"))
        .env("PORTAL_DIST_LARGE", large().1)
        .env("PORTAL_SUBPATH", SUBPATH)
        .env("NGINX", nginx)
        .env("PORTAL_MATRIX", matrix::folder())
        .dir(paths::root())
}
