//! Records that lead nowhere.

use super::super::context::Context;
use super::super::finding::{Finding, Level, Rule};
use portal::load::File;
use portal::report;

pub(super) fn look(context: &Context<'_>, found: &mut Vec<Finding>) {
    let portal = context.portal();
    for activity in portal.activities.iter().filter(|activity| activity.sources.is_empty()) {
        let path = context.path(File::Activities, &activity.id);
        let what = "It names no page that tells of it, so nobody can look it up.";
        found.push(Finding {
            hint: Some("Add \"source\" with a link.".to_owned()),
            ..context.finding(Level::Warning, Rule::NoSource, File::Activities, path, what)
        });
    }
    for document in report::unlinked(portal) {
        let path = context.path(File::Documents, &document.id);
        let what = if document.source.is_some() {
            "No link leads to it, only to the page that lists it."
        } else {
            "No link leads to it, so readers cannot open it."
        };
        found.push(Finding {
            hint: Some(
                "Add \"url\" to its language versions, or to the document as a whole.".to_owned(),
            ),
            ..context.finding(Level::Warning, Rule::NoLink, File::Documents, path, what)
        });
    }
}
