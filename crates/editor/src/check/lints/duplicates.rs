//! Records that tell of the same thing twice.

use super::super::context::Context;
use super::super::finding::{Finding, Level, Rule};
use portal::find::fold;
use portal::load::File;
use portal::model::Slug;
use std::collections::HashMap;

pub(super) fn look(context: &Context<'_>, found: &mut Vec<Finding>) {
    let portal = context.portal();
    let activities = portal.activities.iter().map(|activity| {
        (&activity.id, format!("{} {:?}", fold(activity.title.first()), activity.when))
    });
    same(context, File::Activities, "title and date", activities, found);
    let documents = portal.documents.iter().map(|document| {
        (&document.id, format!("{} {:?}", fold(document.title.first()), document.date))
    });
    same(context, File::Documents, "title and year", documents, found);
}

/// Records with the same key. The second is told, with the place of the first.
fn same<'r>(
    context: &Context<'_>,
    file: File,
    what_is_same: &str,
    records: impl Iterator<Item = (&'r Slug, String)>,
    found: &mut Vec<Finding>,
) {
    let mut seen: HashMap<String, Vec<String>> = HashMap::new();
    for (id, key) in records {
        seen.entry(key).or_default().push(context.path(file, id));
    }
    for mut paths in seen.into_values() {
        let place = |path: &str| {
            context.layout(file).and_then(|layout| Some(layout.place(layout.find(path)?.at)))
        };
        // In the order of the file, and not of the dates.
        paths.sort_by_key(|path| place(path));
        let Some((first, others)) = paths.split_first() else { continue };
        for path in others {
            let what = format!("It has the same {what_is_same} as another one.");
            found.push(Finding {
                other: place(first),
                hint: Some(
                    "If it is the same, keep one of them; if not, let the titles tell them apart."
                        .to_owned(),
                ),
                ..context.finding(Level::Warning, Rule::Duplicate, file, path, what)
            });
        }
    }
}
