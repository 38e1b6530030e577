//! The programs that the commands need, installed when they are first needed.

mod axe;
mod chromium;
mod deny;
mod esbuild;
mod firefox;
mod install;
mod nginx;
mod pdftotext;
mod peers;
mod trunk;
mod twiggy;
mod wasm_bindgen;
mod wasm_opt;
mod wasm_target;
mod webkit;

use chromium::Browser;
pub(crate) use firefox::Firefox;
pub(crate) use peers::Peers;
pub(crate) use webkit::WebKit;

use crate::build::Profile;
use crate::error::{Result, Tried};
use crate::paths;
use crate::run::Run;
use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

/// What a build needs.
#[derive(Clone)]
pub(crate) struct BuildTools {
    pub(crate) trunk: PathBuf,
    /// The search path on which Trunk finds wasm-bindgen, ours first.
    pub(crate) path: OsString,
    pub(crate) wasm_opt: Option<PathBuf>,
    pub(crate) esbuild: Option<PathBuf>,
    /// Where the sources of Rust's own library are, or would be.
    pub(crate) library: PathBuf,
}

/// What the browser tests need.
#[derive(Clone)]
pub(crate) struct StoryTools {
    pub(crate) browser: Browser,
    pub(crate) nginx: PathBuf,
    pub(crate) axe: PathBuf,
    pub(crate) pdftotext: PathBuf,
}

/// What the measuring of engines needs besides a browser.
pub(crate) struct EngineTools {
    pub(crate) wasm_bindgen: PathBuf,
    pub(crate) peers: Peers,
}

/// Makes a build possible. Only a release is made small, so only a release needs the tools for it.
pub(crate) fn for_build(profile: Profile) -> Result<BuildTools> {
    wasm_target::ready()?;
    let library = library()?;
    let trunk = trunk::ready()?;
    let wasm_bindgen = wasm_bindgen::ready()?;
    let (wasm_opt, esbuild) =
        if profile.is_release() { (wasm_opt::ready(), esbuild::ready()) } else { (None, None) };
    let before = env::var_os("PATH").unwrap_or_default();
    let dirs = wasm_bindgen.parent().map(PathBuf::from).into_iter();
    Ok(BuildTools {
        trunk,
        path: env::join_paths(dirs.chain(env::split_paths(&before)))
            .tried(|| "put the tools on the search path".into())?,
        wasm_opt,
        esbuild,
        library,
    })
}

/// Where the sources of Rust's own library are, or would be. The compiler knows.
fn library() -> Result<PathBuf> {
    let root = Run::new("rustc", "ask Rust where it is")
        .args(["--print", "sysroot"])
        .dir(paths::root())
        .kept()?;
    Ok(PathBuf::from(root.trim()).join("lib/rustlib/src/rust"))
}

/// Makes browser tests possible.
pub(crate) fn for_stories() -> Result<StoryTools> {
    Ok(StoryTools {
        browser: chromium::ready()?,
        nginx: nginx::ready()?,
        axe: axe::ready()?,
        pdftotext: pdftotext::ready()?,
    })
}

/// Makes it possible to tell stories to Firefox.
pub(crate) fn for_firefox() -> Result<Firefox> {
    firefox::ready()
}

/// Makes it possible to tell stories to `WebKit`.
pub(crate) fn for_webkit() -> Result<WebKit> {
    webkit::ready()
}

/// Makes it possible to say what the program is made of.
pub(crate) fn for_why() -> Result<PathBuf> {
    twiggy::ready()
}

/// Makes it possible to measure engines.
pub(crate) fn for_engines() -> Result<EngineTools> {
    wasm_target::ready()?;
    Ok(EngineTools { wasm_bindgen: wasm_bindgen::ready()?, peers: peers::ready()? })
}

/// Makes it possible to measure pages beside the yardstick.
pub(crate) fn for_yardstick() -> Result<Peers> {
    peers::ready()
}

/// Makes the check of licences possible.
pub(crate) fn for_licences() -> Result<PathBuf> {
    deny::ready()
}
