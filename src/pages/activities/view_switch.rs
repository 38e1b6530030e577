//! The order and the layout of the results.

use crate::context::Cx;
use crate::platform::event;
use crate::state::finding::Finding;
use portal::find::{Query, Sort, SortKey, View};
use portal::message::Key;
use ui::{Writer, live, view};

/// The orders on offer.
const ORDERS: [(SortKey, bool, Key); 6] = [
    (SortKey::Best, true, Key::SortBest),
    (SortKey::Date, true, Key::SortDateNewest),
    (SortKey::Date, false, Key::SortDateOldest),
    (SortKey::Title, false, Key::SortTitle),
    (SortKey::Place, false, Key::SortPlace),
    (SortKey::Kind, false, Key::SortKind),
];

/// A choice of order, and one of list or table.
pub(super) fn view_switch(cx: &Cx, out: &mut Writer, finding: Finding) {
    let choose = move |spelled: String| {
        if let Some(sort) = Sort::parse(&spelled) {
            finding.ask.run(Query { sort, ..finding.query.get_untracked() });
        }
    };
    view! { out,
        <div class="view-switch">
            <label for="sort">{cx.text(Key::SortLabel)}</label>
            <select id="sort" on:change=move |event| choose(event::value(&event))>
                {for (key, descending, name) in ORDERS {
                    let sort = Sort { key, descending };
                    let is_on = move || finding.query.with(|query| query.order() == sort);
                    // Without words nothing is a better match than another.
                    let is_idle = move || key == SortKey::Best && finding.query.with(|q| q.text.is_empty());
                    view! { out,
                        <option value=sort.spell() hidden=live::flag(is_idle) prop:selected=live::flag(is_on)>
                            {cx.text(name)}
                        </option>
                    }
                }}
            </select>
            <div class="view-switch__views" role="group" aria-label=cx.text(Key::ViewLabel)>
                {for (layout, name) in [(View::List, Key::ViewList), (View::Table, Key::ViewTable)] {
                    button(cx, out, layout, name, finding);
                }}
            </div>
        </div>
    }
}

fn button(cx: &Cx, out: &mut Writer, layout: View, name: Key, finding: Finding) {
    let is_on = move || finding.query.with(|query| query.view == layout);
    view! { out,
        <button type="button" aria-pressed=live::attribute(move || is_on().to_string())
            on:click=move |_| {
                finding.ask.run(Query { view: layout, ..finding.query.get_untracked() });
            }>
            {cx.text(name)}
        </button>
    }
}
