//! Texts that are given in several languages, and not in all of those that the portal speaks.

use super::super::context::Context;
use super::super::finding::{Finding, Level, Rule};
use super::walk::{path, walk};
use jsonc_parser::ast::{Object, Value};
use portal::load::File;
use portal::locale::Locale;
use portal::model::Lang;

pub(super) fn look(context: &Context<'_>, found: &mut Vec<Finding>) {
    for file in File::ALL {
        let Some(root) = context.layout(file).and_then(|layout| layout.root()) else { continue };
        walk(root, &mut Vec::new(), &mut |steps, value| {
            let Value::Object(object) = value else { return true };
            let Some(languages) = languages(object) else { return true };
            let missing = missing(&languages);
            // A text in one language says which one it is; that nobody has translated it is told on the page of the data.
            if languages.len() > 1 && !missing.is_empty() {
                let what = format!(
                    "Not given in {}; their readers see another language.",
                    missing.join(", ")
                );
                found.push(context.finding(
                    Level::Warning,
                    Rule::LanguageMissing,
                    file,
                    path(steps),
                    what,
                ));
            }
            false
        });
    }
}

/// The languages of a text; nothing if it is another object.
fn languages(object: &Object<'_>) -> Option<Vec<Lang>> {
    let mut languages = Vec::new();
    for field in &object.properties {
        let lang = Lang::parse(field.name.as_str())?;
        lang.endonym()?;
        if field.value.as_string_lit().is_some_and(|text| !text.value.trim().is_empty()) {
            languages.push(lang);
        }
    }
    (!languages.is_empty()).then_some(languages)
}

/// The languages of the portal that are not among these. Serbian in Cyrillic is made from Serbian in Latin.
fn missing(languages: &[Lang]) -> Vec<&'static str> {
    let has = |locale: Locale| languages.contains(&locale.lang());
    Locale::ALL
        .into_iter()
        .filter(|locale| match locale {
            Locale::SerbianCyrillic => !has(*locale) && !has(Locale::SerbianLatin),
            _ => !has(*locale),
        })
        .map(Locale::tag)
        .collect()
}
