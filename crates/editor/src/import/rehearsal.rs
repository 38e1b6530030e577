//! An import that touches no disk: of a list in memory, into data in memory.

use super::data::Data;
use super::mapping::Mapping;
use super::plan::Plan;
use super::sheet::Sheet;
use super::{Counts, Precedence, report};
use crate::error::Result;
use portal::load::Sources;
use std::path::Path;

/// What would come of an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rehearsal {
    /// What would be printed of the columns and the rows, each line ended.
    pub text: String,
    /// How many rows would come to what.
    pub counts: Counts,
    /// The text of the activities after it; none if it stays as it is.
    pub activities: Option<String>,
}

/// Imports the first sheet of a list of this name into data, with its columns guessed.
///
/// # Errors
///
/// If the list or the data cannot be read, or if the data would lose a record by it.
pub fn rehearse(
    list: &Path,
    bytes: Vec<u8>,
    data: Sources,
    precedence: Precedence,
) -> Result<Rehearsal> {
    let before = Data::of(Path::new(""), data)?;
    let sheet = Sheet::of(list, bytes, None)?;
    let mapping = Mapping::guessed(list, &sheet)?;
    let kept_in = Mapping::beside(list);
    let plan = Plan::of(&sheet, (&mapping, &kept_in), &before, precedence)?;
    let mut text = report::columns(list, &sheet, &mapping, &kept_in);
    text.push_str(&report::rows(&plan.merged));
    text.push_str(&report::total(plan.counts));
    Ok(Rehearsal { text, counts: plan.counts, activities: plan.after })
}
