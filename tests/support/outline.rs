//! What a screen reader is told of a page, as an outline of Chromium's accessibility tree.

use serde_json::Value;
use std::collections::HashMap;
use std::fmt::Write as _;

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
pub(crate) struct Outline<'a> {
    nodes: HashMap<&'a str, &'a Value>,
    lines: String,
}

impl<'a> Outline<'a> {
    /// Of the nodes of `Accessibility.getFullAXTree`, the root first.
    pub(crate) fn of(nodes: &'a [Value]) -> String {
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
