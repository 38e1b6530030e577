//! The values of one facet, each with its count.

use crate::context::Cx;
use crate::platform::event;
use portal::alphabet::Alphabet;
use portal::find::{Count, Facet, Hits, Query, Terms, Value, ValueNames};
use portal::message::Key;
use portal::numbers;
use std::sync::Arc;
use ui::signal::{Callback, Signal, State};
use ui::{Writer, live, view};

/// A facet with more values than this shows the most frequent first, and the rest on request.
const FIRST: usize = 7;

/// No more values than this are shown at once, except those that are chosen: of more, typing finds the others.
const MOST: usize = 100;

/// The checkboxes of a facet, with a word on what it does, if it needs one. `ask` is called with what to ask instead.
pub(crate) fn facet_group(
    cx: &Cx,
    out: &mut Writer,
    facet: Facet,
    hits: Signal<Arc<Hits>>,
    ask: Callback<Query>,
    hint: Option<Key>,
) {
    // Values come from the data and never change; only their counts do.
    let total = hits.with_untracked(|hits| hits.counts(facet).len());
    let is_long = total > FIRST && facet.is_ranked();
    let is_capped = is_long && total > MOST;
    let is_open = State::new(!is_long);
    let by_name = State::new(false);
    let typed = State::new(String::new());
    let none = State::new(String::new());
    // Written again when another part or another order is asked for, and never when a box is ticked: that would take
    // the focus away.
    let options = cx.live_view(move |cx, out| {
        let by_name = by_name.get();
        let terms = typed.with(|typed| Terms::of(typed));
        let first = if is_open.get() { total } else { FIRST };
        let site = &cx.site;
        let now = hits.get_untracked();
        let alphabet = Alphabet::of(site.locale());
        let names = ValueNames::of(facet, site.portal());
        // Put in their places one by one: there are a few dozen, and a sort would weigh more than it saves.
        let mut sorted: Vec<(usize, &Count, String)> = Vec::new();
        for (slot, count) in now.counts(facet).iter().enumerate() {
            let name = names.get(&count.value, &site.messages);
            if is_capped && !count.chosen && !terms.meet(&name) {
                continue;
            }
            let key = if by_name { alphabet.key(&name) } else { String::new() };
            let place = sorted.partition_point(|(_, other, name)| {
                if by_name {
                    alphabet.key(name) <= key
                } else {
                    !is_long || other.hits >= count.hits
                }
            });
            sorted.insert(place, (slot, count, name));
            if is_capped
                && sorted.len() > MOST
                && let Some(last) = sorted.iter().rposition(|(_, count, _)| !count.chosen)
            {
                sorted.remove(last);
            }
        }
        let mut has_none = true;
        out.batch(|out| {
            for (position, (slot, count, name)) in sorted.iter().enumerate() {
                let is_met = terms.meet(name);
                has_none &= !is_met;
                let is_shown = if terms.is_empty() { position < first } else { is_met };
                // On a static page nothing opens the rest, which is half of its markup.
                if is_shown || !cx.is_static {
                    option(cx, out, facet, *slot, count.value.clone(), name, is_shown, hits, ask);
                }
            }
        });
        let words = if has_none { site.messages.text(Key::FacetNone) } else { "" };
        none.set(words.to_owned());
    });
    view! { out,
        <fieldset class="facet">
            <legend>{cx.text(facet.label())}</legend>
            {if is_long {
                tools(cx, out, facet, typed, by_name);
            }}
            {options}
            {if is_long {
                view! { out, <p class="hint" aria-live="polite">{live::text(move || none.get())}</p> }
                more(cx, out, total, is_open);
            }}
            {if let Some(hint) = hint {
                view! { out, <p class="hint">{cx.text(hint)}</p> }
            }}
        </fieldset>
    }
}

/// A field that narrows the options down, and a button for their order.
fn tools(cx: &Cx, out: &mut Writer, facet: Facet, typed: State<String>, by_name: State<bool>) {
    let m = &cx.site.messages;
    let turn = move || by_name.set(!by_name.get_untracked());
    // The field has no name: it asks nothing of the activities.
    view! { out,
        <div class="facet__tools">
            <label>
                {m.facet_find(m.text(facet.label()))}
                <input type="search" placeholder=" " autocomplete="off" spellcheck="false"
                    on:input=move |event| typed.set(event::value(&event)) />
            </label>
            <button type="button" aria-pressed=live::attribute(move || by_name.get().to_string()) on:click=move |_| turn()>
                {cx.text(Key::FacetByName)}
            </button>
        </div>
    }
}

#[allow(clippy::too_many_arguments, reason = "all of them are what one line shows")]
fn option(
    cx: &Cx,
    out: &mut Writer,
    facet: Facet,
    slot: usize,
    value: Value,
    name: &str,
    is_shown: bool,
    hits: Signal<Arc<Hits>>,
    ask: Callback<Query>,
) {
    let now = move || {
        hits.with(|hits| hits.counts(facet).get(slot).map_or((0, false), |c| (c.hits, c.chosen)))
    };
    let id = format!("{}-{value}", facet.param());
    // What was chosen once stays, so that taking it back does not take the box away from under the reader.
    let mut stays = is_shown;
    view! { out,
        <div
            class=live::attribute(move || {
                live::classes("facet__option", &[("facet__option--none", now().0 == 0)])
            })
            hidden=live::flag(move || {
                stays |= now().1;
                !stays
            })>
            <input type="checkbox" id=&id name=facet.param() value=value.as_str()
                prop:checked=live::flag(move || now().1)
                on:change=move |_| {
                    let query = hits.with_untracked(|hits| hits.query.clone());
                    ask.run(query.toggled(facet, value.clone()));
                } />
            <label for=id>
                <span class="facet__name">{name}</span>
                " "
                <span class="facet__count">{cx.live_text(move |cx| numbers::group(now().0 as u64, &cx.site.messages))}</span>
            </label>
        </div>
    }
}

/// A button for all the options. The style sheet hides it while something stands in the field.
fn more(cx: &Cx, out: &mut Writer, total: usize, is_open: State<bool>) {
    let words = cx.live_text(move |cx| {
        let m = &cx.site.messages;
        if is_open.get() {
            m.text(Key::FacetShowFewer).to_owned()
        } else if total > MOST {
            m.facet_show_most(MOST)
        } else {
            m.facet_show_all(total)
        }
    });
    view! { out,
        <button type="button" class="facet__more" aria-expanded=live::attribute(move || is_open.get().to_string())
            on:click=move |_| is_open.set(!is_open.get_untracked())>
            {words}
        </button>
    }
}
