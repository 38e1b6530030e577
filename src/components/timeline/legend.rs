//! What the marks mean.

use crate::components::marked_text::Prose;
use crate::components::timeline::mark::KindMark;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;

/// Each kind with its mark.
#[component]
pub(crate) fn Legend() -> impl IntoView {
    let site = use_site();
    let kinds: Vec<_> = site
        .portal()
        .activity_kinds
        .iter()
        .map(|kind| view! { <li><KindMark rank=kind.rank /> <Prose text=&kind.name /></li> })
        .collect();
    view! { <ul class="legend" aria-label=site.messages.timeline_legend()>{kinds}</ul> }
}
