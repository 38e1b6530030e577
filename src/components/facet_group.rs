//! The values of one facet, each with its count.

use crate::live;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::find::{Count, Facet, Hits, Query};
use portal::labels;
use std::sync::Arc;

/// A facet with more values than this shows the most frequent first, and the rest on request.
const FIRST: usize = 7;

/// Put in its place one by one: there are a few dozen, and a sort would weigh more than it saves.
fn most_frequent_first(counts: Vec<(usize, Count)>) -> Vec<(usize, Count)> {
    let mut sorted: Vec<(usize, Count)> = Vec::with_capacity(counts.len());
    for count in counts {
        let place = sorted.partition_point(|(_, other)| other.hits >= count.1.hits);
        sorted.insert(place, count);
    }
    sorted
}

fn is_folded(position: usize) -> bool {
    position >= FIRST
}

/// The checkboxes of a facet.
#[component]
pub(crate) fn FacetGroup(
    /// Which facet.
    facet: Facet,
    /// What is found now.
    hits: Memo<Arc<Hits>>,
    /// Called with what to ask instead.
    ask: Callback<Query>,
    /// A word on what the facet does, if it needs one.
    #[prop(optional, into)]
    hint: Option<String>,
) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    // Values come from the data and never change; only their counts do.
    let mut order: Vec<(usize, Count)> =
        hits.with_untracked(|hits| hits.counts(facet).iter().cloned().enumerate().collect());
    let is_long =
        order.len() > FIRST && matches!(facet, Facet::Topic | Facet::Partner | Facet::Project);
    if is_long {
        order = most_frequent_first(order);
    }
    let total = order.len();
    let is_open = RwSignal::new(!is_long);
    let options = order
        .into_iter()
        .enumerate()
        .map(|(position, (slot, count))| {
            let value = count.value;
            let name = labels::value(facet, &value, site.portal(), m);
            let now = move || {
                hits.with(|hits| hits.counts(facet).get(slot).map_or((0, false), |c| (c.hits, c.chosen)))
            };
            let id = format!("{}-{value}", facet.param());
            let address = value.to_string();
            view! {
                <div class="facet__option" class:facet__option--none=live::flag(move || now().0 == 0)
                    hidden=live::flag(move || is_folded(position) && !is_open.get() && !now().1)>
                    <input type="checkbox" id=id.clone() name=facet.param() value=address
                        prop:checked=live::flag(move || now().1)
                        on:change=move |_| ask.run(hits.with_untracked(|hits| hits.query.clone()).toggled(facet, value.clone())) />
                    <label for=id>
                        <span class="facet__name">{name}</span>
                        " "
                        <span class="facet__count">{live::text(move || portal::numbers::group(now().0 as u64, m))}</span>
                    </label>
                </div>
            }
        })
        .collect_view();
    let more = is_long.then(|| {
        view! {
            <button type="button" class="facet__more" aria-expanded=live::attribute(move || is_open.get().to_string())
                on:click=move |_| is_open.update(|open| *open = !*open)>
                {live::text(move || if is_open.get() { m.facet_show_fewer() } else { m.facet_show_all(total) })}
            </button>
        }
    });
    view! {
        <fieldset class="facet">
            <legend>{labels::facet(facet, m)}</legend>
            {options}
            {more}
            {hint.map(|hint| view! { <p class="hint">{hint}</p> })}
        </fieldset>
    }
}
