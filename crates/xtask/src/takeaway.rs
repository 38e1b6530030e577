//! The second program, which makes files to take along. Trunk builds the first one.

use crate::build::{self, Profile};
use crate::error::Result;
use crate::paths;
use crate::run::Run;
use crate::tools::BuildTools;
use std::path::Path;

/// Builds it, and puts it and its JavaScript into the folder of a site.
///
/// # Errors
///
/// When it cannot be built, or wasm-bindgen cannot read it.
pub(crate) fn build(profile: Profile, tools: &BuildTools, dist: &Path, aloud: bool) -> Result<()> {
    let target = "wasm32-unknown-unknown";
    let (flag, folder) = match profile {
        Profile::Dev => (None, "debug"),
        Profile::Release => (Some("--release"), "release"),
    };
    // With the same flags as the first one, so that both share the crates they are made of.
    let mut run = Run::cargo("build the program for files to take along")
        .args(["build", "--locked", "--quiet", "--target", target])
        .args(["--package", "portal-app", "--bin", "takeaway", "--features", "takeaway"])
        .env("CARGO_ENCODED_RUSTFLAGS", build::paths_of_nobody())
        .dir(paths::root());
    if let Some(flag) = flag {
        run = run.args([flag]).env(build::STRIP, build::strip(tools));
    }
    run.watched(aloud)?;
    let program = paths::root().join("target").join(target).join(folder).join("takeaway.wasm");
    Run::new(&tools.wasm_bindgen, "connect the second program with JavaScript")
        .args(["--target", "web", "--no-typescript", "--out-name", "takeaway", "--out-dir"])
        .args([dist, &program])
        .kept()
        .map(drop)
}
