//! The English messages: what the program says is what the file says, and the file is written with care.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use catalogue::fluent::Catalogue;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

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
    let read: Vec<&str> = catalogue.messages().map(|(key, _)| key).collect();
    assert_eq!(read, reference().into_keys().collect::<Vec<_>>());
    assert!(read.len() > 200, "only {}", read.len());
}

#[test]
fn a_choice_by_number_has_a_form_for_one_and_for_the_others() {
    for (key, message) in reference() {
        for element in &message.value.unwrap().elements {
            let PatternElement::Placeable { expression: Expression::Select { variants, .. } } =
                element
            else {
                continue;
            };
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
