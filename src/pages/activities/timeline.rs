//! The timeline above the activities, joined to the query.

use crate::components::timeline::control::TimelineControl;
use crate::platform::{focus, pointer};
use crate::site::use_site;
use crate::state::finding::Finding;
use leptos::ev::PointerEvent;
use leptos::prelude::*;
use markup::view;
use portal::timeline::Timeline;

/// The timeline, and a word on how to use it.
#[component]
pub(super) fn TimelineSection(finding: Finding) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let timeline =
        Memo::new(move |_| finding.hits.with(|hits| Timeline::new(site.portal(), &hits.any_time)));
    let under_pointer = Callback::new(|(event, name): (PointerEvent, &'static str)| {
        pointer::attribute_under(&event, name)
    });
    let focus = Callback::new(|id: String| {
        let _ = focus::element(&id, false);
    });
    view! {
        <section class="finder__timeline" aria-label=m.timeline_title()>
            <TimelineControl timeline query=finding.query ask=finding.ask under_pointer focus />
            <details class="finder__help">
                <summary>{m.timeline_help_title()}</summary>
                <p>{m.timeline_help()}</p>
            </details>
        </section>
    }
}
