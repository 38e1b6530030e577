//! The second program, which makes files to take along. Trunk builds the first one.

use crate::build::Profile;
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
    let folder = if profile.is_release() { "release" } else { "debug" };
    // With the same flags as the first one, so that both share the crates they are made of.
    let mut run = Run::cargo("build the program for files to take along")
        .args(["build", "--locked", "--quiet", "--target", target])
        .args(["--package", "portal-app", "--bin", "takeaway", "--features", "takeaway"])
        .dir(paths::root());
    if profile.is_release() {
        run = run.args(["--release"]);
    }
    profile.ask(run, tools).watched(aloud)?;
    let program = paths::root().join("target").join(target).join(folder).join("takeaway.wasm");
    Run::new(&tools.wasm_bindgen, "connect the second program with JavaScript")
        .args(["--target", "web", "--no-typescript", "--out-name", "takeaway", "--out-dir"])
        .args([dist, &program])
        .kept()
        .map(drop)
}
