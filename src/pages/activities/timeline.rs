//! The timeline above the activities, joined to the query.

use crate::components::timeline::control::{Control, timeline_control};
use crate::context::Cx;
use crate::platform::{focus, pointer};
use crate::state::finding::Finding;
use portal::find::Hits;
use portal::message::Key;
use portal::timeline::Timeline;
use std::sync::Arc;
use ui::signal::Signal;
use ui::{Writer, view};

/// The timeline of these hits, and a word on how to use it.
pub(super) fn timeline(cx: &Cx, out: &mut Writer, finding: Finding, hits: Signal<Arc<Hits>>) {
    let site = Arc::clone(&cx.site);
    let timeline = Signal::computed(move |_| {
        hits.with(|hits| Timeline::new(site.activities(), &hits.any_time))
    });
    let control = Control {
        timeline,
        query: finding.query,
        ask: finding.ask,
        under_pointer: pointer::attribute_under,
        hold_pointer: |event| pointer::hold(event, ".timeline--control"),
        focus: |id| {
            let _ = focus::element(id, false);
        },
    };
    view! { out,
        <section class="finder__timeline" aria-label=cx.text(Key::TimelineTitle)>
            {timeline_control(cx, out, control)}
            <details class="finder__help needs-app">
                <summary>{cx.text(Key::TimelineHelpTitle)}</summary>
                {if !cx.is_static {
                    // Nothing of it can be done without the program.
                    view! { out, <p>{cx.text(Key::TimelineHelp)}</p> }
                }}
            </details>
        </section>
    }
}
