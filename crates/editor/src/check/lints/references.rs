//! What is named and does not exist, and what is offered and nothing has.

use super::super::context::Context;
use super::super::finding::{Finding, Level, Rule};
use super::super::hints::nearest_of;
use portal::load::File;
use portal::model::Term;
use std::collections::HashSet;
use std::sync::Arc;

pub(super) fn look(context: &Context<'_>, found: &mut Vec<Finding>) {
    let portal = context.portal();
    if let Some(video) = &portal.project.video
        && portal.document(video.as_str()).is_none()
        && context.loaded.broken(File::Documents).is_none()
    {
        let what = "No document has this id, so the project's film is not shown.";
        let meant = nearest_of(
            video.as_str(),
            portal.documents.iter().map(|document| document.id.as_str()),
        );
        found.push(Finding {
            found: Some(format!("\"{video}\"")),
            hint: meant.map(|meant| format!("Did you mean \"{meant}\"?")),
            ..context.finding(Level::Warning, Rule::DeadReference, File::Project, "video", what)
        });
    }
    let kinds = portal.activities.iter().map(|activity| &activity.kind).collect();
    unused(context, "activity_kinds", &portal.activity_kinds, &kinds, found);
    let topics = portal.activities.iter().filter_map(|activity| activity.topic.as_ref()).collect();
    unused(context, "topics", &portal.topics, &topics, found);
    let kinds = portal.documents.iter().map(|document| &document.kind).collect();
    unused(context, "document_kinds", &portal.document_kinds, &kinds, found);
}

/// Entries of a list that no record has.
fn unused(
    context: &Context<'_>,
    list: &str,
    terms: &[Arc<Term>],
    used: &Vec<&Arc<Term>>,
    found: &mut Vec<Finding>,
) {
    // Of records that are lost nobody knows what they have.
    let of = if list == "document_kinds" { File::Documents } else { File::Activities };
    let is_known = context.loaded.broken(of).is_none() && context.loaded.lost(of) == 0;
    if used.is_empty() || !is_known {
        return;
    }
    let used: HashSet<&str> = used.iter().map(|term| term.id.as_str()).collect();
    for term in terms.iter().filter(|term| !used.contains(term.id.as_str())) {
        let path = format!("{list}[{}]", term.rank);
        let what = format!("Nothing has \"{}\"; readers are not offered it.", term.id);
        found.push(context.finding(Level::Note, Rule::Unused, File::Project, path, what));
    }
}
