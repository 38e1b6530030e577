//! `cargo xtask bench page`: what readers wait for, measured in a browser, beside a page that was written by hand.

use super::SIZES;
use super::ratios::Ratios;
use super::yardstick;
use crate::args::BuildOptions;
use crate::build::{self, Profile};
use crate::error::Result;
use crate::{browser, files, generate, paths, tools};
use ::generate::Detail;
use clap::Args;
use clap::builder::RangedU64ValueParser;
use portal::details::Details;

/// What is asked for.
#[derive(Debug, PartialEq, Eq, Args)]
pub(crate) struct Options {
    /// Numbers of activities, separated by commas
    #[arg(long, value_name = "N,N", value_delimiter = ',', default_values_t = SIZES)]
    pub(crate) sizes: Vec<usize>,
    /// How often each page is visited
    #[arg(long, value_name = "N", default_value_t = 5)]
    #[arg(value_parser = RangedU64ValueParser::<usize>::new().range(1..))]
    pub(crate) runs: usize,
    #[command(flatten)]
    pub(crate) ratios: Ratios,
}

/// Builds a site of the real data and one of each size for the root of a host, and measures them.
pub(crate) fn run(options: &Options) -> Result<bool> {
    let building = tools::for_build(Profile::Release)?;
    let peers = tools::for_yardstick()?;
    let telling = tools::for_stories()?;
    let [(name, public_url), _] = browser::sites();
    let profile = Profile::Release;
    let real = BuildOptions {
        data: paths::data(),
        public_url: public_url.clone(),
        out: paths::site(name),
        profile,
        details: None,
        allow_broken: false,
    };
    build::site(&real, &building, true)?;
    let made = paths::site("page");
    files::remove_dir(&made)?;
    for size in &options.sizes {
        let folder = made.join(size.to_string());
        let data = folder.join("data");
        println!("Making up {size} activities, and their site");
        generate::write(*size, Detail::Full, &data)?;
        let out = folder.join("dist");
        let made_up = BuildOptions {
            data,
            public_url: public_url.clone(),
            out: out.clone(),
            profile,
            // Only lists are measured.
            details: Some(Details::None),
            allow_broken: false,
        };
        build::site(&made_up, &building, true)?;
        yardstick::add(&peers, &out)?;
    }
    let sizes: Vec<_> = options.sizes.iter().map(ToString::to_string).collect();
    let measuring = "measure the pages with equal answers and no ratio worse than recorded";
    let (run, _driver) = browser::program(["--bench", "page"], &telling, measuring)?;
    run.env("PORTAL_BENCH", made)
        .env("PORTAL_BENCH_SIZES", sizes.join(","))
        .env("PORTAL_BENCH_RUNS", options.runs.to_string())
        .env("PORTAL_BENCH_RATIOS", options.ratios.name())
        .env("PORTAL_BENCH_BASELINE", paths::root().join("tests/bench/page/baseline.tsv"))
        .shown()?;
    Ok(true)
}
