//! The values of one facet, each with its count.

use crate::signal::{Signal, State};
use crate::writer::{Writer, live};
use leptos::prelude::{Callable, Callback};
use markup::view;
use portal::find::{Count, Facet, Hits, Query};
use portal::message::Key;
use portal::{labels, numbers};
use std::sync::Arc;

/// A facet with more values than this shows the most frequent first, and the rest on request.
const FIRST: usize = 7;

/// The checkboxes of a facet, with a word on what it does, if it needs one. `ask` is called with what to ask instead.
pub(crate) fn facet_group(
    out: &mut Writer,
    facet: Facet,
    hits: Signal<Arc<Hits>>,
    ask: Callback<Query>,
    hint: Option<Key>,
) {
    // Values come from the data and never change; only their counts do.
    let mut order: Vec<(usize, Count)> =
        hits.with_untracked(|hits| hits.counts(facet).iter().cloned().enumerate().collect());
    let is_long =
        order.len() > FIRST && matches!(facet, Facet::Topic | Facet::Partner | Facet::Project);
    if is_long {
        order = most_frequent_first(order);
    }
    let total = order.len();
    let is_open = State::new(!is_long);
    view! { out,
        <fieldset class="facet">
            <legend>{labels::facet(facet)}</legend>
            {for (position, (slot, count)) in order.into_iter().enumerate() {
                let is_folded = position >= FIRST;
                option(out, facet, slot, count, is_folded, is_open.signal(), hits, ask);
            }}
            {if is_long {
                more(out, total, is_open);
            }}
            {if let Some(hint) = hint {
                view! { out, <p class="hint">{hint}</p> }
            }}
        </fieldset>
    }
}

/// Put in its place one by one: there are a few dozen, and a sort would weigh more than it saves.
fn most_frequent_first(counts: Vec<(usize, Count)>) -> Vec<(usize, Count)> {
    let mut sorted: Vec<(usize, Count)> = Vec::with_capacity(counts.len());
    for count in counts {
        let place = sorted.partition_point(|(_, other)| other.hits >= count.1.hits);
        sorted.insert(place, count);
    }
    sorted
}

#[allow(clippy::too_many_arguments, reason = "all of them are what one line shows")]
fn option(
    out: &mut Writer,
    facet: Facet,
    slot: usize,
    count: Count,
    is_folded: bool,
    is_open: Signal<bool>,
    hits: Signal<Arc<Hits>>,
    ask: Callback<Query>,
) {
    let site = out.site();
    let m = &site.messages;
    let value = count.value;
    let now = move || {
        hits.with(|hits| hits.counts(facet).get(slot).map_or((0, false), |c| (c.hits, c.chosen)))
    };
    let id = format!("{}-{value}", facet.param());
    let name = labels::value(facet, &value, site.portal(), m);
    view! { out,
        <div
            class=live::attribute(move || {
                live::classes("facet__option", &[("facet__option--none", now().0 == 0)])
            })
            hidden=live::flag(move || is_folded && !is_open.get() && !now().1)>
            <input type="checkbox" id=&id name=facet.param() value=value.as_str()
                prop:checked=live::flag(move || now().1)
                on:change=move |_| {
                    let query = hits.with_untracked(|hits| hits.query.clone());
                    ask.run(query.toggled(facet, value.clone()));
                } />
            <label for=id>
                <span class="facet__name">{name}</span>
                " "
                <span class="facet__count">{live::text(move || numbers::group(now().0 as u64, m))}</span>
            </label>
        </div>
    }
}

fn more(out: &mut Writer, total: usize, is_open: State<bool>) {
    let m = &out.site().messages;
    let words = live::text(move || {
        if is_open.get() { m.text(Key::FacetShowFewer).to_owned() } else { m.facet_show_all(total) }
    });
    view! { out,
        <button type="button" class="facet__more" aria-expanded=live::attribute(move || is_open.get().to_string())
            on:click=move |_| is_open.set(!is_open.get_untracked())>
            {words}
        </button>
    }
}
