//! Folders: listing, copying, and putting a new one in the place of an old one.

use crate::error::{Context, Error, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// Every file below a folder; a folder that is not there has none.
pub(crate) fn below(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![dir.to_path_buf()];
    while let Some(dir) = waiting.pop() {
        for entry in fs::read_dir(&dir).into_iter().flatten().flatten() {
            let path = entry.path();
            // The folder itself knows what most entries are. Only behind a link there may be anything.
            let is_dir = entry
                .file_type()
                .is_ok_and(|kind| kind.is_dir() || kind.is_symlink() && path.is_dir());
            if is_dir {
                waiting.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The names of the files in and below a folder from there, but for those that are hidden. Links are not followed.
pub(crate) fn visible(dir: &Path) -> Vec<String> {
    let mut names = Vec::new();
    let mut waiting = vec![(dir.to_path_buf(), String::new())];
    while let Some((dir, before)) = waiting.pop() {
        for entry in fs::read_dir(&dir).into_iter().flatten().flatten() {
            let name = format!("{before}{}", entry.file_name().to_string_lossy());
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                waiting.push((entry.path(), name + "/"));
            } else {
                names.push(name);
            }
        }
    }
    names.sort();
    names
}

pub(crate) fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).context(|| format!("read {}", file.display()))
}

pub(crate) fn read_bytes(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).context(|| format!("read {}", file.display()))
}

pub(crate) fn write(file: &Path, content: &str) -> Result<()> {
    write_bytes(file, content.as_bytes())
}

/// Writes a file into a folder that need not be there yet.
pub(crate) fn write_bytes(file: &Path, content: &[u8]) -> Result<()> {
    if let Some(dir) = file.parent() {
        create_dir(dir)?;
    }
    fs::write(file, content).context(|| format!("write {}", file.display()))
}

pub(crate) fn create_dir(dir: &Path) -> Result<()> {
    fs::create_dir_all(dir).context(|| format!("create the folder {}", dir.display()))
}

/// Removes a folder with all that is in it; there need not be one.
pub(crate) fn remove_dir(dir: &Path) -> Result<()> {
    if dir.exists() {
        fs::remove_dir_all(dir).context(|| format!("remove the folder {}", dir.display()))?;
    }
    Ok(())
}

pub(crate) fn remove_file(file: &Path) -> Result<()> {
    fs::remove_file(file).context(|| format!("remove {}", file.display()))
}

pub(crate) fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).context(|| format!("rename {} to {}", from.display(), to.display()))
}

pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    if let Some(dir) = to.parent() {
        create_dir(dir)?;
    }
    fs::copy(from, to).context(|| format!("copy {} to {}", from.display(), to.display()))?;
    Ok(())
}

/// A folder that is filled beside another one, and takes its place when it is complete: in one step, as seen by anyone
/// who reads the other.
///
/// It lies beside it because a rename works only within one file system, and so does giving a file a second name. If it
/// is dropped before, it is removed. What was stopped from outside leaves it; the next one removes it then.
pub(crate) struct Coming {
    /// The folder to fill.
    pub(crate) dir: PathBuf,
    old: PathBuf,
    going: PathBuf,
}

impl Coming {
    /// Begins with nothing in it.
    pub(crate) fn beside(old: &Path) -> Result<Self> {
        let name = old
            .file_name()
            .ok_or_else(|| Error::new(format!("write to {}", old.display()), "it has no name"))?
            .to_string_lossy();
        let beside = |what: &str| old.with_file_name(format!(".{name}.{what}"));
        let (dir, going) = (beside("new"), beside("old"));
        if going.exists() && !old.exists() {
            // One was stopped in the middle of that step.
            rename(&going, old)?;
        }
        remove_dir(&dir)?;
        remove_dir(&going)?;
        create_dir(&dir)?;
        Ok(Self { dir, old: old.to_path_buf(), going })
    }

    /// Takes the place.
    pub(crate) fn arrive(self) -> Result<()> {
        if self.old.exists() {
            rename(&self.old, &self.going)?;
        }
        if let Err(error) = rename(&self.dir, &self.old) {
            if self.going.exists() {
                rename(&self.going, &self.old)?;
            }
            return Err(error);
        }
        remove_dir(&self.going)
    }
}

impl Drop for Coming {
    fn drop(&mut self) {
        // Whoever comes next tries again.
        let _ = remove_dir(&self.dir);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replaced_folder_holds_the_new_files_only_and_leaves_nothing_beside_it() {
        let dir = tempfile::tempdir().expect("a folder");
        let old = dir.path().join("dist");
        write(&old.join("gone.txt"), "old").expect("written");
        write(&dir.path().join(".dist.new/left.txt"), "by one that was stopped").expect("written");
        let coming = Coming::beside(&old).expect("coming");
        write(&coming.dir.join("a/b.txt"), "new").expect("written");
        write(&coming.dir.join("a/c.txt"), "more").expect("written");
        assert_eq!(below(&old), [old.join("gone.txt")]);
        coming.arrive().expect("replaced");
        assert_eq!(below(&old), [old.join("a/b.txt"), old.join("a/c.txt")]);
        let mut names: Vec<_> =
            fs::read_dir(dir.path()).expect("listed").flatten().map(|e| e.file_name()).collect();
        names.sort();
        assert_eq!(names, ["dist"]);
    }

    #[test]
    fn one_that_is_not_completed_leaves_all_as_it_was() {
        let dir = tempfile::tempdir().expect("a folder");
        let old = dir.path().join("dist");
        write(&old.join("here.txt"), "old").expect("written");
        let coming = Coming::beside(&old).expect("coming");
        write(&coming.dir.join("a.txt"), "new").expect("written");
        drop(coming);
        assert_eq!(below(dir.path()), [old.join("here.txt")]);
        // Nor does one that was stopped between two names.
        rename(&old, &dir.path().join(".dist.old")).expect("renamed");
        let coming = Coming::beside(&old).expect("coming");
        write(&coming.dir.join("a.txt"), "new").expect("written");
        drop(coming);
        assert_eq!(below(dir.path()), [old.join("here.txt")]);
    }
}
