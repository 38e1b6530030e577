//! The messages of a language other than English, held against the English ones.

use crate::code;
use crate::fluent::{Catalogue, Fault, Found, Letters, compile, find, variables};
use fluent_syntax::ast::{Expression, Pattern, PatternElement, VariantKey};
use std::collections::BTreeMap;

/// The plural forms that the Unicode CLDR has names for.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The message that says who has read the file: a sign for the program, in no language.
const STATUS: &str = "status";

/// What it may say.
const STATES: [&str; 2] = ["draft", "reviewed"];

/// One language's messages, by their keys. What it lacks appears in English.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translation(BTreeMap<String, String>);

impl Translation {
    /// Reads a file in a language that has these plural `forms`.
    ///
    /// A message that cannot be used is left out, and named with its line. So is one that English does not have, and
    /// one that has not the variables of the English one, of which none may be left out: a number that a reader never
    /// sees is no translation.
    pub fn read(
        source: &str,
        english: &Catalogue,
        forms: &[&str],
        letters: Letters,
    ) -> (Self, Vec<Fault>) {
        let (found, mut faults) = find(source);
        let mut messages = BTreeMap::new();
        let mut last_line = 1;
        let lines: BTreeMap<&str, usize> = found.iter().map(|f| (f.key, f.line)).collect();
        for Found { key, line, pattern, .. } in found {
            match translated(key, &pattern, english, forms, letters) {
                Ok(code) => drop(messages.insert(key.to_owned(), code)),
                Err(reason) => faults.push(Fault::of(key, line, reason)),
            }
        }
        for (key, _) in english.messages() {
            match lines.get(key) {
                Some(line) => last_line = *line,
                None => faults.push(Fault::of(key, last_line, "missing; English has it")),
            }
        }
        faults.sort_by_key(|fault| fault.line);
        (Self(messages), faults)
    }

    /// The messages as one text, in the order of the English ones.
    pub fn code(&self, english: &Catalogue) -> String {
        let head = english.fingerprint();
        let messages =
            english.messages().map(|(key, _)| self.0.get(key).map_or("", String::as_str));
        code::terminated(std::iter::once(head.as_str()).chain(messages))
    }
}

fn translated(
    key: &str,
    pattern: &Pattern<&str>,
    english: &Catalogue,
    forms: &[&str],
    letters: Letters,
) -> Result<String, String> {
    let original = english.get(key).ok_or("English has no such message; is the key misspelt?")?;
    let own = variables(pattern);
    let wanted: Vec<&str> = original.variables.iter().map(String::as_str).collect();
    if let Some(unknown) = own.iter().find(|name| !wanted.contains(name)) {
        return Err(format!("${unknown} is no variable of the English message; it has {wanted:?}"));
    }
    let letters = if key == STATUS { Letters::AsWritten } else { letters };
    let code = compile(pattern, &wanted, letters)?;
    if let Some(missing) = wanted.iter().find(|name| !own.contains(name)) {
        return Err(format!("${missing} is missing, which the English message has"));
    }
    if key == STATUS && !STATES.contains(&code.as_str()) {
        return Err(format!("must be one of {STATES:?}"));
    }
    plurals(pattern, forms)?;
    Ok(code)
}

/// Whether each choice by plural form has all forms of the language, and no other.
fn plurals(pattern: &Pattern<&str>, forms: &[&str]) -> Result<(), String> {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element
        else {
            continue;
        };
        let names: Vec<&str> = variants
            .iter()
            .filter_map(|variant| match variant.key {
                VariantKey::Identifier { name } => Some(name),
                VariantKey::NumberLiteral { .. } => None,
            })
            .filter(|name| FORMS.contains(name))
            .collect();
        if names.iter().any(|name| *name != "other") {
            if let Some(missing) = forms.iter().find(|form| !names.contains(form)) {
                return Err(format!("the form [{missing}] of the language is missing"));
            }
            if let Some(unknown) = names.iter().find(|name| !forms.contains(name)) {
                return Err(format!("the language has no form [{unknown}]; it has {forms:?}"));
            }
        }
        for variant in variants {
            plurals(&variant.value, forms)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str =
        "a = All\nn = { $n ->\n    [one] One\n   *[other] { $n } of { $all }\n }\nz = Last\n";

    fn read(source: &str) -> (String, Vec<String>) {
        let (english, faults) = Catalogue::read(ENGLISH);
        assert_eq!(faults, vec![]);
        let (translation, faults) =
            Translation::read(source, &english, &["one", "few", "other"], Letters::AsWritten);
        let faults = faults.into_iter().map(|fault| format!("{}: {}", fault.line, fault.reason));
        (translation.code(&english), faults.collect())
    }

    #[test]
    fn variables_are_numbered_as_in_english_and_what_is_missing_is_empty() {
        let (code, faults) = read(
            "n = { $n ->\n    [one] Jedan\n    [few] { $n } od { $all }\n   *[other] { $n }\n }\na = Sve\n",
        );
        let (_, messages) = code.split_once('\0').unwrap_or_default();
        assert_eq!(
            messages,
            "Sve\0\u{2}1\u{3}one\u{4}Jedan\u{3}few\u{4}\u{1}1 od \u{1}0\u{3}*other\u{4}\u{1}1\u{5}\0\0"
        );
        assert_eq!(faults, ["1: z: missing; English has it"]);
    }

    #[test]
    fn each_fault_costs_one_message_and_is_named_with_its_line() {
        let good = "a = Sve\nn = { $n } { $all }\nz = Kraj\n";
        assert_eq!(read(good).1, Vec::<String>::new());
        for (broken, line, what) in [
            ("a = Sve\nn = { $n }\nz = Kraj\n", 2, "$all is missing"),
            ("a = Sve { $m }\nn = { $n } { $all }\nz = Kraj\n", 1, "$m is no variable"),
            ("a = Sve\nn = { $n } { $all }\nzz = Kraj\n", 3, "misspelt"),
            ("a = Sve\nn = { $n } { $all }\n\n", 2, "z: missing"),
            ("a = Sve\nn = { $n } { $all }\nz = Kraj {\n", 4, "Expected"),
            ("a = Sve\nn = { NUMBER($n) } { $all }\nz = Kraj\n", 2, "only variables"),
            (
                "a = Sve\nn = { $n ->\n    [one] x\n   *[other] { $n } { $all }\n }\nz = Kraj\n",
                2,
                "[few]",
            ),
            (
                "a = Sve\nn = { $n ->\n    [one] x\n    [few] y\n    [many] w\n   *[other] { $all }\n }\nz = Kraj\n",
                2,
                "no form [many]",
            ),
        ] {
            let (code, faults) = read(broken);
            let named =
                faults.iter().any(|f| f.starts_with(&format!("{line}: ")) && f.contains(what));
            assert!(named, "{broken}: {faults:?}");
            let lost = code.split('\0').filter(|message| message.is_empty()).count();
            // The last one is what stands behind the last terminator.
            assert_eq!(lost, 2, "{broken}: {code:?}");
        }
    }

    #[test]
    fn who_has_read_the_file_is_said_in_one_of_two_signs_in_any_script() {
        let (english, _) = Catalogue::read("status = reviewed\n");
        for (source, code, faults) in
            [("draft", "draft", 0), ("reviewed", "reviewed", 0), ("nacrt", "", 1)]
        {
            let source = format!("status = {source}\n");
            let read = Translation::read(&source, &english, &["one", "other"], Letters::Cyrillic);
            assert!(read.0.code(&english).ends_with(&format!("\0{code}\0")), "{source}");
            assert_eq!(read.1.len(), faults, "{source}");
        }
    }

    #[test]
    fn in_cyrillic_only_what_is_quoted_stays_latin() {
        let (english, _) = Catalogue::read(ENGLISH);
        let source = "a = Tabela ({ \"CSV\" })\nn = { $n ->\n    [one] Jedan\n   *[other] { $all }\n }\nz = web\n";
        let read = Translation::read(source, &english, &["one", "other"], Letters::Cyrillic);
        let code = read.0.code(&english);
        assert!(code.contains("Табела (CSV)\0"), "{code:?}");
        assert!(code.contains("\u{3}one\u{4}Један"), "{code:?}");
        let faults: Vec<(usize, String)> = read.1.into_iter().map(|f| (f.line, f.reason)).collect();
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults.iter().all(|(line, reason)| *line == 6 && reason.contains("Cyrillic")));
    }

    #[test]
    fn every_prefix_of_a_file_can_be_read() {
        let source = "a = Sve „{ \"CSV\" }“\nn = { $n ->\n    [one] x\n    [few] y\n   *[other] { $all }\n }\n";
        for (end, _) in source.char_indices() {
            let _ = read(source.get(..end).unwrap_or_default());
        }
    }
}
