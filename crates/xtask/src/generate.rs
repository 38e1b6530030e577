//! `cargo xtask generate`: the data of a project that does not exist, in any size.

use crate::error::{Result, Tried};
use crate::files;
use generate::Detail;
use portal::load::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

/// Writes the three files into a folder. The activities go out one by one: a million need no more memory than one.
pub(crate) fn run(activities: usize, out: &Path) -> Result<bool> {
    files::write(&out.join(File::Project.name()), &generate::project(activities))?;
    files::write(&out.join(File::Documents.name()), &generate::documents(activities))?;
    let file = out.join(File::Activities.name());
    let tried = || format!("write {}", file.display());
    let mut writer = BufWriter::new(std::fs::File::create(&file).tried(tried)?);
    generate::activities(activities, Detail::Full, &mut writer).tried(tried)?;
    writer.flush().tried(tried)?;
    println!("{activities} activities in {}", out.display());
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check;

    #[test]
    fn what_is_written_passes_the_check() {
        let dir = tempfile::tempdir().expect("a folder");
        let out = dir.path().join("made/here");
        run(40, &out).expect("written");
        let outcome = check::run(&out).expect("checked");
        assert!(outcome.text.starts_with("40 activities, 12 documents"), "{}", outcome.text);
        assert!(outcome.text.contains("faults: 0"), "{}", outcome.text);
    }
}
