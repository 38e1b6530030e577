//! Titles that are too long to be read in a list.

use super::super::context::Context;
use super::super::finding::{Finding, Level, Rule};
use portal::load::File;
use portal::model::{Slug, Text};

/// So many characters a title may have.
const MOST: usize = 200;

pub(super) fn look(context: &Context<'_>, found: &mut Vec<Finding>) {
    let portal = context.portal();
    let mut title = |file, id: &Slug, title: &Text| {
        let longest =
            title.entries().map(|piece| piece.text.chars().count()).max().unwrap_or_default();
        if longest > MOST {
            let path = format!("{}.title", context.path(file, id));
            let what = format!(
                "The title has {longest} characters; {MOST} are the most that a list can bear."
            );
            found.push(Finding {
                hint: Some("Move what explains it to the summary.".to_owned()),
                ..context.finding(Level::Warning, Rule::LongTitle, file, path, what)
            });
        }
    };
    for activity in &portal.activities {
        title(File::Activities, &activity.id, &activity.title);
    }
    for document in &portal.documents {
        title(File::Documents, &document.id, &document.title);
    }
}
