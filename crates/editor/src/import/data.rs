//! The data that a list is merged into, and what they must not lose by it.

use super::merge::Merged;
use crate::error::{Error, Result};
use portal::load::{Fault, File, Loaded, Source, Sources, describe, load};
use portal::message::Messages;
use portal::model::Activity;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// The data as they are before the import.
pub(super) struct Data {
    /// The file of the activities.
    pub(super) file: PathBuf,
    project: Source,
    documents: Source,
    /// The text of the activities.
    pub(super) activities: String,
    /// What they load as.
    pub(super) loaded: Loaded,
}

impl Data {
    /// Reads the data of a folder, of which project and activities must be whole.
    pub(super) fn read(folder: &Path) -> Result<Self> {
        let path = |file: File| folder.join(file.name());
        let read = |file: File| {
            std::fs::read(path(file))
                .map_err(|error| Error::new(format!("read {}", path(file).display()), error))
        };
        let project = Source::from_bytes(read(File::Project)?);
        // A text that ends within a letter is read as a part of one, which is not for a file that is written again.
        let activities =
            String::from_utf8(read(File::Activities)?).map_err(|_| not_text(folder))?;
        // The documents have nothing to do with it: that they are missing is no reason to refuse.
        let documents = read(File::Documents)
            .map_or(Source::Text("{\"documents\":[]}".to_owned()), Source::from_bytes);
        Self::of(folder, Sources { project, activities: Source::Text(activities), documents })
    }

    /// The data that a folder holds, or would hold.
    pub(super) fn of(folder: &Path, sources: Sources) -> Result<Self> {
        let path = |file: File| folder.join(file.name());
        let Sources { project, activities, documents } = sources;
        let Source::Text(activities) = activities else { return Err(not_text(folder)) };
        let loaded = loaded(&project, &activities, &documents);
        for file in [File::Project, File::Activities] {
            if loaded.broken(file).is_some() {
                return Err(Error::new(
                    format!("read {}", path(file).display()),
                    "it is broken; cargo xtask check says where",
                ));
            }
        }
        Ok(Self { file: path(File::Activities), project, documents, activities, loaded })
    }

    /// Refuses a text by which an activity that was there would be lost, or one that is added would not be there.
    pub(super) fn check_with(&self, after: &str, merged: &Merged) -> Result<()> {
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

fn not_text(folder: &Path) -> Error {
    let file = folder.join(File::Activities.name());
    Error::new(format!("read {}", file.display()), "it is not UTF-8 text")
}

fn loaded(project: &Source, activities: &str, documents: &Source) -> Loaded {
    load(&Sources {
        project: project.clone(),
        activities: Source::Text(activities.to_owned()),
        documents: documents.clone(),
    })
}
