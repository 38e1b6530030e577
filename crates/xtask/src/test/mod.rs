//! `cargo xtask test`: everything that must hold, one line a step.

mod advisories;
mod engines;
mod first_versions;
mod hostile;
pub(crate) mod matrix;
mod notes;
mod published;
mod statement;

use engines::Which;

use crate::args::BuildOptions;
use crate::build::{self, Profile};
use crate::error::{Error, Result};
use crate::run::Run;
use crate::steps::{Step, Steps, Verdict};
use crate::tools::{self, BuildTools, StoryTools};
use crate::{browser, check, generate, messages, paths, size};
use ::generate::Detail;
use clap::Args;
use clap::builder::PossibleValuesParser;
use editor::check::{Level, report};
use portal::details::Details;
use std::path::Path;

/// So many activities that there is an index of them.
const MANY: usize = 1000;

const STEPS: &[Step] = &[
    step("fmt", &[]),
    step("clippy", &[]),
    step("unit", &[]),
    step("hostile", &[]),
    step("data", &[]),
    step("messages", &[]),
    step("build", &[]),
    step("stories", &["build"]),
    step("firefox", &["build"]),
    step("webkit", &["build"]),
    step("statement", &["build", "stories", "firefox", "webkit"]),
    step("size", &["build"]),
    step("licences", &[]),
    step("advisories", &[]),
];

/// What runs the native tests.
const NATIVE: [&str; 7] =
    ["test", "--workspace", "--exclude", "stories", "--locked", "--quiet", "--no-fail-fast"];

const fn step(name: &'static str, needs: &'static [&'static str]) -> Step {
    Step { name, needs }
}

/// What a run is asked for.
#[derive(Debug, PartialEq, Eq, Args)]
pub(crate) struct TestOptions {
    /// Run this step and those that it needs; may be repeated
    #[arg(long, value_name = "STEP")]
    #[arg(value_parser = PossibleValuesParser::new(STEPS.iter().map(|step| step.name)))]
    pub(crate) only: Vec<String>,
    #[allow(clippy::doc_markdown, reason = "it is printed as help")]
    /// Run all browser tests in Firefox and WebKit too, not only the most important
    #[arg(long)]
    pub(crate) all_engines: bool,
    /// Publish what was tested, and record what screen readers are told
    #[arg(long)]
    pub(crate) record: bool,
}

/// True when nothing failed.
///
/// The published matrix of faults is written anew if `record` says so; otherwise it must say what was seen.
pub(crate) fn run(options: &TestOptions) -> bool {
    let &TestOptions { ref only, record, all_engines } = options;
    let which = if all_engines { Which::All } else { Which::Core };
    let profile = Profile::Release;
    let mut steps = Steps::new(STEPS, only);
    // Installing comes first and may be seen at work, so that afterwards a line is a step. What
    // cannot be had fails the steps that need it and no others.
    let wanted = |names: &[&str]| names.iter().any(|name| steps.includes(name));
    let building = wanted(&["build", "clippy"]).then(|| tools::for_build(profile));
    let story_tools = wanted(&["stories", "firefox", "webkit"]).then(tools::for_stories);
    let firefox = wanted(&["firefox"]).then(tools::for_firefox);
    let webkit = wanted(&["webkit"]).then(tools::for_webkit);
    let deny = wanted(&["licences", "advisories"]).then(tools::for_licences);

    steps.run("fmt", || {
        cargo(
            "check the formatting",
            &["fmt", "--all", "--", "--check", "--color", "never"],
            "cargo fmt --all",
        )
    });
    steps.run("clippy", || {
        ready(building.as_ref())?;
        clippy()
    });
    steps.run("unit", || {
        cargo("pass the native tests", &NATIVE, "cargo test --workspace --exclude stories")
    });
    steps.run("hostile", || hostile::run(record).map(Verdict::PassedWith));
    steps.run("data", data);
    steps.run("messages", || {
        messages::read(&messages::source())?.must_be_whole()?;
        Ok(Verdict::Passed)
    });
    steps.run("build", || sites(ready(building.as_ref())?, profile));
    steps.run("stories", || stories(ready(story_tools.as_ref())?, record));
    steps.run("firefox", || engines::firefox(which, firefox.as_ref(), story_tools.as_ref()));
    steps.run("webkit", || engines::webkit(which, webkit.as_ref(), story_tools.as_ref()));
    steps.run("statement", || statement(record));
    steps.run("size", gate);
    steps.run("licences", || advisories::licences(ready(deny.as_ref())?));
    steps.run("advisories", || advisories::known(ready(deny.as_ref())?));

    println!("\n{}", steps.summary());
    steps.all_well()
}

/// A tool that could not be had is the error of every step that needs it.
fn ready<T>(tool: Option<&Result<T>>) -> Result<&T> {
    match tool {
        Some(Ok(tool)) => Ok(tool),
        Some(Err(error)) => Err(error.clone()),
        None => Err(Error::new("find a tool", "it was not asked for")),
    }
}

fn cargo(context: &str, args: &[&str], help: &str) -> Result<Verdict> {
    Run::cargo(context).args(args).dir(paths::root()).help(help).kept().map(|_| Verdict::Passed)
}

/// The app is looked at a second and a third time as browsers get it: code that exists only there is not seen
/// by the first.
fn clippy() -> Result<Verdict> {
    let native = ["clippy", "--workspace", "--all-targets", "--locked", "--quiet"];
    let browser = ["clippy", "--package", "portal-app", "--locked", "--quiet"];
    let target = ["--target", "wasm32-unknown-unknown"];
    let deny = ["--", "-D", "warnings"];
    let context = "satisfy clippy";
    cargo(context, &[&native[..], &deny].concat(), "cargo clippy --workspace --all-targets")?;
    cargo(
        context,
        &[&browser[..], &target, &deny].concat(),
        "cargo clippy -p portal-app --target wasm32-unknown-unknown",
    )
}

fn data() -> Result<Verdict> {
    let findings = check::look(&paths::data())?;
    let [lost, warnings, _] = Level::ALL.map(|level| findings.count(level));
    if lost == 0 {
        return Ok(Verdict::PassedWith(format!(
            "{warnings} warnings; cargo xtask check tells them"
        )));
    }
    Err(Error::new("show all of the data", format!("{lost} records would not be shown"))
        .output(report::text(&findings, "", false))
        .help("cargo xtask check"))
}

/// The portal twice, for the two kinds of place it is put in, and a made-up one that is large.
fn sites(tools: &BuildTools, profile: Profile) -> Result<Verdict> {
    let [root, subpath] = browser::sites();
    let (made_up, large) = browser::large();
    generate::write(MANY, Detail::Full, &made_up)?;
    let public_url = root.1.clone();
    let sites = [
        (paths::data(), paths::site(root.0), root.1, None),
        (paths::data(), paths::site(subpath.0), subpath.1, None),
        // Its activities have no pages of their own, which is tested by that.
        (made_up, large, public_url, Some(Details::None)),
    ];
    for (data, out, public_url, details) in sites {
        let options = BuildOptions { data, public_url, out, profile, details, allow_broken: false };
        build::site(&options, tools, false)?;
    }
    Ok(Verdict::Passed)
}

fn stories(tools: &StoryTools, record: bool) -> Result<Verdict> {
    matrix::clear()?;
    let (run, _driver) =
        browser::program(browser::STORIES, tools, "tell the stories to a browser")?;
    engines::chromium(run.env("PORTAL_RECORD", if record { "1" } else { "" }))?;
    matrix::publish(record).map(Verdict::PassedWith)
}

fn statement(record: bool) -> Result<Verdict> {
    first_versions::check(&paths::site("root"))?;
    statement::publish(record).map(Verdict::PassedWith)
}

fn gate() -> Result<Verdict> {
    let site = paths::site("root");
    let visits = size::measure(Path::new(&site))?;
    if visits.fit() {
        return Ok(Verdict::PassedWith(visits.verdict()));
    }
    Err(Error::new("stay within the limit of a first visit", visits.verdict())
        .output(visits.table()))
}
