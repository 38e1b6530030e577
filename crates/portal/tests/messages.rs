//! The English messages: what the program says is what the file says, and the file is written with care.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use catalogue::fluent::Catalogue;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const ENGLISH: &str = include_str!("../../../public/i18n/en.ftl");

/// The messages by their keys, as the reference parser reads them.
fn reference() -> BTreeMap<&'static str, Message<&'static str>> {
    let resource = parser::parse(ENGLISH).expect("valid Fluent");
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name;
                assert!(messages.insert(key, message).is_none(), "{key} is there twice");
            }
            Entry::Term(term) => panic!("the portal does not read terms: {}", term.id.name),
            Entry::Junk { content } => panic!("not Fluent: {content}"),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    messages
}

/// Every piece of text that a reader may see, and every variable.
fn collect<'a>(
    pattern: &Pattern<&'a str>,
    texts: &mut Vec<&'a str>,
    names: &mut BTreeSet<&'a str>,
) {
    for element in &pattern.elements {
        let expression = match element {
            PatternElement::TextElement { value } => {
                texts.push(value);
                continue;
            }
            PatternElement::Placeable { expression } => expression,
        };
        let inline = match expression {
            Expression::Select { selector, variants } => {
                for variant in variants {
                    collect(&variant.value, texts, names);
                }
                selector
            }
            Expression::Inline(inline) => inline,
        };
        match inline {
            InlineExpression::VariableReference { id } => drop(names.insert(id.name)),
            InlineExpression::StringLiteral { value } => texts.push(value),
            other => panic!("the portal does not read {other:?}"),
        }
    }
}

#[test]
fn the_build_reads_every_message() {
    let (catalogue, faults) = Catalogue::read(ENGLISH);
    assert_eq!(faults, vec![]);
    let read: BTreeSet<&str> = catalogue.messages().map(|(key, _)| key).collect();
    assert_eq!(read, reference().into_keys().collect::<BTreeSet<_>>());
    assert!(read.len() > 200, "only {}", read.len());
}

#[test]
fn a_choice_by_number_has_a_form_for_one_and_for_the_others() {
    for (key, message) in reference() {
        for element in &message.value.unwrap().elements {
            let PatternElement::Placeable { expression: Expression::Select { variants, selector } } =
                element
            else {
                continue;
            };
            // By words it chooses among words.
            if !matches!(selector, InlineExpression::VariableReference { id } if id.name == "n") {
                continue;
            }
            let keys: Vec<String> = variants.iter().map(|v| format!("{:?}", v.key)).collect();
            assert!(keys.iter().any(|form| form.contains("\"one\"")), "{key}: {keys:?}");
            let default = variants.iter().find(|variant| variant.default).unwrap();
            assert!(format!("{:?}", default.key).contains("\"other\""), "{key}");
        }
    }
}

#[test]
fn no_message_has_a_typographic_slip() {
    for (key, message) in reference() {
        let mut texts = Vec::new();
        collect(&message.value.unwrap(), &mut texts, &mut BTreeSet::new());
        for text in texts {
            for slip in ["\"", "'", "...", " - ", "--", "  ", " ,", " .", "\t", "“ ", " ”"] {
                assert!(!text.contains(slip), "{slip:?} in {key}: {text}");
            }
        }
    }
}

/// A message that nobody says any more would be translated and downloaded for nothing.
#[test]
fn every_message_is_said_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut code = String::new();
    for folder in ["src", "crates/portal/src"] {
        collect_code(&root.join(folder), &mut code);
    }
    for key in reference().into_keys().filter(|key| !is_language(key)) {
        let method = format!(".{}(", key.replace('-', "_"));
        let variant: String = key.split('-').map(capitalised).collect();
        let variant = format!("Key::{variant}");
        let is_said = code.contains(&method)
            || code.match_indices(&variant).any(|(start, _)| {
                !code[start + variant.len()..].starts_with(|c: char| c.is_ascii_alphanumeric())
            });
        assert!(is_said, "{key} is said nowhere");
    }
}

/// Names of languages are chosen by the data.
fn is_language(key: &str) -> bool {
    key.starts_with("language-") && key != "language-both"
}

fn capitalised(word: &str) -> String {
    format!("{}{}", word[..1].to_ascii_uppercase(), &word[1..])
}

fn collect_code(folder: &Path, into: &mut String) {
    for entry in std::fs::read_dir(folder).expect("a folder of code") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect_code(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.push_str(&std::fs::read_to_string(&path).expect("a file of code"));
        }
    }
}
