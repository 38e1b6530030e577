//! Activities without a date, and those outside of the project's time.

use super::super::context::Context;
use super::super::finding::{Finding, Level, Rule};
use portal::load::File;
use portal::model::When;

pub(super) fn look(context: &Context<'_>, found: &mut Vec<Finding>) {
    let portal = context.portal();
    let project = &portal.project;
    for activity in &portal.activities {
        let path = || context.path(File::Activities, &activity.id);
        match activity.when {
            When::Unknown => {
                let what = "It has no date, so it is not on the timeline and no year finds it.";
                found.push(Finding {
                    hint: Some(
                        "If only the year is known, that will do: \"start\": \"2018\".".to_owned(),
                    ),
                    ..context.finding(Level::Warning, Rule::NoDate, File::Activities, path(), what)
                });
            }
            When::Estimated(_) => {}
            When::Dated(span) => {
                let early = project.start.filter(|start| span.end().last_day() < start.first_day());
                let late = project.end.filter(|end| span.start().first_day() > end.last_day());
                let what = match (early, late) {
                    (Some(start), _) => {
                        format!("It took place before the project began, on {start}.")
                    }
                    (None, Some(end)) => {
                        format!("It took place after the project ended, on {end}.")
                    }
                    (None, None) => continue,
                };
                let start = format!("{}.start", path());
                let hint = "Is the year right? If so, look at start and end in project.json.";
                found.push(Finding {
                    found: context.written(File::Activities, &start),
                    hint: Some(hint.to_owned()),
                    ..context.finding(
                        Level::Warning,
                        Rule::OutsideProject,
                        File::Activities,
                        start,
                        what,
                    )
                });
            }
        }
    }
}
