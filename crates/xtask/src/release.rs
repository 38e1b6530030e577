//! Makes a release: program, style sheet, messages and all else that a site is made of besides its data.

use crate::build::Profile;
use crate::error::{Error, Result};
use crate::run::Run;
use crate::tools::BuildTools;
use crate::{files, messages, paths, program, schema, script, shell, style};
use portal::tested::Record;
use site::Manifest;
use std::env;
use std::path::{Path, PathBuf};

/// What stands in the shell for the path of a site.
const BASE: &str = "/path-of-the-site/";

/// Makes a release, and returns its folder. Somebody else may make another one there as soon as it is no longer their turn.
pub(crate) fn make(profile: Profile, tools: &BuildTools, aloud: bool) -> Result<PathBuf> {
    style::write()?;
    // Trunk runs offline, so that it never fetches tools of its own choice; crates must be here.
    Run::cargo("fetch the crates that the portal is made of")
        .args(["fetch", "--locked", "--quiet"])
        .dir(paths::root())
        .watched(aloud)?;
    let dir = paths::site("release");
    files::remove_dir(&dir)?;
    let log = trunk(profile, tools, &dir).watched(aloud)?;
    must_have_read_the_style(&log)?;
    // The names that WebAssembly and JavaScript share become short in both or in neither.
    if let Some(esbuild) = &tools.esbuild {
        let names = tools.wasm_opt.as_ref().map(|wasm_opt| program::shrink(wasm_opt, &dir));
        script::minify(esbuild, &dir, names.transpose()?.unwrap_or_default())?;
    }
    let messages = messages::read(&messages::source())?;
    for fault in &messages.faults {
        eprintln!("warning: {fault}");
    }
    messages.publish(&dir)?;
    for record in Record::ALL {
        let file = record.file();
        files::copy(&paths::root().join("public").join(file), &dir.join(file))?;
    }
    schema::write(&dir.join("schema"))?;
    shell::finish(&dir, BASE)?;
    let manifest = manifest(files::visible(&dir))?;
    files::write(&dir.join(Manifest::PATH), &manifest.text())?;
    Ok(dir)
}

/// What these files of a release are, by their names.
fn manifest(mut files: Vec<String>) -> Result<Manifest> {
    let mut take = |what: &str, is_it: &dyn Fn(&str) -> bool| {
        let position = files.iter().position(|name| is_it(name));
        let missing = || Error::new(format!("find the {what} of the release"), "it was not made");
        position.map(|position| files.remove(position)).ok_or_else(missing)
    };
    Ok(Manifest {
        base: BASE.to_owned(),
        shell: take("bare page", &|name| name == "index.html")?,
        program: take("program", &|name| {
            name.starts_with(program::NAME) && name.ends_with("_bg.wasm")
        })?,
        script: take("script of the program", &|name| {
            name.starts_with(program::NAME) && ends_with(name, "js")
        })?,
        boot: take("boot script", &|name| name.starts_with("boot-") && ends_with(name, "js"))?,
        style: take("style sheet", &|name| ends_with(name, "css"))?,
        icon: take("icon", &|name| name.starts_with("icon") && ends_with(name, "svg"))?,
        files,
    })
}

/// Whether a file in the folder itself has an ending.
fn ends_with(name: &str, ending: &str) -> bool {
    !name.contains('/') && Path::new(name).extension().is_some_and(|it| it == ending)
}

fn trunk(profile: Profile, tools: &BuildTools, dir: &Path) -> Run {
    let mut run = Run::new(&tools.trunk, "build the portal with Trunk")
        .args(["--skip-version-check", "--quiet", "build", "--locked"])
        .args(["--public-url", BASE, "--dist"])
        .args([dir])
        .env("PATH", &tools.path)
        .dir(paths::root());
    for (name, _) in env::vars_os() {
        if let Some(name) = name.to_str().filter(|name| is_read_by_trunk(name)) {
            run = run.without_env(name);
        }
    }
    if profile.is_release() {
        run = run.args(["--release"]);
    }
    profile.ask(run, tools)
}

/// A style sheet that Trunk cannot read is published as it is, with no more than a line in its
/// log. (That it cannot make wasm-bindgen's JavaScript smaller stands there too; see `script`.)
fn must_have_read_the_style(log: &str) -> Result<()> {
    match log.lines().find(|line| line.contains("CSS") && line.contains("failed, skipping")) {
        None => Ok(()),
        Some(line) => Err(Error::new("read the style sheet", line.trim())
            .help(format!("look at {}", paths::style_sheet().display()))),
    }
}

/// Variables that change what Trunk does. `NO_COLOR=1` and `RUST_LOG` even stop it: it wants `true`
/// for the one, and refuses the other beside `--quiet`. `RUST_BACKTRACE` makes it list its insides.
fn is_read_by_trunk(name: &str) -> bool {
    name.starts_with("TRUNK_") || ["NO_COLOR", "RUST_LOG", "RUST_BACKTRACE"].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_that_cannot_be_read_fails_the_build() {
        let line = "2026-01-01 WARN CSS parsing failed, skipping: Unexpected token at :3:7";
        let error = must_have_read_the_style(line).expect_err("refused").to_string();
        assert!(error.contains(":3:7"), "{error}");
        assert_eq!(must_have_read_the_style("WARN Failed to minify JS: whatever"), Ok(()));
    }

    #[test]
    fn what_a_release_lacks_is_named_and_the_rest_is_listed() {
        let all = [
            "boot-1.js",
            "i18n/mk.txt",
            "icon-1.svg",
            "index.html",
            "portal-1.css",
            "portal-app-1.js",
            "portal-app-1_bg.wasm",
            "schema/project.schema.json",
        ];
        let made = manifest(all.map(str::to_owned).to_vec()).expect("a manifest");
        assert_eq!((made.boot.as_str(), made.script.as_str()), ("boot-1.js", "portal-app-1.js"));
        assert_eq!(made.files, ["i18n/mk.txt", "schema/project.schema.json"]);
        for name in all.iter().filter(|name| !name.contains('/')) {
            let rest = all.iter().filter(|it| it != &name).map(|it| (*it).to_owned());
            assert!(manifest(rest.collect()).is_err(), "{name}");
        }
    }
}
