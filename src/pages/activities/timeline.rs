//! The timeline above the activities, joined to the query.

use crate::components::span_fields::Span;
use crate::components::timeline::control::TimelineControl;
use crate::platform::{focus, pointer};
use crate::site::use_site;
use crate::state::finding::Finding;
use leptos::ev::PointerEvent;
use leptos::prelude::*;
use markup::view;
use portal::find::{Facet, Value};
use portal::timeline::Timeline;
use std::collections::BTreeSet;

/// The timeline, and a word on how to use it.
#[component]
pub(super) fn TimelineSection(finding: Finding) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let timeline =
        Memo::new(move |_| finding.hits.with(|hits| Timeline::new(site.portal(), &hits.any_time)));
    let years = Signal::derive(move || {
        finding
            .query
            .with(|query| query.chosen.get(&Facet::Year).cloned().unwrap_or_else(BTreeSet::new))
    });
    let span = Signal::derive(move || finding.query.with(|query| (query.from, query.to)));
    let toggle_year =
        Callback::new(move |year: Value| finding.ask(|query| query.toggled(Facet::Year, year)));
    let choose_span =
        Callback::new(move |(from, to): Span| finding.ask(|query| query.with_span(from, to)));
    let under_pointer = Callback::new(|(event, name): (PointerEvent, &'static str)| {
        pointer::attribute_under(&event, name)
    });
    let focus = Callback::new(|id: String| {
        let _ = focus::element(&id, false);
    });
    view! {
        <section class="finder__timeline" aria-label=m.timeline_title()>
            <TimelineControl timeline=timeline.into() years span toggle_year choose_span under_pointer focus />
            <details class="finder__help">
                <summary>{m.timeline_help_title()}</summary>
                <p>{m.timeline_help()}</p>
            </details>
        </section>
    }
}
