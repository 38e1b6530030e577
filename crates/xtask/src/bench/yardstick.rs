//! The page that ours is measured against: joined into one script, and put into a site that was built.

use crate::error::{Error, Result};
use crate::tools::Peers;
use crate::{compress, files, paths};
use std::path::{Path, PathBuf};

/// Its folder in the site.
const FOLDER: &str = "yardstick";

/// Puts it beside the site's own pages. It takes data and style sheet from there.
pub(super) fn add(peers: &Peers, dist: &Path) -> Result<()> {
    let sources = paths::root().join("tests/bench/page").join(FOLDER);
    let folder = dist.join(FOLDER);
    files::create_dir(&folder)?;
    let more = ["--minify", "--jsx=automatic", "--jsx-import-source=preact"];
    peers.bundle(&sources.join("main.jsx"), &folder.join("main.js"), &more)?;
    let style = style_sheet(dist)?;
    let page = files::read(&sources.join("index.html"))?.replace("{style}", &style);
    files::write(&folder.join("activities.html"), &page)?;
    compress::copies(&folder, false)
}

/// The address of the site's own style sheet, so that both pages are styled at the same cost.
fn style_sheet(dist: &Path) -> Result<String> {
    let is_sheet = |file: &PathBuf| {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        name.starts_with("portal-") && file.extension().is_some_and(|ending| ending == "css")
    };
    let found = files::below(dist).into_iter().find(is_sheet);
    let name = found.and_then(|file| Some(file.file_name()?.to_str()?.to_owned()));
    name.map(|name| format!("/{name}")).ok_or_else(|| {
        Error::new("give the yardstick its style", format!("no sheet in {}", dist.display()))
    })
}
