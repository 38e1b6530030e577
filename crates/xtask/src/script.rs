//! Makes the JavaScript that wasm-bindgen wrote smaller: Trunk's own way of doing so cannot read it.

use crate::error::Result;
use crate::files;
use crate::run::Run;
use std::path::Path;

/// The file keeps its name: its hash is that of what it was made from.
pub(crate) fn minify(esbuild: &Path, dist: &Path) -> Result<()> {
    for file in files::below(dist) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("portal-app-") && file.extension().is_some_and(|end| end == "js") {
            Run::new(esbuild, format!("make {name} smaller"))
                .args(["--minify", "--format=esm", "--log-level=warning", "--allow-overwrite"])
                .args([format!("--outfile={}", file.display())])
                .args([&file])
                .kept()?;
        }
    }
    Ok(())
}
