//! The portal on a real nginx, with the settings that are shipped for it.

use crate::support::nginx::Nginx;
use crate::support::{Story, data, site};
use std::path::PathBuf;

/// At the root of a host, and deep below it.
fn places() -> [(PathBuf, String); 2] {
    let below = PathBuf::from(site::setting("PORTAL_DIST_SUBPATH"));
    [(site::dist(), "/".to_owned()), (below, site::setting("PORTAL_SUBPATH"))]
}

/// The name of the first file that ends like this.
fn file(dist: &PathBuf, ending: &str) -> String {
    std::fs::read_dir(dist)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .find(|name| name.ends_with(ending))
        .expect(ending)
}

#[test]
fn every_answer_has_its_headers_its_type_and_its_time_to_live() {
    for (dist, base) in places() {
        let nginx = Nginx::start(&dist, &base);
        let program = file(&dist, "_bg.wasm");
        let style = file(&dist, ".css");
        for (path, kind, is_kept) in [
            ("", "text/html; charset=utf-8", false),
            ("activities", "text/html; charset=utf-8", false),
            ("countries/xk", "text/html; charset=utf-8", false),
            ("data", "text/html; charset=utf-8", false),
            ("nothing", "text/html; charset=utf-8", false),
            ("mk", "text/html; charset=utf-8", false),
            ("mk/activities", "text/html; charset=utf-8", false),
            ("sr-Cyrl/countries/xk", "text/html; charset=utf-8", false),
            ("mk/feed.atom", "application/atom+xml", false),
            ("i18n/mk.txt", "text/plain; charset=utf-8", false),
            ("data/project.json", "application/json", false),
            ("activities.ics", "text/calendar; charset=utf-8", false),
            ("feed.atom", "application/atom+xml", false),
            ("robots.txt", "text/plain; charset=utf-8", false),
            (style.as_str(), "text/css; charset=utf-8", true),
            (program.as_str(), "application/wasm", true),
        ] {
            let reply = nginx.get(&format!("{base}{path}"), "identity");
            let expected = if path == "nothing" { 404 } else { 200 };
            assert_eq!(reply.status, expected, "{base}{path}");
            assert_eq!(reply.header("Content-Type"), kind, "{base}{path}");
            assert_eq!(reply.header("Cache-Control").contains("immutable"), is_kept, "{path}");
            assert!(reply.header("Content-Security-Policy").ends_with("frame-ancestors 'none'"));
            assert_eq!(reply.header("X-Content-Type-Options"), "nosniff");
            assert_eq!(reply.header("Cross-Origin-Opener-Policy"), "same-origin");
            assert_eq!(reply.header("Cross-Origin-Resource-Policy"), "same-origin");
            for name in ["Strict-Transport-Security", "Referrer-Policy", "Permissions-Policy"] {
                assert!(!reply.header(name).is_empty());
            }
            assert!(!reply.header("Server").contains('/'), "no version is told");
        }
    }
}

#[test]
fn compressed_copies_are_sent_to_those_who_take_them() {
    for (dist, base) in places() {
        let nginx = Nginx::start(&dist, &base);
        for path in
            ["activities".to_owned(), "data/activities.json".to_owned(), file(&dist, "_bg.wasm")]
        {
            let whole = nginx.get(&format!("{base}{path}"), "identity");
            let packed = nginx.get(&format!("{base}{path}"), "gzip");
            assert!(whole.headers("Content-Encoding").is_empty(), "{path}");
            assert_eq!(packed.header("Content-Encoding"), "gzip", "{path}");
            assert!(packed.body.len() * 2 < whole.body.len(), "{path}");
            assert_eq!(packed.header("Content-Type"), whole.header("Content-Type"), "{path}");
            assert!(packed.header("Vary").contains("Accept-Encoding"));
        }
    }
}

#[test]
fn a_page_has_one_address_and_what_is_no_page_says_so() {
    for (dist, base) in places() {
        let nginx = Nginx::start(&dist, &base);
        for page in ["activities", "data", "countries/xk"] {
            let reply = nginx.get(&format!("{base}{page}/"), "identity");
            assert_eq!(
                (reply.status, reply.header("Location")),
                (301, format!("{base}{page}").as_str())
            );
        }
        for nothing in ["nothing", "countries/zz", "activities/none", "gone.js", "data/gone.json"] {
            let reply = nginx.get(&format!("{base}{nothing}"), "identity");
            assert_eq!(reply.status, 404, "{nothing}");
            let text = String::from_utf8_lossy(&reply.body).into_owned();
            assert!(text.contains("There is no such page"), "{nothing}: {text}");
        }
    }
}

#[test]
fn the_portal_works_there_from_a_deep_link_on() {
    for (dist, base) in places() {
        let nginx = Nginx::start(&dist, &base);
        Story::at(&nginx.address()).tell(async |reader| {
            reader.goto("activities?country=RS&year=2018").await;
            let fits = |a: &data::Activity| a.concerns("RS") && a.year().as_deref() == Some("2018");
            reader.until_listed(&data::ids(fits)).await;
            reader.click("main article h3 a").await;
            reader.until_there(".activity").await;
            reader.reload().await;
            reader.until_there(".activity").await;
            reader.click("nav a[href$='/data']").await;
            reader.until("document.querySelector('h1').innerText", "Data").await;
            reader.reload().await;
            reader.until("document.querySelector('h1').innerText", "Data").await;
        });
    }
}
