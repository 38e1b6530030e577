//! Ids.

use super::super::context::Context;
use super::did_you_mean;
use portal::load::{Fault, File};
use portal::model::Slug;

/// The id that a name would have.
pub(super) fn hint(written: &str) -> Option<String> {
    Slug::from_name(written).map(|id| did_you_mean(id.as_str()))
}

/// So many numbers are tried behind an id that is taken.
const MOST: usize = 1000;

/// Where the record stands that has the id already, and one that is free.
pub(super) fn taken(context: &Context<'_>, fault: &Fault, id: &str) -> Option<String> {
    let position = context.position(fault.file, id)?;
    let (one, list) = match fault.file {
        File::Documents => ("document", "documents"),
        _ => ("activity", "activities"),
    };
    let first = context.spot(fault.file, &format!("{list}[{position}]"))?;
    let line = context.layout(fault.file)?.place(first.at).line;
    let mut numbered = (2..MOST).map(|number| format!("{id}-{number}"));
    let free = numbered.find(|id| context.position(fault.file, id).is_none())?;
    Some(format!(
        "The {one} at line {line} has it. If this is the same one, delete it; if not, call it \"{free}\"."
    ))
}
