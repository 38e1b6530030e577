//! A folder on a disk, and the one of an earlier build, whose files it may share.

use crate::files;
use site::{Change, Error, Result, World};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A folder on a disk. A file that says the same as in the earlier build is not written: it is that file under another name, with
/// the time at which it was written.
pub(crate) struct DiskWorld {
    dir: PathBuf,
    before: Option<PathBuf>,
}

impl DiskWorld {
    /// The files of a folder, which need not be there yet.
    pub(crate) fn new(dir: &Path) -> Self {
        Self { dir: dir.to_path_buf(), before: None }
    }

    /// The same, where the site was built before into another folder.
    pub(crate) fn after(dir: &Path, before: &Path) -> Self {
        Self { dir: dir.to_path_buf(), before: Some(before.to_path_buf()) }
    }
}

impl World for DiskWorld {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>> {
        match fs::read(self.dir.join(path)) {
            Ok(content) => Ok(Some(content)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::new(path, error)),
        }
    }

    fn list(&self) -> Result<Vec<String>> {
        let path = |file: &Path| {
            let parts = file.strip_prefix(&self.dir).unwrap_or(file).components();
            let parts: Vec<_> = parts.map(|part| part.as_os_str().to_string_lossy()).collect();
            parts.join("/")
        };
        let mut paths: Vec<String> =
            files::below(&self.dir).iter().map(|file| path(file)).collect();
        paths.sort();
        Ok(paths)
    }

    fn write(&self, path: &str, content: &[u8]) -> Result<Change> {
        let file = self.dir.join(path);
        if let Some(before) = self.before.as_ref().map(|folder| folder.join(path))
            && fs::read(&before).is_ok_and(|old| old == content)
        {
            if linked(&before, &file).is_err() {
                // Where a file cannot have two names.
                written(&file, content).map_err(|error| Error::new(path, error))?;
            }
            return Ok(Change::Same);
        }
        written(&file, content).map_err(|error| Error::new(path, error))?;
        Ok(Change::New)
    }

    fn read_before(&self, path: &str) -> Option<Vec<u8>> {
        fs::read(self.before.as_ref()?.join(path)).ok()
    }
}

/// What is there may be known by another name too, and must stay under that: it is not written into.
fn written(file: &Path, content: &[u8]) -> std::io::Result<()> {
    removed(file)?;
    with_folder(file, |file| fs::write(file, content))
}

fn linked(before: &Path, file: &Path) -> std::io::Result<()> {
    removed(file)?;
    with_folder(file, |file| fs::hard_link(before, file))
}

fn removed(file: &Path) -> std::io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Most folders are there already, and looking for one before each of many files takes its time.
fn with_folder(file: &Path, make: impl Fn(&Path) -> std::io::Result<()>) -> std::io::Result<()> {
    match (make(file), file.parent()) {
        (Err(error), Some(folder)) if error.kind() == ErrorKind::NotFound => {
            fs::create_dir_all(folder)?;
            make(file)
        }
        (done, _) => done,
    }
}

#[cfg(test)]
mod tests;
