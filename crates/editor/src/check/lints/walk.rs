//! Every value of a file, with the path that leads to it.

use jsonc_parser::ast::Value;
use std::fmt::Write as _;

/// A step of a path.
#[derive(Clone, Copy)]
pub(super) enum Step<'v> {
    Field(&'v str),
    Item(usize),
}

/// The path of a value.
pub(super) fn path(steps: &[Step<'_>]) -> String {
    let mut path = String::new();
    for step in steps {
        match step {
            Step::Field(name) if path.is_empty() => path.push_str(name),
            Step::Field(name) => path.extend([".", name]),
            // Writing to a string cannot fail.
            Step::Item(position) => drop(write!(path, "[{position}]")),
        }
    }
    path
}

/// The name of the field that a value stands in, be it in a list there.
pub(super) fn field<'v>(steps: &[Step<'v>]) -> &'v str {
    let mut names = steps.iter().rev().filter_map(|step| match step {
        Step::Field(name) => Some(*name),
        Step::Item(_) => None,
    });
    names.next().unwrap_or_default()
}

/// Fields of which readers see nothing as it stands there.
const UNSEEN: [&str; 9] =
    ["$schema", "aliases", "id", "more_sources", "names", "notes", "source", "sources", "url"];

/// Calls `each` with every value that readers may see, and its path. Where it says no, what stands inside is passed over.
pub(super) fn walk<'v>(
    value: &'v Value<'_>,
    steps: &mut Vec<Step<'v>>,
    each: &mut dyn FnMut(&[Step<'v>], &'v Value<'_>) -> bool,
) {
    if !each(steps, value) {
        return;
    }
    match value {
        Value::Object(object) => {
            for field in &object.properties {
                let name = field.name.as_str();
                if !UNSEEN.contains(&name) {
                    steps.push(Step::Field(name));
                    walk(&field.value, steps, each);
                    steps.pop();
                }
            }
        }
        Value::Array(list) => {
            for (position, item) in list.elements.iter().enumerate() {
                steps.push(Step::Item(position));
                walk(item, steps, each);
                steps.pop();
            }
        }
        _ => {}
    }
}
