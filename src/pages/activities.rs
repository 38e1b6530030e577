//! `/activities`: the timeline, the filters and what they find.

use crate::components::activity_entry::ActivityEntry;
use crate::components::activity_table::ActivityTable;
use crate::components::chosen_filters::{Chosen, ChosenFilters};
use crate::components::empty_result::EmptyResult;
use crate::components::facet_group::FacetGroup;
use crate::components::ignored_note::IgnoredNote;
use crate::components::search_box::SearchBox;
use crate::components::span_fields::{Span, SpanFields};
use crate::components::timeline::control::TimelineControl;
use crate::platform::{focus, page, pointer};
use crate::site::use_site;
use crate::state::finding::Finding;
use crate::state::navigation::{PART, use_navigation};
use leptos::ev::PointerEvent;
use leptos::prelude::*;
use portal::find::{Collection, Constraint, Facet, Query, Sort, SortKey, Value, View};
use portal::model::Activity;
use portal::route::Page;
use portal::timeline::Timeline;
use std::collections::BTreeSet;

/// From this width on, in `rem`, the filters stand beside the results and are open.
const WIDE: u32 = 60;

/// The activities page.
#[component]
pub(crate) fn Activities() -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let navigation = use_navigation()?;
    let finding = Finding::new(navigation, Collection::Activities, site);
    let ignored = navigation.ignored();
    let ignored = Signal::derive(move || {
        let mut all = ignored.get();
        finding.hits.with(|hits| all.extend(hits.ignored.iter().cloned()));
        all
    });
    let found = move || {
        let all = site.activities.len();
        finding.hits.with(|hits| match hits.items.len() {
            n if n == all => m.found_activities(n),
            n => m.found_activities_of(portal::numbers::group(all as u64, m), n),
        })
    };
    Some(view! {
        <div class="finder">
            <h1 tabindex="-1">{m.activities_title()}</h1>
            <p class="lead">{m.activities_intro()}</p>
            <IgnoredNote ignored />
            <TimelineSection finding />
            <div class="finder__columns">
                <Filters finding />
                <section class="finder__results" aria-labelledby="found">
                    <div class="finder__head">
                        <p class="finder__count" id="found" role="status">{found}</p>
                        <ViewSwitch finding />
                    </div>
                    <ChosenFilters
                        query=Signal::derive(move || finding.hits.with(|hits| hits.query.clone()))
                        remove=Callback::new(move |filter: Chosen| finding.ask(|query| filter.lift(query)))
                        clear=Callback::new(move |()| finding.ask(|query| query.cleared())) />
                    <Results finding shown=navigation.shown() />
                </section>
            </div>
        </div>
    })
}

#[component]
fn TimelineSection(finding: Finding) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let timeline =
        Memo::new(move |_| finding.hits.with(|hits| Timeline::new(site.portal(), &hits.any_time)));
    let years = Signal::derive(move || {
        finding
            .query
            .with(|query| query.chosen.get(&Facet::Year).cloned().unwrap_or_else(BTreeSet::new))
    });
    let span = Signal::derive(move || finding.query.with(|query| (query.from, query.to)));
    let toggle_year =
        Callback::new(move |year: Value| finding.ask(|query| query.toggled(Facet::Year, year)));
    let choose_span =
        Callback::new(move |(from, to): Span| finding.ask(|query| query.with_span(from, to)));
    let under_pointer = Callback::new(|(event, name): (PointerEvent, &'static str)| {
        pointer::attribute_under(&event, name)
    });
    let focus = Callback::new(|id: String| drop(focus::element(&id, false)));
    view! {
        <section class="finder__timeline" aria-label=m.timeline_title()>
            <TimelineControl timeline=timeline.into() years span toggle_year choose_span under_pointer focus />
            <details class="finder__help">
                <summary>{m.timeline_help_title()}</summary>
                <p>{m.timeline_help()}</p>
            </details>
        </section>
    }
}

#[component]
fn Filters(finding: Finding) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let toggle = Callback::new(move |(facet, value): (Facet, Value)| {
        finding.ask(|query| query.toggled(facet, value));
    });
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
                view! { <FacetGroup facet=*facet hits=finding.hits toggle /> }.into_any()
            } else {
                view! { <FacetGroup facet=*facet hits=finding.hits toggle hint /> }.into_any()
            };
            let after = match facet {
                Facet::Year => Some(view! { <Dates finding /> }.into_any()),
                Facet::Country => Some(view! { <Regional finding /> }.into_any()),
                _ => None,
            };
            view! { {group} {after} }
        })
        .collect();
    let search = Callback::new(move |text: String| finding.ask(|query| query.with_text(&text)));
    view! {
        <aside class="finder__filters">
            <SearchBox
                label=m.search_activities()
                action=site.href(&Page::Activities(Query::default()))
                text=Signal::derive(move || finding.query.with(|query| query.text.clone()))
                search />
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
        <SpanFields
            span=Signal::derive(move || finding.query.with(|query| (query.from, query.to)))
            choose=Callback::new(move |(from, to): Span| finding.ask(|query| query.with_span(from, to))) />
    }
}

#[component]
fn Regional(finding: Finding) -> impl IntoView {
    let m = &use_site().messages;
    let is_off = move || finding.query.with(|query| !query.regional);
    view! {
        <div class="facet__option facet__option--alone">
            <input type="checkbox" id="regional" name="regional" value="no" prop:checked=is_off
                on:change=move |_| finding.ask(|query| Query { regional: !query.regional, ..query }) />
            <label for="regional">{m.regional_leave_out()}</label>
        </div>
    }
}

#[component]
fn ViewSwitch(finding: Finding) -> impl IntoView {
    let m = &use_site().messages;
    let view_button = move |view: View, name: String| {
        let is_on = move || finding.query.with(|query| query.view == view);
        view! {
            <button type="button" aria-pressed=move || is_on().to_string()
                on:click=move |_| finding.ask(|query| Query { view, ..query })>
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
            view! { <option value=sort.spell() prop:selected=is_on>{name}</option> }
        })
        .collect();
    view! {
        <div class="view-switch">
            <label for="sort">{m.sort_label()}</label>
            <select id="sort" on:change=move |event| {
                if let Some(sort) = Sort::parse(&event_target_value(&event)) {
                    finding.ask(|query| Query { sort, ..query });
                }
            }>{options}</select>
            <div class="view-switch__views" role="group" aria-label=m.view_label()>
                {view_button(View::List, m.view_list())}
                {view_button(View::Table, m.view_table())}
            </div>
        </div>
    }
}

/// A part of the list: a year's heading, or an activity under it.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Line {
    Year { year: Option<i16>, count: usize },
    Activity { position: usize },
}

#[component]
fn Results(finding: Finding, shown: RwSignal<usize>) -> impl IntoView {
    let site = use_site();
    let m = &site.messages;
    let activity =
        |position: usize| -> Option<&'static Activity> { site.portal().activities.get(position) };
    let lines = Memo::new(move |_| {
        finding.hits.with(|hits| {
            let by_year = hits.query.sort.key == SortKey::Date;
            let year = |position: &usize| {
                activity(*position).and_then(|a| a.when.years()).map(|years| *years.start())
            };
            let mut lines = Vec::new();
            let mut last = None;
            for position in hits.items.iter().take(shown.get()) {
                let this = year(position);
                if by_year && last != Some(this) {
                    let count = hits.items.iter().filter(|position| year(position) == this).count();
                    lines.push(Line::Year { year: this, count });
                    last = Some(this);
                }
                lines.push(Line::Activity { position: *position });
            }
            lines
        })
    });
    let query = Memo::new(move |_| finding.hits.with(|hits| hits.query.clone()));
    let list = move || {
        // Entries hold the query in their links, so a new query makes new entries.
        let within = query.get();
        let lines: Vec<_> = lines
            .get()
            .into_iter()
            .filter_map(|line| match line {
                Line::Year { year, count } => {
                    let name = year.map_or_else(|| m.years_unknown(), |year| m.year_heading(year.to_string()));
                    Some(
                        view! {
                            <h2 class="entries__year">
                                {name} " " <span class="entries__count">{m.year_heading_count(count)}</span>
                            </h2>
                        }
                        .into_any(),
                    )
                }
                Line::Activity { position } => activity(position).map(|activity| {
                    view! { <ActivityEntry activity within=within.clone() /> }.into_any()
                }),
            })
            .collect();
        view! { <div class="entries">{lines}</div> }.into_any()
    };
    let table = move || {
        let rows: Vec<_> = finding.hits.with(|hits| {
            hits.items.iter().take(shown.get()).filter_map(|i| activity(*i)).collect()
        });
        let sort = Callback::new(move |sort| {
            finding.ask(|query| Query { sort, ..query });
            // The heading was made anew with its rows; the reader is still on it.
            page::after_paint(move || {
                drop(focus::element(&format!("sort-{}", sort.key.name()), false))
            });
        });
        view! { <ActivityTable caption=m.activities_title() rows query=query.get() sort /> }
            .into_any()
    };
    let is_empty = Memo::new(move |_| finding.hits.with(|hits| hits.items.is_empty()));
    let layout = Memo::new(move |_| query.with(|query| query.view));
    let more = move || {
        let n = finding.hits.with(|hits| hits.items.len());
        let left = n.saturating_sub(shown.get());
        (left > 0).then(|| {
            let next = shown.get();
            view! {
                <p class="finder__more">
                    <button type="button" on:click=move |_| {
                        shown.set(next + PART);
                    }>{m.show_more(left.min(PART))}</button>
                    " " {m.shown_of(portal::numbers::group(n as u64, m), portal::numbers::group(next as u64, m))}
                </p>
            }
        })
    };
    move || {
        if is_empty.get() {
            let relax = Callback::new(move |constraint: Constraint| {
                finding.ask(|query| constraint.lift(&query))
            });
            let clear = Callback::new(move |()| finding.ask(|query| query.cleared()));
            let empty = move || view! { <EmptyResult hits=finding.hits.get() relax clear /> };
            return view! { {empty} }.into_any();
        }
        match layout.get() {
            View::List => view! { {list} {more} }.into_any(),
            View::Table => view! { {table} {more} }.into_any(),
        }
    }
}
