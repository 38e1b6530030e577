//! Makes JavaScript smaller: the boot script, and what wasm-bindgen wrote, which Trunk's own way of doing so cannot
//! read.

use crate::error::{Error, Result};
use crate::run::Run;
use crate::{files, program};
use serde_json::{Map, Value};
use std::path::Path;

/// Works on the scripts in `dist`. `names` are the short names, by the long ones, that the program was given.
pub(crate) fn minify(esbuild: &Path, dist: &Path, names: Map<String, Value>) -> Result<()> {
    let cache = dist.join("names.json");
    let has_names = !names.is_empty();
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
            let before = files::read(&file)?;
            let mut run = run.args(["--bundle", "--format=esm"]).args([&entry]);
            if has_names {
                files::write(&cache, &Value::Object(names.clone()).to_string())?;
                run = run
                    .args([format!("--mangle-props={}", program::LONG_NAMES)])
                    .args(["--mangle-quoted"])
                    .args([format!("--mangle-cache={}", cache.display())]);
            }
            run.kept()?;
            if has_names {
                must_be_short(&before, &files::read(&file)?, &names)?;
                files::remove_file(&cache)?;
            }
            files::remove_file(&entry)?;
        } else {
            run.args([&file]).kept()?;
        }
    }
    Ok(())
}

/// Where a new wasm-bindgen writes names differently, the build fails and not the program in a reader's hands: of the long names
/// the script has each import, and when it is minified none is left.
fn must_be_short(before: &str, after: &str, names: &Map<String, Value>) -> Result<()> {
    let is_import = |name: &&String| name.starts_with("__wbg_") || name.starts_with("./");
    let unknown = names.keys().filter(is_import).find(|name| !before.contains(*name));
    let is_shared = |name: &&String| name.starts_with(['_', '.']) || *name == "memory";
    let left = names.keys().filter(is_shared).find(|name| after.contains(*name));
    match unknown.or(left) {
        None => Ok(()),
        Some(name) => Err(Error::new(
            "shorten the names between program and JavaScript",
            format!("this version of wasm-bindgen writes {name} differently"),
        )
        .help("see LONG_NAMES in crates/xtask/src/program.rs")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_one_side_does_not_know_fail_the_build() {
        let names: Map<String, Value> = serde_json::from_str(
            r#"{"./portal-app_bg.js":"a","__wbg_a":"b","memory":"c","main":"d"}"#,
        )
        .expect("names");
        let script = r#"{"./portal-app_bg.js":{__wbg_a:function(){wasm.memory}}}"#;
        assert_eq!(must_be_short(script, "{a:{b:function(){w.c}}}", &names), Ok(()));
        assert!(must_be_short(script, "{a:{b:function(){w.memory}}}", &names).is_err());
        assert!(must_be_short(&script.replace("__wbg_a", "__wbg_b"), "", &names).is_err());
    }
}
