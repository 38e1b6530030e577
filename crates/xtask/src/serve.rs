//! `cargo xtask serve`: builds, serves, and builds again when a file changes.

use crate::args::{BuildOptions, ServeOptions};
use crate::build::{self, Profile};
use crate::error::{Context, Error, Result};
use crate::server::{self, Desk, Server};
use crate::watch::{self, Sources};
use crate::{check, files, paths, tools};
use editor::check::report;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
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
        profile: options.profile(),
        details: None,
        // An editor who is in the middle of a change sees the rest.
        allow_broken: true,
    };
    let tools = tools::for_build(options.profile())?;
    // What readers get, they get without what is for editors.
    let desk = (options.profile() == Profile::Dev).then(|| Arc::new(Desk::default()));
    let mut watched = Sources::of(&paths::root(), &plan.data)?;
    let mut sources = watched.look();
    let mut data = watch::data(&plan.data);
    eprintln!("Building the portal");
    build::site(&plan, &tools, true)?;
    let server = start(options, &plan.out, desk.as_ref())?;
    println!("{}", server.address());
    if options.profile() == Profile::Dev {
        println!("This is the development build: large and slow beside the one from --release.");
    }
    println!("It is built again when a file changes. Ctrl-C ends it.");
    tell(&plan.data, desk.as_deref());
    loop {
        thread::sleep(Duration::from_secs(1));
        let (sources_now, data_now) = (watched.look(), watch::data(&plan.data));
        let (is_program, is_data) = (sources_now != sources, data_now != data);
        if !is_program && !is_data {
            continue;
        }
        (sources, data) = (sources_now, data_now);
        // A manifest that is being edited may name other folders, or be broken for a moment.
        if is_program
            && let Ok(now) = Sources::of(&paths::root(), &plan.data)
            && now != watched
        {
            watched = now;
            sources = watched.look();
        }
        let started = Instant::now();
        if is_data {
            tell(&plan.data, desk.as_deref());
        }
        // A program for development reads the data as they are: only they need to be put in their place.
        let is_quick = !is_program && options.profile() == Profile::Dev;
        let built = match is_quick.then(|| build::data(&plan)) {
            Some(Ok(true)) => Ok(()),
            Some(Err(error)) => Err(error),
            Some(Ok(false)) | None => build::site(&plan, &tools, false),
        };
        // A fault in a file that is being edited is no reason to stop serving.
        match built {
            Ok(()) => {
                println!("Built again in {:.1} s", started.elapsed().as_secs_f32());
                if let Some(desk) = &desk {
                    desk.rebuilt();
                }
            }
            Err(error) => println!("{error}\nThe last good build is still served."),
        }
    }
}

/// Says on the pages what is wrong with the data.
fn tell(data: &Path, desk: Option<&Desk>) {
    if let Some(desk) = desk
        && let Ok(findings) = check::look(data)
    {
        desk.found(report::json(&findings, ""));
    }
}

/// A folder that no other running `serve` uses: ours for as long as the lock lives.
fn folder() -> Result<(PathBuf, File)> {
    files::create_dir(&paths::site(""))?;
    for number in 1..=TRIES {
        let lock = paths::site(&format!("serve-{number}.lock"));
        let file = File::create(&lock).context(|| format!("create {}", lock.display()))?;
        if file.try_lock().is_ok() {
            return Ok((paths::site(&format!("serve-{number}")), file));
        }
    }
    Err(Error::new("serve the portal", format!("it is served {TRIES} times already")))
}

fn start(options: &ServeOptions, dir: &Path, desk: Option<&Arc<Desk>>) -> Result<Server> {
    let base = options.public_url.as_str();
    let at = |port| match desk {
        Some(desk) => Server::start_with(dir, base, port, desk),
        None => Server::start(dir, base, port),
    };
    if let Some(port) = options.port {
        return at(port);
    }
    (PORT..PORT + TRIES).find_map(|port| at(port).ok()).map_or_else(|| at(0), Ok)
}
