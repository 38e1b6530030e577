//! A static file server on the loopback interface, for `serve` and for the browser tests.
//!
//! It behaves as the README asks of a host: the security headers, long caching for names that hold
//! a hash, `activities.html` for `/activities`, and `404.html` for addresses that are neither.

mod answer;
mod desk;
mod mime;

use crate::error::{Context, Error, Result};
use crate::hosting::headers::headers;
pub use desk::Desk;

use answer::{Answer, answer};
use std::io::Write;
use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use tiny_http::{Method, Request, StatusCode};

/// More than the connections that a browser opens to one host would gain nothing.
const WORKERS: usize = 6;

/// A running server. It stops when it is dropped.
pub struct Server {
    address: String,
    http: Arc<tiny_http::Server>,
    workers: Vec<JoinHandle<()>>,
}

impl Server {
    /// Serves the folder `dir` below the path `base` (`/`, `/some/path/`) on a port of 127.0.0.1;
    /// port 0 means any that is free.
    ///
    /// The folder may be replaced while it is served.
    ///
    /// # Errors
    ///
    /// When the folder holds no `index.html`, or the port is taken.
    pub fn start(dir: &Path, base: &str, port: u16) -> Result<Self> {
        Self::start_for(dir, base, port, None)
    }

    /// The same for an editor, whose pages say what is wrong with the data and load again when something was saved.
    ///
    /// # Errors
    ///
    /// When the folder holds no `index.html`, or the port is taken.
    pub fn start_with(dir: &Path, base: &str, port: u16, desk: &Arc<Desk>) -> Result<Self> {
        Self::start_for(dir, base, port, Some(desk))
    }

    fn start_for(dir: &Path, base: &str, port: u16, desk: Option<&Arc<Desk>>) -> Result<Self> {
        let context = || format!("serve {} on port {port}", dir.display());
        if !dir.join("index.html").is_file() {
            return Err(
                Error::new(context(), "there is no index.html in it").help("cargo xtask build")
            );
        }
        let listener = listen(port)?;
        let port = listener.local_addr().context(context)?.port();
        let http = Arc::new(tiny_http::Server::from_listener(listener, None).context(context)?);
        let base = match base.trim_matches('/') {
            "" => "/".to_owned(),
            inner => format!("/{inner}/"),
        };
        let workers = (0..WORKERS)
            .map(|_| {
                let (http, dir, base) = (Arc::clone(&http), dir.to_path_buf(), base.clone());
                let desk = desk.map(Arc::clone);
                thread::spawn(move || work(&http, &dir, &base, desk.as_deref()))
            })
            .collect();
        Ok(Self { address: format!("http://127.0.0.1:{port}{base}"), http, workers })
    }

    /// Where the site begins, with the slash at its end: `http://127.0.0.1:8080/`.
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for _ in &self.workers {
            self.http.unblock();
        }
        for worker in self.workers.drain(..) {
            // A worker that panicked has nothing left to stop.
            let _ = worker.join();
        }
    }
}

/// Says whether a port can be served on, before work is done that would be in vain.
pub(crate) fn must_be_free(port: u16) -> Result<()> {
    listen(port).map(drop)
}

fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind(("127.0.0.1", port))
        .context(|| format!("serve on port {port}"))
        .map_err(|error| error.help("--port with another number"))
}

fn work(http: &tiny_http::Server, dir: &Path, base: &str, desk: Option<&Desk>) {
    while let Ok(request) = http.recv() {
        respond(request, dir, base, desk);
    }
}

fn respond(request: Request, dir: &Path, base: &str, desk: Option<&Desk>) {
    let of_site = || answer(dir, base, request.url());
    let answer = match request.method() {
        Method::Get | Method::Head => match desk {
            Some(desk) => {
                desk.answer(base, request.url()).unwrap_or_else(|| Desk::in_page(base, of_site()))
            }
            None => of_site(),
        },
        _ => Answer::plain(405, "This server only gives files."),
    };
    let with_body = *request.method() != Method::Head;
    let mut message = head(&answer).into_bytes();
    if with_body {
        message.extend(&answer.body);
    }
    // A connection an answer: the library gives a connection that stays open a thread, and at times one thread to two
    // connections, of which the second then waits for ever.
    let mut writer = request.into_writer();
    // A reader who has gone away is none of our business.
    let _ = writer.write_all(&message).and_then(|()| writer.flush());
}

/// All that stands before the body.
fn head(answer: &Answer) -> String {
    let status = StatusCode(answer.status);
    let mut head = format!("HTTP/1.1 {} {}\r\n", status.0, status.default_reason_phrase());
    let own = [
        ("Connection", "close".to_owned()),
        ("Content-Length", answer.body.len().to_string()),
        ("Content-Type", answer.kind.to_owned()),
        ("Cache-Control", answer.cache.to_owned()),
        ("Location", answer.location.clone().unwrap_or_default()),
    ];
    for (name, value) in own.into_iter().chain(headers()).filter(|(_, value)| !value.is_empty()) {
        head.extend([name, ": ", &value, "\r\n"]);
    }
    head.push_str("\r\n");
    head
}

#[cfg(test)]
mod tests;
