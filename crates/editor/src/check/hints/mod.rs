//! What was most likely meant, for a fault that loading found.

mod countries;
mod dates;
mod emails;
mod fields;
mod ids;
mod json;
mod languages;
mod links;
mod terms;
mod types;

use super::context::Context;
use crate::written::nearest;
use jsonc_parser::ast::Value;
use portal::load::{Fault, Problem};

/// A sentence that helps, if there is one.
pub(super) fn hint(context: &Context<'_>, fault: &Fault) -> Option<String> {
    let value = || context.spot(fault.file, &fault.path)?.value;
    let text = || value()?.as_string_lit().map(|text| text.value.trim());
    match &fault.problem {
        Problem::NotJson { line, column } => json::hint(context.layout(fault.file)?, *line, *column),
        Problem::CutShort { .. } => Some(
            "Was it copied as a whole? Compare its end with that of an earlier copy: the last lines close with ] and }."
                .to_owned(),
        ),
        Problem::FileNotText => Some("Save it as UTF-8: editing programs offer that when a file is saved under a name.".to_owned()),
        Problem::FileIsHtml => Some("Was a web page saved in its place?".to_owned()),
        Problem::WrongType(expected) => types::hint(*expected, value()?),
        Problem::UnknownField => fields::hint(context, fault),
        Problem::DuplicateId => ids::taken(context, fault, text()?),
        Problem::BadId => ids::hint(text()?),
        Problem::UnknownTerm { list } => terms::hint(context, list, text()?),
        Problem::UnknownCountry => countries::hint(context.countries(), context.portal(), text()?),
        Problem::BadDate => dates::hint(text()?),
        Problem::BadLanguage => languages::hint(language(value(), &fault.path)?),
        Problem::BadLink => links::hint(text()?),
        Problem::BadEmail => emails::hint(text()?),
        Problem::TooLong => Some(format!("At most {} bytes are read.", portal::load::MAX_TEXT)),
        Problem::EndBeforeStart => Some("Have start and end changed places?".to_owned()),
        _ => None,
    }
}

/// What stands in the place of a language: the value itself, or the name of the field that holds a text in it.
fn language<'v>(value: Option<&'v Value<'_>>, path: &'v str) -> Option<&'v str> {
    let name = path.rsplit_once('.').map_or(path, |(_, name)| name);
    if name == "lang" || name == "title_lang" {
        return value?.as_string_lit().map(|text| text.value.trim());
    }
    Some(name)
}

/// The question that most hints are.
fn did_you_mean(meant: &str) -> String {
    format!("Did you mean \"{meant}\"?")
}

/// The word of these that was most likely meant.
pub(super) fn nearest_of<'w>(
    written: &str,
    words: impl IntoIterator<Item = &'w str>,
) -> Option<&'w str> {
    nearest(written, words.into_iter().map(|word| (word, word)))
}
