//! The folder that pages go to, and the one of an earlier build, of which they may be.

use super::{Fault, fault};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// Where files go.
pub(super) struct Folder<'a> {
    /// The folder.
    pub(super) new: &'a Path,
    /// The site as it was built before, if it was.
    pub(super) before: Option<&'a Path>,
}

impl Folder<'_> {
    /// Puts a file there. Returns whether it is the one of the earlier build, because it says the same: then it is not
    /// written, but the same file under two names, with the time at which it was written.
    pub(super) fn put(&self, name: &Path, content: &str) -> Result<bool, Fault> {
        let file = self.new.join(name);
        if let Some(before) = self.before.map(|folder| folder.join(name))
            && fs::read(&before).is_ok_and(|old| old == content.as_bytes())
            && linked(&before, &file).is_ok()
        {
            return Ok(true);
        }
        // What is there may be known by another name too, and must stay under that: it is not written into.
        removed(&file)
            .and_then(|()| with_folder(&file, |file| fs::write(file, content)))
            .map_err(|error| fault(&file, &error))?;
        Ok(false)
    }

    /// What the earlier build says in a file.
    pub(super) fn before(&self, name: &Path) -> Option<String> {
        fs::read_to_string(self.before?.join(name)).ok()
    }
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
mod tests {
    use super::*;

    #[test]
    fn what_says_the_same_is_the_file_of_before_and_the_rest_is_new() {
        let dir = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
        let (old, new) = (dir.path().join("old"), dir.path().join("new"));
        let write = |before, name: &str, content: &str| {
            let to = Folder { new: if before { &old } else { &new }, before: Some(&old) };
            to.put(Path::new(name), content).unwrap_or_else(|fault| panic!("{fault}"))
        };
        let read = |file: &Path| fs::read_to_string(file).unwrap_or_else(|e| panic!("{e}"));
        let when = |file: &Path| fs::metadata(file).and_then(|about| about.modified()).ok();
        assert!(!write(true, "a/same.html", "one"));
        assert!(!write(true, "a/other.html", "one"));
        assert!(write(false, "a/same.html", "one"));
        assert!(!write(false, "a/other.html", "two"));
        assert!(!write(false, "a/new.html", "three"));
        assert_eq!(when(&old.join("a/same.html")), when(&new.join("a/same.html")));
        // Written once more, the file of before keeps what it says.
        assert!(!write(false, "a/same.html", "four"));
        assert_eq!(read(&new.join("a/same.html")), "four");
        assert_eq!(read(&old.join("a/same.html")), "one");
        assert_eq!(read(&old.join("a/other.html")), "one");
    }
}
