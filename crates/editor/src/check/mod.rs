//! What is wrong with the data files, in plain words, with the place and what was most likely meant.
//!
//! Loading says what it could not use; more is looked for here that it uses without a word: what readers will miss, and what no two people
//! would write in the same way.

mod context;
mod faults;
mod finding;
mod hints;
mod lints;
pub mod report;

pub use finding::{Finding, Level, Rule};

use context::Context;
use portal::load::{File, Sources, load};

/// What was found in a folder of data files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Everything, by file and place.
    pub all: Vec<Finding>,
    /// How many activities readers see.
    pub activities: usize,
    /// How many documents.
    pub documents: usize,
    /// In how many language versions.
    pub versions: usize,
    /// The files beside the data files that nothing uses, where the folder was looked at.
    pub unused: Vec<String>,
}

impl Findings {
    /// How many findings there are of a level.
    pub fn count(&self, level: Level) -> usize {
        self.all.iter().filter(|finding| finding.level == level).count()
    }
}

/// Looks at the three files. `tell` hears what is being done, which takes its time where there are very many records.
pub fn check(sources: &Sources, tell: &mut dyn FnMut(&str)) -> Findings {
    tell("loading the files as the portal does");
    let loaded = load(sources);
    tell("finding the lines");
    let context = Context::new(sources, &loaded);
    let mut all = faults::findings(&context);
    tell("looking at each record");
    lints::look(&context, &mut all);
    all.sort_by(|a, b| {
        (a.file, a.place, &a.path, a.level).cmp(&(b.file, b.place, &b.path, b.level))
    });
    let documents = &loaded.portal.documents;
    Findings {
        all,
        activities: loaded.portal.activities.len(),
        documents: documents.len(),
        versions: documents.iter().map(|document| document.versions.len()).sum(),
        unused: Vec::new(),
    }
}

/// The three files by name.
fn of(sources: &Sources, file: File) -> &portal::load::Source {
    match file {
        File::Project => &sources.project,
        File::Activities => &sources.activities,
        File::Documents => &sources.documents,
    }
}
