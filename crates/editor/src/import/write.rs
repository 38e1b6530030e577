//! Puts a new text in the place of a file, all at once or not at all.

use crate::error::{Error, Result};
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Where the old text of a file is kept.
pub(super) fn backup(file: &Path) -> PathBuf {
    beside(file, ".bak")
}

/// Replaces the text of a file that still holds `old`, which is kept beside it.
///
/// Whatever fails, the file holds the old text or the new one. A link is followed: what it points to is replaced.
pub(super) fn replace(file: &Path, old: &str, new: &str) -> Result<()> {
    let failed = |cause: &dyn std::fmt::Display| {
        Error::new(format!("write {}", file.display()), format!("{cause}; it is as it was"))
    };
    let target = fs::canonicalize(file).map_err(|error| failed(&error))?;
    let permissions = target.metadata().map_err(|error| failed(&error))?.permissions();
    let (coming, going) = (Temporary(beside(&target, ".new")), Temporary(beside(&target, ".old")));
    for (temporary, text) in [(&coming, new), (&going, old)] {
        temporary.write(text, permissions.clone()).map_err(|error| failed(&error))?;
    }
    // Somebody may have saved the file while the list was read.
    if fs::read(&target).map_err(|error| failed(&error))? != old.as_bytes() {
        return Err(failed(&"it was changed while the list was read; run the import again"));
    }
    fs::rename(&going.0, backup(&target)).map_err(|error| failed(&error))?;
    fs::rename(&coming.0, &target).map_err(|error| failed(&error))?;
    // The names are as safe as the texts where a folder can be synchronised; elsewhere this is no failure.
    let _ = target.parent().map(|folder| File::open(folder).and_then(|folder| folder.sync_all()));
    Ok(())
}

/// A file that is gone when it is no longer needed, unless it was renamed.
struct Temporary(PathBuf);

impl Temporary {
    fn write(&self, text: &str, permissions: fs::Permissions) -> std::io::Result<()> {
        let mut file = File::create(&self.0)?;
        file.write_all(text.as_bytes())?;
        file.set_permissions(permissions)?;
        file.sync_all()
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // Whoever comes next writes over it.
        let _ = fs::remove_file(&self.0);
    }
}

/// A file of this name with something behind it, in the same folder.
fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    file.with_file_name(name)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_somebody_else_changed_is_left_to_them() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("activities.json");
        fs::write(&file, "theirs").unwrap();
        let error = replace(&file, "as it was read", "new").unwrap_err().to_string();
        assert!(error.contains("changed while the list was read"), "{error}");
        assert_eq!(fs::read_to_string(&file).unwrap(), "theirs");
        let names: Vec<_> =
            fs::read_dir(folder.path()).unwrap().flatten().map(|e| e.file_name()).collect();
        assert_eq!(names, ["activities.json"]);
    }
}
