//! Folders: listing, copying, and putting a new one in the place of an old one.

use crate::error::{Error, Result, Tried};
use std::fs;
use std::path::{Path, PathBuf};

/// Every file below a folder; a folder that is not there has none.
pub(crate) fn below(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![dir.to_path_buf()];
    while let Some(dir) = waiting.pop() {
        for entry in fs::read_dir(&dir).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

pub(crate) fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).tried(|| format!("read {}", file.display()))
}

pub(crate) fn read_bytes(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).tried(|| format!("read {}", file.display()))
}

pub(crate) fn write(file: &Path, content: &str) -> Result<()> {
    write_bytes(file, content.as_bytes())
}

pub(crate) fn write_bytes(file: &Path, content: &[u8]) -> Result<()> {
    if let Some(dir) = file.parent() {
        create_dir(dir)?;
    }
    fs::write(file, content).tried(|| format!("write {}", file.display()))
}

/// Writes a file into a folder that need not be there yet.
pub(crate) fn put(file: &Path, content: &[u8]) -> Result<()> {
    if let Some(dir) = file.parent() {
        create_dir(dir)?;
    }
    write_bytes(file, content)
}

pub(crate) fn create_dir(dir: &Path) -> Result<()> {
    fs::create_dir_all(dir).tried(|| format!("create the folder {}", dir.display()))
}

/// Removes a folder with all that is in it; there need not be one.
pub(crate) fn remove_dir(dir: &Path) -> Result<()> {
    if dir.exists() {
        fs::remove_dir_all(dir).tried(|| format!("remove the folder {}", dir.display()))?;
    }
    Ok(())
}

pub(crate) fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).tried(|| format!("rename {} to {}", from.display(), to.display()))
}

pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    if let Some(dir) = to.parent() {
        create_dir(dir)?;
    }
    fs::copy(from, to).tried(|| format!("copy {} to {}", from.display(), to.display()))?;
    Ok(())
}

/// Puts what is in `new` in the place of `old`, in one step as seen by anyone who reads `old`.
///
/// The copy beside `old` is what makes that step possible: a rename works only within one file
/// system, and `old` may be anywhere.
pub(crate) fn replace_dir(old: &Path, new: &Path) -> Result<()> {
    let name = old
        .file_name()
        .ok_or_else(|| Error::new(format!("write to {}", old.display()), "it has no name"))?
        .to_string_lossy();
    let beside = |what: &str| old.with_file_name(format!(".{name}.{what}.{}", std::process::id()));
    let (coming, going) = (beside("new"), beside("old"));
    remove_dir(&coming)?;
    remove_dir(&going)?;
    create_dir(&coming)?;
    for file in below(new) {
        let inner = file.strip_prefix(new).tried(|| format!("copy {}", file.display()))?;
        copy(&file, &coming.join(inner))?;
    }
    if old.exists() {
        rename(old, &going)?;
    }
    rename(&coming, old)?;
    remove_dir(&going)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replaced_folder_holds_the_new_files_only_and_leaves_nothing_beside_it() {
        let dir = tempfile::tempdir().expect("a folder");
        let (old, new) = (dir.path().join("dist"), dir.path().join("stage"));
        write(&old.join("gone.txt"), "old").expect("written");
        write(&new.join("a/b.txt"), "new").expect("written");
        replace_dir(&old, &new).expect("replaced");
        assert_eq!(below(&old), [old.join("a/b.txt")]);
        let mut names: Vec<_> =
            fs::read_dir(dir.path()).expect("listed").flatten().map(|e| e.file_name()).collect();
        names.sort();
        assert_eq!(names, ["dist", "stage"]);
    }
}
