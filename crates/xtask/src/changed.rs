//! When the data files were changed last: by git, or else by the time that the disk has for them.

use crate::error::Result;
use crate::files;
use crate::run::Run;
use portal::changed::write;
use portal::load::File;
use portal::model::PartialDate;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// Writes down when the data files of a folder were changed last.
pub(crate) fn publish(data: &Path, to: &Path) -> Result<()> {
    let days: Vec<_> = File::ALL
        .into_iter()
        .filter_map(|file| Some((file, day(&data.join(file.name()))?)))
        .collect();
    files::write(to, &write(&days))
}

/// The day on which a file was changed last. None if that is not known.
fn day(file: &Path) -> Option<PartialDate> {
    match by_git(file) {
        Kept::Since(day) => day,
        Kept::Not => day_of(file.metadata().ok()?.modified().ok()?),
    }
}

/// What git knows of a file.
enum Kept {
    /// It is as it was committed, on this day if that is known.
    Since(Option<PartialDate>),
    /// It is not, or git does not keep it.
    Not,
}

fn by_git(file: &Path) -> Kept {
    let (Some(folder), Some(name)) = (file.parent(), file.file_name()) else { return Kept::Not };
    let git = |args: &[&str]| {
        let run = Run::new("git", "ask for the last change").args(["-C"]).args([folder]);
        run.args(args).args(["--"]).args([name]).kept().ok()
    };
    let commit = git(&["log", "-1", "--format=%cs %H"]);
    let Some((day, commit)) = commit.as_deref().and_then(|line| line.trim().split_once(' ')) else {
        return Kept::Not;
    };
    if git(&["status", "--porcelain"]).is_none_or(|changes| !changes.is_empty()) {
        return Kept::Not;
    }
    // In a clone without its past, everything seems to have come with the first commit that is there.
    Kept::Since(PartialDate::parse(day).filter(|_| !is_cut_off(folder, commit)))
}

/// Whether the past of a commit was left out of the clone.
fn is_cut_off(folder: &Path, commit: &str) -> bool {
    let asked = Run::new("git", "ask where the past was left out").args(["-C"]).args([folder]);
    let list = asked.args(["rev-parse", "--git-path", "shallow"]).kept();
    let list = list.ok().and_then(|path| std::fs::read_to_string(folder.join(path.trim())).ok());
    list.is_some_and(|list| list.lines().any(|line| line == commit))
}

/// The day, in UTC.
fn day_of(time: SystemTime) -> Option<PartialDate> {
    let seconds = i64::try_from(time.duration_since(UNIX_EPOCH).ok()?.as_secs()).ok()?;
    let date =
        jiff::tz::Offset::UTC.to_datetime(jiff::Timestamp::from_second(seconds).ok()?).date();
    PartialDate::parse(&date.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;
    use std::time::Duration;

    fn git(folder: &Path, date: &str, args: &[&str]) {
        let who = ["-c", "user.name=A", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"];
        Run::new("git", "keep")
            .args(["-C"])
            .args([folder])
            .args(who)
            .args(args)
            .env("GIT_COMMITTER_DATE", date)
            .env("GIT_AUTHOR_DATE", date)
            .kept()
            .expect("done");
    }

    /// Keeps this text of a file, as on a day.
    fn keep(folder: &Path, name: &str, text: &str, day: &str) -> PathBuf {
        let file = folder.join(name);
        files::write(&file, text).expect("written");
        let date = format!("{day}T12:00:00Z");
        git(folder, &date, &["add", name]);
        git(folder, &date, &["commit", "--quiet", "--message", name]);
        file
    }

    fn on(day: &str) -> Option<PartialDate> {
        PartialDate::parse(day)
    }

    fn touched(file: &Path, days: u64) {
        let time = UNIX_EPOCH + Duration::from_hours(24 * days);
        std::fs::File::options()
            .write(true)
            .open(file)
            .expect("open")
            .set_modified(time)
            .expect("set");
    }

    #[test]
    fn what_git_keeps_was_changed_when_it_was_committed_last() {
        let dir = tempfile::tempdir().expect("a folder");
        git(dir.path(), "", &["init", "--quiet"]);
        let first = keep(dir.path(), "project.json", "{}", "2024-02-29");
        let second = keep(dir.path(), "activities.json", "{}", "2025-03-01");
        touched(&first, 0);
        assert_eq!((day(&first), day(&second)), (on("2024-02-29"), on("2025-03-01")));
        files::write(&first, "{ }").expect("written");
        touched(&first, 20_000);
        assert_eq!(day(&first), on("2024-10-04"));
        let unkept = dir.path().join("documents.json");
        files::write(&unkept, "{}").expect("written");
        touched(&unkept, 365);
        assert_eq!(day(&unkept), on("1971-01-01"));
        assert_eq!(day(&dir.path().join("none.json")), None);
        let all = dir.path().join("changed.tsv");
        publish(dir.path(), &all).expect("written");
        let text = files::read(&all).expect("read");
        assert_eq!(
            text,
            "project.json\t2024-10-04\nactivities.json\t2025-03-01\ndocuments.json\t1971-01-01\n"
        );
    }

    #[test]
    fn a_clone_without_its_past_says_what_it_knows() {
        let dir = tempfile::tempdir().expect("a folder");
        let (from, to) = (dir.path().join("from"), dir.path().join("to"));
        files::create_dir(&from).expect("made");
        git(&from, "", &["init", "--quiet"]);
        keep(&from, "project.json", "{}", "2024-02-29");
        keep(&from, "activities.json", "{}", "2025-03-01");
        keep(&from, "documents.json", "{}", "2025-03-02");
        let url = format!("file://{}", from.display());
        let to_text = to.display().to_string();
        git(dir.path(), "", &["clone", "--quiet", "--depth", "2", &url, &to_text]);
        let days =
            ["project.json", "activities.json", "documents.json"].map(|name| day(&to.join(name)));
        // The first two came with the first commit that is there, or before.
        assert_eq!(days, [None, None, on("2025-03-02")]);
    }
}
