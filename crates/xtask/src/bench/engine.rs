//! `cargo xtask bench engine`: the core as WebAssembly beside other engines, in one page of one browser.

use super::SIZES;
use super::ratios::Ratios;
use crate::error::Result;
use crate::run::Run;
use crate::tools::{self, EngineTools};
use crate::{browser, files, generate, paths};
use ::generate::Detail;
use clap::Args;
use std::path::Path;

/// So many the portal is measured with alone.
const MILLION: usize = 1_000_000;
/// From as many come the questions that it is asked then: enough for every value.
const SAMPLE: usize = 2000;

const TARGET: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "bench-engine";

/// What is asked for.
#[derive(Debug, PartialEq, Eq, Args)]
pub(crate) struct Options {
    /// Numbers of activities, separated by commas
    #[arg(long, value_name = "N,N", value_delimiter = ',', default_values_t = SIZES)]
    pub(crate) sizes: Vec<usize>,
    /// Measure the core alone with a million, too
    #[arg(long)]
    pub(crate) million: bool,
    #[command(flatten)]
    pub(crate) ratios: Ratios,
}

/// Builds the page and its data, and measures.
pub(crate) fn run(options: &Options) -> Result<bool> {
    let engines = tools::for_engines()?;
    let telling = tools::for_stories()?;
    let site = paths::site("engines");
    files::remove_dir(&site)?;
    files::create_dir(&site)?;
    program(&engines, &site)?;
    page(&engines, &site)?;
    let full = options.sizes.iter().map(|size| (*size, Detail::Full));
    let alone = [SAMPLE, MILLION].map(|size| (size, Detail::Brief));
    for (size, detail) in full.chain(alone.into_iter().filter(|_| options.million)) {
        let folder = if detail == Detail::Full { "full" } else { "brief" };
        generate::write(size, detail, &site.join(format!("data/{folder}/{size}")))?;
    }
    let sizes: Vec<_> = options.sizes.iter().map(ToString::to_string).collect();
    let measuring = "measure the engines with equal answers and no ratio worse than recorded";
    let (run, _driver) = browser::program(["--bench", "engine"], &telling, measuring)?;
    run.env("PORTAL_BENCH", &site)
        .env("PORTAL_BENCH_SIZES", sizes.join(","))
        .env("PORTAL_BENCH_MILLION", if options.million { "yes" } else { "no" })
        .env("PORTAL_BENCH_RATIOS", options.ratios.name())
        .env("PORTAL_BENCH_BASELINE", sources().join("baseline.tsv"))
        .shown()?;
    Ok(true)
}

/// Where the page's sources lie, and the list of what it needs.
fn sources() -> std::path::PathBuf {
    paths::root().join("tests/bench/engine")
}

/// The core, with what JavaScript calls it by.
fn program(tools: &EngineTools, site: &Path) -> Result<()> {
    let build = "build the core for the bench";
    Run::cargo(build)
        .args(["build", "--package", "bench", "--locked", "--target", TARGET, "--profile", PROFILE])
        .dir(paths::root())
        .shown()?;
    Run::new(&tools.wasm_bindgen, "connect the core with JavaScript")
        .args(["--target", "web", "--no-typescript", "--out-dir"])
        .args([site.join("program")])
        .args([paths::target().join(TARGET).join(PROFILE).join("bench.wasm")])
        .shown()
}

/// The page, with the other engines in its script.
fn page(tools: &EngineTools, site: &Path) -> Result<()> {
    let page = sources().join("page");
    files::copy(&page.join("index.html"), &site.join("index.html"))?;
    let more = ["--external:./program/bench.js"];
    tools.peers.bundle(&page.join("main.js"), &site.join("main.js"), &more)
}
