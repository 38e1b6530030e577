//! Settings for hosts, all made from the same headers, types and rules, so that they cannot disagree. The server of
//! this crate keeps to them too.

mod apache;
mod caddy;
pub(crate) mod headers;
mod netlify;
mod nginx;
pub(crate) mod policy;

use crate::error::Result;
use crate::files;
use crate::public_url::PublicUrl;
use std::path::Path;

pub use nginx::nginx;

/// What is made for a site below `base`, by file name.
fn all(base: &str) -> [(&'static str, String); 4] {
    [
        ("nginx.conf", nginx(base, "/srv/portal", "8080")),
        ("Caddyfile", caddy::caddyfile(base)),
        (".htaccess", apache::htaccess(base)),
        ("_headers", netlify::headers_file(base)),
    ]
}

/// `cargo xtask hosting`: writes the settings into a folder.
pub(crate) fn run(public_url: &PublicUrl, out: &Path) -> Result<bool> {
    for (name, content) in all(public_url.as_str()) {
        files::write(&out.join(name), &content)?;
    }
    println!("The settings for a site at {public_url} are in {}", out.display());
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths;

    #[test]
    fn the_settings_in_the_repository_are_those_that_are_made() {
        for (name, content) in all("/") {
            let kept = files::read(&paths::root().join("deploy").join(name)).unwrap_or_default();
            assert_eq!(kept, content, "deploy/{name} is out of date: cargo xtask hosting");
        }
    }

    #[test]
    fn every_host_is_told_every_header() {
        for (file, content) in all("/some/path/") {
            for (name, value) in headers::headers() {
                assert!(content.contains(name) && content.contains(&value), "{name} in {file}");
            }
            assert!(content.contains(headers::FOR_EVER), "{file}");
            assert!(content.contains("/some/path/"), "{file}");
        }
    }
}
