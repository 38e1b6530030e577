//! Where things are.

use crate::error::{Error, Result};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The workspace's folder.
///
/// Cargo names this package's folder when it runs us; the compiled-in answer is for a binary that
/// was started by hand.
pub(crate) fn root() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .filter(|dir| dir.ends_with("crates/xtask"))
        .unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    here.ancestors().nth(2).map_or_else(|| here.clone(), Path::to_path_buf)
}

/// The data that is built when no other is named.
pub(crate) fn data() -> PathBuf {
    root().join("public/data")
}

/// Where a release build goes when no other folder is named.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The style sheet in one piece, which `index.html` names.
pub(crate) fn style_sheet() -> PathBuf {
    root().join("target/style/portal.css")
}

/// A folder for sites that are made for a command and not for keeps.
pub(crate) fn site(name: &str) -> PathBuf {
    root().join("target/site").join(name)
}

/// The program as it was published last, but with the names of its functions.
pub(crate) fn named() -> PathBuf {
    root().join("target/named/portal-app.wasm")
}

/// What the browser tests leave behind.
pub(crate) fn stories() -> PathBuf {
    root().join("target/stories")
}

/// What cargo builds.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Where tools are installed, outside the project so that every clone shares them, and outside
/// cargo's own bin folder so that nothing of the user's is replaced.
pub(crate) fn tools() -> Result<PathBuf> {
    tools_from(env::var_os("PORTAL_TOOLS"), env::var_os("XDG_CACHE_HOME"), env::home_dir())
}

fn tools_from(
    chosen: Option<OsString>,
    cache: Option<OsString>,
    home: Option<PathBuf>,
) -> Result<PathBuf> {
    let given = |value: Option<OsString>| value.filter(|v| !v.is_empty()).map(PathBuf::from);
    given(chosen)
        .or_else(|| given(cache).map(|dir| dir.join("portal-tools")))
        .or_else(|| home.map(|dir| dir.join(".cache/portal-tools")))
        .ok_or_else(|| {
            Error::new(
                "find a folder for the tools",
                "there is no home folder and neither PORTAL_TOOLS nor XDG_CACHE_HOME is set",
            )
            .help("PORTAL_TOOLS=/some/folder cargo xtask …")
        })
}

/// The program of that name that a shell would run.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|dir| dir.join(&name)).find(|file| is_program(file))
}

/// Whether this file can be run.
pub(crate) fn is_program(file: &Path) -> bool {
    let Ok(about) = file.metadata() else {
        return false;
    };
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        about.is_file() && about.permissions().mode() & 0o111 != 0
    }
    #[cfg(not(unix))]
    {
        about.is_file()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_holds_the_workspace() {
        assert!(root().join("crates/xtask/Cargo.toml").is_file());
    }

    #[test]
    fn the_tools_folder_is_the_chosen_one_then_the_cache_then_home() {
        let home = || Some(PathBuf::from("/home/a"));
        let tools = |chosen: &str, cache: &str| {
            tools_from(Some(chosen.into()), Some(cache.into()), home())
                .map(|dir| dir.display().to_string())
        };
        assert_eq!(tools("/t", "/c"), Ok("/t".into()));
        assert_eq!(tools("", "/c"), Ok("/c/portal-tools".into()));
        assert_eq!(tools("", ""), Ok("/home/a/.cache/portal-tools".into()));
        assert!(tools_from(None, None, None).is_err());
    }
}
