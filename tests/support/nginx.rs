//! A real nginx with the settings that are shipped for it.

use super::site::setting;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A running nginx. It stops when it is dropped.
pub(crate) struct Nginx {
    process: Child,
    port: u16,
    base: String,
    _dir: TempDir,
}

/// What it answers.
pub(crate) struct Reply {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// Every value of a header.
    pub(crate) fn headers(&self, name: &str) -> Vec<&str> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .filter(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
            .collect()
    }

    /// The value of a header that is there once.
    pub(crate) fn header(&self, name: &str) -> &str {
        let values = self.headers(name);
        assert_eq!(values.len(), 1, "{name} is there once: {}", self.head);
        values[0]
    }
}

impl Nginx {
    /// Serves a folder below a path.
    pub(crate) fn start(dist: &Path, base: &str) -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        // A port that was free a moment ago; nginx cannot be asked for any.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let root = std::path::absolute(dist).unwrap().display().to_string();
        let site = xtask::hosting::nginx(base, &root, &format!("127.0.0.1:{port}"));
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|kind| format!("{kind}_temp_path {}/{kind};\n", dir.path().display()))
            .concat();
        // Started by root, nginx would read the files as somebody who may not.
        let user = Command::new("id").arg("-u").output().expect("a user");
        let user = if user.stdout.starts_with(b"0\n") { "user root;\n" } else { "" };
        let main = format!(
            "{user}daemon off;\npid {0}/pid;\nerror_log {0}/errors;\nevents {{}}\nhttp {{\naccess_log off;\n{temporary}{site}}}\n",
            dir.path().display()
        );
        let settings = dir.path().join("nginx.conf");
        std::fs::write(&settings, main).expect("written");
        let process = Command::new(setting("NGINX"))
            .arg("-p")
            .arg(dir.path())
            .arg("-c")
            .arg(&settings)
            .stderr(Stdio::piped())
            .spawn()
            .expect("nginx starts");
        let mut nginx = Self { process, port, base: base.to_owned(), _dir: dir };
        nginx.until_up();
        nginx
    }

    fn until_up(&mut self) {
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            if let Ok(Some(_)) = self.process.try_wait() {
                let mut complaint = String::new();
                if let Some(out) = self.process.stderr.as_mut() {
                    let _ = out.read_to_string(&mut complaint);
                }
                panic!("nginx does not start: {complaint}");
            }
            assert!(started.elapsed() < Duration::from_secs(15), "nginx answers");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Where the site begins, with a slash at its end.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.base)
    }

    /// Asks for a path on the host, with or without taking compressed answers.
    pub(crate) fn get(&self, path: &str, encoding: &str) -> Reply {
        let mut socket = TcpStream::connect(("127.0.0.1", self.port)).expect("connected");
        write!(
            socket,
            "GET {path} HTTP/1.1\r\nHost: portal.example\r\nConnection: close\r\nAccept-Encoding: {encoding}\r\n\r\n"
        )
        .expect("asked");
        let mut answer = Vec::new();
        socket.read_to_end(&mut answer).expect("answered");
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
        let head = String::from_utf8(answer[..end].to_vec()).expect("text");
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("a status");
        Reply { status, head, body: answer[end + 4..].to_vec() }
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // The workers end with their master, if it is asked and not killed.
        let asked = Command::new("kill").arg(self.process.id().to_string()).status();
        if asked.is_err() {
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }
}
