//! Which files a first visit to a page loads, read off the page itself: a file that is
//! added to the page is weighed without anyone thinking of it.

use crate::error::{Error, Result};
use crate::files;
use crate::html::{self, Tag};
use portal::locale::Locale;
use std::collections::BTreeSet;
use std::path::Path;

/// What the program fetches in any language as soon as it runs; no page names these.
const DATA: [&str; 2] = ["data/activities.json", "data/documents.json"];

/// Kinds of `link` that make a browser load something.
const LOADED: [&str; 6] =
    ["stylesheet", "modulepreload", "preload", "icon", "manifest", "apple-touch-icon"];

/// The page that readers wait for, and the first page.
pub(super) const ACTIVITIES: &str = "activities.html";
pub(super) const OVERVIEW: &str = "index.html";

/// The names of the files below `dist` for a visit to a page in this language, the page first.
pub(super) fn files(dist: &Path, locale: Locale, page: &str) -> Result<Vec<String>> {
    let name = format!("{}{page}", locale.prefix());
    let page = files::read(&dist.join(&name))?;
    let tags = html::tags(&page);
    let base = tags.iter().find_map(|tag| tag.get("data-base")).unwrap_or("/");
    let mut found = BTreeSet::new();
    for address in tags.iter().flat_map(|tag| loaded_by(tag)) {
        let name = address.strip_prefix(base).ok_or_else(|| {
            Error::new(
                "weigh what index.html loads",
                format!("{address} does not begin with {base}"),
            )
            .help("serve it from the site itself: a visit asks nobody else")
        })?;
        found.insert(name.to_owned());
    }
    found.extend(DATA.map(String::from));
    found.insert(format!("data/{}", locale.file("project", ".json")));
    if locale != Locale::English {
        found.insert(locale.messages_file());
    }
    for name in found.clone() {
        // Which data and words a script asks for depends on the language, and is said above.
        let is_program = |name: &String| !name.starts_with("data/") && !name.starts_with("i18n/");
        found.extend(loaded_by_file(dist, &name)?.into_iter().filter(is_program));
    }
    Ok([name].into_iter().chain(found).collect())
}

fn loaded_by(tag: &Tag) -> Vec<&str> {
    let rel = tag.get("rel").unwrap_or_default();
    match tag.name.as_str() {
        "link" if rel.split_whitespace().any(|kind| LOADED.contains(&kind)) => {
            tag.get("href").into_iter().collect()
        }
        "img" | "source" | "iframe" => tag.get("src").into_iter().collect(),
        // What the boot script loads stands in its own data attributes.
        "script" => {
            ["src", "data-js", "data-wasm"].into_iter().filter_map(|name| tag.get(name)).collect()
        }
        _ => Vec::new(),
    }
}

/// Files beside the given one that it loads in turn: modules a script imports, images a style
/// sheet shows.
fn loaded_by_file(dist: &Path, name: &str) -> Result<Vec<String>> {
    let ending = Path::new(name).extension().and_then(|e| e.to_str());
    if !matches!(ending, Some("js" | "css")) {
        return Ok(Vec::new());
    }
    let content = files::read(&dist.join(name))?;
    Ok(content
        .split(['"', '\'', '`', '(', ')'])
        .map(|text| text.trim_start_matches("./"))
        .filter(|text| !text.is_empty() && *text != name && !text.contains(['\n', ' ']))
        .filter(|text| Path::new(text).extension().is_some() && dist.join(text).is_file())
        .map(String::from)
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dist(page: &str, others: &[(&str, &str)]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().expect("a folder");
        files::write(&dir.path().join("index.html"), page).expect("written");
        for (name, content) in others {
            files::write(&dir.path().join(name), content).expect("written");
        }
        dir
    }

    #[test]
    fn everything_that_the_page_names_is_weighed_once() {
        let page = "<link rel=stylesheet href=/p/a.css><link rel=preload href=/p/a_bg.wasm>\
                    <link rel=canonical href=https://example.org/><link rel=icon href=/p/i.svg>\
                    <script src=/p/boot.js data-base=/p/ data-js=/p/a.js data-wasm=/p/a_bg.wasm></script>\
                    <a href=/p/elsewhere>";
        let dir = dist(
            page,
            &[
                ("a.css", ""),
                ("boot.js", ""),
                ("a.js", "import{x}from'./snippets/b/inline0.js';const n='nothing.js'"),
                ("snippets/b/inline0.js", ""),
            ],
        );
        assert_eq!(
            files(dir.path(), Locale::English, "index.html"),
            Ok([
                "index.html",
                "a.css",
                "a.js",
                "a_bg.wasm",
                "boot.js",
                "data/activities.json",
                "data/documents.json",
                "data/project.json",
                "i.svg",
                "snippets/b/inline0.js",
            ]
            .map(String::from)
            .to_vec())
        );
    }

    #[test]
    fn a_language_has_its_own_texts_and_words_and_no_others() {
        let page = "<script src=/p/boot.js data-base=/p/></script>";
        let dir = dist(page, &[("boot.js", "f('data/project.json','i18n/mk.txt')")]);
        for name in ["mk/index.html", "data/project.json", "i18n/mk.txt"] {
            files::write(&dir.path().join(name), page).expect("written");
        }
        let english = files(dir.path(), Locale::English, "index.html").expect("files");
        assert!(english.contains(&"data/project.json".to_owned()), "{english:?}");
        assert!(!english.contains(&"i18n/mk.txt".to_owned()), "{english:?}");
        let own = files(dir.path(), Locale::Macedonian, "index.html").expect("files");
        for name in ["mk/index.html", "data/project.mk.json", "i18n/mk.txt", "boot.js"] {
            assert!(own.contains(&name.to_owned()), "{name} in {own:?}");
        }
        assert!(!own.contains(&"data/project.json".to_owned()), "{own:?}");
    }

    #[test]
    fn a_page_that_asks_another_host_is_an_error() {
        let dir = dist("<img src=https://example.org/a.png>", &[]);
        let error =
            files(dir.path(), Locale::English, "index.html").expect_err("refused").to_string();
        assert!(error.contains("example.org"), "{error}");
    }
}
