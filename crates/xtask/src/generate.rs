//! `cargo xtask generate`: the data of a project that does not exist, in any size.

use crate::error::{Context, Result};
use crate::files;
use generate::Detail;
use portal::load::{File, MAX_FILE};
use std::io::{BufWriter, Write as _};
use std::path::Path;

/// Writes the three files into a folder, and says how large they are.
pub(crate) fn run(activities: usize, out: &Path) -> Result<bool> {
    write(activities, Detail::Full, out)?;
    println!("{activities} activities in {}", out.display());
    let file = out.join(File::Activities.name());
    let size = file.metadata().context(|| format!("look at {}", file.display()))?.len();
    if size > MAX_FILE as u64 {
        println!("{} is longer than a portal reads", file.display());
    }
    Ok(true)
}

/// The activities go out one by one: a million need no more memory than one.
pub(crate) fn write(activities: usize, detail: Detail, out: &Path) -> Result<()> {
    files::write(&out.join(File::Project.name()), &generate::project(activities))?;
    files::write(&out.join(File::Documents.name()), &generate::documents(activities))?;
    let file = out.join(File::Activities.name());
    let context = || format!("write {}", file.display());
    let mut writer = BufWriter::new(std::fs::File::create(&file).context(context)?);
    generate::activities(activities, detail, &mut writer).context(context)?;
    writer.flush().context(context)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check;
    use editor::check::{Finding, Rule};

    #[test]
    fn what_is_written_passes_the_check() {
        let dir = tempfile::tempdir().expect("a folder");
        let out = dir.path().join("made/here");
        run(40, &out).expect("written");
        let found = check::look(&out).expect("checked");
        assert_eq!((found.activities, found.documents), (40, 12));
        let of_loading = |finding: &&Finding| matches!(finding.rule, Rule::Fault(_));
        assert_eq!(found.all.iter().find(of_loading), None);
    }
}
