//! What stories write down for `cargo xtask test`: that they were told, and what they counted and measured. Each test has a file of its
//! own, by its name.

use portal::tested::checks::About;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The file of this test in a folder that a setting names, if it is set.
fn file(setting: &str) -> Option<PathBuf> {
    let folder = std::env::var(setting).ok()?;
    let thread = std::thread::current();
    Some(Path::new(&folder).join(thread.name().unwrap_or_default().replace("::", ".")))
}

/// Writes down whether a story was told to the engine of this run. A test may tell several.
pub(crate) fn told(is_told: bool) {
    let Some(file) = file("PORTAL_TOLD") else { return };
    if is_told {
        std::fs::write(file, "told").expect("written");
    } else if !file.exists() {
        std::fs::write(file, "not told").expect("written");
    }
}

/// Writes down how many of something were looked at, with which tool, and the least of what was measured. They go into the
/// accessibility statement.
pub(crate) fn figure(about: About, tool: &str, count: usize, least: usize) {
    let Some(file) = file("PORTAL_FIGURES") else { return };
    let mut file = OpenOptions::new().create(true).append(true).open(file).expect("a file");
    writeln!(file, "{}\t{tool}\t{count}\t{least}", about.word()).expect("written");
}
