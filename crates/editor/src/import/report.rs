//! What was understood of a list, and what came of each row, for the person who imports it.

use super::fate::{Fate, Kept, Reason, Written};
use super::mapping::{Field, Mapping};
use super::merge::Merged;
use super::problem::shortened;
use super::sheet::{Sheet, letters};
use std::fmt::Write as _;
use std::path::Path;

/// How many rows of each outcome there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// New activities.
    pub added: usize,
    /// Activities into which something was written.
    pub changed: usize,
    /// Rows that say nothing new.
    pub same: usize,
    /// Rows that say something else than the data, and nothing new.
    pub differing: usize,
    /// Rows of which nothing was used.
    pub skipped: usize,
    /// Fields that were left as they were, though the list says something else.
    pub conflicts: usize,
}

impl Counts {
    /// Counts the rows.
    pub(super) fn of(merged: &Merged) -> Self {
        let mut counts = Self::default();
        for (_, fate) in &merged.rows {
            match fate {
                Fate::Added { .. } => counts.added += 1,
                Fate::Skipped(_) => counts.skipped += 1,
                Fate::Met { written, kept, .. } => {
                    counts.conflicts += kept.len();
                    match (written.is_empty(), kept.is_empty()) {
                        (false, _) => counts.changed += 1,
                        (true, true) => counts.same += 1,
                        (true, false) => counts.differing += 1,
                    }
                }
            }
        }
        counts
    }
}

/// What was understood of the columns.
pub(super) fn columns(list: &Path, sheet: &Sheet, mapping: &Mapping, kept_in: &Path) -> String {
    let mut text = list.display().to_string();
    if let Some(name) = &sheet.name {
        // Writing to a string cannot fail.
        let _ = write!(text, ", sheet \"{name}\"");
    }
    let rows = sheet.rows.iter().filter(|row| row.number > mapping.header_row).count();
    let _ = match mapping.header_row {
        0 => writeln!(text, ": {}, no header", counted(rows)),
        header => writeln!(text, ": {} below the header in row {header}", counted(rows)),
    };
    if !sheet.others.is_empty() {
        let _ = writeln!(
            text,
            "  not read: the sheets {}; choose one with --sheet",
            sheet.others.join(", ")
        );
    }
    for column in &mapping.columns {
        let name = match column.field {
            Field::Date => "date (the start, or the whole span)",
            Field::Source => "source (and more_sources)",
            field => field.name(),
        };
        let _ = writeln!(
            text,
            "  {:<3} {:<24} → {name}",
            letters(column.position),
            shortened(&column.header)
        );
    }
    let _ = writeln!(
        text,
        "  titles and summaries are taken to be in the language \"{}\"",
        mapping.language
    );
    let has = |field| mapping.column(field).is_some();
    if !has(Field::Countries) && !mapping.defaults.contains_key(&Field::Countries) {
        text.push_str("  no column says which countries an activity concerns: new ones will concern all of them\n");
    }
    let _ = writeln!(
        text,
        "  kept in {}; where a column is wrong, change that file and run this again",
        kept_in.display()
    );
    text
}

fn counted(rows: usize) -> String {
    if rows == 1 { "1 row".to_owned() } else { format!("{rows} rows") }
}

/// What came of the rows.
pub(super) fn rows(merged: &Merged) -> String {
    let mut text = String::new();
    for (row, fate) in &merged.rows {
        match fate {
            Fate::Added { id, title, alike } => {
                let _ = writeln!(text, "added     row {row}: {id} \"{}\"", shortened(title));
                if !alike.is_empty() {
                    let _ = writeln!(
                        text,
                        "          the title is also that of {}, at another time; if that is meant, give its id in a column \"id\"",
                        alike.join(", ")
                    );
                }
            }
            Fate::Met { id, written, kept } => {
                if !written.is_empty() {
                    let _ = writeln!(text, "changed   row {row}: {id}");
                }
                for Written { key, before, after } in written {
                    let before = before
                        .as_deref()
                        .map_or(String::new(), |b| format!(", was \"{}\"", shortened(b)));
                    let _ = writeln!(
                        text,
                        "          {}: \"{}\"{before}",
                        key.name(),
                        shortened(after)
                    );
                }
                for Kept { key, data, list, is_firm } in kept {
                    let _ = writeln!(
                        text,
                        "conflict  row {row}: {id}, {}: the data say \"{}\", the list says \"{}\"; {}",
                        key.name(),
                        shortened(data),
                        shortened(list),
                        if *is_firm {
                            "change it by hand"
                        } else {
                            "kept as it is (--overwrite takes the list's)"
                        }
                    );
                }
            }
            Fate::Skipped(Reason::Cells(faults)) => {
                for fault in faults {
                    let _ = writeln!(text, "skipped   {fault}");
                }
            }
            Fate::Skipped(reason) => {
                let _ = writeln!(text, "skipped   row {row}: {}", because(reason));
            }
        }
    }
    text
}

/// Why a row was skipped, where that is no matter of its cells.
fn because(reason: &Reason) -> String {
    match reason {
        Reason::Cells(_) => String::new(),
        Reason::Nameless => "it has neither a title nor an id".to_owned(),
        Reason::Untitled { id } => {
            format!("the data have no activity {id}, and a new one needs a title")
        }
        Reason::Kindless => "a new activity needs a kind; add a column \"Type\", or \"kind\" to the defaults of the mapping".to_owned(),
        Reason::SameAsRow { row, id } => {
            format!("row {row} is about the same activity, {id}; let one row say everything")
        }
        Reason::Several(ids) => format!(
            "it may mean any of {}; give the id in a column \"id\"",
            ids.join(", ")
        ),
        Reason::OtherId { id, there } => format!(
            "the data have no {id}, and an activity of this title and date as {there}; write that id"
        ),
        Reason::NoId => "its title has no letter or digit that an address could hold".to_owned(),
    }
}

/// How many rows came to what.
pub(super) fn total(counts: Counts) -> String {
    let Counts { added, changed, same, differing, skipped, .. } = counts;
    format!(
        "{added} added, {changed} changed, {same} the same, {differing} in conflict, {skipped} skipped\n"
    )
}

/// That nothing was to be written.
pub(super) fn untouched(file: &Path) -> String {
    format!("nothing to write: {} is as it was\n", file.display())
}

/// That nothing was written because nothing was to be.
pub(super) fn dry(file: &Path) -> String {
    format!("a dry run: {} is as it was; without --dry-run this is written\n", file.display())
}

/// What was written.
pub(super) fn written(file: &Path, backup: &Path) -> String {
    format!("written to {}; as it was before, it is {}\n", file.display(), backup.display())
}
