//! What a build has in common with the one before: the same files, and not copies of them.

use crate::compress::{copies_of, is_copy};
use crate::error::{Context, Result};
use crate::files;
use std::fs;
use std::path::Path;

/// Puts files of `before` in the place of those in `coming` that say the same, with their compressed copies, which need
/// not be made again. They keep the time at which they were written. Returns how many there are.
///
/// It is one file under two names, so nobody may write into it: the folders are read, and replaced as a whole.
pub(crate) fn link(before: &Path, coming: &Path) -> Result<usize> {
    let mut kept = 0;
    for file in files::below(coming).into_iter().filter(|file| !is_copy(file)) {
        let inner = file.strip_prefix(coming).context(|| format!("look at {}", file.display()))?;
        let old = before.join(inner);
        if !say_the_same(&old, &file)? {
            continue;
        }
        kept += 1;
        let copies = copies_of(&old).into_iter().zip(copies_of(&file));
        for (old, new) in [(old, file)].into_iter().chain(copies) {
            if old.exists() {
                replace(&old, &new)?;
            }
        }
    }
    Ok(kept)
}

fn say_the_same(old: &Path, new: &Path) -> Result<bool> {
    let (Ok(about_old), Ok(about_new)) = (old.metadata(), new.metadata()) else {
        return Ok(false);
    };
    if about_old.len() != about_new.len() {
        return Ok(false);
    }
    // To the nanosecond at the same time was only written what is one file already.
    let is_one =
        about_old.modified().is_ok_and(|time| about_new.modified().is_ok_and(|t| t == time));
    Ok(is_one || files::read_bytes(old)? == files::read_bytes(new)?)
}

/// Where a file cannot have two names it stays as it is, and what is not there is copied.
fn replace(old: &Path, new: &Path) -> Result<()> {
    let beside = new.with_added_extension("kept");
    if fs::hard_link(old, &beside).is_ok() {
        // A file takes the place of another in one step, unless both are the same: then both names stay.
        files::rename(&beside, new)?;
        if beside.exists() {
            fs::remove_file(&beside).context(|| format!("remove {}", beside.display()))?;
        }
        return Ok(());
    }
    if new.exists() { Ok(()) } else { files::copy(old, new) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_the_same_is_the_file_of_before_with_its_copies() {
        let dir = tempfile::tempdir().expect("a folder");
        let (old, new) = (dir.path().join("old"), dir.path().join("new"));
        for (name, before, now) in [("a/same.html", "1", "1"), ("a/other.html", "1", "2")] {
            files::write(&old.join(name), before).expect("written");
            files::write(&old.join(format!("{name}.gz")), "as gzip").expect("written");
            files::write(&old.join(format!("{name}.br")), "as brotli").expect("written");
            files::write(&new.join(name), now).expect("written");
        }
        files::write(&old.join("gone.html"), "1").expect("written");
        files::write(&new.join("new.html"), "1").expect("written");
        assert_eq!(link(&old, &new), Ok(1));
        let when =
            |file: &Path| file.metadata().and_then(|about| about.modified()).expect("a time");
        for name in ["a/same.html", "a/same.html.gz", "a/same.html.br"] {
            assert_eq!(when(&new.join(name)), when(&old.join(name)), "{name}");
        }
        let names: Vec<_> = files::below(&new)
            .iter()
            .filter_map(|file| Some(file.strip_prefix(&new).ok()?.display().to_string()))
            .collect();
        let expected =
            ["a/other.html", "a/same.html", "a/same.html.br", "a/same.html.gz", "new.html"];
        assert_eq!(names, expected);
        assert_eq!(files::read(&new.join("a/other.html")), Ok("2".into()));
        // What is the same file already is left as it is.
        assert_eq!(link(&old, &new), Ok(1));
        assert_eq!(files::below(&new).len(), 5);
    }

    #[test]
    fn without_a_build_before_nothing_is_kept() {
        let dir = tempfile::tempdir().expect("a folder");
        files::write(&dir.path().join("new/a.html"), "1").expect("written");
        assert_eq!(link(&dir.path().join("old"), &dir.path().join("new")), Ok(0));
    }
}
