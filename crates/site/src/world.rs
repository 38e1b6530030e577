//! The one way to files.

use crate::error::{Error, Result};

/// A folder of files, wherever it is. A path has slashes between its parts and none at its ends: `data/project.json`.
///
/// Pages are written by several threads at once.
pub trait World: Sync {
    /// The content of a file; `None` if there is none.
    ///
    /// # Errors
    ///
    /// When there is a file and it cannot be read.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>>;

    /// The path of every file, sorted.
    ///
    /// # Errors
    ///
    /// When the folder cannot be listed.
    fn list(&self) -> Result<Vec<String>>;

    /// Writes a file, in the place of the one that may be there.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    fn write(&self, path: &str, content: &[u8]) -> Result<Change>;

    /// The content that a file had when the site was built the last time, if it was and that is known.
    fn read_before(&self, _path: &str) -> Option<Vec<u8>> {
        None
    }
}

/// How a file that was written differs from what it was when the site was built the last time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It says something else, or there was none.
    New,
    /// It says the same.
    Same,
}

/// The text of a file; `None` if there is none.
pub(crate) fn text(world: &dyn World, path: &str) -> Result<Option<String>> {
    let text = |bytes| String::from_utf8(bytes).map_err(|error| Error::new(path, error));
    world.read(path)?.map(text).transpose()
}
