//! An import that touches no disk: of a list in memory, into data in memory.

use super::Precedence;
use super::data::Data;
use super::mapping::Mapping;
use super::plan::Plan;
use super::sheet::Sheet;
use crate::error::Result;
use portal::load::Sources;
use std::path::Path;

/// Plans the import of the first sheet of a list of this name into data, with its columns guessed.
///
/// # Errors
///
/// If the list or the data cannot be read, or if the data would lose a record by it.
pub fn rehearse(
    list: &Path,
    bytes: Vec<u8>,
    data: Sources,
    precedence: Precedence,
) -> Result<Plan> {
    let before = Data::of(Path::new(""), data)?;
    let sheet = Sheet::of(list, bytes, None)?;
    let mapping = Mapping::guessed(list, &sheet)?;
    Plan::of((list, &sheet), (&mapping, &Mapping::beside(list)), &before, precedence)
}
