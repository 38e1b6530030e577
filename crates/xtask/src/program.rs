//! Makes the program smaller once Trunk has built it: the WebAssembly, and the JavaScript beside it. What `size --why`
//! looks at, the program with the names of its functions, stays behind in `target`.
//!
//! The names by which the two call each other are long and hold hashes; each gets a letter or two. And what is
//! offered to JavaScript although nothing there calls it is taken out, with all that only it needs.

use crate::error::{Error, Result, Tried};
use crate::files;
use crate::run::Run;
use crate::split::{self, Parts};
use crate::{locations, module, panics, paths};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What wasm-bindgen keeps for programs that are stopped, split or have no start of their own; nobody calls it.
const UNCALLED: [&str; 5] =
    ["__abort_handler", "__instance_terminated", "_WASM_SPLIT_MARKER*", "__wbindgen_free", "main"];

/// How the names of each program's files begin.
pub(crate) const NAMES: [&str; 2] = ["portal-app", "takeaway"];

/// The one that comes in two parts, and what the late one is called.
pub(crate) const SPLIT: &str = "portal-app";
pub(crate) const LATE: &str = "portal-late";

/// The line that names the module of the imports: what wasm-bindgen has in it, and what it becomes, as `wasm-opt` calls
/// the module.
const MODULE: (&str, &str) = ("_bg.js\": import0,", "        \"a\": import0,");

/// The short names, by the long ones.
#[derive(Debug, Default, PartialEq, Eq)]
struct Names {
    imports: BTreeMap<String, String>,
    exports: BTreeMap<String, String>,
}

/// Works on the files of a program that lie in `dist` and whose names begin with `name`.
///
/// # Errors
///
/// When a tool fails, and when the JavaScript is not as this version of wasm-bindgen writes it.
pub(crate) fn shrink(wasm_opt: &Path, dist: &Path, name: &str) -> Result<()> {
    let program = only(dist, name, "_bg.wasm")?;
    let script = only(dist, name, ".js")?;
    let mut module = module::without_marks(&files::read_bytes(&program)?);
    panics::silence(&mut module);
    files::write_bytes(&program, &module)?;
    let mut run = Run::new(wasm_opt, "make the program smaller");
    for name in UNCALLED {
        run = run.args([format!("--remove-exports={name}")]);
    }
    let printed = run
        .args([
            "--remove-unused-module-elements",
            // Here the program is cut in two: see `split`.
            "--no-inline=*::late::*",
            "-Oz",
            // What stands there is the far end of the stack, and no address is made by going around through zero.
            "--low-memory-unused",
            // What was made of the same generic function has nearly the same name and nearly the same code. Side by
            // side they shrink better.
            "--reorder-functions-by-name",
            "--minify-imports-and-exports-and-modules",
        ])
        .args(["-g"])
        .args([&program])
        .args([Path::new("-o"), &program])
        .kept()?;
    let mut module = files::read_bytes(&program)?;
    locations::blank(&mut module);
    if name == SPLIT {
        module = cut(dist, &module)?;
    }
    files::write_bytes(&paths::named(name), &module)?;
    files::write_bytes(&program, &module::bare(&module))?;
    let names = names(&printed)?;
    files::write(&script, &renamed(&files::read(&script)?, &names)?)
}

/// Cuts the program in two, writes the late part, and gives the early one.
fn cut(dist: &Path, whole: &[u8]) -> Result<Vec<u8>> {
    let linked = files::read_bytes(&paths::linked(SPLIT))?;
    let Parts { early, late } = split::parts(&linked, whole)?;
    files::write_bytes(&paths::named(LATE), &late)?;
    files::write_bytes(&dist.join(LATE).with_extension("wasm"), &module::bare(&late))?;
    Ok(early)
}

/// The file of the program that ends like this.
fn only(dist: &Path, beginning: &str, ending: &str) -> Result<PathBuf> {
    let is_it = |file: &PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(beginning) && name.ends_with(ending)
    };
    files::below(dist)
        .into_iter()
        .find(is_it)
        .ok_or_else(|| Error::new(format!("find {beginning}*{ending}"), "it was not built"))
}

/// What `wasm-opt` prints: lists of module, long and short name.
fn names(printed: &str) -> Result<Names> {
    let all: Value =
        serde_json::from_str(printed).tried(|| "read the names that wasm-opt chose".into())?;
    let pairs = |list: &str| {
        let entries = all.get(list).and_then(Value::as_array).into_iter().flatten();
        entries
            .filter_map(|entry| match entry.as_array()?.as_slice() {
                [.., long, short] => Some((long.as_str()?.to_owned(), short.as_str()?.to_owned())),
                _ => None,
            })
            .collect()
    };
    Ok(Names { imports: pairs("imports"), exports: pairs("exports") })
}

/// The JavaScript with short names, without the functions that are called no more.
fn renamed(script: &str, names: &Names) -> Result<String> {
    let odd = |what: &str| {
        Error::new(
            "shorten the names between program and JavaScript",
            format!("{what}, which this version of wasm-bindgen writes differently"),
        )
    };
    let mut out = String::with_capacity(script.len());
    let mut found = 0;
    let mut has_module = false;
    // Whether a line ends what is left out.
    let mut until: Option<fn(&str) -> bool> = None;
    for line in script.lines() {
        if let Some(is_end) = until {
            until = (!is_end(line)).then_some(is_end);
            continue;
        }
        if line.contains(MODULE.0) {
            has_module = true;
            out.push_str(MODULE.1);
            out.push('\n');
            continue;
        }
        if let Some(long) = import(line) {
            let Some(short) = names.imports.get(long) else {
                until = Some(|line| line == "        },");
                continue;
            };
            found += 1;
            out.push_str(&line.replacen(long, &format!("\"{short}\""), 1));
        } else {
            out.push_str(line);
        }
        out.push('\n');
    }
    if found != names.imports.len() {
        return Err(odd(&format!("{found} of {} imports were found", names.imports.len())));
    }
    if !has_module {
        return Err(odd("the name of the module was not found"));
    }
    let (both, one) =
        ("export { initSync, __wbg_init as default };", "export { __wbg_init as default };");
    let mut out = out.replace(both, one);
    for (long, short) in &names.exports {
        let (before, after) = (format!("wasm.{long}"), format!("wasm.{short}"));
        // The whole name, and not the beginning of another.
        let mut parts = out.split(&before);
        let mut shorter = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let is_whole = !part.starts_with(|c: char| c.is_alphanumeric() || c == '_');
            shorter.push_str(if is_whole { &after } else { &before });
            shorter.push_str(part);
        }
        out = shorter;
    }
    match out.match_indices("wasm.__").next() {
        None => Ok(out),
        Some((at, _)) => {
            let line = out[..at].lines().count();
            Err(odd(&format!("something is called in line {line} that the program does not offer")))
        }
    }
}

/// The name of an import, where a line begins one.
fn import(line: &str) -> Option<&str> {
    let inner = line.strip_prefix("        ")?;
    let (name, rest) = inner.split_once(": function(")?;
    (name.starts_with("__wb") && !rest.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        __wbg_focus_1a2b: function(arg0) {
            wasm.__wbindgen_malloc(arg0);
            wasm.__wbindgen_malloc_more(arg0);
        },
        __wbg_gone_3c4d: function(arg0) {
            return 1;
        },
    };
    return {
        __proto__: null,
        \"./portal-app_bg.js\": import0,
    };
}
export { initSync, __wbg_init as default };
";

    const PRINTED: &str = r#"{ "imports": [["./portal-app_bg.js", "__wbg_focus_1a2b", "a"]],
        "exports": [["__wbindgen_malloc", "b"], ["__wbindgen_malloc_more", "c"]] }"#;

    #[test]
    fn names_become_short_and_what_is_not_called_goes() {
        let names = names(PRINTED).expect("names");
        let script = renamed(SCRIPT, &names).expect("renamed");
        assert!(script.contains("\"a\": function(arg0) {"), "{script}");
        assert!(script.contains("wasm.b(arg0)") && script.contains("wasm.c(arg0)"), "{script}");
        assert!(script.contains("\"a\": import0"), "{script}");
        for gone in ["__wbg_gone", "return 1", "initSync"] {
            assert!(!script.contains(gone), "{gone}: {script}");
        }
    }

    #[test]
    fn javascript_of_another_shape_is_an_error_and_not_a_broken_program() {
        let names = names(PRINTED).expect("names");
        for (from, to) in [
            ("__wbg_focus_1a2b: function(", "__wbg_focus_1a2b("),
            ("./portal-app_bg.js", "./other.js"),
            ("wasm.__wbindgen_malloc(", "wasm.__wbindgen_another("),
        ] {
            assert!(renamed(&SCRIPT.replace(from, to), &names).is_err(), "{from}");
        }
    }
}
