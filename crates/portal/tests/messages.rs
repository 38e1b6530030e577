//! The English messages are valid Fluent, and the portal's own small parser reads them as Fluent does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use portal::message::{Catalogue, Messages};
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
fn both_parsers_find_the_same_messages_with_the_same_variables() {
    let (own, faults) = Catalogue::parse(ENGLISH);
    assert_eq!(faults, vec![]);
    let reference = reference();
    assert_eq!(own.keys().collect::<Vec<_>>(), reference.keys().copied().collect::<Vec<_>>());
    for (key, message) in reference {
        assert!(message.attributes.is_empty(), "the portal does not read attributes: {key}");
        let mut names = BTreeSet::new();
        collect(&message.value.expect(key), &mut Vec::new(), &mut names);
        assert_eq!(own.variables(key), names.into_iter().collect::<Vec<_>>(), "{key}");
    }
}

#[test]
fn a_message_without_choices_says_what_fluent_says() {
    let messages = Messages::english();
    let mut compared = 0;
    for (key, message) in reference() {
        let pattern = message.value.unwrap();
        let plain: Option<String> = pattern
            .elements
            .iter()
            .map(|element| match element {
                PatternElement::TextElement { value } => Some(*value),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id }),
                } => Some(id.name),
                PatternElement::Placeable { .. } => None,
            })
            .collect();
        if let Some(plain) = plain {
            // A variable without a value shows its name.
            assert_eq!(messages.get(key, &[]), plain, "{key}");
            compared += 1;
        }
    }
    assert!(compared > 200, "only {compared} compared");
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
