//! Makes JavaScript smaller: the boot script, and what wasm-bindgen wrote, which Trunk's own way of doing so cannot
//! read.

use crate::error::Result;
use crate::files;
use crate::run::Run;
use std::path::Path;

/// A file that has a hash in its name keeps it: the hash is that of what it was made from.
pub(crate) fn minify(esbuild: &Path, dist: &Path) -> Result<()> {
    for file in files::below(dist) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_ours = name == "boot.js" || name.starts_with("portal-app-");
        if is_ours && file.extension().is_some_and(|end| end == "js") {
            Run::new(esbuild, format!("make {name} smaller"))
                // The boot script is read by browsers that are too old for the program.
                .args(["--minify", "--target=es2017", "--supported:dynamic-import=true"])
                .args(["--supported:import-meta=true", "--supported:async-generator=true"])
                .args(["--log-level=error", "--allow-overwrite"])
                .args([format!("--outfile={}", file.display())])
                .args([&file])
                .kept()?;
        }
    }
    Ok(())
}
