//! A small browser with `WebKit`, what steers it, and a screen for it.

use super::install;
use crate::error::{Error, Result};
use crate::paths;
use crate::run::Run;
use std::fs;
use std::path::{Path, PathBuf};

/// The second is what draws where there is no graphics card.
const PACKAGES: [&str; 3] = ["webkit2gtk-driver", "libgl1-mesa-dri", "xvfb"];

const BY_HAND: &str = "sudo apt-get install webkit2gtk-driver libgl1-mesa-dri xvfb; elsewhere than on Debian, any way that puts WebKitWebDriver and Xvfb on the search path, and MiniBrowser below /usr/lib or /usr/libexec";

/// A browser, the program that steers it, and the one that shows it to nobody.
#[derive(Clone)]
pub(crate) struct WebKit {
    pub(crate) browser: PathBuf,
    pub(crate) driver: PathBuf,
    pub(crate) screen: PathBuf,
}

impl WebKit {
    /// Name and version. The browser tells them only to those who have a screen, so the package is asked; without the version elsewhere
    /// than on Debian.
    pub(crate) fn version() -> String {
        let asked = Run::new(Path::new("dpkg-query"), "ask for the version of WebKit")
            .args(["--show", "--showformat", "${source:Upstream-Version}", PACKAGES[0]])
            .kept();
        match asked {
            Ok(version) => format!("WebKitGTK {}", version.trim()),
            Err(_) => "WebKitGTK".to_owned(),
        }
    }
}

pub(super) fn ready() -> Result<WebKit> {
    if let Some(all) = found() {
        return Ok(all);
    }
    install::by_apt(&PACKAGES, "in which the stories are told again", BY_HAND)?;
    found().ok_or_else(|| {
        Error::new("find WebKit", "apt-get installed it and not all of it can be found")
            .help(BY_HAND)
    })
}

fn found() -> Option<WebKit> {
    Some(WebKit {
        browser: browser()?,
        driver: paths::on_path("WebKitWebDriver")?,
        screen: paths::on_path("Xvfb")?,
    })
}

/// It is no program that people start, so it lies beside the library.
fn browser() -> Option<PathBuf> {
    let inside = |dir: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(dir).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
    };
    let libraries = ["/usr/lib", "/usr/libexec", "/usr/lib64"].map(Path::new);
    let near: Vec<PathBuf> = libraries.iter().flat_map(|dir| inside(dir)).collect();
    let far: Vec<PathBuf> = near.iter().flat_map(|dir| inside(dir)).collect();
    let is_webkit = |dir: &&PathBuf| {
        dir.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit"))
    };
    let all = near.iter().chain(&far).filter(is_webkit).map(|dir| dir.join("MiniBrowser"));
    // The newest series of the library has the last name.
    all.filter(|file| paths::is_program(file)).max()
}
