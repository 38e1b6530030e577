//! The project's commands, and the static server that the browser tests share with `serve`.
//!
//! Deliberately absent: anything the site needs at run time. What is built here is a folder of
//! files; no part of this crate ends up in it.

mod args;
mod bench;
mod browser;
mod build;
mod changed;
mod check;
mod compress;
mod disk_world;
mod error;
mod files;
mod fuzz;
mod generate;
pub mod hosting;
mod html;
mod import;
mod kept;
#[cfg(test)]
mod lints;
mod messages;
mod new;
mod paths;
mod program;
mod progress;
mod public_url;
mod release;
mod run;
mod schema;
mod script;
mod serve;
pub mod server;
mod shell;
mod size;
mod steps;
mod style;
mod test;
mod tools;
mod watch;
mod workspace;

pub use error::{Error, Result};

use args::{Bench, Command};
use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

/// Does what the arguments of this process ask for.
pub fn main() -> ExitCode {
    let words: Vec<OsString> = env::args_os().collect();
    let command = match args::read(&words) {
        Ok(command) => command,
        Err(error) => return args::explain(&error, &words),
    };
    let done = match command {
        Command::Build(options) => build::run(&options),
        Command::Serve(options) => serve::run(&options),
        Command::Test(options) => Ok(test::run(&options)),
        Command::Check(options) => check::run(&options),
        Command::New { dir } => new::run(&dir),
        Command::Schema { out } => schema::write(&out).map(|()| true),
        Command::Fuzz { seconds } => fuzz::run(seconds),
        Command::Generate { activities, out } => generate::run(activities, &out),
        Command::Import(options) => import::run(options),
        Command::Bench(Bench::Page(options)) => bench::page(&options),
        Command::Bench(Bench::Engine(options)) => bench::engine(&options),
        Command::Size { why: true, .. } => size::why(),
        Command::Size { dist, why: false } => size::run(&dist),
        Command::Hosting { public_url, out } => hosting::run(&public_url, &out),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
