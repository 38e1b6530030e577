//! The activities that were found, as a list or as a table.

use crate::components::activity_entry::ActivityEntry;
use crate::components::activity_table::ActivityTable;
use crate::components::empty_result::EmptyResult;
use crate::live;
use crate::platform::{focus, page};
use crate::site::{Site, use_site};
use crate::state::finding::Finding;
use crate::state::navigation::PART;
use leptos::prelude::*;
use markup::view;
use portal::find::{Hits, Query, Sort, SortKey, View};
use portal::model::Activity;
use portal::numbers;

/// The first part of what was found, and a way to more.
#[component]
pub(super) fn Results(finding: Finding, shown: RwSignal<usize>) -> impl IntoView {
    let site = use_site();
    live::view(move || {
        let hits = finding.hits.get();
        let most = shown.get();
        if hits.items.is_empty() {
            return view! { <EmptyResult hits ask=finding.ask /> }.into_any();
        }
        let found: Vec<&'static Activity> = hits
            .items
            .iter()
            .take(most)
            .filter_map(|position| site.portal().activities.get(*position))
            .collect();
        let results = match hits.query.view {
            View::List => list(found, &hits, site),
            View::Table => table(found, hits.query.clone(), finding, site),
        };
        view! { {results} {more(&hits, shown, site)} }.into_any()
    })
}

/// Entries, under the headings of their years where they are in the order of their dates.
fn list(found: Vec<&'static Activity>, hits: &Hits, site: &'static Site) -> AnyView {
    let m = &site.messages;
    let by_year = hits.query.sort.key == SortKey::Date;
    let year = |activity: &Activity| activity.when.years().map(|years| *years.start());
    let mut lines: Vec<AnyView> = Vec::new();
    let mut last = None;
    for activity in found {
        let this = year(activity);
        if by_year && last != Some(this) {
            let all = hits.items.iter().filter_map(|item| site.portal().activities.get(*item));
            let count = all.filter(|activity| year(activity) == this).count();
            let name =
                this.map_or_else(|| m.years_unknown(), |year| m.year_heading(year.to_string()));
            let heading = view! {
                <h2 class="entries__year">
                    {name} " " <span class="entries__count">{m.year_heading_count(count)}</span>
                </h2>
            };
            lines.push(heading.into_any());
            last = Some(this);
        }
        lines.push(view! { <ActivityEntry activity within=hits.query.clone() /> }.into_any());
    }
    view! { <div class="entries">{lines}</div> }.into_any()
}

fn table(
    rows: Vec<&'static Activity>,
    query: Query,
    finding: Finding,
    site: &'static Site,
) -> AnyView {
    let sort = Callback::new(move |sort: Sort| {
        finding.ask.run(Query { sort, ..finding.query.get_untracked() });
        // The heading was made anew with its rows; the reader is still on it.
        page::after_paint(move || {
            let _ = focus::element(&format!("sort-{}", sort.key.name()), false);
        });
    });
    view! { <ActivityTable caption=site.messages.activities_title() rows query sort /> }.into_any()
}

fn more(hits: &Hits, shown: RwSignal<usize>, site: &'static Site) -> AnyView {
    let m = &site.messages;
    let all = hits.items.len();
    let now = shown.get_untracked();
    let left = all.saturating_sub(now);
    if left == 0 {
        return ().into_any();
    }
    // The list is made anew, and the reader goes on at the first entry that was not there before.
    let next = hits.items.get(now).and_then(|position| site.portal().activities.get(*position));
    let show = move |_| {
        shown.set(now + PART);
        page::after_paint(move || {
            if let Some(next) = next {
                focus::element(&format!("to-{}", next.id), false);
            }
        });
    };
    view! {
        <p class="finder__more">
            <button type="button" on:click=show>{m.show_more(left.min(PART))}</button>
            " " {m.shown_of(numbers::group(all as u64, m), numbers::group(now as u64, m))}
        </p>
    }
}
