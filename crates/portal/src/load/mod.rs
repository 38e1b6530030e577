//! From JSON to a portal, with every fault named.
//!
//! Loading never fails. A file that cannot be read costs what is in it, a record that cannot be used costs
//! that record, a value that cannot be used costs that value: everything else is loaded.

mod activity;
mod document;
mod fault;
mod file;
mod json;
mod project;
mod reader;
mod record;
mod terms;
mod told;
mod values;
#[cfg(feature = "full")]
mod words;

pub use fault::{Consequence, Expected, Fault, File, Problem};
pub use file::{Missing, Source};
#[cfg(feature = "full")]
pub use words::describe;

use crate::model::{Activity, Portal};
use crate::order;
use file::Shape;
use terms::Terms;

/// The longest text that a value may hold, in bytes.
pub const MAX_TEXT: usize = 100_000;

/// The longest file, in bytes.
pub const MAX_FILE: usize = 256 * 1024 * 1024;

/// The three files, as they were fetched or read.
#[derive(Clone, Debug)]
pub struct Sources {
    /// `project.json`
    pub project: Source,
    /// `activities.json`
    pub activities: Source,
    /// `documents.json`
    pub documents: Source,
}

/// What came of loading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loaded {
    /// Everything that could be used.
    pub portal: Portal,
    /// Everything that could not, in the order of the files.
    pub faults: Vec<Fault>,
}

impl Loaded {
    /// How many records of a file had to be left out.
    pub fn lost(&self, file: File) -> usize {
        self.faults
            .iter()
            .filter(|fault| fault.file == file && fault.consequence == Consequence::RecordLost)
            .count()
    }

    /// The fault that cost a file, or the end of it.
    pub fn broken(&self, file: File) -> Option<&Fault> {
        self.faults.iter().find(|fault| {
            fault.file == file
                && matches!(fault.consequence, Consequence::FileLost | Consequence::RestLost)
        })
    }
}

/// Loads a portal.
pub fn load(sources: &Sources) -> Loaded {
    let mut faults = Vec::new();
    let mut portal = Portal::default();
    let project_known = project::load(&sources.project, &mut portal, &mut faults);
    let mut terms = Terms::new(&portal, project_known);

    let mut activities = Vec::new();
    file::read(
        &sources.activities,
        File::Activities,
        Shape::List("activities"),
        &mut faults,
        &mut |record| activities.extend(activity::read(record, &portal, &mut terms)),
    );

    let mut documents = Vec::new();
    file::read(
        &sources.documents,
        File::Documents,
        Shape::List("documents"),
        &mut faults,
        &mut |record| documents.extend(document::read(record, &portal, &mut terms)),
    );

    portal.activities = by_date(activities);
    portal.documents = documents;
    terms.add_to(&mut portal);
    Loaded { portal, faults }
}

/// From old to new.
fn by_date(activities: Vec<Activity>) -> Vec<Activity> {
    let mut places: Vec<usize> = (0..activities.len()).collect();
    let when = |place: usize| activities.get(place).map(|activity| activity.when.order());
    order::sort(&mut places, &mut |a, b| when(a).cmp(&when(b)));
    order::arranged(activities, &places)
}
