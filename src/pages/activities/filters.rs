//! What can be asked of the activities.

use crate::components::facet_group::FacetGroup;
use crate::components::search_box::SearchBox;
use crate::components::span_fields::SpanFields;
use crate::live;
use crate::platform::page;
use crate::site::use_site;
use crate::state::finding::Finding;
use leptos::prelude::*;
use markup::view;
use portal::find::{Collection, Facet, Query};
use portal::route::Page;

/// From this width on, in `rem`, the filters stand beside the results and are open.
const WIDE: u32 = 58;

/// The search field, and a group of choices for each facet.
#[component]
pub(super) fn Filters(finding: Finding) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let groups: Vec<_> = Collection::Activities
        .facets()
        .iter()
        .map(|facet| {
            let hint = match facet {
                Facet::Country => m.facet_country_hint(),
                Facet::Year => m.facet_has_estimates(),
                _ => String::new(),
            };
            let group = if hint.is_empty() {
                view! { <FacetGroup facet=*facet hits=finding.hits ask=finding.ask /> }.into_any()
            } else {
                view! { <FacetGroup facet=*facet hits=finding.hits ask=finding.ask hint /> }
                    .into_any()
            };
            let after = match facet {
                Facet::Year => Some(view! { <Dates finding /> }.into_any()),
                Facet::Country => Some(view! { <Regional finding /> }.into_any()),
                _ => None,
            };
            view! { {group} {after} }
        })
        .collect();
    view! {
        <aside class="finder__filters">
            <SearchBox
                label=m.search_activities()
                action=site.href(&Page::Activities(Query::default()))
                query=finding.query
                ask=finding.ask />
            <details class="filters" open=page::is_wide(WIDE)>
                <summary>{m.filters()}</summary>
                {groups}
            </details>
        </aside>
    }
}

#[component]
fn Dates(finding: Finding) -> impl IntoView {
    view! {
        <SpanFields query=finding.query ask=finding.ask />
    }
}

#[component]
fn Regional(finding: Finding) -> impl IntoView {
    let m = &use_site().messages;
    let is_off = move || finding.query.with(|query| !query.regional);
    view! {
        <div class="facet__option facet__option--alone">
            <input type="checkbox" id="regional" name="regional" value="no" prop:checked=live::flag(is_off)
                on:change=move |_| {
                    let query = finding.query.get_untracked();
                    finding.ask.run(Query { regional: !query.regional, ..query });
                } />
            <label for="regional">{m.regional_leave_out()}</label>
        </div>
    }
}
