//! Texts that break programs stay texts in the static pages, as a browser reads them.

use super::{Language, Template, write_language};
use crate::memory::MemoryWorld;
use crate::tested::{SHELL, messages, options};
use hostile::{is_safe, naughty};
use html5gum::{DefaultEmitter, Token, Tokenizer};
use portal::details::Details;
use portal::find::Query;
use portal::load::{Source, Sources, load};
use portal::locale::Locale;
use portal::route::Page;
use portal_app::site::Site;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

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
    let mut is_text = true;
    // What stands in a script or a style is no markup.
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    for token in Tokenizer::new_with_emitter(html, emitter).flatten() {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                is_text = !["script", "style"].contains(&name.as_str());
                read.elements.insert((name.clone(), String::new()));
                for (attribute, value) in &tag.attributes {
                    let attribute = String::from_utf8_lossy(attribute).into_owned();
                    if ["href", "src", "action"].contains(&attribute.as_str()) {
                        read.addresses.push(String::from_utf8_lossy(value).into_owned());
                    }
                    read.elements.insert((name.clone(), attribute));
                }
            }
            Token::EndTag(_) => is_text = true,
            Token::String(text) if is_text => read.text.push_str(&String::from_utf8_lossy(&text)),
            _ => {}
        }
    }
    read
}

/// So many fields of the project show a text.
const OF_PROJECT: usize = 21;

/// Mailboxes, most of which would do something if they became markup.
const MAILBOXES: [&str; 4] = ["office@example.org", "a'onclick='x@b", "a=x@b`c", "x@{{b}}"];

/// A portal whose project says the texts from one on, and whose activities and documents say those in this range, field by field.
fn site(texts: &[String], from: usize, records: Range<usize>) -> Arc<Site> {
    let text = |n: usize| texts.get(n % texts.len()).cloned().unwrap_or_default();
    let of_project = |n: usize| text(from + n);
    let project = json!({
        "id": "p", "short_name": of_project(0), "name": of_project(1), "summary": of_project(2), "objective": of_project(3),
        "funded_by": [of_project(4)], "partners": [of_project(5)], "implemented_by": of_project(6), "indicators": [of_project(7)],
        "components": [{"id": "c", "name": of_project(8)}],
        "countries": [{"code": "AL", "name": format!("Land {}", of_project(9)), "tile": [0, 0]}],
        "activity_kinds": [{"id": "workshop", "name": format!("Kind {}", of_project(10))}],
        "document_kinds": [{"id": "report", "name": format!("Kind {}", of_project(11))}],
        "topics": [{"id": "topic", "name": format!("Topic {}", of_project(12))}],
        "predecessor": {"name": of_project(13), "full_name": of_project(14), "source": "https://example.org/a"},
        "contacts": {"office": {"name": format!("Office {}", of_project(15)), "address": [of_project(16)], "phone": of_project(17),
                "email": MAILBOXES.iter().cycle().nth(from)},
            "people": [{"name": of_project(18), "role": of_project(19), "group": of_project(20)}]},
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
    let all = |one: &dyn Fn(usize) -> Value| records.clone().map(one).collect::<Vec<_>>();
    let source = |value: Value| Source::Text(value.to_string());
    let loaded = load(&Sources {
        project: source(project),
        activities: source(json!({ "activities": all(&activity) })),
        documents: source(json!({ "documents": all(&document) })),
    });
    Site::of(loaded, messages(Locale::English), "/".to_owned(), String::new())
}

/// What a browser reads in each page of a portal, by the name of its file.
fn pages(site: &Arc<Site>) -> Vec<(String, Read)> {
    let mut options = options("https://portal.example");
    "/".clone_into(&mut options.address.base);
    options.details = Some(Details::All);
    let Some(template) = Template::new(SHELL) else { panic!("a template") };
    let language = Language { site, options: &options, template: &template, style: "" };
    let world = MemoryWorld::new();
    write_language(&language, &world, &|_, _| {}).unwrap_or_else(|error| panic!("{error}"));
    let pages =
        world.into_files().into_iter().filter(|(name, _)| name.rsplit('.').next() == Some("html"));
    pages.map(|(name, html)| (name, read(&String::from_utf8_lossy(&html)))).collect()
}

/// A text as it is shown: white space counts once.
fn shown(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What pages hold that show plain words alone.
fn usual(count: usize) -> BTreeSet<(String, String)> {
    // With a number in each, so that one can be dialled.
    let words: Vec<String> = (0..count).map(|n| format!("Word {}", 100 + n)).collect();
    let pages = pages(&site(&words, 0, 0..count));
    pages.into_iter().flat_map(|(_, read)| read.elements).collect()
}

/// Holds the pages to what they hold with plain words, and their addresses to what is safe.
fn hold(pages: &[(String, Read)], usual: &BTreeSet<(String, String)>) {
    for (name, read) in pages {
        let new: Vec<_> = read.elements.difference(usual).collect();
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
}

/// The text of a page.
fn text_of(pages: &[(String, Read)], page: &Page) -> String {
    let file = page.file();
    let found = pages.iter().find(|(name, _)| *name == file);
    shown(found.map_or("", |(_, read)| read.text.as_str()))
}

#[test]
fn a_record_s_text_that_breaks_programs_is_shown_and_does_nothing_else() {
    let texts = naughty();
    let site = site(&texts, 0, 0..texts.len());
    let pages = pages(&site);
    assert!(pages.len() > texts.len() * 9 / 10, "{}", pages.len());
    hold(&pages, &usual(texts.len()));
    let portal = site.portal();
    for activity in &portal.activities {
        let page = Page::Activity { id: activity.id.clone(), within: Query::default() };
        let (page, title) = (text_of(&pages, &page), shown(activity.title.first()));
        assert!(page.contains(&title), "{title} in {page}");
    }
    // They are shown in parts, of which each is a page.
    let all = pages.iter().filter(|(name, _)| name.starts_with("documents"));
    let all: Vec<_> = all.map(|(_, read)| shown(&read.text)).collect();
    assert!(portal.documents.len() > texts.len() * 9 / 10, "{}", portal.documents.len());
    for document in &portal.documents {
        let title = shown(document.title.first());
        assert!(all.iter().any(|page| page.contains(&title)), "{title} in no part");
    }
}

#[test]
fn a_project_s_text_that_breaks_programs_is_shown_and_does_nothing_else() {
    let texts = naughty();
    let usual = usual(OF_PROJECT);
    let mut named = 0;
    for from in (0..texts.len()).step_by(OF_PROJECT) {
        let site = site(&texts, from, 0..1);
        let pages = pages(&site);
        hold(&pages, &usual);
        let project = &site.portal().project;
        if let Some(name) = project.name.as_ref().map(|name| shown(name.first())) {
            let page = text_of(&pages, &Page::Overview);
            assert!(page.contains(&name), "{name} in {page}");
            named += usize::from(!name.is_empty());
        }
    }
    assert!(named > 30, "{named}");
}
