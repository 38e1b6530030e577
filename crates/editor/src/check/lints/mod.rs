//! What loading takes without a word, and an editor should know of all the same.

mod dates;
mod duplicates;
mod languages;
mod links;
mod references;
mod spellings;
mod texts;
mod titles;
mod walk;

use super::context::Context;
use super::finding::Finding;

/// Looks at everything, and adds what was found.
pub(super) fn look(context: &Context<'_>, found: &mut Vec<Finding>) {
    for lint in [
        dates::look,
        links::look,
        titles::look,
        duplicates::look,
        spellings::look,
        references::look,
        languages::look,
        texts::look,
    ] {
        lint(context, found);
    }
}
