//! The program that steers the browser, for as long as the stories take.

use crate::error::{Context, Error, Result};
use crate::files;
use std::fs::File;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(20);

/// A running chromedriver. It ends, with every browser it started, when this is dropped.
pub(super) struct Chromedriver {
    child: Child,
    port: u16,
    log: PathBuf,
}

impl Chromedriver {
    pub(super) fn start(program: &Path, dir: &Path) -> Result<Self> {
        files::create_dir(dir)?;
        let log = dir.join("chromedriver.log");
        let context = || format!("start {}", program.display());
        let port = free_port().context(context)?;
        let out = File::create(&log).context(|| format!("write {}", log.display()))?;
        let child = Command::new(program)
            .arg(format!("--port={port}"))
            .stdout(out.try_clone().context(context)?)
            .stderr(out)
            .spawn()
            .context(context)?;
        let mut driver = Self { child, port, log };
        driver.wait_until_ready().map_err(|cause| {
            Error::new(context(), cause).help(format!("read {}", driver.log.display()))
        })?;
        Ok(driver)
    }

    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub(super) fn log(&self) -> &Path {
        &self.log
    }

    fn wait_until_ready(&mut self) -> std::result::Result<(), String> {
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            if let Ok(Some(status)) = self.child.try_wait() {
                return Err(format!("it ended at once with {status}"));
            }
            if self.answers("/status", "\"ready\":true").unwrap_or(false) {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(50));
        }
        Err(format!("it was not ready after {} s", PATIENCE.as_secs()))
    }

    /// Whether the answer to a request holds this text. It is not waited for longer than a moment,
    /// and not to its end: chromedriver keeps the connection open.
    fn answers(&self, path: &str, text: &str) -> std::io::Result<bool> {
        let mut socket = TcpStream::connect(("127.0.0.1", self.port))?;
        socket.set_read_timeout(Some(Duration::from_secs(2)))?;
        write!(socket, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port)?;
        let mut reply = Vec::new();
        let mut part = [0; 1024];
        loop {
            let length = socket.read(&mut part)?;
            reply.extend(part.iter().take(length));
            if String::from_utf8_lossy(&reply).contains(text) {
                return Ok(true);
            }
            if length == 0 {
                return Ok(false);
            }
        }
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        // Asked politely it closes the browsers that a failed test left open; killed, it would
        // leave them behind.
        let _ = self.answers("/shutdown", "200 OK");
        let started = Instant::now();
        while started.elapsed() < Duration::from_secs(3) {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return;
            }
            thread::sleep(Duration::from_millis(50));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
