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
mod identity;
mod key;
mod known;
mod mapping;
mod merge;
mod problem;
mod report;
mod sheet;
mod split;
mod terms;
mod values;
mod write;

pub use mapping::is_mapping;
pub use report::Counts;

use crate::error::{Error, Result};
use data::Data;
use edit::Document;
use fate::{Fate, Reason};
use known::Known;
use mapping::Mapping;
use merge::{Merged, Rules};
use portal::load::File;
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
    let file = options.data.join(File::Activities.name());
    let before = Data::read(&options.data)?;
    let kept_in = options.mapping.clone().unwrap_or_else(|| Mapping::beside(&options.list));
    let (sheet, mapping) = understood(options, &kept_in)?;
    let tried = || format!("find the records in {}", file.display());
    let document = Document::read(&before.activities, "activities")
        .map_err(|cause| Error::new(tried(), cause))?;
    let merged = merged(&sheet, &mapping, &document, &before, options.precedence)
        .map_err(|cause| Error::new(format!("use {}", kept_in.display()), cause))?;
    let counts = Counts::of(&merged);
    let mut text = report::columns(&options.list, &sheet, &mapping, &kept_in);
    text.push_str(&report::rows(&merged));
    text.push_str(&report::total(counts));
    if counts.added + counts.changed == 0 {
        text.push_str(&report::untouched(&file));
        return Ok(Outcome { text, counts, written: false });
    }
    let after = document.with(&merged.changes, &merged.added);
    before.check_with(&after, &merged)?;
    if options.run == Run::Dry {
        text.push_str(&report::dry(&file));
        return Ok(Outcome { text, counts, written: false });
    }
    write::replace(&file, &before.activities, &after)?;
    text.push_str(&report::written(&file, &write::backup(&file)));
    Ok(Outcome { text, counts, written: true })
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

/// What the rows of a sheet do to the data.
fn merged(
    sheet: &Sheet,
    mapping: &Mapping,
    document: &Document<'_>,
    data: &Data,
    precedence: Precedence,
) -> std::result::Result<Merged, String> {
    let portal = &data.loaded.portal;
    let reader = entry::Reader::new(portal, mapping, sheet);
    let defaults = reader
        .defaults()
        .map_err(|(field, problem)| format!("in its defaults, {}: {problem}", field.name()))?;
    let rules = Rules { portal, mapping, precedence };
    let mut known = Known::of(document);
    let mut merged = Merged::default();
    for row in sheet.rows.iter().filter(|row| row.number > mapping.header_row) {
        match reader.read(row) {
            Ok(entry) => merged.take(&entry, &defaults, document, &mut known, rules),
            Err(faults) => merged.rows.push((row.number, Fate::Skipped(Reason::Cells(faults)))),
        }
    }
    Ok(merged)
}
