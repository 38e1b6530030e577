//! An activity in a list.

use crate::components::countries::concerned;
use crate::components::excerpt::excerpt;
use crate::components::marked_text::{foreign_lang, in_language, marked, plain, prose};
use crate::components::timeline::mark::kind_mark;
use crate::context::Cx;
use crate::site::Site;
use portal::find::Query;
use portal::model::{Activity, When};
use portal::route::Page;
use portal::{dates, labels};
use ui::{Writer, view};

/// One activity: when and where, what, for whom. `within` is the query it was found by, for the way back.
pub(crate) fn activity_entry(cx: &Cx, out: &mut Writer, activity: &Activity, within: &Query) {
    entry_below(cx, out, activity, within, None);
}

/// The same below other headings than usual: `level` is the level of its own.
pub(crate) fn entry_below(
    cx: &Cx,
    out: &mut Writer,
    activity: &Activity,
    within: &Query,
    level: Option<&str>,
) {
    let site = &cx.site;
    let href = site.href(&Page::Activity { id: activity.id.clone(), within: within.clone() });
    view! { out,
        <article class="entry" data-id=activity.id.as_str()>
            <p class="entry__meta">
                {time(cx, out, activity.when)}
                {if let Some(place) = place(activity, site) {
                    view! { out, <span class="entry__place">{marked(cx, out, &place)}</span> }
                }}
            </p>
            <h3 class="entry__title" aria-level=level>
                <a id=format!("to-{}", activity.id) href=href lang=foreign_lang(site, &activity.title)>
                    {plain(cx, out, activity.title.words(site.messages.lang()))}
                </a>
            </h3>
            {if let Some(summary) = &activity.summary {
                view! { out, <p class="entry__summary">{prose(cx, out, summary)}</p> }
            }}
            {excerpt(cx, out, activity)}
            <p class="entry__tags">
                <span class="entry__kind">
                    {kind_mark(out, activity.kind.rank)}
                    {prose(cx, out, &activity.kind.name)}
                </span>
                <span>{concerned(cx, out, &activity.countries)}</span>
                {in_language(cx, out, &activity.title)}
            </p>
        </article>
    }
}

/// A date, readable by people and machines; an estimate is said to be one.
pub(crate) fn time(cx: &Cx, out: &mut Writer, when: When) {
    let words = dates::when(when, &cx.site.messages);
    if let Some(machine) = dates::machine(when) {
        view! { out, <time class="date" datetime=machine>{words}</time> }
    } else {
        view! { out, <span class="date date--estimated">{words}</span> }
    }
}

/// City and country as one line of plain text.
pub(crate) fn place(activity: &Activity, site: &Site) -> Option<String> {
    labels::place(&activity.place, site.portal(), &site.messages)
}
