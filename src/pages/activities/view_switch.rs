//! The order and the layout of the results.

use crate::live;
use crate::site::use_site;
use crate::state::finding::Finding;
use leptos::prelude::*;
use markup::view;
use portal::find::{Query, Sort, SortKey, View};

/// A choice of order, and one of list or table.
#[component]
pub(super) fn ViewSwitch(finding: Finding) -> impl IntoView {
    let m = &use_site().messages;
    let view_button = move |view: View, name: String| {
        let is_on = move || finding.query.with(|query| query.view == view);
        view! {
            <button type="button" aria-pressed=live::attribute(move || is_on().to_string())
                on:click=move |_| finding.ask.run(Query { view, ..finding.query.get_untracked() })>
                {name}
            </button>
        }
    };
    let order = [
        (Sort::default(), m.sort_date_newest()),
        (Sort { key: SortKey::Date, descending: false }, m.sort_date_oldest()),
        (Sort { key: SortKey::Title, descending: false }, m.sort_title()),
        (Sort { key: SortKey::Place, descending: false }, m.sort_place()),
        (Sort { key: SortKey::Kind, descending: false }, m.sort_kind()),
    ];
    let options: Vec<_> = order
        .into_iter()
        .map(|(sort, name)| {
            let is_on = move || finding.query.with(|query| query.sort == sort);
            view! { <option value=sort.spell() prop:selected=live::flag(is_on)>{name}</option> }
        })
        .collect();
    view! {
        <div class="view-switch">
            <label for="sort">{m.sort_label()}</label>
            <select id="sort" on:change=move |event| {
                if let Some(sort) = Sort::parse(&event_target_value(&event)) {
                    finding.ask.run(Query { sort, ..finding.query.get_untracked() });
                }
            }>{options}</select>
            <div class="view-switch__views" role="group" aria-label=m.view_label()>
                {view_button(View::List, m.view_list())}
                {view_button(View::Table, m.view_table())}
            </div>
        </div>
    }
}
