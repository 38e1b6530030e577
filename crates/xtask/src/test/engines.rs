//! The stories once more, told to other engines than Chromium.

use super::notes::Notes;
use super::{matrix, ready};
use crate::error::{Error, Result};
use crate::run::Run;
use crate::steps::Verdict;
use crate::tools::{Firefox, StoryTools, WebKit};
use crate::{browser, files};
use std::path::Path;

/// What every engine must do: the stories of these modules. The others are mostly about files and hosts.
const CORE: [&str; 10] = [
    "filters::",
    "keyboard::",
    "languages::",
    "layout::",
    "moving::",
    "overview::",
    "results::",
    "search::",
    "text_size::",
    "timeline::",
];

/// Which stories are told.
#[derive(Clone, Copy, Debug)]
pub(super) enum Which {
    /// Those of the core.
    Core,
    All,
}

pub(super) fn firefox(
    which: Which,
    firefox: Option<&Result<Firefox>>,
    stories: Option<&Result<StoryTools>>,
) -> Result<Verdict> {
    let firefox = ready(firefox)?;
    let version =
        Run::new(&firefox.firefox, "ask Firefox for its version").args(["--version"]).kept()?;
    let run = browser::in_firefox(firefox, &ready(stories)?.nginx);
    tell("firefox", version.trim(), run, which)
}

pub(super) fn webkit(
    which: Which,
    webkit: Option<&Result<WebKit>>,
    stories: Option<&Result<StoryTools>>,
) -> Result<Verdict> {
    let webkit = ready(webkit)?;
    let run = browser::in_webkit(webkit, &ready(stories)?.nginx);
    tell("webkit", &WebKit::version(), run, which)
}

/// All stories, to Chromium, which has already been started.
pub(super) fn chromium(run: Run) -> Result<()> {
    let notes = Notes::prepare("chromium")?;
    notes.pass_to(run).kept()?;
    files::write(&notes.name(), &matrix::browser(&matrix::folder())?)
}

fn tell(name: &str, version: &str, run: Run, which: Which) -> Result<Verdict> {
    let notes = Notes::prepare(name)?;
    let run = notes.pass_to(run).args(["--"]);
    match which {
        Which::Core => run.args(CORE),
        Which::All => run,
    }
    .kept()?;
    files::write(&notes.name(), version)?;
    Told::read(&notes.told()).verdict(version).map(Verdict::PassedWith)
}

/// How many stories there were.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) here: usize,
    not_here: usize,
}

impl Told {
    /// Counts the notes that the stories left in a folder.
    pub(super) fn read(folder: &Path) -> Self {
        let mut told = Self::default();
        for note in files::below(folder) {
            match files::read(&note).as_deref() {
                Ok("told") => told.here += 1,
                _ => told.not_here += 1,
            }
        }
        told
    }

    fn verdict(&self, version: &str) -> Result<String> {
        if self.here == 0 {
            return Err(Error::new("tell the stories", "none was told"));
        }
        Ok(match self.not_here {
            0 => format!("{version}: {} stories", self.here),
            rest => format!(
                "{version}: {} stories; {rest} more take what only another driver can do",
                self.here
            ),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(notes: &[(&str, &str)]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().expect("a folder");
        for (name, note) in notes {
            files::write(&dir.path().join(name), note).expect("written");
        }
        dir
    }

    #[test]
    fn what_was_told_and_what_was_not_is_counted() {
        let dir = folder(&[("filters.a", "told"), ("filters.b", "told"), ("take.c", "not told")]);
        let told = Told::read(dir.path());
        assert_eq!(told, Told { here: 2, not_here: 1 });
        let verdict = told.verdict("Firefox 153").expect("told");
        assert!(verdict.starts_with("Firefox 153: 2 stories; 1 more"), "{verdict}");
    }

    #[test]
    fn a_run_in_which_nothing_was_told_is_none() {
        assert!(Told::read(folder(&[("take.c", "not told")]).path()).verdict("Firefox").is_err());
    }
}
