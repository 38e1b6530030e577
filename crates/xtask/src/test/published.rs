//! The records that the tests write and the portal publishes.

use crate::error::{Error, Result};
use crate::run::Run;
use crate::{files, paths};
use portal::tested::Record;
use std::path::Path;

/// Holds a published record to what was seen: `wrong` says what in its text is not so. One that says something wrong is written anew, to be
/// committed; so is any if `anew` says so. `content` is what it should be, `count` what it holds in words.
///
/// # Errors
///
/// When it says something wrong and was not to be written anew.
pub(super) fn hold(
    record: Record,
    anew: bool,
    content: &str,
    count: &str,
    wrong: impl Fn(&str) -> Vec<String>,
) -> Result<String> {
    let file = paths::root().join("public").join(record.file());
    let wrong = wrong(&files::read(&file).unwrap_or_default());
    if wrong.is_empty() && !anew {
        return Ok(count.to_owned());
    }
    files::write(&file, content)?;
    if anew {
        return Ok(format!("{count}, written down in {}", file.display()));
    }
    Err(Error::new("publish what was tested", format!("{} is not so", file.display()))
        .output(wrong.join("\n"))
        .help("it has been written anew: look at it, commit it, and run the tests again"))
}

/// The day, as ISO 8601 writes it.
pub(super) fn today() -> Result<String> {
    let today = Run::new(Path::new("date"), "ask for the day").args(["-u", "+%F"]).kept()?;
    Ok(today.trim().to_owned())
}
