//! Runs another program, and says what it was for when it fails.

use crate::error::{Context, Error, Result};
use std::env;
use std::ffi::OsStr;
use std::io::{self, Read};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

/// A program about to be run.
pub(crate) struct Run {
    command: Command,
    context: String,
    help: Option<String>,
}

impl Run {
    /// `context` completes the sentence "Could not …".
    pub(crate) fn new(program: impl AsRef<OsStr>, context: impl Into<String>) -> Self {
        let mut command = Command::new(program);
        for (name, _) in env::vars_os() {
            if name.to_str().is_some_and(is_ours) {
                command.env_remove(name);
            }
        }
        Self { command, context: context.into(), help: None }
    }

    /// The cargo that a shell would run, as its subcommands are found beside it.
    pub(crate) fn cargo(context: impl Into<String>) -> Self {
        Self::new("cargo", context)
    }

    pub(crate) fn args<I: IntoIterator<Item: AsRef<OsStr>>>(mut self, args: I) -> Self {
        self.command.args(args);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub(crate) fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    pub(crate) fn dir(mut self, dir: impl AsRef<Path>) -> Self {
        self.command.current_dir(dir);
        self
    }

    /// What to suggest when the program fails or is not there.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Lets the program print where this process prints.
    pub(crate) fn shown(mut self) -> Result<()> {
        let status = self.command.status().map_err(|cause| self.not_started(&cause))?;
        self.judged(status, String::new())
    }

    /// Keeps all that the program prints, in the order it was printed: the answer when it
    /// succeeds, part of the error when it fails.
    pub(crate) fn kept(self) -> Result<String> {
        self.watched(false)
    }

    /// As `kept`, but somebody may watch what goes to standard error, such as cargo's progress.
    pub(crate) fn watched(mut self, by_somebody: bool) -> Result<String> {
        let (mut reader, writer) = io::pipe().context(|| self.context.clone())?;
        self.command.stdin(Stdio::null());
        if !by_somebody {
            self.command.stderr(writer.try_clone().context(|| self.context.clone())?);
        }
        self.command.stdout(writer);
        let mut child = self.command.spawn().map_err(|cause| self.not_started(&cause))?;
        // The command holds the writing ends; reading would never end while it does.
        self.command = Command::new(self.command.get_program());
        let mut printed = Vec::new();
        reader.read_to_end(&mut printed).context(|| self.context.clone())?;
        let status = child.wait().context(|| self.context.clone())?;
        let printed = String::from_utf8_lossy(&printed).into_owned();
        self.judged(status, printed.clone()).map(|()| printed)
    }

    fn judged(self, status: ExitStatus, printed: String) -> Result<()> {
        if status.success() {
            return Ok(());
        }
        let name = self.command.get_program().to_string_lossy().into_owned();
        let mut error = Error::new(self.context, format!("{name} ended with {status}"));
        if !printed.is_empty() {
            error = error.output(printed);
        }
        Err(match self.help {
            Some(help) => error.help(help),
            None => error,
        })
    }

    fn not_started(&self, cause: &io::Error) -> Error {
        let name = self.command.get_program().to_string_lossy();
        let error = Error::new(self.context.clone(), format!("{name} cannot be run: {cause}"));
        match &self.help {
            Some(help) => error.help(help.clone()),
            None => error,
        }
    }
}

/// Whether cargo set this variable to tell us about *this* package. Handed on to another cargo, it
/// would describe the wrong package and make build scripts run again.
fn is_ours(name: &str) -> bool {
    name.starts_with("CARGO_PKG_")
        || name.starts_with("CARGO_MANIFEST_")
        || ["CARGO_BIN_NAME", "CARGO_CRATE_NAME", "CARGO_PRIMARY_PACKAGE", "OUT_DIR"]
            .contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_prints_is_kept_in_order() {
        let printed =
            Run::new("sh", "speak").args(["-c", "echo one; echo two >&2; echo three"]).kept();
        assert_eq!(printed, Ok("one\ntwo\nthree\n".into()));
    }

    #[test]
    fn a_failure_shows_the_output_and_the_help() {
        let error = Run::new("sh", "fail")
            .args(["-c", "echo why; exit 3"])
            .help("do something else")
            .kept()
            .expect_err("it fails");
        let text = error.to_string();
        assert!(text.starts_with("why\nCould not fail: sh ended with"), "{text}");
        assert!(text.ends_with("What helps: do something else"), "{text}");
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let error = Run::new("no-such-program", "run it").shown().expect_err("it fails");
        assert!(error.to_string().contains("no-such-program"), "{error}");
    }

    #[test]
    fn variables_about_this_package_are_not_handed_on_but_cargos_settings_are() {
        assert!(is_ours("CARGO_PKG_NAME") && is_ours("CARGO_MANIFEST_DIR"));
        assert!(!is_ours("CARGO_HOME") && !is_ours("CARGO_TARGET_DIR"));
    }
}
