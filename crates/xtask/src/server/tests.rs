//! Over a real socket, as a browser would.

use super::*;
use crate::files;
use std::fmt::Write as _;
use std::io::Read;
use std::net::TcpStream;

struct Site {
    dir: tempfile::TempDir,
    server: Server,
}

struct Reply {
    head: String,
    body: String,
}

impl Reply {
    fn status(&self) -> &str {
        self.head.split_whitespace().nth(1).unwrap_or_default()
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

fn site(base: &str) -> Site {
    let dir = tempfile::tempdir().expect("a folder");
    let dist = dir.path().join("dist");
    for (name, content) in [
        ("dist/index.html", "<p>the app</p>"),
        ("dist/data/project.json", "{}"),
        ("dist/boot-3f2a91c04b7de815.js", "1"),
        ("dist/portal-app-3f2a91c04b7de815_bg.wasm", "wasm"),
        ("dist/pages/index.html", "<p>a page</p>"),
        ("secret.txt", "secret"),
    ] {
        files::write(&dir.path().join(name), content).expect("written");
    }
    let server = Server::start(&dist, base, 0).expect("started");
    Site { dir, server }
}

fn ask(server: &Server, request_line: &str) -> Reply {
    let host = server
        .address()
        .strip_prefix("http://")
        .and_then(|rest| rest.split('/').next())
        .expect("a host");
    let mut socket = TcpStream::connect(host).expect("connected");
    let mut request = String::new();
    write!(request, "{request_line} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
        .expect("written");
    socket.write_all(request.as_bytes()).expect("sent");
    let mut reply = String::new();
    socket.read_to_string(&mut reply).expect("read");
    let (head, body) = reply.split_once("\r\n\r\n").expect("a head and a body");
    Reply { head: head.into(), body: body.into() }
}

fn get(site: &Site, path: &str) -> Reply {
    ask(&site.server, &format!("GET {path}"))
}

#[test]
fn the_page_comes_with_the_headers_that_a_host_should_send() {
    let site = site("/");
    let reply = get(&site, "/");
    assert_eq!((reply.status(), reply.body.as_str()), ("200", "<p>the app</p>"));
    assert_eq!(reply.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(reply.header("cache-control"), Some("no-cache"));
    assert_eq!(reply.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(reply.header("referrer-policy"), Some("strict-origin-when-cross-origin"));
    let policy = reply.header("content-security-policy").expect("a policy");
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    assert!(policy.ends_with("frame-ancestors 'none'"), "{policy}");
}

#[test]
fn a_name_with_a_hash_is_kept_for_ever_and_data_is_not() {
    let site = site("/");
    let script = get(&site, "/boot-3f2a91c04b7de815.js");
    assert_eq!(script.header("content-type"), Some("text/javascript; charset=utf-8"));
    assert_eq!(script.header("cache-control"), Some("public, max-age=31536000, immutable"));
    let program = get(&site, "/portal-app-3f2a91c04b7de815_bg.wasm");
    assert_eq!(program.header("content-type"), Some("application/wasm"));
    let data = get(&site, "/data/project.json?v=1");
    assert_eq!((data.status(), data.header("cache-control")), ("200", Some("no-cache")));
    assert_eq!(data.header("content-type"), Some("application/json"));
}

#[test]
fn an_address_that_is_no_file_is_the_apps_and_a_missing_file_is_missing() {
    let site = site("/");
    for path in ["/activities", "/activities/a-b?q=1", "/data", "/countries/xk/"] {
        let reply = get(&site, path);
        assert_eq!((reply.status(), reply.body.as_str()), ("200", "<p>the app</p>"), "{path}");
    }
    assert_eq!(get(&site, "/pages").body, "<p>a page</p>");
    for path in ["/gone.js", "/data/gone.json", "/favicon.ico"] {
        assert_eq!(get(&site, path).status(), "404", "{path}");
    }
}

#[test]
fn an_address_of_a_page_is_answered_with_its_file_and_any_other_with_the_page_for_it() {
    let site = site("/");
    for (name, content) in [("data.html", "<p>data</p>"), ("404.html", "<p>nothing</p>")] {
        files::write(&site.dir.path().join("dist").join(name), content).expect("written");
    }
    for path in ["/data", "/data/", "/data?x=1"] {
        let reply = get(&site, path);
        assert_eq!((reply.status(), reply.body.as_str()), ("200", "<p>data</p>"), "{path}");
    }
    for path in ["/nothing", "/data/nothing"] {
        let reply = get(&site, path);
        assert_eq!((reply.status(), reply.body.as_str()), ("404", "<p>nothing</p>"), "{path}");
    }
    assert_eq!(get(&site, "/data/project.json").body, "{}");
}

#[test]
fn below_a_path_everything_is_below_it() {
    let site = site("some/path");
    assert!(site.server.address().ends_with("/some/path/"), "{}", site.server.address());
    assert_eq!(get(&site, "/some/path/").status(), "200");
    assert_eq!(get(&site, "/some/path/data/project.json").body, "{}");
    assert_eq!(get(&site, "/some/path/activities").status(), "200");
    let reply = get(&site, "/some/path");
    assert_eq!((reply.status(), reply.header("location")), ("301", Some("/some/path/")));
    for path in ["/", "/data/project.json", "/some/pathetic"] {
        assert_eq!(get(&site, path).status(), "404", "{path}");
    }
}

#[test]
fn nothing_outside_the_folder_is_given_away() {
    let site = site("/");
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/data/..%2f..%2fsecret.txt",
        "//secret.txt",
        "/%2fetc/passwd",
    ] {
        let reply = get(&site, path);
        assert_eq!(reply.status(), "404", "{path}");
        assert!(!reply.body.contains("secret\n") && reply.body != "secret", "{path}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_outside_is_not_followed() {
    let site = site("/");
    let link = site.dir.path().join("dist/link.txt");
    std::os::unix::fs::symlink(site.dir.path().join("secret.txt"), link).expect("linked");
    assert_eq!(get(&site, "/link.txt").status(), "404");
}

#[test]
fn head_gives_the_headers_alone_and_nothing_can_be_sent() {
    let site = site("/");
    let head = ask(&site.server, "HEAD /");
    assert_eq!((head.status(), head.body.as_str()), ("200", ""));
    assert_eq!(ask(&site.server, "POST /").status(), "405");
}

#[test]
fn a_dropped_server_frees_its_port() {
    let site = site("/");
    let port = site
        .server
        .address()
        .trim_end_matches('/')
        .rsplit(':')
        .next()
        .and_then(|port| port.parse().ok())
        .expect("a port");
    let dist = site.dir.path().join("dist");
    assert!(Server::start(&dist, "/", port).is_err(), "the port is taken");
    drop(site.server);
    // The listening thread ends a moment after it is told to.
    let frees = (0..100).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(20));
        TcpStream::connect(("127.0.0.1", port)).is_err()
    });
    assert!(frees, "somebody still answers");
}

#[test]
fn a_folder_that_is_no_site_is_not_served() {
    let dir = tempfile::tempdir().expect("a folder");
    let Err(error) = Server::start(dir.path(), "/", 0) else {
        panic!("it was served");
    };
    assert!(error.to_string().contains("index.html"), "{error}");
}

#[test]
fn pages_for_an_editor_carry_the_strip_and_others_never_do() {
    let Site { dir, server } = site("/base/");
    let page = "<html><head><title>x</title></head><body></body></html>";
    files::write(&dir.path().join("dist/index.html"), page).expect("written");
    assert_eq!(ask(&server, "GET /base/").body, page);
    assert_eq!(ask(&server, "GET /base/__desk/state.json").status(), "404");

    let desk = Arc::new(Desk::default());
    let server = Server::start_with(&dir.path().join("dist"), "/base/", 0, &desk).expect("started");
    let body = ask(&server, "GET /base/").body;
    assert!(
        body.contains("<script src=\"/base/__desk/strip.js\" defer></script></head>"),
        "{body}"
    );
    assert_eq!(ask(&server, "GET /base/data/project.json").body, "{}");
    for (name, kind) in [("strip.js", "text/javascript"), ("strip.css", "text/css")] {
        let reply = ask(&server, &format!("GET /base/__desk/{name}"));
        assert_eq!(reply.status(), "200");
        assert!(
            reply.header("content-type").is_some_and(|found| found.starts_with(kind)),
            "{name}"
        );
    }
}

#[test]
fn an_editor_is_told_of_each_build_and_of_what_was_found() {
    let Site { dir, .. } = site("/");
    let desk = Arc::new(Desk::default());
    let server = Server::start_with(&dir.path().join("dist"), "/", 0, &desk).expect("started");
    let state = |pointer: &str| {
        let text = ask(&server, "GET /__desk/state.json").body;
        let state: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        state.pointer(pointer).cloned().expect("there")
    };
    let build = state("/build");
    assert_eq!(state("/findings"), serde_json::Value::Null);
    assert_eq!(state("/build"), build);
    desk.found("{\"errors\":1}".to_owned());
    assert_eq!(state("/findings/errors"), 1);
    assert_eq!(state("/build"), build);
    desk.rebuilt();
    assert_ne!(state("/build"), build);
}
