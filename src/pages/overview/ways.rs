//! The ways into the portal: by country, by year, by kind of document, and what is newest.

use crate::components::activity_entry::activity_entry;
use crate::components::tile_map::tile_map;
use crate::components::timeline::band::timeline_band;
use crate::context::Cx;
use portal::find::{Facet, Query, Value};
use portal::glance::Figures;
use portal::message::Key;
use portal::route::Page;
use portal::timeline::Timeline;
use ui::{Writer, view};

/// The countries as tiles.
pub(super) fn countries(cx: &Cx, out: &mut Writer, figures: &[Figures]) {
    if figures.is_empty() {
        return;
    }
    view! { out,
        <section>
            <h2>{cx.text(Key::CountriesTitle)}</h2>
            <p class="hint">{cx.text(Key::CountriesIntro)}</p>
            {tile_map(cx, out, figures)}
        </section>
    }
}

/// The newest activities.
pub(super) fn latest(cx: &Cx, out: &mut Writer, newest: &[usize]) {
    let site = &cx.site;
    let query = Query::default();
    if newest.is_empty() {
        return;
    }
    view! { out,
        <section>
            <h2>{cx.text(Key::OverviewLatest)}</h2>
            <div class="entries">
                {for position in newest {
                    if let Some(activity) = site.activity(*position) {
                        activity_entry(cx, out, activity, &query);
                    }
                }}
            </div>
            <p><a class="more" href=site.href(&Page::Activities(query))>{cx.text(Key::OverviewAllActivities)}</a></p>
        </section>
    }
}

/// A small timeline of everything.
pub(super) fn years(cx: &Cx, out: &mut Writer, timeline: &Timeline) {
    if timeline.years.is_empty() {
        return;
    }
    view! { out,
        <section>
            <h2>{cx.text(Key::OverviewTimeline)}</h2>
            <p class="hint">
                {if !timeline.is_long() && timeline.has_marks() {
                    view! { out, {cx.text(Key::OverviewTimelineMarks)} " " }
                }}
                {cx.text(Key::OverviewTimelineChoose)}
            </p>
            {timeline_band(cx, out, timeline, &Query::default())}
        </section>
    }
}

/// The kinds of document.
pub(super) fn documentation(cx: &Cx, out: &mut Writer) {
    let site = &cx.site;
    let portal = site.portal();
    if portal.documents.is_empty() {
        return;
    }
    view! { out,
        <section>
            <h2>{cx.text(Key::OverviewDocuments)}</h2>
            <ul class="cards">
                {for kind in &portal.document_kinds {
                    let n = portal.documents.iter().filter(|other| other.kind.id == kind.id).count();
                    if n > 0 && let Some(value) = Value::parse(kind.id.as_str()) {
                        let href = site.href(&Page::Documents(Query::of(Facet::Kind, value)));
                        card(cx, out, &href, kind.name.words(site.messages.lang()), n);
                    }
                }}
            </ul>
            <p>
                <a class="more" href=site.href(&Page::Documents(Query::default()))>{cx.text(Key::OverviewAllDocuments)}</a>
            </p>
        </section>
    }
}

fn card(cx: &Cx, out: &mut Writer, href: &str, name: &str, n: usize) {
    view! { out,
        <li>
            <a class="card" href=href>
                <span class="card__name">{name}</span>
                " "
                <span class="card__count">{cx.site.messages.documents_in_section(n)}</span>
            </a>
        </li>
    }
}
