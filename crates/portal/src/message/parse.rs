//! Reads the part of Fluent that the portal's messages use: text, variables, choices and quoted text.
//!
//! The full Fluent runtime measured 50 kB compressed, half of the program; this is what is left when the
//! terms, attributes and functions that no message needs are left out. The files stay valid Fluent, which
//! a test checks with the reference parser. The build script reads them with this same file.

use std::collections::BTreeMap;

/// A message's text, in parts.
pub(super) type Pattern = Vec<Element>;

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Element {
    /// Text as it is.
    Words(String),
    /// The value of a variable.
    Variable(String),
    /// One of several texts, by a variable's value.
    Select {
        /// The variable.
        variable: String,
        /// The texts, exactly one of them the default.
        variants: Vec<Variant>,
    },
}

/// A text to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Variant {
    /// A number, a plural form or a word.
    pub(super) key: String,
    /// Whether it is the one to take when no other fits.
    pub(super) is_default: bool,
    /// The text.
    pub(super) pattern: Pattern,
}

/// The messages of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue(BTreeMap<String, Pattern>);

/// A message that could not be read, and is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageFault {
    /// Line in the file, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub reason: &'static str,
}

impl Catalogue {
    /// Reads a file; a message that is not well formed is left out and reported.
    pub fn parse(source: &str) -> (Self, Vec<MessageFault>) {
        let mut messages = BTreeMap::new();
        let mut faults = Vec::new();
        let mut lines = source.lines().enumerate().peekable();
        while let Some((number, line)) = lines.next() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let mut fault = |reason| faults.push(MessageFault { line: number + 1, reason });
            let mut text = String::new();
            let head = line.split_once('=').map(|(key, rest)| {
                text.push_str(rest.trim());
                key.trim_end()
            });
            while let Some((_, more)) =
                lines.next_if(|(_, next)| next.starts_with([' ', '}']) || next.trim().is_empty())
            {
                text.push('\n');
                text.push_str(more.trim());
            }
            match head.filter(|key| is_name(key)) {
                None => fault("a line that is neither a message nor a comment"),
                Some(key) => match Parser::new(text.trim()).whole() {
                    Err(reason) => fault(reason),
                    Ok(pattern) if pattern.is_empty() => fault("a message without text"),
                    Ok(pattern) => {
                        if messages.insert(key.to_owned(), pattern).is_some() {
                            fault("a message that was there before");
                        }
                    }
                },
            }
        }
        (Self(messages), faults)
    }

    /// The keys, in alphabetical order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub(super) fn get(&self, key: &str) -> Option<&Pattern> {
        self.0.get(key)
    }

    /// The variables that a message uses, in alphabetical order.
    #[allow(dead_code, reason = "the build script and the checks of translations use it")]
    pub fn variables(&self, key: &str) -> Vec<String> {
        fn collect(pattern: &Pattern, into: &mut Vec<String>) {
            for element in pattern {
                match element {
                    Element::Words(_) => {}
                    Element::Variable(name) => into.push(name.clone()),
                    Element::Select { variable, variants } => {
                        into.push(variable.clone());
                        for variant in variants {
                            collect(&variant.pattern, into);
                        }
                    }
                }
            }
        }
        let mut names = Vec::new();
        if let Some(pattern) = self.get(key) {
            collect(pattern, &mut names);
        }
        names.sort();
        names.dedup();
        names
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

struct Parser<'a> {
    rest: &'a str,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    fn whole(mut self) -> Result<Pattern, &'static str> {
        let pattern = self.pattern(false, 0)?;
        if self.rest.is_empty() {
            Ok(pattern)
        } else {
            Err("a closing brace without an opening one")
        }
    }

    /// Text and placeables up to the end, or inside a choice to the next variant.
    fn pattern(&mut self, in_choice: bool, depth: usize) -> Result<Pattern, &'static str> {
        if depth > 4 {
            return Err("choices inside choices inside choices");
        }
        let mut pattern = Pattern::new();
        let mut words = String::new();
        while let Some(c) = self.rest.chars().next() {
            match c {
                '}' => break,
                '{' => {
                    self.rest = self.rest.get(1..).unwrap_or_default();
                    if !words.is_empty() {
                        pattern.push(Element::Words(std::mem::take(&mut words)));
                    }
                    pattern.push(self.placeable(depth)?);
                }
                '\n' if in_choice && self.rest.trim_start().starts_with(['[', '*', '}']) => break,
                _ => {
                    words.push(c);
                    self.rest = self.rest.get(c.len_utf8()..).unwrap_or_default();
                }
            }
        }
        if !words.is_empty() {
            pattern.push(Element::Words(words));
        }
        Ok(pattern)
    }

    fn placeable(&mut self, depth: usize) -> Result<Element, &'static str> {
        self.rest = self.rest.trim_start();
        if let Some(quoted) = self.rest.strip_prefix('"') {
            let (text, rest) = quoted.split_once('"').ok_or("a quotation mark is not closed")?;
            self.rest = rest.trim_start();
            self.expect('}', "a brace is not closed")?;
            return Ok(Element::Words(text.to_owned()));
        }
        self.expect('$', "only a variable or quoted text may stand in braces")?;
        let variable = self.name()?;
        self.rest = self.rest.trim_start();
        if let Some(rest) = self.rest.strip_prefix("->") {
            self.rest = rest;
            let variants = self.variants(depth)?;
            if variants.iter().filter(|variant| variant.is_default).count() != 1 {
                return Err("a choice needs exactly one default, marked with *");
            }
            return Ok(Element::Select { variable, variants });
        }
        self.expect('}', "a brace is not closed")?;
        Ok(Element::Variable(variable))
    }

    fn variants(&mut self, depth: usize) -> Result<Vec<Variant>, &'static str> {
        let mut variants = Vec::new();
        loop {
            self.rest = self.rest.trim_start();
            if let Some(rest) = self.rest.strip_prefix('}') {
                self.rest = rest;
                return Ok(variants);
            }
            let is_default = self.rest.starts_with('*');
            if is_default {
                self.rest = self.rest.get(1..).unwrap_or_default();
            }
            self.expect('[', "a choice is not closed")?;
            let (key, rest) = self.rest.split_once(']').ok_or("a bracket is not closed")?;
            self.rest = rest.trim_start_matches(' ');
            let pattern = self.pattern(true, depth + 1)?;
            variants.push(Variant { key: key.trim().to_owned(), is_default, pattern });
        }
    }

    fn name(&mut self) -> Result<String, &'static str> {
        let end = self
            .rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
            .unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        if is_name(name) { Ok(name.to_owned()) } else { Err("a variable needs a name") }
    }

    fn expect(&mut self, c: char, reason: &'static str) -> Result<(), &'static str> {
        self.rest = self.rest.strip_prefix(c).ok_or(reason)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_broken_message_costs_only_itself() {
        let source =
            "# comment\ngood = Good\n\nbroken = A { $n\nalso-good = Two\n    lines { \"{\" }\n";
        let (catalogue, faults) = Catalogue::parse(source);
        assert_eq!(catalogue.keys().collect::<Vec<_>>(), ["also-good", "good"]);
        assert_eq!(faults.len(), 1);
        assert_eq!(faults.first().map(|fault| fault.line), Some(4));
    }

    #[test]
    fn every_prefix_of_a_file_can_be_read() {
        let source = "a = { $n ->\n    [one] One { $x }\n   *[other] Many\n }\nb = č { \"x\" }\n";
        for (end, _) in source.char_indices() {
            let _ = Catalogue::parse(source.get(..end).unwrap_or_default());
        }
    }
}
