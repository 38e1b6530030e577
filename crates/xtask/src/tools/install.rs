//! Installs a tool once, into a folder of its own that is named after its version.

use crate::error::{Context, Error, Result};
use crate::run::Run;
use crate::{files, paths};
use std::fs::File;
use std::path::{Path, PathBuf};

/// Which version of a program that is already on the search path will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Installed {
    /// Any of them.
    AnyVersion,
    /// Only the one that would be installed.
    SameVersion,
}

/// A program that cargo can install.
pub(super) struct Crate<'a> {
    pub(super) name: &'a str,
    pub(super) version: &'a str,
    pub(super) program: &'a str,
    /// What is used instead, if it is on the search path.
    pub(super) installed: Installed,
    /// Whether the lock file that the crate was published with can be used.
    pub(super) is_locked: bool,
    /// Whether its default features are needed. They may be for uses that are not ours.
    pub(super) default_features: bool,
    /// Completes the sentence "Installing …, which …".
    pub(super) why: &'a str,
    /// How long that takes on two processors.
    pub(super) takes: &'a str,
}

/// Finds the program on the search path, or builds it with cargo if that was not done yet.
pub(super) fn by_cargo(tool: &Crate) -> Result<PathBuf> {
    if let Some(program) = paths::on_path(tool.program)
        && is_usable(&program, tool)
    {
        return Ok(program);
    }
    let Crate { name, version, .. } = tool;
    let program = format!("bin/{}{}", tool.program, std::env::consts::EXE_SUFFIX);
    once(&paths::tools()?, &format!("{name}-{version}"), Path::new(&program), |dir| {
        eprintln!("Installing {name} {version}, which {} (once; {})", tool.why, tool.takes);
        let target = dir.join("target");
        let mut run = Run::cargo(format!("install {name} {version}"))
            .args(["install", name, "--version", version, "--bin", tool.program, "--root"])
            .args([dir])
            // A folder of its own: a project's target folder may be locked by a running build,
            // and flags meant for the project could break somebody else's.
            .env("CARGO_TARGET_DIR", &target)
            .without_env("RUSTFLAGS")
            .without_env("CARGO_ENCODED_RUSTFLAGS")
            .without_env("CARGO_BUILD_TARGET")
            // What is used for a few seconds at a time need not be compiled for ten minutes.
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "false")
            .dir(dir)
            .help(format!(
                "cargo install {name} --version {version}, whose messages say more; behind a proxy or a mirror, cargo's own settings count"
            ));
        if tool.is_locked {
            run = run.args(["--locked"]);
        }
        if !tool.default_features {
            run = run.args(["--no-default-features"]);
        }
        run.shown()?;
        files::remove_dir(&target)
    })
}

/// Whether a program that was found is one that will do.
fn is_usable(program: &Path, tool: &Crate) -> bool {
    tool.installed == Installed::AnyVersion
        || Run::new(program, format!("run {}", program.display()))
            .args(["--version"])
            .kept()
            .is_ok_and(|printed| version(&printed) == Some(tool.version))
}

/// The version in what a program prints about itself: `trunk 0.21.14`, or `wasm-bindgen 0.2.130 (a1b2c3d)`.
fn version(printed: &str) -> Option<&str> {
    printed.split_whitespace().nth(1)
}

/// Installs an npm package if it is not there yet, and gives one of its programs. `why` completes the sentence
/// "Installing …, which …".
pub(super) fn by_npm(package: &str, version: &str, program: &str, why: &str) -> Result<PathBuf> {
    by_npm_for(package, version, &format!("node_modules/.bin/{program}"), why)
}

/// The same for a file of the package that is no program.
pub(super) fn by_npm_for(package: &str, version: &str, file: &str, why: &str) -> Result<PathBuf> {
    once(&paths::tools()?, &format!("{package}-{version}"), Path::new(file), |dir| {
        eprintln!("Installing {package} {version}, which {why} (once)");
        Run::new("npm", format!("install {package} {version}"))
            .args(["install", "--no-audit", "--no-fund", "--prefix"])
            .args([dir])
            .args([format!("{package}@{version}")])
            .dir(dir)
            .help("install npm and node")
            .shown()
    })
}

/// Installs Debian's packages, where this machine allows it. `why` completes the sentence "Installing …, …".
pub(super) fn by_apt(packages: &[&str], why: &str, by_hand: &str) -> Result<()> {
    eprintln!("Installing {}, {why} (once)", packages.join(" and "));
    let what = format!("install {}", packages.join(" and "));
    let is_root = Run::new("id", what.clone()).args(["-u"]).kept()?.trim() == "0";
    let apt_get = || {
        let run = if is_root {
            Run::new("apt-get", what.clone())
        } else {
            // Fails instead of asking for a password: a test run may have nobody to answer.
            Run::new("sudo", what.clone()).args(["-n", "apt-get"])
        };
        run.env("DEBIAN_FRONTEND", "noninteractive").help(by_hand)
    };
    apt_get().args(["update"]).shown()?;
    apt_get().args(["install", "-y", "--no-install-recommends"]).args(packages).shown()
}

/// Calls `make` with an empty folder and keeps that folder as `cache/name` once it holds the file `program`.
///
/// The work is done elsewhere and renamed at the end, so that an interrupted installation is never
/// taken for a finished one; what was compiled by then is used by the next attempt.
pub(super) fn once(
    cache: &Path,
    name: &str,
    program: &Path,
    make: impl FnOnce(&Path) -> Result<()>,
) -> Result<PathBuf> {
    let done = cache.join(name);
    let program = done.join(program);
    if program.is_file() {
        return Ok(program);
    }
    files::create_dir(cache)?;
    let lock = cache.join(format!(".{name}.lock"));
    let locking = || format!("lock {}", lock.display());
    let file = File::create(&lock).context(locking)?;
    if file.try_lock().is_err() {
        eprintln!("Waiting for another command that installs {name}");
        file.lock().context(locking)?;
        if program.is_file() {
            return Ok(program);
        }
    }
    let making = cache.join(format!(".{name}.partial"));
    files::create_dir(&making)?;
    if let Err(error) = make(&making) {
        files::remove_dir(&making)?;
        return Err(error);
    }
    files::remove_dir(&done)?;
    files::rename(&making, &done)?;
    if program.is_file() {
        return Ok(program);
    }
    Err(Error::new(format!("install {name}"), format!("there is still no {}", program.display()))
        .help(format!("rm -r {}, then the same command again", done.display())))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    fn write_program(dir: &Path) -> Result<()> {
        files::write(&dir.join("bin/tool"), "#!/bin/sh\n")?;
        fs::set_permissions(dir.join("bin/tool"), fs::Permissions::from_mode(0o755))
            .context(|| "make it a program".into())
    }

    fn tool(installed: Installed) -> Crate<'static> {
        Crate {
            name: "a-tool",
            version: "1.2.3",
            program: "tool",
            installed,
            is_locked: true,
            default_features: true,
            why: "does something",
            takes: "about a minute",
        }
    }

    #[test]
    fn what_is_installed_already_is_used_if_its_version_will_do() {
        let dir = tempfile::tempdir().expect("a folder");
        write_program(dir.path()).expect("a program");
        let program = dir.path().join("bin/tool");
        for (printed, is_same) in [
            ("tool 1.2.3", true),
            ("tool 1.2.3 (a1b2c3d 2026-01-01)", true),
            ("tool 1.2.30", false),
            ("tool 1.2.3-beta.1", false),
            ("1.2.3", false),
            ("", false),
        ] {
            let script = format!("#!/bin/sh\n[ \"$1\" = --version ] && echo '{printed}'\n");
            files::write(&program, &script).expect("written");
            assert_eq!(is_usable(&program, &tool(Installed::SameVersion)), is_same, "{printed}");
            assert!(is_usable(&program, &tool(Installed::AnyVersion)), "{printed}");
        }
    }

    #[test]
    fn a_program_that_cannot_be_run_is_not_used() {
        assert!(!is_usable(Path::new("no-such-program"), &tool(Installed::SameVersion)));
    }

    #[test]
    fn a_tool_is_installed_once() {
        let cache = tempfile::tempdir().expect("a folder");
        let program = Path::new("bin/tool");
        let first = once(cache.path(), "tool-1", program, write_program);
        assert_eq!(first, Ok(cache.path().join("tool-1/bin/tool")));
        let again = once(cache.path(), "tool-1", program, |_| panic!("installed twice"));
        assert_eq!(again, first);
    }

    #[test]
    fn an_interrupted_installation_is_not_taken_for_a_finished_one() {
        let cache = tempfile::tempdir().expect("a folder");
        files::write(&cache.path().join(".tool-1.partial/target/half"), "").expect("written");
        files::write(&cache.path().join("tool-1/bin/other"), "").expect("written");
        let program = once(cache.path(), "tool-1", Path::new("bin/tool"), write_program);
        assert_eq!(program, Ok(cache.path().join("tool-1/bin/tool")));
        assert!(!cache.path().join("tool-1/bin/other").exists());
    }

    #[test]
    fn a_failed_installation_leaves_nothing_and_says_why() {
        let cache = tempfile::tempdir().expect("a folder");
        let failed = once(cache.path(), "tool-1", Path::new("bin/tool"), |_| {
            Err(Error::new("install tool 1", "no network"))
        });
        assert_eq!(failed, Err(Error::new("install tool 1", "no network")));
        assert!(!cache.path().join("tool-1").exists());
        assert!(!cache.path().join(".tool-1.partial").exists());
    }
}
