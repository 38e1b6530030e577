//! Reads Fluent, and writes it as the program reads it.

use crate::code;
use crate::cyrillic;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The messages of the English file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue(BTreeMap<String, Message>);

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its variables, in alphabetical order.
    pub variables: Vec<String>,
    /// Its text as [`code`] describes it.
    pub code: String,
}

/// A message that cannot be used, and is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Line in the file, from 1.
    pub line: usize,
    /// What is wrong.
    pub reason: String,
}

/// A message as it stands in a file.
pub(crate) struct Found<'a> {
    pub(crate) key: &'a str,
    pub(crate) line: usize,
    pub(crate) pattern: Pattern<&'a str>,
}

impl Catalogue {
    /// Reads a file. A message that is not well formed, or uses a part of Fluent that the portal does without, is
    /// left out and named.
    pub fn read(source: &str) -> (Self, Vec<Fault>) {
        let (found, mut faults) = find(source);
        let mut read = Self::default();
        for Found { key, line, pattern } in found {
            let variables = variables(&pattern);
            match compile(&pattern, &variables, Letters::AsWritten) {
                Ok(code) => {
                    let variables = variables.into_iter().map(str::to_owned).collect();
                    read.0.insert(key.to_owned(), Message { variables, code });
                }
                Err(reason) => faults.push(Fault::of(key, line, reason)),
            }
        }
        faults.sort_by_key(|fault| fault.line);
        (read, faults)
    }

    /// All messages with their keys, in alphabetical order, which is the order in which they are numbered.
    pub fn messages(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.0.iter().map(|(key, message)| (key.as_str(), message))
    }

    /// The message of that key.
    pub fn get(&self, key: &str) -> Option<&Message> {
        self.0.get(key)
    }

    /// What tells these messages from those of another release.
    pub fn fingerprint(&self) -> String {
        let names = self.messages().flat_map(|(key, message)| {
            std::iter::once(key).chain(message.variables.iter().map(String::as_str))
        });
        code::fingerprint(names)
    }
}

impl Fault {
    pub(crate) fn of(key: &str, line: usize, reason: impl fmt::Display) -> Self {
        Self { line, reason: format!("{key}: {reason}") }
    }
}

/// The messages of a file, the first of those with the same key, and what is wrong with the others.
pub(crate) fn find(source: &str) -> (Vec<Found<'_>>, Vec<Fault>) {
    let mut faults = Vec::new();
    let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
        faults.extend(errors.into_iter().map(|error| Fault {
            line: line_at(source, error.pos.start),
            reason: error.kind.to_string(),
        }));
        resource
    });
    let mut found: Vec<Found<'_>> = Vec::new();
    for entry in resource.body {
        let (key, pattern) = match entry {
            Entry::Message(message) if !message.attributes.is_empty() => {
                (message.id.name, Err("an attribute, which the portal does without"))
            }
            Entry::Message(message) => {
                (message.id.name, message.value.ok_or("a message without text"))
            }
            Entry::Term(term) => (term.id.name, Err("a term, which the portal does without")),
            Entry::Junk { .. }
            | Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_) => continue,
        };
        let pattern = match pattern {
            Ok(_) if found.iter().any(|other| other.key == key) => {
                Err("a message that was there before")
            }
            pattern => pattern,
        };
        let line = line_of(source, key);
        match pattern {
            Ok(pattern) => found.push(Found { key, line, pattern }),
            Err(reason) => faults.push(Fault::of(key, line, reason)),
        }
    }
    (found, faults)
}

/// The names of a text's variables, in alphabetical order.
pub(crate) fn variables<'a>(pattern: &Pattern<&'a str>) -> Vec<&'a str> {
    let mut names = BTreeSet::new();
    collect(pattern, &mut names);
    names.into_iter().collect()
}

/// In which letters a text is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// Those of the file.
    AsWritten,
    /// Serbian Cyrillic, of a file in Serbian Latin. Quoted text and what variables hold stay as they are.
    Cyrillic,
}

/// A text as [`code`] describes it, with its variables numbered as they stand in `variables`.
pub(crate) fn compile(
    pattern: &Pattern<&str>,
    variables: &[&str],
    letters: Letters,
) -> Result<String, &'static str> {
    let mut code = String::new();
    write(pattern, variables, letters, &mut code)?;
    Ok(code)
}

/// Every variable of a text.
fn collect<'a>(pattern: &Pattern<&'a str>, into: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    collect(&variant.value, into);
                }
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            into.insert(id.name);
        }
    }
}

fn write(
    pattern: &Pattern<&str>,
    variables: &[&str],
    letters: Letters,
    out: &mut String,
) -> Result<(), &'static str> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } if letters == Letters::Cyrillic => {
                if cyrillic::stranger(value).is_some() {
                    return Err(
                        "a letter that Serbian Cyrillic does not have (q, w, x, y); put the word in quotes",
                    );
                }
                words(&cyrillic::text(value), out)?;
            }
            PatternElement::TextElement { value } => words(value, out)?,
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => words(value, out)?,
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    out.extend([code::VARIABLE, number(id.name, variables)?]);
                }
                Expression::Select {
                    selector: InlineExpression::VariableReference { id },
                    variants,
                } => {
                    out.extend([code::CHOICE, number(id.name, variables)?]);
                    for variant in variants {
                        out.push(code::VARIANT);
                        if variant.default {
                            out.push(code::DEFAULT);
                        }
                        out.push_str(match variant.key {
                            VariantKey::Identifier { name } => name,
                            VariantKey::NumberLiteral { value } => value,
                        });
                        out.push(code::TEXT);
                        write(&variant.value, variables, letters, out)?;
                    }
                    out.push(code::END);
                }
                _ => return Err("only variables, choices and quoted text may stand in braces"),
            },
        }
    }
    Ok(())
}

fn words(text: &str, out: &mut String) -> Result<(), &'static str> {
    if text.chars().any(|c| c <= code::END) {
        return Err("a control character");
    }
    out.push_str(text);
    Ok(())
}

fn number(name: &str, variables: &[&str]) -> Result<char, &'static str> {
    let position = variables.iter().position(|other| *other == name);
    position
        .and_then(|position| u32::try_from(position).ok())
        .and_then(|position| char::from_u32(u32::from(code::FIRST) + position))
        .ok_or("a variable that the English message does not have")
}

fn line_at(source: &str, position: usize) -> usize {
    source.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}

/// The line of the last message with this key: where one is there twice, the second is the one too many.
fn line_of(source: &str, key: &str) -> usize {
    let begins = |line: &str| {
        line.strip_prefix('-')
            .unwrap_or(line)
            .strip_prefix(key)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let lines = source.lines().enumerate();
    lines.filter(|(_, line)| begins(line)).map(|(number, _)| number + 1).last().unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code_of(source: &str) -> String {
        let (catalogue, faults) = Catalogue::read(source);
        assert_eq!(faults, vec![]);
        code::terminated(catalogue.messages().map(|(_, message)| message.code.as_str()))
    }

    #[test]
    fn variables_are_numbered_by_their_names_and_choices_keep_their_variants() {
        assert_eq!(code_of("b = { $z } of { $a }\na = { \"{\" }\n"), "{\0\u{1}1 of \u{1}0\0");
        let choice = "n = { $n ->\n    [0] No\n    [one] One { $x }\n   *[other] Many\n }\n";
        assert_eq!(
            code_of(choice),
            "\u{2}0\u{3}0\u{4}No\u{3}one\u{4}One \u{1}1\u{3}*other\u{4}Many\u{5}\0"
        );
    }

    #[test]
    fn one_broken_message_costs_only_itself_and_is_named_with_its_line() {
        let source = "# comment\ngood = Good\n\nbroken = A { $n\nterm = { -term }\nalso-good = Two\n    lines\ngood = Again\n";
        let (catalogue, faults) = Catalogue::read(source);
        let keys: Vec<&str> = catalogue.messages().map(|(key, _)| key).collect();
        assert_eq!(keys, ["also-good", "good"]);
        let lines: Vec<usize> = faults.iter().map(|fault| fault.line).collect();
        assert_eq!(lines, [5, 5, 8], "{faults:?}");
        assert!(faults.iter().any(|fault| fault.reason.contains("there before")));
    }

    #[test]
    fn every_prefix_of_a_file_can_be_read() {
        let source = "a = { $n ->\n    [one] One { $x }\n   *[other] Many\n }\nb = č { \"x\" }\n";
        for (end, _) in source.char_indices() {
            let _ = Catalogue::read(source.get(..end).unwrap_or_default());
        }
    }
}
