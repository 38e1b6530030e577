//! Makes JavaScript smaller: the boot script, and what wasm-bindgen wrote, which Trunk's own way of doing so cannot
//! read.

use crate::error::Result;
use crate::run::Run;
use crate::{files, program};
use std::path::Path;

pub(crate) fn minify(esbuild: &Path, dist: &Path) -> Result<()> {
    for file in files::below(dist) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_program = name.starts_with(program::NAME);
        if !(is_program || name == "boot.js") || file.extension().is_none_or(|end| end != "js") {
            continue;
        }
        // The program is started by the one function that its module gives by default. All else in the module goes.
        let entry = dist.join("entry.js");
        if is_program {
            files::write(&entry, &format!("export {{ default }} from \"./{name}\";"))?;
        }
        let run = Run::new(esbuild, format!("make {name} smaller"))
            // The boot script is read by browsers that are too old for the program.
            .args(["--minify", "--target=es2017", "--supported:dynamic-import=true"])
            .args(["--supported:import-meta=true", "--supported:async-generator=true"])
            .args(["--log-level=error", "--allow-overwrite"])
            .args([format!("--outfile={}", file.display())]);
        if is_program {
            run.args(["--bundle", "--format=esm"]).args([&entry]).kept()?;
            files::remove_file(&entry)?;
        } else {
            run.args([&file]).kept()?;
        }
    }
    Ok(())
}
