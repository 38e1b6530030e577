//! Where things stand in a data file: lines, columns, and the values themselves.

use jsonc_parser::ast::{Object, ObjectProp, Value};
use jsonc_parser::common::Ranged as _;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

/// A place in a file, as editing programs count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// A file's text with its values, as far as they can be made out.
pub(crate) struct Layout<'a> {
    text: &'a str,
    /// Where each line begins, in bytes.
    lines: Vec<usize>,
    root: Option<Value<'a>>,
}

/// What was found at a path.
#[derive(Clone, Copy)]
pub(crate) struct Spot<'l, 'a> {
    /// The byte at which it begins.
    pub(crate) at: usize,
    /// What stands there; nothing if the path leads to something that is not there.
    pub(crate) value: Option<&'l Value<'a>>,
}

impl<'a> Layout<'a> {
    /// Reads a file. What is not quite JSON is read as it was most likely meant, so that what stands behind a mistake has a place too.
    pub(crate) fn of(text: &'a str) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        let lines =
            std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let parsed = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
        Self { text, lines, root: parsed.ok().and_then(|parsed| parsed.value) }
    }

    /// The file's text.
    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    /// The file's value, if any could be made out.
    pub(crate) fn root(&self) -> Option<&Value<'a>> {
        self.root.as_ref()
    }

    /// The place of a byte.
    pub(crate) fn place(&self, at: usize) -> Place {
        let line = self.lines.partition_point(|start| *start <= at).max(1);
        let start = self.lines.get(line - 1).copied().unwrap_or_default();
        let before = self.text.get(start..at).unwrap_or_default();
        Place { line, column: before.chars().count() + 1 }
    }

    /// The byte at a line and a column in bytes, both from 1, which is how mistakes in JSON are told.
    pub(crate) fn at(&self, line: usize, column: usize) -> usize {
        let start = self.lines.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        let mut at = (start + column.saturating_sub(1)).min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    /// What stands at a path such as `activities[3].start`. Where the path leads further than the file, the place is that of the last thing
    /// on the way that is there.
    pub(crate) fn find(&self, path: &str) -> Option<Spot<'_, 'a>> {
        let root = self.root.as_ref()?;
        let mut spot = Spot { at: root.range().start, value: Some(root) };
        let mut rest = path;
        while let Some(value) = spot.value.filter(|_| !rest.is_empty()) {
            spot = match value {
                Value::Object(object) => {
                    rest = rest.strip_prefix('.').unwrap_or(rest);
                    let Some(field) = named(object, rest) else {
                        return Some(Spot { value: None, ..spot });
                    };
                    rest = rest.get(field.name.as_str().len()..).unwrap_or_default();
                    let at = if rest.is_empty() { &field.value.range() } else { &field.range };
                    Spot { at: at.start, value: Some(&field.value) }
                }
                Value::Array(list) => {
                    let Some((item, behind)) = position(rest).and_then(|(position, behind)| {
                        Some((list.elements.get(position)?, behind))
                    }) else {
                        return Some(Spot { value: None, ..spot });
                    };
                    rest = behind;
                    Spot { at: item.range().start, value: Some(item) }
                }
                _ => return Some(Spot { value: None, ..spot }),
            };
        }
        Some(spot)
    }
}

/// The field whose name the path goes on with. A name may hold any sign, so the longest that fits is meant; of one that stands twice, the
/// last, which is the one that counts.
fn named<'o, 'a>(object: &'o Object<'a>, path: &str) -> Option<&'o ObjectProp<'a>> {
    let mut found: Option<&ObjectProp<'a>> = None;
    for field in &object.properties {
        let name = field.name.as_str();
        let fits = path.strip_prefix(name).is_some_and(|behind| {
            behind.is_empty() || behind.starts_with('.') || behind.starts_with('[')
        });
        if fits && found.is_none_or(|other| other.name.as_str().len() <= name.len()) {
            found = Some(field);
        }
    }
    found
}

/// The position in brackets that a path goes on with, and what stands behind them.
fn position(path: &str) -> Option<(usize, &str)> {
    let (position, behind) = path.strip_prefix('[')?.split_once(']')?;
    Some((position.parse().ok()?, behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\u{feff}{\n  \"š\": [\n    {\"a\": 1, \"b.c\": [true], \"b\": {\"c\": 2}},\n    {\"a\": 3, \"a\": 4}\n  ]\n}";

    fn found(path: &str) -> Option<(usize, usize, Option<String>)> {
        let layout = Layout::of(TEXT);
        let spot = layout.find(path)?;
        let place = layout.place(spot.at);
        let value = spot
            .value
            .map(|value| layout.text()[value.range().start..value.range().end].to_owned());
        Some((place.line, place.column, value))
    }

    #[test]
    fn a_path_leads_to_the_value_with_its_line_and_column() {
        let value = |text: &str| Some(text.to_owned());
        assert_eq!(found("š[0].a"), Some((3, 11, value("1"))));
        assert_eq!(found("š[0].b.c"), Some((3, 21, value("[true]"))), "a name with a dot in it");
        assert_eq!(found("š[0].b.c[0]"), Some((3, 22, value("true"))));
        assert_eq!(found("š[1].a"), Some((4, 19, value("4"))), "the one that counts");
        assert_eq!(found("š[1]"), Some((4, 5, value("{\"a\": 3, \"a\": 4}"))));
    }

    #[test]
    fn a_path_that_leads_nowhere_ends_at_the_last_thing_that_is_there() {
        assert_eq!(found("š[0].title"), Some((3, 5, None)));
        assert_eq!(found("š[7].a"), Some((2, 3, None)));
        assert_eq!(found("other"), Some((1, 1, None)));
    }

    #[test]
    fn what_is_not_quite_json_has_its_places_too() {
        let layout = Layout::of("{\n // a remark\n 'a': [1 2,],\n b: 3\n}");
        let place = |path| layout.find(path).map(|spot| layout.place(spot.at).line);
        assert_eq!((place("a[1]"), place("b")), (Some(3), Some(4)));
        assert!(Layout::of("{\"a\": ").find("a").is_none());
    }

    #[test]
    fn a_column_in_bytes_becomes_one_in_characters() {
        let layout = Layout::of("{\"šđ\": }");
        assert_eq!(layout.place(layout.at(1, 9)), Place { line: 1, column: 7 });
        assert_eq!(layout.place(layout.at(1, 4)), Place { line: 1, column: 3 }, "within a letter");
        assert_eq!(layout.place(layout.at(9, 9)).line, 1, "past the end");
    }
}
