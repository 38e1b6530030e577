//! Builds the site: style sheet, program, data, and the shell around them.

use crate::args::BuildOptions;
use crate::disk_world::DiskWorld;
use crate::error::{Context, Error, Result};
use crate::files::Coming;
use crate::progress::Progress;
use crate::run::Run;
use crate::tools::{self, BuildTools};
use crate::{changed, check, compress, files, kept, paths, release};
use editor::folder::unused_words;
use site::{Options, PublicAddress, Published, Release};
use std::env;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::path::{Path, PathBuf};

/// Overrides `strip` in the workspace's release profile.
const STRIP: &str = "CARGO_PROFILE_RELEASE_STRIP";

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
    let published = published_of(&options.data)?;
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
    let release = DiskWorld::new(&release::make(profile, tools, aloud)?);
    let release = Release::open(&release).context(unwritten)?;
    let before = &options.out;
    let coming = Coming::beside(before)?;
    let world = DiskWorld::after(&coming.dir, before);
    let progress = Progress::new("pages written", aloud);
    let told = |done, of| progress.at(done, of);
    let pages = site::write(&release, &published, &site_options(options), &world, &told)
        .context(unwritten)?;
    if profile.is_release() {
        kept::link(before, &coming.dir)?;
        compress::copies(&coming.dir, aloud)?;
        if aloud {
            println!("Static pages: {} written, {} as before", pages.new, pages.same);
        }
    }
    coming.arrive()
}

fn unwritten() -> String {
    "write the site".to_owned()
}

/// What is chosen for the site, made now.
fn site_options(options: &BuildOptions) -> Options {
    Options {
        address: PublicAddress {
            origin: options.public_url.origin().to_owned(),
            base: options.public_url.as_str().to_owned(),
        },
        moment: jiff::Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string(),
        changed: changed::days(&options.data),
        static_pages: options.profile.is_release(),
        details: options.details,
    }
}

/// Puts the data into a development build that is there, and nothing else. False if that is not enough, because there is an index of
/// them, which the page names.
pub(crate) fn data(options: &BuildOptions) -> Result<bool> {
    must_be_data(&options.data)?;
    let _turn = turn(false)?;
    let there = options.out.join("data");
    let published = published_of(&options.data)?;
    must_be_whole(options, &published)?;
    if published.has_index() || there.join("index").exists() {
        return Ok(false);
    }
    let new = paths::site("data");
    files::remove_dir(&new)?;
    site::write_data(&published, &changed::days(&options.data), &DiskWorld::new(&new))
        .context(unwritten)?;
    files::remove_dir(&there)?;
    files::rename(&new.join("data"), &there)?;
    Ok(true)
}

/// What is published of the data in a folder.
fn published_of(data: &Path) -> Result<Published> {
    Published::of(&check::sources(data)).context(|| format!("publish {}", data.display()))
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
    if !published.is_broken() {
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
        must_be_whole(&options, &published_of(dir.path())?)
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
}
