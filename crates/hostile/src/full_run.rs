//! Whether a run is the full one, and the counts that it leaves.
//!
//! In the full run, a step of the test command, each test does what it does many thousand times and writes down how often. Any other
//! run is for those who change something and want to know soon.

use portal::tested::hostile::About;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The setting that asks for the full run, and names the folder for the counts.
pub const FOLDER: &str = "PORTAL_HOSTILE";

fn folder() -> Option<PathBuf> {
    std::env::var_os(FOLDER).filter(|folder| !folder.is_empty()).map(PathBuf::from)
}

/// How often something is done: `full` times in the full run, else `few` times.
pub fn cases(full: u32, few: u32) -> u32 {
    if folder().is_some() { full } else { few }
}

/// Writes down how many there were, for the test command. Each test has a file of its own, by its name; it is called when all of
/// them held.
///
/// # Panics
///
/// When it cannot be written.
pub fn counted(about: About, count: usize) {
    let Some(folder) = folder() else { return };
    let thread = std::thread::current();
    let file = Path::new(&folder).join(thread.name().unwrap_or_default().replace("::", "."));
    let opened = OpenOptions::new().create(true).append(true).open(&file);
    let written = opened.and_then(|mut file| writeln!(file, "{}\t{count}", about.word()));
    assert!(written.is_ok(), "{}: {written:?}", file.display());
}
