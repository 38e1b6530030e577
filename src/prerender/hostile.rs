//! Texts that break programs stay texts in the static pages, as a browser reads them.

use super::{Order, Place, write};
use crate::app::tests::messages;
use crate::site::Site;
use hostile::{is_safe, naughty};
use html5gum::{DefaultEmitter, Token, Tokenizer};
use portal::details::Details;
use portal::load::{Source, Sources, load};
use portal::locale::Locale;
use portal::route::Page;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

/// What a browser reads in a page.
#[derive(Default)]
struct Read {
    /// Each element with each of its attributes.
    elements: BTreeSet<(String, String)>,
    /// Where links lead, and what is loaded.
    addresses: Vec<String>,
    /// What is written, piece by piece.
    text: String,
}

fn read(html: &str) -> Read {
    let mut read = Read::default();
    // What stands in a script or a style is no markup.
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    for token in Tokenizer::new_with_emitter(html, emitter).flatten() {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                read.elements.insert((name.clone(), String::new()));
                for (attribute, value) in &tag.attributes {
                    let attribute = String::from_utf8_lossy(attribute).into_owned();
                    if ["href", "src", "action"].contains(&attribute.as_str()) {
                        read.addresses.push(String::from_utf8_lossy(value).into_owned());
                    }
                    read.elements.insert((name.clone(), attribute));
                }
            }
            Token::String(text) => read.text.push_str(&String::from_utf8_lossy(&text)),
            _ => {}
        }
    }
    read
}

/// A portal in which each of these texts stands in each field that shows a text.
fn site(texts: &[String]) -> &'static Site {
    let text = |n: usize| texts.get(n % texts.len()).cloned().unwrap_or_default();
    let project = json!({
        "id": "p", "short_name": text(0), "name": text(1), "summary": text(2), "objective": text(3),
        "funded_by": [text(4)], "partners": [text(5)], "implemented_by": text(6), "indicators": [text(7)],
        "components": [{"id": "c", "name": text(8)}],
        "countries": [{"code": "AL", "name": format!("Land {}", text(9)), "tile": [0, 0]}],
        "activity_kinds": [{"id": "workshop", "name": text(10)}],
        "document_kinds": [{"id": "report", "name": text(11)}],
        "topics": [{"id": "topic", "name": text(12)}],
        "predecessor": {"name": text(13), "full_name": text(14), "source": "https://example.org/a"},
        "contacts": {"office": {"name": text(15), "address": [text(16)], "phone": text(17), "email": text(18)},
            "people": [{"name": text(19), "role": text(20), "group": text(21)}]},
    });
    let activity = |n: usize| {
        json!({
            "id": format!("a{n}"), "title": text(n), "kind": "workshop", "topic": "topic", "countries": ["AL"],
            "start": if n.is_multiple_of(10) { Value::Null } else { json!("2018-05-14") },
            "city": text(n + 1), "partners": [text(n + 2)], "projects": [text(n + 3)], "summary": text(n + 4),
            "body": [text(n + 5), {"quote": text(n + 6), "by": text(n + 7), "role": text(n + 8)}],
            "source": "https://example.org/\"><img/src=x>",
        })
    };
    let document = |n: usize| {
        json!({
            "id": format!("d{n}"), "title": text(n), "kind": "report", "series": text(n + 1), "projects": [text(n + 2)],
            "versions": [{"lang": "sq", "url": "https://example.org/'onclick='x", "label": text(n + 3), "format": text(n + 4)}],
        })
    };
    let all = |one: &dyn Fn(usize) -> Value| (0..texts.len()).map(one).collect::<Vec<_>>();
    let source = |value: Value| Source::Text(value.to_string());
    let loaded = load(&Sources {
        project: source(project),
        activities: source(json!({ "activities": all(&activity) })),
        documents: source(json!({ "documents": all(&document) })),
    });
    Site::of(loaded, messages(Locale::English), "/".to_owned(), String::new())
}

const SHELL: &str = "<!doctype html><html lang=en><title>Portal</title><meta content=\"x\" name=description></head><body><div id=app></div></body></html>";

/// What a browser reads in each page of a portal, by the name of its file.
fn pages(site: &'static Site) -> Vec<(String, Read)> {
    let dir = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let put = std::fs::write(dir.path().join("index.html"), SHELL);
    put.unwrap_or_else(|error| panic!("{error}"));
    let place = Place { origin: "https://portal.example".to_owned(), base: "/".to_owned() };
    let order =
        Order { place: &place, dist: dir.path(), before: None, details: Some(Details::All) };
    write(site, order, |_, _| {}).unwrap_or_else(|fault| panic!("{fault}"));
    let mut all = Vec::new();
    below(dir.path(), dir.path(), &mut all);
    all
}

fn below(root: &Path, folder: &Path, all: &mut Vec<(String, Read)>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            below(root, &path, all);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            all.push((name, read(&std::fs::read_to_string(&path).unwrap_or_default())));
        }
    }
}

/// A text as it is shown: white space counts once.
fn shown(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_text_that_breaks_programs_is_shown_and_does_nothing_else() {
    let texts = naughty();
    let words: Vec<String> = (0..texts.len()).map(|n| format!("Word {n}")).collect();
    let usual: BTreeSet<_> =
        pages(site(&words)).into_iter().flat_map(|(_, read)| read.elements).collect();
    assert!(usual.len() > 60, "{usual:?}");
    let site = site(&texts);
    let pages = pages(site);
    assert!(pages.len() > texts.len() * 9 / 10, "{}", pages.len());
    for (name, read) in &pages {
        let new: Vec<_> = read.elements.difference(&usual).collect();
        assert!(new.is_empty(), "{name} has {new:?}");
        for address in &read.addresses {
            let is_dialled = |c: char| c.is_ascii_digit() || c == '+';
            let number = address.strip_prefix("tel:");
            assert!(
                number.is_some_and(|number| number.len() > 2 && number.chars().all(is_dialled))
                    || is_safe(address),
                "{name} leads to {address}"
            );
        }
    }
    let text_of = |page: &Page| {
        let file = page.file();
        let found = pages.iter().find(|(name, _)| *name == file);
        shown(found.map_or("", |(_, read)| read.text.as_str()))
    };
    for activity in &site.portal().activities {
        let page = text_of(&Page::Activity {
            id: activity.id.clone(),
            within: portal::find::Query::default(),
        });
        let title = shown(activity.title.first());
        assert!(page.contains(&title), "{title} in {page}");
    }
    let documents = text_of(&Page::Documents(portal::find::Query::default()));
    assert!(
        documents
            .contains(&shown(site.portal().project.name.as_ref().map_or("", |name| name.first())))
    );
}
