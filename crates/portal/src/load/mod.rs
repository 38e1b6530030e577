//! From JSON to a portal, with every fault named.
//!
//! Loading never fails. A file that cannot be read costs what is in it, a record that cannot be used costs
//! that record, a value that cannot be used costs that value: everything else is loaded.

mod activity;
mod document;
mod fault;
mod field;
mod fields;
mod file;
mod json;
mod places;
mod project;
mod reader;
mod record;
mod terms;
mod told;
mod values;
mod words;

pub use fault::{Consequence, Expected, Fault, File, Problem};
pub(crate) use field::Column;
pub(crate) use fields::FIELDS;
pub use fields::{facts, keys};
pub use file::{BROKEN_AT, Missing, Source};
pub use terms::Lists;
pub use words::{describe, outcome, problem};

use crate::model::{Activity, Portal};
use crate::order;
use file::Shape;
use terms::Terms;

/// The longest text that a value may hold, in bytes.
pub const MAX_TEXT: usize = 100_000;

/// The longest file, in bytes.
pub const MAX_FILE: usize = 256 * 1024 * 1024;

/// The most records in a file.
pub const MAX_RECORDS: usize = 1_000_000;

/// How many lists and objects may stand inside each other in a record or a field, itself included.
pub const MAX_DEPTH: usize = 127;

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
    Loading::start(&sources.project).finish(&sources.activities, &sources.documents)
}

/// A portal of which the project is loaded, and its records are not.
pub struct Loading {
    loaded: Loaded,
    terms: Terms,
}

impl Loading {
    /// Loads the project.
    pub fn start(project: &Source) -> Self {
        let mut loaded = Loaded::default();
        let is_known = project::load(project, &mut loaded.portal, &mut loaded.faults);
        Self { terms: Terms::new(&loaded.portal, is_known), loaded }
    }

    /// What is known of the project so far.
    pub fn portal(&self) -> &Portal {
        &self.loaded.portal
    }

    /// Loads the records.
    pub fn finish(mut self, activities: &Source, documents: &Source) -> Loaded {
        let Loaded { portal, faults } = &mut self.loaded;
        portal.activities = by_date(read_activities(activities, portal, &mut self.terms, faults));
        self.finish_documents(documents)
    }

    /// Loads the documents, where the activities are found by an index and their records come later.
    pub fn finish_with(mut self, lists: Lists, documents: &Source) -> Loaded {
        self.terms.name(lists);
        self.finish_documents(documents)
    }

    fn finish_documents(mut self, source: &Source) -> Loaded {
        let Loaded { portal, faults } = &mut self.loaded;
        let mut documents = Vec::new();
        let shape = Shape::List("documents");
        file::read(source, File::Documents, shape, faults, &mut |record| {
            documents.extend(document::read(record, portal, &mut self.terms));
        });
        portal.documents = documents;
        self.terms.add_to(portal);
        self.loaded
    }
}

/// Loads a part of the activities of a portal, in the order of the part. They are what loading all of them gave, and are taken as
/// they are.
pub fn load_part(portal: &Portal, part: &Source) -> Vec<Activity> {
    let mut terms = Terms::new(portal, false);
    read_activities(part, portal, &mut terms, &mut Vec::new())
}

fn read_activities(
    source: &Source,
    portal: &Portal,
    terms: &mut Terms,
    faults: &mut Vec<Fault>,
) -> Vec<Activity> {
    let mut activities = Vec::new();
    file::read(source, File::Activities, Shape::List("activities"), faults, &mut |record| {
        activities.extend(fields::read(record, portal, terms));
    });
    activities
}

/// From old to new.
fn by_date(activities: Vec<Activity>) -> Vec<Activity> {
    let mut places: Vec<usize> = (0..activities.len()).collect();
    let when = |place: usize| activities.get(place).map(|activity| activity.when.order());
    order::sort(&mut places, &mut |a, b| when(a).cmp(&when(b)));
    order::arranged(activities, &places)
}
