//! Merges a list of activities, as staff keep it, into the data.
//!
//! The list is read with the places of its cells (`sheet`), its columns are understood (`mapping`), each row becomes an
//! entry or a list of faults (`entry`), and the entries are merged into the records that are there (`merge`). The file's
//! text is changed only where a record changes (`edit`). Deliberately absent: any way to remove something.

mod data;
mod differ;
mod edit;
mod entry;
mod fate;
mod fault;
mod identity;
mod key;
mod known;
mod mapping;
mod merge;
mod plain;
mod plan;
mod problem;
mod reader;
mod rehearse;
mod report;
mod sheet;
mod split;
mod terms;
mod value;
mod values;
mod write;

pub(crate) use mapping::is_mapping;
pub use plan::Plan;
pub use rehearse::rehearse;
pub use report::Counts;

use crate::error::{Error, Result};
use data::Data;
use mapping::Mapping;
use sheet::Sheet;
use std::path::{Path, PathBuf};

/// What to import, into what, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The list: a `.csv`, `.xlsx` or `.ods` file.
    pub list: PathBuf,
    /// The folder of the data.
    pub data: PathBuf,
    /// Which sheet of the list; the first, if nothing is said.
    pub sheet: Option<String>,
    /// Where the mapping is kept; beside the list, if nothing is said.
    pub mapping: Option<PathBuf>,
    /// Whether the data are written.
    pub run: Run,
    /// What stands where the list and the data differ.
    pub precedence: Precedence,
}

/// Whether an import writes the data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Run {
    /// It does.
    #[default]
    Real,
    /// It says what it would do.
    Dry,
}

/// What stands where a list and the data say different things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Precedence {
    /// What the data say; the difference is reported.
    #[default]
    Data,
    /// What the list says.
    List,
}

/// What came of an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Everything to print, each line ended.
    pub text: String,
    /// How many rows came to what.
    pub counts: Counts,
    /// Whether the data were written.
    pub written: bool,
}

/// Imports a list.
///
/// # Errors
///
/// If the list, its mapping or the data cannot be read, if the data would lose a record by it, or if they cannot be
/// written. The data are then as they were.
pub fn run(options: &Options) -> Result<Outcome> {
    let before = Data::read(&options.data)?;
    let kept_in = options.mapping.clone().unwrap_or_else(|| Mapping::beside(&options.list));
    let (sheet, mapping) = understood(options, &kept_in)?;
    let list = (options.list.as_path(), &sheet);
    let plan = Plan::of(list, (&mapping, &kept_in), &before, options.precedence)?;
    let Plan { mut text, counts, after } = plan;
    let mut written = false;
    match after {
        None => text.push_str(&report::untouched(&before.file)),
        Some(_) if options.run == Run::Dry => text.push_str(&report::dry(&before.file)),
        Some(after) => {
            write::replace(&before.file, &before.activities, &after)?;
            text.push_str(&report::written(&before.file, &write::backup(&before.file)));
            written = true;
        }
    }
    Ok(Outcome { text, counts, written })
}

/// The sheet, and what its columns hold. What is guessed is kept.
fn understood(options: &Options, kept_in: &Path) -> Result<(Sheet, Mapping)> {
    let kept = Mapping::kept(kept_in)?;
    let failed = |cause| Error::new(format!("use {}", kept_in.display()), cause);
    let named = kept.as_ref().and_then(|mapping| mapping.sheet.as_deref());
    if let (Some(wanted), Some(named)) = (options.sheet.as_deref(), named)
        && !sheet::is_name(wanted, named)
    {
        let cause = format!(
            "it is for the sheet \"{named}\", not for \"{wanted}\"; name another file with --mapping"
        );
        return Err(failed(cause));
    }
    let sheet = Sheet::read(&options.list, options.sheet.as_deref().or(named))?;
    let mapping = if let Some(kept) = kept {
        kept.held_against(&sheet).map_err(failed)?
    } else {
        let guessed = Mapping::guessed(&options.list, &sheet)?;
        guessed.keep(kept_in)?;
        guessed
    };
    Ok((sheet, mapping))
}
