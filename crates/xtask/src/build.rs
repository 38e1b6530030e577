//! Builds the site: style sheet, program, data, and the shell around them.

use crate::args::BuildOptions;
use crate::disk_world::DiskWorld;
use crate::error::{Context, Error, Result};
use crate::files::Coming;
use crate::progress::Progress;
use crate::publish::Published;
use crate::run::Run;
use crate::tools::{self, BuildTools};
use crate::{
    changed, check, compress, files, kept, messages, paths, program, publish, schema, script,
    shell, style,
};
use editor::folder::unused_words;
use portal::tested::Record;
use site::{Options, PublicAddress};
use std::env;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::path::{Path, PathBuf};

/// Overrides `strip` in the workspace's release profile.
const STRIP: &str = "CARGO_PROFILE_RELEASE_STRIP";

/// Where it says when the data files were changed last, in the folder of the data.
const CHANGED: &str = "changed.tsv";

/// For whom the build is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Built in seconds, large, with the lines of its source.
    Dev,
    /// What readers get.
    Release,
}

impl Profile {
    /// Whether this is for readers.
    pub(crate) fn is_release(self) -> bool {
        self == Self::Release
    }

    /// Says to cargo, or to what calls it, how the program is to be compiled.
    pub(crate) fn ask(self, run: Run, tools: &BuildTools) -> Run {
        let run = run.env("CARGO_ENCODED_RUSTFLAGS", flags(&tools.library));
        if self.is_release() { run.env(STRIP, strip(tools)) } else { run }
    }
}

/// `cargo xtask build`.
pub(crate) fn run(options: &BuildOptions) -> Result<bool> {
    // Known at once, and not after minutes of getting tools.
    let published = published(options, true)?;
    let tools = tools::for_build(options.profile)?;
    site_of(published, options, &tools, true)?;
    println!(
        "The site is in {}, made to be served at {}",
        options.out.display(),
        options.public_url
    );
    Ok(true)
}

/// Builds into `options.out`. What was there stays until the new site is complete.
pub(crate) fn site(options: &BuildOptions, tools: &BuildTools, aloud: bool) -> Result<()> {
    site_of(published(options, aloud)?, options, tools, aloud)
}

/// The data to build with, if there are any, and a folder to build into.
fn published(options: &BuildOptions, aloud: bool) -> Result<Published> {
    must_be_data(&options.data)?;
    must_be_replaceable(&options.out)?;
    let published = publish::read(&options.data)?;
    must_be_whole(options, &published)?;
    if aloud && let Some(words) = unused_words(&check::unused(&options.data)) {
        eprintln!("{words}");
    }
    Ok(published)
}

fn site_of(
    published: Published,
    options: &BuildOptions,
    tools: &BuildTools,
    aloud: bool,
) -> Result<()> {
    let profile = options.profile;
    let _turn = turn(aloud)?;
    style::write()?;
    // Trunk runs offline, so that it never fetches tools of its own choice; crates must be here.
    Run::cargo("fetch the crates that the portal is made of")
        .args(["fetch", "--locked", "--quiet"])
        .dir(paths::root())
        .watched(aloud)?;
    let stage = paths::site("stage");
    files::remove_dir(&stage)?;
    let data = paths::site("data");
    files::remove_dir(&data)?;
    published.write(&data)?;
    let head = published.head;
    changed::publish(&options.data, &data.join(CHANGED))?;
    let log = trunk(options, tools, &stage).watched(aloud)?;
    must_have_read_the_style(&log)?;
    // The names that WebAssembly and JavaScript share become short in both or in neither.
    if let Some(esbuild) = &tools.esbuild {
        let names = tools.wasm_opt.as_ref().map(|wasm_opt| program::shrink(wasm_opt, &stage));
        script::minify(esbuild, &stage, names.transpose()?.unwrap_or_default())?;
    }
    files::remove_dir(&stage.join("data"))?;
    files::rename(&data, &stage.join("data"))?;
    let messages = messages::read(&messages::source())?;
    for fault in &messages.faults {
        eprintln!("warning: {fault}");
    }
    messages.publish(&stage)?;
    for record in Record::ALL {
        let file = record.file();
        files::copy(&paths::root().join("public").join(file), &stage.join(file))?;
    }
    schema::write(&stage.join("schema"))?;
    shell::finish(&stage, &options.public_url, head.as_deref())?;
    let before = &options.out;
    let coming = Coming::with(&stage, before)?;
    if profile.is_release() {
        let progress = Progress::new("pages written", aloud);
        let world = DiskWorld::after(&coming.dir, before);
        let told = |done, of| progress.at(done, of);
        let pages = site::static_pages(&site_options(options), &world, &told)
            .context(|| "write the static pages".to_owned())?;
        kept::link(before, &coming.dir)?;
        compress::copies(&coming.dir, aloud)?;
        if aloud {
            println!("Static pages: {} written, {} as before", pages.new, pages.same);
        }
    }
    coming.arrive()
}

/// What is chosen for the site, made now.
fn site_options(options: &BuildOptions) -> Options {
    Options {
        address: PublicAddress {
            origin: options.public_url.origin().to_owned(),
            base: options.public_url.as_str().to_owned(),
        },
        moment: jiff::Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string(),
        details: options.details,
    }
}

/// Puts the data into a development build that is there, and nothing else. False if that is not enough, because there is an index of
/// them, which the page names.
pub(crate) fn data(options: &BuildOptions) -> Result<bool> {
    must_be_data(&options.data)?;
    let _turn = turn(false)?;
    let data = paths::site("data");
    files::remove_dir(&data)?;
    let there = options.out.join("data");
    changed::publish(&options.data, &data.join(CHANGED))?;
    let published = publish::read(&options.data)?;
    must_be_whole(options, &published)?;
    if published.head.is_some() || there.join("index").exists() {
        return Ok(false);
    }
    published.write(&data)?;
    files::remove_dir(&there)?;
    files::rename(&data, &there)?;
    Ok(true)
}

/// Waits for its turn: two builds at once would write to the same folders below `target`.
fn turn(aloud: bool) -> Result<File> {
    files::create_dir(&paths::site(""))?;
    let path = paths::site("lock");
    let what = || format!("lock {}", path.display());
    let lock = File::create(&path).context(what)?;
    if lock.try_lock().is_err() {
        if aloud {
            eprintln!("Waiting for another build to end");
        }
        lock.lock().context(what)?;
    }
    Ok(lock)
}

fn trunk(options: &BuildOptions, tools: &BuildTools, stage: &Path) -> Run {
    let mut run = Run::new(&tools.trunk, "build the portal with Trunk")
        .args(["--skip-version-check", "--quiet", "build", "--locked"])
        .args(["--public-url", options.public_url.as_str(), "--dist"])
        .args([stage])
        .env("PATH", &tools.path)
        .dir(paths::root());
    for (name, _) in env::vars_os() {
        if let Some(name) = name.to_str().filter(|name| is_read_by_trunk(name)) {
            run = run.without_env(name);
        }
    }
    if options.profile.is_release() {
        run = run.args(["--release"]);
    }
    options.profile.ask(run, tools)
}

/// Stripped of all its symbols, the WebAssembly no longer says which features it uses, and wasm-bindgen and wasm-opt both
/// ask. The latter drops what is not needed in the end.
fn strip(tools: &BuildTools) -> &'static str {
    if tools.wasm_opt.is_some() { "debuginfo" } else { "symbols" }
}

/// Flags for the compiler: those that keep the folders of the machine it is built on out of the program.
/// These are nobody's business, and a build elsewhere comes out the same.
fn flags(library: &Path) -> OsString {
    let cargo = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .unwrap_or_default();
    let folders = [
        (cargo.join("registry/src"), "crates"),
        (paths::root(), "portal"),
        (library.to_path_buf(), "rust"),
    ];
    let remapped = folders.into_iter().map(|(folder, name)| {
        let mut flag = OsString::from("--remap-path-prefix=");
        flag.push(folder);
        flag.push("=");
        flag.push(name);
        flag
    });
    let flags: Vec<_> = remapped.collect();
    // How cargo separates them, so that a folder may have a space in its name.
    flags.join(OsStr::new("\u{1f}"))
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

fn must_be_data(dir: &Path) -> Result<()> {
    if dir.join("project.json").is_file() {
        return Ok(());
    }
    Err(Error::new(
        format!("build with the data in {}", dir.display()),
        "there is no project.json in it",
    )
    .help("--data with the folder that holds project.json, activities.json and documents.json"))
}

/// Data of which a file cannot be read are not published by accident.
fn must_be_whole(options: &BuildOptions, published: &Published) -> Result<()> {
    if !published.is_broken {
        return Ok(());
    }
    let broken = check::broken(&options.data)?;
    if options.allow_broken {
        eprint!("{broken}");
        return Ok(());
    }
    Err(Error::new(
        format!("build with the data in {}", options.data.display()),
        "not all of them can be read",
    )
    .output(broken)
    .help("mend what is named above; or --allow-broken, which builds with what can be read"))
}

/// A slip of the pen in `--out` must not cost anyone a folder of theirs.
fn must_be_replaceable(out: &Path) -> Result<()> {
    let is_empty = files::below(out).is_empty();
    if is_empty || out.join("index.html").is_file() && out.join("data/project.json").is_file() {
        return Ok(());
    }
    Err(Error::new(
        format!("write the site to {}", out.display()),
        "that folder holds something other than an earlier build",
    )
    .help("--out with a folder that is empty or not there yet"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::public_url::PublicUrl;

    #[test]
    fn a_folder_without_a_project_is_not_built_from() {
        let dir = tempfile::tempdir().expect("a folder");
        let error = must_be_data(dir.path()).expect_err("refused").to_string();
        assert!(error.contains("project.json"), "{error}");
        files::write(&dir.path().join("project.json"), "{}").expect("written");
        assert_eq!(must_be_data(dir.path()), Ok(()));
    }

    /// What a build says of the small project with this as its activities.
    fn said(activities: &str, allow_broken: bool) -> Result<()> {
        let dir = tempfile::tempdir().expect("a folder");
        for file in portal::load::File::ALL {
            files::write(&dir.path().join(file.name()), hostile::text_of(file)).expect("written");
        }
        files::write(&dir.path().join("activities.json"), activities).expect("written");
        let options = BuildOptions {
            data: dir.path().to_path_buf(),
            public_url: PublicUrl::default(),
            out: dir.path().join("out"),
            profile: Profile::Dev,
            details: None,
            allow_broken,
        };
        must_be_whole(&options, &publish::read(dir.path())?)
    }

    #[test]
    fn broken_data_are_not_built_unless_that_is_asked_for() {
        let broken = "{\"activities\": [\n  {\"id\": \"a\", \"notes\": \"n\"},\n]}";
        let error = said(broken, false).expect_err("refused").to_string();
        for part in [
            "activities.json:3:1",
            "The file is not valid JSON: see line 3, column 1.",
            "There is a comma too many before the bracket that closes.",
            "--allow-broken",
        ] {
            assert!(error.contains(part), "{part}: {error}");
        }
        assert_eq!(said(broken, true), Ok(()));
        // What costs a record, or less, costs no build.
        assert_eq!(said("{\"activities\": [{\"id\": \"a\"}, 5]}", false), Ok(()));
        assert!(said("{\"activities\": 5}", false).is_err());
        assert!(said("", false).is_err());
    }

    #[test]
    fn only_an_empty_folder_or_an_earlier_build_is_replaced() {
        let dir = tempfile::tempdir().expect("a folder");
        assert_eq!(must_be_replaceable(&dir.path().join("new")), Ok(()));
        assert_eq!(must_be_replaceable(dir.path()), Ok(()));
        files::write(&dir.path().join("index.html"), "").expect("written");
        assert!(must_be_replaceable(dir.path()).is_err());
        files::write(&dir.path().join("data/project.json"), "").expect("written");
        assert_eq!(must_be_replaceable(dir.path()), Ok(()));
    }

    #[test]
    fn a_style_sheet_that_cannot_be_read_fails_the_build() {
        let line = "2026-01-01 WARN CSS parsing failed, skipping: Unexpected token at :3:7";
        let error = must_have_read_the_style(line).expect_err("refused").to_string();
        assert!(error.contains(":3:7"), "{error}");
        assert_eq!(must_have_read_the_style("WARN Failed to minify JS: whatever"), Ok(()));
    }
}
