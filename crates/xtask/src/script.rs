//! Makes JavaScript smaller: the boot script, and what wasm-bindgen wrote, which Trunk's own way of doing so cannot
//! read.

use crate::error::Result;
use crate::files;
use crate::program;
use crate::run::Run;
use std::path::Path;

pub(crate) fn minify(esbuild: &Path, dist: &Path) -> Result<()> {
    for file in files::below(dist) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_program = program::NAMES.iter().any(|program| name.starts_with(program));
        if (is_program || name == "boot.js") && file.extension().is_some_and(|end| end == "js") {
            Run::new(esbuild, format!("make {name} smaller"))
                // The boot script is read by browsers that are too old for the program.
                .args(["--minify", "--target=es2017", "--supported:dynamic-import=true"])
                .args(["--supported:import-meta=true", "--supported:async-generator=true"])
                .args(["--log-level=error", "--allow-overwrite"])
                .args([format!("--outfile={}", file.display())])
                .args([&file])
                // A whole module: what it does not use itself goes.
                .args(if is_program { &["--bundle", "--format=esm"][..] } else { &[] })
                .kept()?;
        }
    }
    Ok(())
}
