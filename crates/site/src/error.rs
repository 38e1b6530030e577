//! The one error of this crate: which file it was about, and what was wrong.

use std::fmt;

/// What `Result` means in this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// A file that could not be read, written or used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    path: String,
    reason: String,
}

impl Error {
    /// Something that is wrong with the file at `path`.
    pub fn new(path: &str, reason: impl fmt::Display) -> Self {
        Self { path: path.to_owned(), reason: reason.to_string() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.reason)
    }
}

impl std::error::Error for Error {}
