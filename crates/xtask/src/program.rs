//! Makes the program smaller once Trunk has built it. What `size --why` looks at, the program with the names of its functions,
//! stays behind in `target`.

use crate::error::{Error, Result};
use crate::run::Run;
use crate::{files, paths};
use std::path::{Path, PathBuf};

/// How the names of the program's files begin.
pub(crate) const NAME: &str = "portal-app";

/// Works on the program that lies in `dist`.
///
/// # Errors
///
/// When the program is not there or a tool fails.
pub(crate) fn shrink(wasm_opt: &Path, dist: &Path) -> Result<()> {
    let program = find(dist)?;
    let named = paths::named();
    files::create_dir(named.parent().unwrap_or(&named))?;
    Run::new(wasm_opt, "make the program smaller")
        // What Leptos offers to servers alone, and its code.
        .args(["--remove-exports=*intounderlying*", "--remove-unused-module-elements"])
        .args(["-Oz", "-g"])
        // What stands there is the far end of the stack, and no address is made by going around through zero.
        .args(["--low-memory-unused"])
        // What was made of the same generic function has nearly the same name and nearly the same code. Side by side they
        // compress better.
        .args(["--reorder-functions-by-name"])
        .args([&program])
        .args([Path::new("-o"), &named])
        .kept()?;
    Run::new(wasm_opt, "leave the names out of the program")
        .args(["--strip-debug", "--strip-producers", "--strip-target-features"])
        .args([&named])
        .args([Path::new("-o"), &program])
        .kept()
        .map(drop)
}

/// The file of the program.
fn find(dist: &Path) -> Result<PathBuf> {
    let is_it = |file: &PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(NAME) && name.ends_with("_bg.wasm")
    };
    files::below(dist)
        .into_iter()
        .find(is_it)
        .ok_or_else(|| Error::new(format!("find {NAME}*_bg.wasm"), "it was not built"))
}
