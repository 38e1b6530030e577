//! Makes the program smaller once Trunk has built it. What `size --why` looks at, the program with the names of its functions,
//! stays behind in `target`.
//!
//! WebAssembly and JavaScript call each other by long names. `wasm-opt` chooses short ones and prints them; `esbuild` takes
//! them for the JavaScript (see `script`).

use crate::error::{Error, Result, Tried};
use crate::run::Run;
use crate::{files, paths};
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};

/// How the names of the program's files begin.
pub(crate) const NAME: &str = "portal-app";

/// The beginnings of the names by which WebAssembly and JavaScript call each other, as a regular expression: names that
/// wasm-bindgen makes, the memory, and the module of the imports.
pub(crate) const LONG_NAMES: &str =
    r"^(__wb|__ext|wasm_bindgen__|intounderlying|memory$|\./portal-app)";

/// Works on the program that lies in `dist`, and gives the short names by the long ones.
///
/// # Errors
///
/// When the program is not there or a tool fails.
pub(crate) fn shrink(wasm_opt: &Path, dist: &Path) -> Result<Map<String, Value>> {
    let program = find(dist)?;
    let named = paths::named();
    files::create_dir(named.parent().unwrap_or(&named))?;
    let printed = Run::new(wasm_opt, "make the program smaller")
        // What Leptos offers to servers alone, and its code.
        .args(["--remove-exports=intounderlying*", "--remove-exports=__wbg_intounderlying*"])
        .args(["--remove-unused-module-elements"])
        .args(["-Oz", "-g"])
        // What stands there is the far end of the stack, and no address is made by going around through zero.
        .args(["--low-memory-unused"])
        // What was made of the same generic function has nearly the same name and nearly the same code. Side by side they
        // compress better.
        .args(["--reorder-functions-by-name"])
        .args(["--minify-imports-and-exports-and-modules"])
        .args([&program])
        .args([Path::new("-o"), &named])
        .kept()?;
    Run::new(wasm_opt, "leave the names out of the program")
        .args(["--strip-debug", "--strip-producers", "--strip-target-features"])
        .args([&named])
        .args([Path::new("-o"), &program])
        .kept()?;
    short_names(&printed)
}

/// What `wasm-opt` prints: lists of imports (module, long and short name) and of exports (long and short name). It calls the one
/// module "a".
fn short_names(printed: &str) -> Result<Map<String, Value>> {
    let what = || "read the names that wasm-opt chose".to_owned();
    let all: Value = serde_json::from_str(printed).tried(what)?;
    let mut names = Map::new();
    for list in ["imports", "exports"] {
        let entries = all.get(list).and_then(Value::as_array).into_iter().flatten();
        for entry in entries.filter_map(Value::as_array) {
            if let [module, _, _] = entry.as_slice()
                && let Some(module) = module.as_str()
            {
                names.insert(module.to_owned(), "a".into());
            }
            if let [.., long, short] = entry.as_slice()
                && let Some(long) = long.as_str()
            {
                names.insert(long.to_owned(), short.clone());
            }
        }
    }
    if names.is_empty() {
        return Err(Error::new(what(), "it named none"));
    }
    Ok(names)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_long_name_and_the_module_have_a_short_one() {
        let printed = r#"{ "imports": [["./portal-app_bg.js", "__wbg_focus_1a2b", "b"]],
            "exports": [["__wbindgen_malloc", "c"]] }"#;
        let names = short_names(printed).expect("names");
        let name = |long: &str| names.get(long).and_then(Value::as_str);
        assert_eq!(name("./portal-app_bg.js"), Some("a"));
        assert_eq!(name("__wbg_focus_1a2b"), Some("b"));
        assert_eq!(name("__wbindgen_malloc"), Some("c"));
    }

    #[test]
    fn a_tool_that_names_nothing_or_something_else_fails_the_build() {
        for printed in ["", "{}", "[]", r#"{"imports":[]}"#] {
            assert!(short_names(printed).is_err(), "{printed}");
        }
    }
}
