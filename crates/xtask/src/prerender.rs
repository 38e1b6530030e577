//! The static pages, by the program that has the portal's components.

use crate::args::BuildOptions;
use crate::error::Result;
use crate::paths;
use crate::progress::Progress;
use crate::run::Run;
use std::path::Path;

/// What writes many pages must be fast, but not the crates that it is made of: with a profile of its own all of them
/// would be compiled once more, which takes minutes.
const FAST: [&str; 4] = [
    "--config",
    "profile.dev.package.portal.opt-level=2",
    "--config",
    "profile.dev.package.portal-app.opt-level=2",
];

/// How many pages there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Pages {
    /// Those that are new, or say something else than in the build before.
    pub(crate) new: usize,
    /// Those that are as they were.
    pub(crate) same: usize,
}

/// Writes every page of the site in `coming`, by the same components that the program is made of.
pub(crate) fn write(options: &BuildOptions, coming: &Path, aloud: bool) -> Result<Pages> {
    // The clock starts with the first page: the program may have to be compiled before.
    let mut progress = None;
    let mut pages = Pages::default();
    Run::cargo("write the static pages")
        .args(["run", "--locked", "--quiet", "--bin", "prerender"])
        .args(FAST)
        .args(["--"])
        .args([coming, &options.out])
        .args([options.public_url.as_str(), options.public_url.origin()])
        .args([options.details.map_or("", |details| details.word())])
        .dir(paths::root())
        .told(|line| match line.split(' ').collect::<Vec<_>>().as_slice() {
            ["done", done, "of", of] => progress
                .get_or_insert_with(|| Progress::new("pages written", aloud))
                .at(number(done), number(of)),
            ["written", new, "same", same] => {
                pages.new += number(new);
                pages.same += number(same);
            }
            _ => {}
        })?;
    Ok(pages)
}

fn number(word: &str) -> usize {
    word.parse().unwrap_or_default()
}
