//! The built portal, served.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use tempfile::TempDir;
use xtask::server::Server;

/// One page of each kind.
pub(crate) const PAGES: [&str; 7] = [
    "",
    "activities",
    "activities/2019-06-singapore-workshop",
    "documents",
    "countries/xk",
    "data",
    "accessibility",
];

/// The languages beside English, as their addresses begin.
pub(crate) const OTHERS: [&str; 8] = ["fr", "sq", "bs", "cnr", "mk", "sr-Latn", "sr-Cyrl", "tr"];

/// A setting that `cargo xtask test` makes.
pub(crate) fn setting(name: &str) -> String {
    std::env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: run cargo xtask test --only stories"))
}

/// The folder of the release build.
pub(crate) fn dist() -> PathBuf {
    PathBuf::from(setting("PORTAL_DIST"))
}

/// The build for the root of a host; one server for all stories.
pub(crate) fn root() -> &'static str {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER.get_or_init(|| Server::start(&dist(), "/", 0).expect("the portal is served")).address()
}

/// The build for a place deep below the root.
pub(crate) fn subpath() -> &'static str {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER
        .get_or_init(|| {
            let dist = PathBuf::from(setting("PORTAL_DIST_SUBPATH"));
            Server::start(&dist, &setting("PORTAL_SUBPATH"), 0).expect("the portal is served")
        })
        .address()
}

/// The folder of the build with so many activities that there is an index of them.
pub(crate) fn large_dist() -> PathBuf {
    PathBuf::from(setting("PORTAL_DIST_LARGE"))
}

/// That build, at the root of a host.
pub(crate) fn large() -> &'static str {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER
        .get_or_init(|| Server::start(&large_dist(), "/", 0).expect("the portal is served"))
        .address()
}

/// A copy of the build whose data files can be spoilt.
pub(crate) struct Copy {
    dir: TempDir,
    server: Server,
}

impl Copy {
    pub(crate) fn new() -> Self {
        Self::of(&dist())
    }

    /// A copy of another build.
    pub(crate) fn of(dist: &Path) -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        copy(dist, dir.path());
        let server = Server::start(dir.path(), "/", 0).expect("the portal is served");
        Self { dir, server }
    }

    pub(crate) fn address(&self) -> &str {
        self.server.address()
    }

    pub(crate) fn dir(&self) -> &Path {
        self.dir.path()
    }

    fn file(&self, name: &str) -> PathBuf {
        self.dir.path().join("data").join(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.file(name)).expect("a data file")
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.file(name), text).expect("written");
    }

    /// A page's markup.
    pub(crate) fn page(&self, name: &str) -> String {
        fs::read_to_string(self.dir.path().join(name)).expect("a page")
    }

    pub(crate) fn write_page(&self, name: &str, markup: &str) {
        fs::write(self.dir.path().join(name), markup).expect("written");
    }

    /// Cuts a file of the program to a part of it, in per cent, or takes it away.
    pub(crate) fn spoil(&self, part: &str, percent: Option<usize>) {
        let entries = fs::read_dir(self.dir.path()).expect("a folder");
        let is_it = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let is_boot =
                name.starts_with("boot-") && path.extension().is_some_and(|end| end == "js");
            let is_program = name.starts_with("portal-app-");
            if part == "boot-" { is_boot } else { name.ends_with(part) && is_program }
        };
        let path = entries.map(|entry| entry.expect("an entry").path()).find(is_it).expect(part);
        match percent {
            None => fs::remove_file(path).expect("removed"),
            Some(percent) => {
                let bytes = fs::read(&path).expect("a file");
                let left = bytes.len() * percent / 100;
                fs::write(path, &bytes[..left]).expect("written");
            }
        }
    }

    pub(crate) fn remove(&self, name: &str) {
        fs::remove_file(self.file(name)).expect("removed");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("copied");
        }
    }
}
