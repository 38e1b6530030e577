//! `cargo xtask serve`: builds, serves, and builds again when a file changes.

use crate::args::{BuildOptions, ServeOptions};
use crate::build::{self, Profile};
use crate::error::{Error, Result, Tried};
use crate::server::{self, Server};
use crate::{files, paths, tools, watch};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

/// The first port that is tried when none is asked for, and how many after it.
const PORT: u16 = 8080;
const TRIES: u16 = 20;

/// Runs until it is interrupted.
pub(crate) fn run(options: &ServeOptions) -> Result<bool> {
    if let Some(port) = options.port {
        // Known at once, and not after minutes of building.
        server::must_be_free(port)?;
    }
    let (dir, _ours) = folder()?;
    let plan = BuildOptions {
        data: options.data.clone(),
        public_url: options.public_url.clone(),
        out: dir,
        profile: options.profile,
        details: None,
    };
    let tools = tools::for_build(options.profile)?;
    let mut seen = watch::look(&plan.data);
    eprintln!("Building the portal");
    build::site(&plan, &tools, true)?;
    let server = start(options, &plan.out)?;
    println!("{}", server.address());
    if options.profile == Profile::Dev {
        println!("This is the development build: large and slow beside the one from --release.");
    }
    println!("It is built again when a file changes. Ctrl-C ends it.");
    loop {
        thread::sleep(Duration::from_secs(1));
        let now = watch::look(&plan.data);
        if now == seen {
            continue;
        }
        seen = now;
        let started = Instant::now();
        // A fault in a file that is being edited is no reason to stop serving.
        match build::site(&plan, &tools, false) {
            Ok(()) => println!("Built again in {:.1} s", started.elapsed().as_secs_f32()),
            Err(error) => println!("{error}\nThe last good build is still served."),
        }
    }
}

/// A folder that no other running `serve` uses: ours for as long as the lock lives.
fn folder() -> Result<(PathBuf, File)> {
    files::create_dir(&paths::site(""))?;
    for number in 1..=TRIES {
        let lock = paths::site(&format!("serve-{number}.lock"));
        let file = File::create(&lock).tried(|| format!("create {}", lock.display()))?;
        if file.try_lock().is_ok() {
            return Ok((paths::site(&format!("serve-{number}")), file));
        }
    }
    Err(Error::new("serve the portal", format!("it is served {TRIES} times already")))
}

fn start(options: &ServeOptions, dir: &Path) -> Result<Server> {
    let base = options.public_url.as_str();
    if let Some(port) = options.port {
        return Server::start(dir, base, port);
    }
    (PORT..PORT + TRIES)
        .find_map(|port| Server::start(dir, base, port).ok())
        .map_or_else(|| Server::start(dir, base, 0), Ok)
}
