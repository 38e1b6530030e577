//! A program that steers one browser for one story.

use super::screen::Screen;
use std::fs::File;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(40);

/// The running program. It ends when this is dropped.
pub(crate) struct Driver {
    process: Child,
    port: u16,
    log: PathBuf,
    /// Where its browser is shown. It ends after it.
    screen: Option<Screen>,
}

impl Driver {
    /// Starts it with a screen of its browser's own.
    pub(crate) fn start_on(screen: Screen, program: &str, dir: &Path) -> Self {
        let display = ("DISPLAY".to_owned(), screen.name().to_owned());
        let mut driver = Self::start(program, &[display], dir);
        driver.screen = Some(screen);
        driver
    }

    /// Starts it; what it and its browser print goes to a file in a folder.
    pub(crate) fn start(program: &str, env: &[(String, String)], dir: &Path) -> Self {
        // A port that was free a moment ago; not every driver can be asked for any.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let log = dir.join("driver.log");
        let out = File::create(&log).expect("a log");
        let process = Command::new(program)
            .arg(format!("--port={port}"))
            .envs(env.iter().map(|(name, value)| (name, value)))
            .stdout(out.try_clone().expect("the log once more"))
            .stderr(out)
            .spawn()
            .unwrap_or_else(|error| panic!("{program}: {error}"));
        let driver = Self { process, port, log, screen: None };
        let started = Instant::now();
        while !driver.is_ready() {
            assert!(started.elapsed() < PATIENCE, "{program} is ready: {}", driver.printed());
            std::thread::sleep(GLANCE);
        }
        driver
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What it and its browser have printed.
    pub(crate) fn printed(&self) -> String {
        std::fs::read(&self.log).map_or_else(
            |error| error.to_string(),
            |bytes| String::from_utf8_lossy(&bytes).into_owned(),
        )
    }

    fn is_ready(&self) -> bool {
        let ask = || -> std::io::Result<String> {
            let mut socket = TcpStream::connect(("127.0.0.1", self.port))?;
            socket.set_read_timeout(Some(Duration::from_secs(2)))?;
            write!(
                socket,
                "GET /status HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n",
                self.port
            )?;
            let mut reply = [0; 1024];
            let length = socket.read(&mut reply)?;
            Ok(String::from_utf8_lossy(&reply[..length]).into_owned())
        };
        ask().is_ok_and(|reply| reply.starts_with("HTTP/1.1 200"))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        drop(self.screen.take());
    }
}
