//! What a screen reader is told of the main pages: roles, names and states in their order, kept in `tests/told` so that a change shows
//! in review. The pages are those of a few records that stay as they are (`tests/told/data`), so that an editor changes nothing here.
//!
//! `cargo xtask test --record` writes them anew.

use crate::support::engine::Engine;
use crate::support::site::Copy;
use crate::support::{Story, notes};
use portal::tested::checks::About;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The file, and the address that it is about.
const VIEWS: [(&str, &str); 9] = [
    ("overview", ""),
    ("activities", "activities"),
    ("activities-found", "activities?q=training&country=XK"),
    ("activities-none", "activities?q=zzz"),
    ("activities-table", "activities?view=table"),
    ("activity", "activities/2018-02-pristina-judicial-course"),
    ("documents-mk", "mk/documents"),
    ("country", "countries/xk"),
    ("accessibility", "accessibility"),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("told")
}

/// Roles that tell nothing by themselves.
const SILENT: [&str; 8] = [
    "generic",
    "none",
    "InlineTextBox",
    "StaticText",
    "LineBreak",
    "ListMarker",
    "LabelText",
    "Legend",
];

/// What holds the name of a field.
const LABELS: [&str; 2] = ["LabelText", "Legend"];

/// States and properties that are told, where they are not as usual.
const STATES: [&str; 12] = [
    "level",
    "checked",
    "pressed",
    "expanded",
    "selected",
    "disabled",
    "invalid",
    "required",
    "current",
    "live",
    "valuetext",
    "roledescription",
];

/// A tree as an outline, a line for each thing that is told.
struct Outline<'a> {
    nodes: HashMap<&'a str, &'a Value>,
    lines: String,
}

impl<'a> Outline<'a> {
    fn of(nodes: &'a [Value]) -> String {
        let by_id =
            nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect();
        let mut outline = Self { nodes: by_id, lines: String::new() };
        if let Some(root) = nodes.first() {
            outline.write(root, 0, &[]);
        }
        outline.lines
    }

    /// `said` is what has been said already by what this stands in.
    fn write(&mut self, node: &'a Value, depth: usize, said: &[&str]) {
        let text = |field: &str| node[field]["value"].as_str().unwrap_or_default().trim();
        let (role, name, value) = (text("role"), text("name"), text("value"));
        // Words that are the name of something are told with it.
        let is_text = role == "StaticText"
            && !name.is_empty()
            && !said.iter().any(|said| said.contains(name));
        let is_told = node["ignored"] != true && (!SILENT.contains(&role) || is_text);
        let mut said = said.to_vec();
        if LABELS.contains(&role) {
            // Whatever stands in it: the name of a field holds it.
            said.extend(self.texts(node));
        }
        if is_told {
            let _ =
                write!(self.lines, "{:1$}{2}", "", depth * 2, if is_text { "text" } else { role });
            for (before, words, after) in
                [(" “", name, "”"), (" (", text("description"), ")"), (" = ", value, "")]
            {
                if !words.is_empty() && (words != name || before == " “") {
                    let _ = write!(self.lines, "{before}{words}{after}");
                }
            }
            for property in node["properties"].as_array().into_iter().flatten() {
                let state = property["name"].as_str().unwrap_or_default();
                let value = property["value"]["value"].to_string();
                let value = value.trim_matches('"');
                let is_usual = ["false", ""].contains(&value)
                    && !["pressed", "expanded", "checked"].contains(&state);
                if STATES.contains(&state) && !is_usual && role != "listitem" {
                    let _ = write!(self.lines, " [{state} {value}]");
                }
            }
            self.lines.push('\n');
            said = vec![name, value];
        }
        for child in self.children(node) {
            self.write(child, depth + usize::from(is_told), &said);
        }
    }

    fn children(&self, node: &'a Value) -> Vec<&'a Value> {
        let ids = node["childIds"].as_array().into_iter().flatten();
        ids.filter_map(|id| self.nodes.get(id.as_str()?).copied()).collect()
    }

    /// All texts below a node.
    fn texts(&self, node: &'a Value) -> Vec<&'a str> {
        let mut texts = Vec::new();
        for child in self.children(node) {
            texts.extend(child["name"]["value"].as_str().map(str::trim));
            texts.extend(self.texts(child));
        }
        texts
    }
}

#[test]
fn what_a_screen_reader_is_told_is_what_was_looked_at() {
    let copy = Copy::new();
    for (file, place) in [
        ("activities.json", "data"),
        ("documents.json", "data"),
        ("checks.tsv", "tested"),
        ("faults.tsv", "tested"),
    ] {
        let target = copy.dir().join(place).join(file);
        fs::copy(folder().join("data").join(file), target).expect("a record");
    }
    let is_recording = std::env::var("PORTAL_RECORD").is_ok_and(|word| word == "1");
    let mut others = Vec::new();
    Story::at(copy.address()).only_in(&[Engine::Chromium]).tell(async |reader| {
        for (name, address) in VIEWS {
            if address == "accessibility" {
                // What the build knew of the tests stands in its static page; the program reads their records anew.
                reader.goto("").await;
                reader.click(".site-footer__links a[href$='/accessibility']").await;
                reader.until_there(".tested table").await;
            } else {
                reader.goto(address).await;
            }
            // What is laid over the page until it is answered comes last, and in its own time.
            reader.until("document.readyState", "complete").await;
            let tree = reader.devtools("Accessibility.getFullAXTree", json!({})).await;
            let seen = Outline::of(tree["nodes"].as_array().expect("nodes"));
            assert!(seen.lines().count() > 30, "{name}: {seen}");
            let file = folder().join(format!("{name}.txt"));
            if is_recording {
                fs::write(&file, &seen).expect("written");
            }
            notes::figure(About::Told, "", 1, 0);
            let kept = fs::read_to_string(&file).unwrap_or_default();
            let differs = |(kept, seen): (&str, &str)| kept != seen;
            if kept != seen {
                let at = kept.lines().zip(seen.lines()).position(differs).unwrap_or_default();
                let line = |text: &str| text.lines().nth(at).unwrap_or("nothing").to_owned();
                others.push(format!(
                    "{name}.txt, line {}: “{}” is now “{}”",
                    at + 1,
                    line(&kept),
                    line(&seen)
                ));
            }
        }
    });
    assert!(
        others.is_empty(),
        "look at it, then cargo xtask test --only stories --record: {others:#?}"
    );
}
