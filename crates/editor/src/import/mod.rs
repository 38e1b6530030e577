//! Merges a list of activities, as staff keep it, into the data.
//!
//! The list is read with the places of its cells (`sheet`), its columns are understood (`mapping`), each row becomes an
//! entry or a list of faults (`entry`), and the entries are merged into the records that are there (`merge`). The file's
//! text is changed only where a record changes (`edit`). Deliberately absent: any way to remove something.

mod differ;
mod edit;
mod entry;
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
mod write;

pub use report::Counts;

use crate::error::{Error, Result};
use edit::Document;
use known::Known;
use mapping::Mapping;
use merge::{Fate, Merged, Reason, Rules};
use portal::load::{Fault, File, Loaded, Source, Sources, describe, load};
use portal::message::Messages;
use portal::model::Activity;
use sheet::Sheet;
use std::collections::HashSet;
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
        && wanted != named
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
        .map_err(|(field, problem)| format!("the default of {} is {problem}", field.name()))?;
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

/// The data as they are before the import.
struct Data {
    project: Source,
    documents: Source,
    activities: String,
    loaded: Loaded,
}

impl Data {
    fn read(folder: &Path) -> Result<Self> {
        let path = |file: File| folder.join(file.name());
        let read = |file: File| {
            std::fs::read(path(file))
                .map_err(|error| Error::new(format!("read {}", path(file).display()), error))
        };
        let project = Source::from_bytes(read(File::Project)?);
        let bytes = read(File::Activities)?;
        let activities = String::from_utf8(bytes).map_err(|_| {
            Error::new(format!("read {}", path(File::Activities).display()), "it is not UTF-8 text")
        })?;
        // The documents have nothing to do with it: that they are missing is no reason to refuse.
        let documents = read(File::Documents)
            .map_or(Source::Text("{\"documents\":[]}".to_owned()), Source::from_bytes);
        let loaded = loaded(&project, &activities, &documents);
        for file in [File::Project, File::Activities] {
            if loaded.broken(file).is_some() {
                return Err(Error::new(
                    format!("read {}", path(file).display()),
                    "it is broken; cargo xtask check says where",
                ));
            }
        }
        Ok(Self { project, documents, activities, loaded })
    }

    /// Refuses a text by which an activity that was there would be lost, or one that is added would not be there.
    fn check_with(&self, after: &str, merged: &Merged) -> Result<()> {
        let after = loaded(&self.project, after, &self.documents);
        let renamed: HashSet<&str> = merged.renamed().collect();
        // Two records may have one id, of which the first that can be used counts: a title tells which it is.
        let name = |activity: &'_ Activity| {
            let title = Some(activity.title.first().to_owned());
            (activity.id.clone(), title.filter(|_| !renamed.contains(activity.id.as_str())))
        };
        let there: HashSet<_> = after.portal.activities.iter().map(name).collect();
        let lost =
            self.loaded.portal.activities.iter().map(name).find(|name| !there.contains(name));
        let lost = lost.map(|(id, _)| id.to_string()).or_else(|| {
            let is_there = |id: &&str| after.portal.activity(id).is_none();
            merged.new_ids().find(is_there).map(str::to_owned)
        });
        if lost.is_none() && after.broken(File::Activities).is_none() {
            return Ok(());
        }
        let messages = Messages::english();
        let is_new =
            |fault: &&Fault| fault.consequence.is_error() && !self.loaded.faults.contains(fault);
        let faults = after.faults.iter().filter(is_new).map(|fault| describe(fault, &messages));
        let cause = format!(
            "{} would be lost; nothing was written. {}",
            lost.as_deref().unwrap_or("a part of the file"),
            faults.collect::<Vec<_>>().join(" ")
        );
        Err(Error::new("merge the list into the data", cause))
    }
}

fn loaded(project: &Source, activities: &str, documents: &Source) -> Loaded {
    load(&Sources {
        project: project.clone(),
        activities: Source::Text(activities.to_owned()),
        documents: documents.clone(),
    })
}
