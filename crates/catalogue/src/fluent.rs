//! Reads Fluent, and writes it as the program reads it.

use crate::code;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message as Parsed, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

/// The messages of one file.
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

impl Catalogue {
    /// Reads a file. A message that is not well formed, or uses a part of Fluent that the portal does without, is
    /// left out and named.
    pub fn read(source: &str) -> (Self, Vec<Fault>) {
        let mut faults = Vec::new();
        let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.into_iter().map(|error| Fault {
                line: line_at(source, error.pos.start),
                reason: error.kind.to_string(),
            }));
            resource
        });
        let mut messages = BTreeMap::new();
        for entry in resource.body {
            let (key, read) = match entry {
                Entry::Message(message) => (message.id.name, read(&message)),
                Entry::Term(term) => (term.id.name, Err("a term, which the portal does without")),
                Entry::Junk { .. }
                | Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_) => continue,
            };
            let read = match read {
                Ok(_) if messages.contains_key(key) => Err("a message that was there before"),
                read => read,
            };
            match read {
                Ok(message) => drop(messages.insert(key.to_owned(), message)),
                Err(reason) => faults
                    .push(Fault { line: line_of(source, key), reason: format!("{key}: {reason}") }),
            }
        }
        faults.sort_by_key(|fault| fault.line);
        (Self(messages), faults)
    }

    /// Each message with its key, in alphabetical order.
    pub fn messages(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.0.iter().map(|(key, message)| (key.as_str(), message))
    }

    /// All messages as one text for the program.
    pub fn code(&self) -> String {
        let codes: Vec<&str> = self.0.values().map(|message| message.code.as_str()).collect();
        codes.join(&code::SEPARATOR.to_string())
    }
}

fn read(message: &Parsed<&str>) -> Result<Message, &'static str> {
    if !message.attributes.is_empty() {
        return Err("an attribute, which the portal does without");
    }
    let pattern = message.value.as_ref().ok_or("a message without text")?;
    let mut names = BTreeSet::new();
    collect(pattern, &mut names);
    let variables: Vec<&str> = names.into_iter().collect();
    let mut code = String::new();
    write(pattern, &variables, &mut code)?;
    Ok(Message { variables: variables.into_iter().map(str::to_owned).collect(), code })
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
    out: &mut String,
) -> Result<(), &'static str> {
    for element in &pattern.elements {
        match element {
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
                        write(&variant.value, variables, out)?;
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
        .ok_or("more variables than there are signs for")
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
        catalogue.code()
    }

    #[test]
    fn variables_are_numbered_by_their_names_and_choices_keep_their_variants() {
        assert_eq!(code_of("b = { $z } of { $a }\na = { \"{\" }\n"), "{\0\u{1}1 of \u{1}0");
        let choice = "n = { $n ->\n    [0] No\n    [one] One { $x }\n   *[other] Many\n }\n";
        assert_eq!(
            code_of(choice),
            "\u{2}0\u{3}0\u{4}No\u{3}one\u{4}One \u{1}1\u{3}*other\u{4}Many\u{5}"
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
