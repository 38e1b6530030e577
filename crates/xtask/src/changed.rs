//! When the data files were changed last: by git, or else by the time that the disk has for them.

use portal::load::File;
use portal::model::PartialDate;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

/// When the data files of a folder were changed last, as far as that is known.
pub(crate) fn days(data: &Path) -> Vec<(File, PartialDate)> {
    let days = File::ALL.into_iter().map(|file| Some((file, day(&data.join(file.name()))?)));
    days.flatten().collect()
}

/// The day on which a file was changed last. None if that is not known.
fn day(file: &Path) -> Option<PartialDate> {
    let saved = file.metadata().ok()?.modified().ok()?;
    match by_git(file) {
        Kept::Since(day) => day,
        Kept::Not => day_of(saved),
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
    let about = |asked: &[&str]| answer(git(folder).args(asked).args(["--"]).arg(name));
    let (commit, changes) =
        (about(&["log", "-1", "--format=%cs %H"]), about(&["status", "--porcelain"]));
    let (Some(commit), Some(changes)) = (commit, changes) else {
        // Git that cannot be asked, or does not want to answer, is no reason to believe the disk: it has the day of the clone.
        let is_kept = |folder: &Path| folder.join(".git").exists();
        let is_clone = std::path::absolute(folder).is_ok_and(|it| it.ancestors().any(is_kept));
        return if is_clone { Kept::Since(None) } else { Kept::Not };
    };
    let Some((day, commit)) = commit.trim().split_once(' ') else { return Kept::Not };
    if !changes.is_empty() {
        return Kept::Not;
    }
    // In a clone without its past, everything seems to have come with the first commit that is there.
    Kept::Since(PartialDate::parse(day).filter(|_| !is_cut_off(folder, commit)))
}

/// Whether the past of a commit was left out of the clone.
fn is_cut_off(folder: &Path, commit: &str) -> bool {
    let list = answer(git(folder).args(["rev-parse", "--git-path", "shallow"]));
    let list = list.and_then(|path| std::fs::read_to_string(folder.join(path.trim())).ok());
    list.is_some_and(|list| list.lines().any(|line| line == commit))
}

/// Git in a folder: of that folder's repository, whatever this process was started by, and without a lock that somebody else might wait for.
fn git(folder: &Path) -> Command {
    let mut git = Command::new("git");
    git.arg("-C").arg(folder).args(["--no-optional-locks", "-c", "log.showSignature=false"]);
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
        git.env_remove(name);
    }
    git
}

/// What a program answers, without its warnings. None if it fails.
fn answer(program: &mut Command) -> Option<String> {
    let output = program.stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    output.status.success().then_some(text)
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
    use crate::files;
    use std::path::PathBuf;
    use std::time::Duration;

    fn keep_with(folder: &Path, date: &str, args: &[&str]) {
        let set =
            ["user.name=A", "user.email=a@b", "commit.gpgsign=false", "core.hooksPath=/dev/null"];
        let mut git = git(folder);
        git.args(set.iter().flat_map(|set| ["-c", set])).args(args);
        git.env("GIT_COMMITTER_DATE", date).env("GIT_AUTHOR_DATE", date);
        assert!(answer(&mut git).is_some(), "{args:?}");
    }

    /// Keeps this text of a file, as on a day.
    fn keep(folder: &Path, name: &str, text: &str, day: &str) -> PathBuf {
        let file = folder.join(name);
        files::write(&file, text).expect("written");
        let date = format!("{day}T12:00:00Z");
        keep_with(folder, &date, &["add", name]);
        keep_with(folder, &date, &["commit", "--quiet", "--message", name]);
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
        keep_with(dir.path(), "", &["init", "--quiet"]);
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
        let expected = ["2024-10-04", "2025-03-01", "1971-01-01"].map(on);
        let expected = File::ALL.into_iter().zip(expected.into_iter().flatten());
        assert_eq!(days(dir.path()), expected.collect::<Vec<_>>());
    }

    #[test]
    fn where_git_does_not_answer_nothing_is_said() {
        let dir = tempfile::tempdir().expect("a folder");
        let file = dir.path().join("project.json");
        files::write(&file, "{}").expect("written");
        touched(&file, 365);
        assert_eq!(day(&file), on("1971-01-01"));
        files::write(&dir.path().join(".git"), "gitdir: nowhere").expect("written");
        assert_eq!(day(&file), None);
    }

    #[test]
    fn a_clone_without_its_past_says_what_it_knows() {
        let dir = tempfile::tempdir().expect("a folder");
        let (from, to) = (dir.path().join("from"), dir.path().join("to"));
        files::create_dir(&from).expect("made");
        keep_with(&from, "", &["init", "--quiet"]);
        keep(&from, "project.json", "{}", "2024-02-29");
        keep(&from, "activities.json", "{}", "2025-03-01");
        keep(&from, "documents.json", "{}", "2025-03-02");
        let url = format!("file://{}", from.display());
        let to_text = to.display().to_string();
        keep_with(dir.path(), "", &["clone", "--quiet", "--depth", "2", &url, &to_text]);
        let days =
            ["project.json", "activities.json", "documents.json"].map(|name| day(&to.join(name)));
        // The first two came with the first commit that is there, or before.
        assert_eq!(days, [None, None, on("2025-03-02")]);
    }
}
