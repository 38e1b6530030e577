//! Where the stories write down what they saw: which of them were told to an engine, and what they counted and measured.

use crate::error::Result;
use crate::run::Run;
use crate::{files, paths};
use std::path::PathBuf;

/// The notes of one engine.
pub(super) struct Notes {
    folder: PathBuf,
}

impl Notes {
    /// Those that are there, of an engine by its name in small letters.
    pub(super) fn of(engine: &str) -> Self {
        Self { folder: paths::stories().join("notes").join(engine) }
    }

    /// Makes room for new ones.
    pub(super) fn prepare(engine: &str) -> Result<Self> {
        let notes = Self::of(engine);
        files::remove_dir(&notes.folder)?;
        files::create_dir(&notes.told())?;
        files::create_dir(&notes.figures())?;
        Ok(notes)
    }

    /// Tells the stories of it.
    pub(super) fn pass_to(&self, run: Run) -> Run {
        run.env("PORTAL_TOLD", self.told()).env("PORTAL_FIGURES", self.figures())
    }

    /// A file for each story, with a word in it.
    pub(super) fn told(&self) -> PathBuf {
        self.folder.join("told")
    }

    /// A file for each story that looked at something beside its own course, with a line for each time: what, with what tool, how many, the least.
    pub(super) fn figures(&self) -> PathBuf {
        self.folder.join("figures")
    }

    /// A file with the engine's name and version.
    pub(super) fn name(&self) -> PathBuf {
        self.folder.join("name")
    }
}
