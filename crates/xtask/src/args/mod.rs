//! What the command line understands. The options of a command that nothing else asks for lie beside that command.

mod explain;
#[cfg(test)]
mod tests;

pub(crate) use explain::explain;

use crate::bench::{EngineOptions, PageOptions};
use crate::build::Profile;
use crate::check::CheckOptions;
use crate::import::ImportOptions;
use crate::public_url::PublicUrl;
use crate::test::TestOptions;
use crate::{fuzz, paths};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand};
use portal::details::Details;
use std::ffi::OsString;
use std::path::PathBuf;

const DETAILS: [Details; 3] = [Details::None, Details::Recent, Details::All];

#[derive(Debug, Parser)]
#[command(name = "xtask", bin_name = "cargo xtask")]
#[command(about = "Build, serve, check and measure the portal")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// One command with all that it needs.
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub(crate) enum Command {
    /// Build the portal, serve it, and build it again when a file changes
    Serve(ServeOptions),
    /// Write the release build, for any static host
    Build(BuildOptions),
    /// Run every check, one line a step
    Test(TestOptions),
    /// Check a folder of data files: what is wrong, and what was most likely meant
    Check(CheckOptions),
    /// Begin the data of a new project, with examples and notes
    New {
        /// The folder to create, or one without data files
        dir: PathBuf,
    },
    /// Merge a list of activities into the data
    Import(ImportOptions),
    /// Write the JSON schemas of the data files
    Schema {
        /// The folder to write to [default: public/schema]
        #[arg(long, value_name = "DIR", default_value_os_t = paths::root().join("public/schema"))]
        #[arg(hide_default_value = true)]
        out: PathBuf,
    },
    /// Generate the data of a project of any size, the same each time
    Generate {
        /// How many activities
        #[arg(long, value_name = "N")]
        activities: usize,
        /// The folder to write to
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Look for input that breaks the core or the import
    Fuzz {
        /// Seconds for each of the four fuzzers
        #[arg(long, value_name = "N", default_value_t = fuzz::SECONDS)]
        seconds: u32,
    },
    /// Measure the portal beside others, in a browser
    #[command(subcommand)]
    Bench(Bench),
    /// Write settings for nginx, Caddy, Apache, Netlify and Cloudflare Pages
    Hosting {
        /// Where the portal will lie: a path, or a whole address
        #[arg(long, value_name = "URL", default_value_t)]
        public_url: PublicUrl,
        /// The folder to write to [default: deploy]
        #[arg(long, value_name = "DIR", default_value_os_t = paths::root().join("deploy"))]
        #[arg(hide_default_value = true)]
        out: PathBuf,
    },
    /// Show what a first visit downloads
    Size {
        /// The build to measure [default: dist]
        #[arg(long, value_name = "DIR", default_value_os_t = paths::dist())]
        #[arg(hide_default_value = true, conflicts_with = "why")]
        dist: PathBuf,
        /// Show what the program is made of instead, as it was built last
        #[arg(long)]
        why: bool,
    },
}

/// What can be measured.
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub(crate) enum Bench {
    /// How soon a page can be used, and how quickly it answers, beside a hand-written one
    Page(PageOptions),
    /// How quickly the core answers, beside other engines in the same browser
    Engine(EngineOptions),
}

/// What a build is made of.
#[derive(Debug, PartialEq, Eq, Args)]
pub(crate) struct BuildOptions {
    /// The folder of data files [default: public/data]
    #[arg(long, value_name = "DIR", default_value_os_t = paths::data(), hide_default_value = true)]
    pub(crate) data: PathBuf,
    /// Where the portal will lie: a path, or a whole address
    #[arg(long, value_name = "URL", default_value_t)]
    pub(crate) public_url: PublicUrl,
    /// The folder to write to: absent, empty, or an earlier build [default: dist]
    #[arg(long, value_name = "DIR", default_value_os_t = paths::dist(), hide_default_value = true)]
    pub(crate) out: PathBuf,
    /// Which activities have a static page of their own [default: all, or recent if there are more than 20 000]
    #[arg(long = "static-details", value_name = "WHICH")]
    #[arg(value_parser = one_of(&DETAILS, Details::word))]
    pub(crate) details: Option<Details>,
    /// Build although a data file cannot be read, with what can be read of it
    #[arg(long)]
    pub(crate) allow_broken: bool,
    /// For whom the build is.
    #[arg(skip = Profile::Release)]
    pub(crate) profile: Profile,
}

/// What `serve` is asked for.
#[derive(Debug, PartialEq, Eq, Args)]
pub(crate) struct ServeOptions {
    /// The folder of data files [default: public/data]
    #[arg(long, value_name = "DIR", default_value_os_t = paths::data(), hide_default_value = true)]
    pub(crate) data: PathBuf,
    /// Where the portal lies on the server
    #[arg(long, value_name = "URL", default_value_t)]
    pub(crate) public_url: PublicUrl,
    /// The port [default: the first free one from 8080]
    #[arg(long, value_name = "N")]
    pub(crate) port: Option<u16>,
    /// Serve the release build, which readers get, and not the development build
    #[arg(long)]
    release: bool,
}

impl ServeOptions {
    /// For whom it is built.
    pub(crate) fn profile(&self) -> Profile {
        if self.release { Profile::Release } else { Profile::Dev }
    }
}

/// Reads the command line, beginning with the program's name.
///
/// # Errors
///
/// When there is no command to run: help was asked for, or something was not understood. [`explain`] says which.
pub(crate) fn read(words: &[OsString]) -> Result<Command, clap::Error> {
    Cli::try_parse_from(words).map(|cli| cli.command)
}

/// Reads one of a few words. Help lists them, and a word that is close to one of them is answered with it.
pub(crate) fn one_of<T: Copy + Send + Sync + 'static>(
    all: &'static [T],
    word: fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(all.iter().map(|one| word(*one))).try_map(move |text| {
        let found = all.iter().copied().find(|one| word(*one) == text);
        found.ok_or_else(|| format!("there is no {text}"))
    })
}
