//! The one error of this crate: what could not be done, why it failed, and what would help.

use std::fmt;

/// What `Result` means in this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// Something that could not be done.
///
/// It holds sentences rather than sources because its only use is to be read by the person who
/// typed the command, and it can be cloned because several steps of a test run may fail for the
/// same reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    context: String,
    cause: String,
    help: Option<String>,
    output: Option<String>,
}

impl Error {
    pub(crate) fn new(context: impl Into<String>, cause: impl fmt::Display) -> Self {
        Self { context: context.into(), cause: cause.to_string(), help: None, output: None }
    }

    /// Adds the command, or the change, that would help.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds what the program that failed had printed.
    pub(crate) fn output(mut self, output: impl Into<String>) -> Self {
        self.output = Some(output.into());
        self
    }

    /// What the program that failed had printed, or nothing.
    pub(crate) fn printed(&self) -> &str {
        self.output.as_deref().unwrap_or_default()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(output) = &self.output {
            writeln!(to, "{}", output.trim_end())?;
        }
        write!(to, "Could not {}: {}", self.context, self.cause)?;
        if let Some(help) = &self.help {
            write!(to, "\nWhat helps: {help}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

/// Says what could not be done when something from the standard library fails.
pub(crate) trait Context<T> {
    /// Turns the failure into this crate's error.
    fn context(self, what: impl FnOnce() -> String) -> Result<T>;
}

impl<T, E: fmt::Display> Context<T> for std::result::Result<T, E> {
    fn context(self, what: impl FnOnce() -> String) -> Result<T> {
        self.map_err(|cause| Error::new(what(), cause))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_what_was_tried_why_it_failed_and_what_helps() {
        let error = Error::new("start chromedriver", "not found")
            .help("apt-get install chromium-driver")
            .output("a line\n");
        assert_eq!(
            error.to_string(),
            "a line\nCould not start chromedriver: not found\nWhat helps: apt-get install chromium-driver"
        );
    }
}
