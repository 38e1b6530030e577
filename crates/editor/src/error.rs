//! The one error of this crate: what was tried, and why it failed.

use std::fmt;

/// What `Result` means in this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// Something that could not be done, in words for the person who asked for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    tried: String,
    cause: String,
}

impl Error {
    pub(crate) fn new(tried: impl Into<String>, cause: impl fmt::Display) -> Self {
        Self { tried: tried.into(), cause: cause.to_string() }
    }

    /// What was tried, to be read behind "could not".
    pub fn tried(&self) -> &str {
        &self.tried
    }

    /// Why it failed.
    pub fn cause(&self) -> &str {
        &self.cause
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "could not {}: {}", self.tried, self.cause)
    }
}

impl std::error::Error for Error {}
