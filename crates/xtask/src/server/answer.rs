//! From the path of a request to what is sent back.

use super::mime;
use crate::hosting::headers::{FOR_EVER, FRESH};
use std::fs;
use std::path::{Path, PathBuf};

pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) kind: &'static str,
    pub(super) cache: &'static str,
    pub(super) location: Option<String>,
    pub(super) body: Vec<u8>,
}

impl Answer {
    pub(super) fn plain(status: u16, text: &str) -> Self {
        Self {
            status,
            kind: "text/plain; charset=utf-8",
            cache: FRESH,
            location: None,
            body: format!("{text}\n").into_bytes(),
        }
    }

    fn file(file: &Path) -> Option<Self> {
        Some(Self {
            status: 200,
            kind: mime::kind(file),
            cache: if is_hashed(file) { FOR_EVER } else { FRESH },
            location: None,
            body: fs::read(file).ok()?,
        })
    }
}

pub(super) fn answer(dir: &Path, base: &str, url: &str) -> Answer {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let Some(inner) = path.strip_prefix(base) else {
        if Some(path) == base.strip_suffix('/') {
            let mut answer = Answer::plain(301, "The site begins with a slash.");
            answer.location = Some(base.to_owned());
            return answer;
        }
        return Answer::plain(404, &format!("This site is served at {base}"));
    };
    let missing = || Answer::plain(404, "There is no such file.");
    let Some(inner) = decode(inner) else {
        return missing();
    };
    // A page's address is the name of its file without the ending.
    let page = format!("{}.html", inner.trim_end_matches('/'));
    let mut files = [inner.as_str(), &page].into_iter().filter_map(|name| existing(dir, name));
    if let Some(found) = files.find_map(|file| Answer::file(&file)) {
        return found;
    }
    let name = inner.rsplit('/').next().unwrap_or_default();
    if name.contains('.') {
        return missing();
    }
    match Answer::file(&dir.join("404.html")) {
        Some(page) => Answer { status: 404, ..page },
        // A build for development has one page, and the app says what it does not know.
        None => Answer::file(&dir.join("index.html")).unwrap_or_else(missing),
    }
}

/// The file that a path names: itself, or the page inside a folder of that name.
fn existing(dir: &Path, inner: &str) -> Option<PathBuf> {
    let mut file = dir.join(inner);
    if file.is_dir() {
        file = file.join("index.html");
    }
    // With every link resolved, the file must still lie in the folder.
    let file = file.canonicalize().ok()?;
    file.starts_with(dir.canonicalize().ok()?).then_some(file)
}

/// Undoes `%20` and the like. None for a path that no browser sends: one that climbs out of the
/// folder, or that is not text.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let (high, low) = (hex(rest.next()?)?, hex(rest.next()?)?);
            high * 16 + low
        } else {
            byte
        });
    }
    let path = String::from_utf8(bytes).ok()?;
    let climbs = path.split('/').any(|part| part == "..");
    let odd = path.starts_with('/') || path.contains(['\\', '\0', ':']);
    (!climbs && !odd).then_some(path)
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

/// Whether the name ends in a hash of the content: `portal-3f2a91c04b7de815.css`,
/// `portal-app-3f2a91c04b7de815_bg.wasm`. Trunk drops leading zeros.
fn is_hashed(file: &Path) -> bool {
    let kind = file.extension().and_then(|ending| ending.to_str());
    let stem = file.file_stem().and_then(|stem| stem.to_str());
    let hash = stem.and_then(|stem| Some(stem.trim_end_matches("_bg").rsplit_once('-')?.1));
    matches!(kind, Some("css" | "js" | "wasm" | "svg" | "png"))
        && hash.is_some_and(|hash| {
            (12..=16).contains(&hash.len()) && hash.bytes().all(|b| b.is_ascii_hexdigit())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_hash_may_be_kept_for_ever() {
        for name in ["portal-3f2a91c04b7de815.css", "portal-app-f2a91c04b7de815_bg.wasm"] {
            assert!(is_hashed(Path::new(name)), "{name}");
        }
        for name in
            ["index.html", "boot.js", "project.json", "a-3f2a91c04b7de815.json", "portal-app.js"]
        {
            assert!(!is_hashed(Path::new(name)), "{name}");
        }
    }

    #[test]
    fn a_path_is_decoded_and_may_not_climb() {
        assert_eq!(decode("a%20b/%C5%A1.json").as_deref(), Some("a b/š.json"));
        for path in [
            "../x",
            "a/../../x",
            "%2e%2e/x",
            "a/%2e%2e%2f%2e%2e/x",
            "..%5cx",
            "/etc/passwd",
            "%00",
            "%zz",
            "%4",
            "c:/x",
            "%ff",
        ] {
            assert_eq!(decode(path), None, "{path}");
        }
    }
}
