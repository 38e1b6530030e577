//! The projects before and after.

use super::facts::money;
use crate::components::marked_text::prose;
use crate::components::outer_link::outer_link;
use crate::context::Cx;
use portal::dates;
use portal::message::Key;
use portal::model::{DateSpan, RelatedProject};
use ui::{Writer, view};

/// What this project followed, and what followed it.
pub(super) fn related(cx: &Cx, out: &mut Writer) {
    let project = &cx.site.portal().project;
    if project.predecessor.is_none() && project.follow_on.is_empty() {
        return;
    }
    view! { out,
        <section>
            <h2>{cx.text(Key::OverviewRelated)}</h2>
            <ul class="related">
                {if let Some(before) = &project.predecessor {
                    entry(cx, out, before, Key::OverviewPredecessor);
                }}
                {for after in &project.follow_on {
                    entry(cx, out, after, Key::OverviewFollowOn);
                }}
            </ul>
        </section>
    }
}

fn entry(cx: &Cx, out: &mut Writer, project: &RelatedProject, role: Key) {
    let m = &cx.site.messages;
    let period = match (project.start, project.end) {
        (Some(start), Some(end)) => DateSpan::new(start, end).map(|span| dates::span(span, m)),
        (Some(start), None) => Some(m.chosen_from(&dates::date(start, m))),
        _ => None,
    };
    view! { out,
        <li>
            <span class="related__role">{cx.text(role)}</span>
            <strong>{prose(cx, out, &project.name)}</strong>
            " "
            {if let Some(text) = &project.full_name {
                view! { out, <span class="related__full">{prose(cx, out, text)}</span> }
            }}
            " "
            <span class="related__period">{period}</span>
            " "
            {if let Some(budget) = &project.budget {
                view! { out, <span class="related__budget">{money(cx, out, budget)}</span> }
            }}
            <span class="related__sources hint">
                {cx.text(Key::Source)}
                {for link in &project.sources {
                    view! { out, " " {outer_link(cx, out, link, None, None)} }
                }}
            </span>
        </li>
    }
}
