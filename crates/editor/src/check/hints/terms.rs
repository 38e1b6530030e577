//! Kinds and topics.

use super::super::context::{Context, text_of};
use super::{did_you_mean, nearest_of};
use jsonc_parser::ast::{Object, Value};
use portal::find::fold;
use portal::load::File;

/// The entry of the project's list that was most likely meant, by its id or by its name in any language.
pub(super) fn hint(context: &Context<'_>, list: &str, written: &str) -> Option<String> {
    let listed = context.spot(File::Project, list)?.value?.as_array()?;
    let terms: Vec<&Object<'_>> = listed.elements.iter().filter_map(Value::as_object).collect();
    let ids: Vec<&str> = terms.iter().filter_map(|term| text_of(term, "id")).collect();
    let folded = fold(&written.replace('-', " "));
    let by_name = terms.iter().find(|term| names(term).iter().any(|name| fold(name) == folded));
    if let Some(id) = by_name.and_then(|term| text_of(term, "id")) {
        return Some(did_you_mean(id));
    }
    if let Some(id) = nearest_of(written, ids.iter().copied()) {
        return Some(did_you_mean(id));
    }
    (!ids.is_empty()).then(|| format!("The list has {}.", ids.join(", ")))
}

/// What a term is called, in each language.
fn names<'o>(term: &'o Object<'_>) -> Vec<&'o str> {
    match term.get("name").map(|field| &field.value) {
        Some(Value::StringLit(name)) => vec![&name.value],
        Some(Value::Object(languages)) => {
            let names = languages.properties.iter().filter_map(|field| field.value.as_string_lit());
            names.map(|name| &*name.value).collect()
        }
        _ => Vec::new(),
    }
}
