//! Activities as rows that can be sorted.

use crate::components::activity_entry::{Time, place};
use crate::components::countries::Concerned;
use crate::components::marked_text::{foreign_lang, marked};
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::find::{Query, Sort, SortKey};
use portal::model::Activity;
use portal::route::Page;

/// A table of activities, sorted by the column whose heading is pressed.
#[component]
pub(crate) fn ActivityTable(
    /// What the table is of.
    caption: String,
    /// The activities, in order.
    rows: Vec<&'static Activity>,
    /// The query they were found by.
    query: Query,
    /// Called with another order.
    sort: Callback<Sort>,
) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let now = query.sort;
    let label = caption.clone();
    let heading = |key: SortKey| {
        let name = match key {
            SortKey::Date => m.column_date(),
            SortKey::Title => m.column_title(),
            SortKey::Place => m.column_place(),
            SortKey::Kind => m.column_kind(),
        };
        let direction =
            (now.key == key).then_some(if now.descending { "descending" } else { "ascending" });
        let arrow = match direction {
            Some("descending") => "▼",
            Some(_) => "▲",
            None => "",
        };
        view! {
            <th scope="col" aria-sort=direction>
                <button type="button" id=format!("sort-{}", key.name()) on:click=move |_| sort.run(turn(now, key))>
                    {name} <span class="table__arrow" aria-hidden="true">{arrow}</span>
                </button>
            </th>
        }
    };
    let row = |activity: &'static Activity| {
        let href = site.href(&Page::Activity { id: activity.id.clone(), within: query.clone() });
        view! {
            <tr data-id=activity.id.to_string()>
                <td class="table__date"><Time when=activity.when /></td>
                <th scope="row">
                    <a id=format!("to-{}", activity.id) href=href lang=foreign_lang(site, &activity.title)>
                        {activity.title.words(m.lang()).to_owned()}
                    </a>
                </th>
                <td>{marked(site, &place(activity, site).unwrap_or_default())}</td>
                <td>{activity.kind.name.words(m.lang()).to_owned()}</td>
                <td><Concerned codes=activity.countries.clone() /></td>
            </tr>
        }
    };
    view! {
        <div class="table" role="region" tabindex="0" aria-label=label>
            <table>
                <caption class="visually-hidden">{caption}</caption>
                <thead>
                    <tr>
                        {SortKey::ALL.map(heading).collect_view()}
                        <th scope="col">{m.column_countries()}</th>
                    </tr>
                </thead>
                <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// The order after a heading is pressed: turned round if it is in force, else the column's natural one.
fn turn(now: Sort, key: SortKey) -> Sort {
    let descending = if now.key == key { !now.descending } else { key == SortKey::Date };
    Sort { key, descending }
}
