//! The timeline to look at, each year a link to what happened in it.

use super::drawing::{MonthNames, NoMonth, YearDrawing};
use super::legend::Legend;
use crate::site::use_site;
use leptos::prelude::*;
use markup::view;
use portal::find::{Facet, Query, Value};
use portal::route::Page;
use portal::timeline::Timeline;

/// A small timeline. Each year leads to its activities.
#[component]
pub(crate) fn TimelineBand(
    /// The timeline.
    timeline: Timeline,
    /// What the years' links ask for besides the year.
    #[prop(optional)]
    within: Query,
) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let years: Vec<_> = timeline
        .years
        .iter()
        .enumerate()
        .map(|(position, year)| {
            let count = year.hits();
            let name = year.year.to_string();
            let query = match Value::parse(&name) {
                Some(value) => within.clone().with(Facet::Year, value),
                None => within.clone(),
            };
            (position, name, count, site.href(&Page::Activities(query)))
        })
        .collect();
    let timeline = Memo::new(move |_| timeline.clone());
    let years: Vec<_> = years
        .into_iter()
        .map(|(position, name, count, href)| {
            view! {
                <li class="timeline__year">
                    <a class="timeline__year-link" href=href>
                        <span class="timeline__year-name">{name}</span>
                        " "
                        <span class="timeline__year-count">{m.year_heading_count(count)}</span>
                    </a>
                    <YearDrawing timeline position />
                    <MonthNames />
                    <NoMonth timeline position />
                </li>
            }
        })
        .collect();
    view! {
        <div class="timeline timeline--band">
            <ul class="timeline__years">{years}</ul>
            <Legend />
        </div>
    }
}
