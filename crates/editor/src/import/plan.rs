//! What a list does to the data, before anything is written.

use super::data::Data;
use super::edit::Document;
use super::fate::{Fate, Reason};
use super::known::Known;
use super::mapping::Mapping;
use super::merge::{Merged, Rules};
use super::reader::Reader;
use super::sheet::Sheet;
use super::{Counts, Precedence, report};
use crate::error::{Error, Result};
use std::path::Path;

/// What an import is about to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What is to be printed of the columns and the rows, each line ended.
    pub text: String,
    /// How many rows come to what.
    pub counts: Counts,
    /// The text of the activities when it is done; none if it stays as it is.
    pub after: Option<String>,
}

impl Plan {
    /// Merges the rows of a list's sheet into data by a mapping that is kept somewhere, and makes sure that nothing is lost by it.
    ///
    /// # Errors
    ///
    /// If the records cannot be found in the text, if the mapping cannot be used, or if a record would be lost.
    pub(super) fn of(
        (list, sheet): (&Path, &Sheet),
        (mapping, kept_in): (&Mapping, &Path),
        before: &Data,
        precedence: Precedence,
    ) -> Result<Self> {
        let tried = || format!("find the records in {}", before.file.display());
        let document = Document::read(&before.activities, "activities")
            .map_err(|cause| Error::new(tried(), cause))?;
        let merged = merged(sheet, mapping, &document, before, precedence)
            .map_err(|cause| Error::new(format!("use {}", kept_in.display()), cause))?;
        let counts = Counts::of(&merged);
        let mut text = report::columns(list, sheet, mapping, kept_in);
        text.push_str(&report::rows(&merged));
        text.push_str(&report::total(counts));
        let mut after = None;
        if counts.added + counts.changed > 0 {
            let merged_text = document.with(&merged.changes, &merged.added);
            before.check_with(&merged_text, &merged)?;
            after = Some(merged_text);
        }
        Ok(Self { text, counts, after })
    }
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
    let reader = Reader::new(portal, mapping, sheet);
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
