//! What is printed when the command line asks for help, or is not understood.

use super::Cli;
use clap::CommandFactory;
use std::ffi::OsString;
use std::process::ExitCode;

/// The exit code for a command line that was not understood.
const NOT_UNDERSTOOD: u8 = 2;

/// Prints the help that was asked for; or what was wrong, what was most likely meant, and the help of that command.
pub(crate) fn explain(error: &clap::Error, words: &[OsString]) -> ExitCode {
    if error.use_stderr() {
        eprint!("{}", in_words(error, words));
        return ExitCode::from(NOT_UNDERSTOOD);
    }
    print!("{}", error.render());
    ExitCode::SUCCESS
}

/// What was wrong, and the help of the command that was meant to be run.
pub(super) fn in_words(error: &clap::Error, words: &[OsString]) -> String {
    let text = error.render().to_string();
    if !text.starts_with("error:") {
        // It is the help of a command that cannot do without more words.
        return text;
    }
    // The help that follows says how it is used, and in full.
    let fault = ["\n\nUsage:", "\n\nFor more information"]
        .into_iter()
        .fold(text.as_str(), |text, rest| text.split_once(rest).map_or(text, |(fault, _)| fault));
    format!("{fault}\n\n{}", help(words))
}

/// The help of the innermost command that the words name.
fn help(words: &[OsString]) -> String {
    let mut command = Cli::command();
    command.build();
    let mut innermost = &command;
    for word in words.iter().skip(1) {
        let Some(inner) = innermost.find_subcommand(word) else { break };
        innermost = inner;
    }
    innermost.clone().render_help().to_string()
}
