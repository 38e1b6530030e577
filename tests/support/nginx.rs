//! A real nginx with the settings that are shipped for it.

use super::site::setting;
use std::fmt::Write as _;
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
    dir: TempDir,
}

/// What a host can do to a data file.
#[derive(Clone, Copy)]
pub(crate) enum Trouble {
    /// It answers with 500.
    Refused,
    /// It closes the connection without an answer.
    Dropped,
    /// It sends the file in about 20 seconds.
    Slow,
}

impl Trouble {
    const ALL: [Self; 3] = [Self::Refused, Self::Dropped, Self::Slow];

    fn folder(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Dropped => "dropped",
            Self::Slow => "slow",
        }
    }

    /// What nginx does when there is a mark for the file.
    fn rule(self) -> &'static str {
        match self {
            Self::Refused => "return 500;",
            Self::Dropped => "return 444;",
            Self::Slow => "set $limit_rate $slow_rate;",
        }
    }
}

/// How long a slow file takes.
const SLOW_SECONDS: u64 = 20;

/// Settings that look whether there is a mark for the data file that is asked for: outside the server, and inside.
fn troubles(dir: &Path, dist: &Path) -> (String, String) {
    let (mut outside, mut inside) = (
        "map $uri $slow_rate {\ndefault 0;\n".to_owned(),
        "set $data none;\nif ($uri ~ /data/([a-z]+\\.json)$) { set $data $1; }\n".to_owned(),
    );
    for file in std::fs::read_dir(dist.join("data")).expect("data") {
        let file = file.expect("a file");
        let (name, length) = (file.file_name(), file.metadata().expect("a length").len());
        let rate = length / SLOW_SECONDS;
        let _ = writeln!(outside, "~/{}$ {rate};", name.to_string_lossy());
    }
    for trouble in Trouble::ALL {
        let marks = dir.join(trouble.folder());
        std::fs::create_dir(&marks).expect("a folder");
        let _ = writeln!(inside, "if (-f {}/$data) {{ {} }}", marks.display(), trouble.rule());
    }
    outside.push_str("}\n");
    (outside, inside)
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
        Self::run(dist, base, |settings, _| settings)
    }

    /// The same with settings that were changed. Files are sent as they are, not their compressed copies, and there may
    /// be trouble with the data.
    pub(crate) fn start_with(
        dist: &Path,
        base: &str,
        change: impl FnOnce(String) -> String,
    ) -> Self {
        Self::run(dist, base, |settings, dir| {
            let (outside, inside) = troubles(dir, dist);
            let settings = settings
                .replace("gzip_static on;", "")
                .replace("server_tokens off;", &format!("server_tokens off;\n{inside}"));
            outside + change(settings).as_str()
        })
    }

    /// The same with settings that were changed in any way; they may name files in a folder of their own.
    pub(crate) fn run(
        dist: &Path,
        base: &str,
        change: impl FnOnce(String, &Path) -> String,
    ) -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        // A port that was free a moment ago; nginx cannot be asked for any.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let root = std::path::absolute(dist).unwrap().display().to_string();
        let site = xtask::hosting::nginx(base, &root, &format!("127.0.0.1:{port}"));
        let site = change(site, dir.path());
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
        let mut nginx = Self { process, port, base: base.to_owned(), dir };
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

    /// From here on there is trouble with a data file. The settings look for a file of its name, so that nothing has to
    /// be started anew.
    pub(crate) fn trouble(&self, trouble: Trouble, file: &str) {
        let mark = self.dir.path().join(trouble.folder()).join(file);
        std::fs::write(mark, "").expect("written");
    }

    /// All is well again.
    pub(crate) fn no_trouble(&self) {
        for trouble in Trouble::ALL {
            let marks =
                std::fs::read_dir(self.dir.path().join(trouble.folder())).expect("a folder");
            for mark in marks {
                std::fs::remove_file(mark.expect("a mark").path()).expect("removed");
            }
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
