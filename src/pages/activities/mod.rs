//! `/activities`: the timeline, the filters and what they find.

mod filters;
mod results;
mod timeline;
mod view_switch;

use crate::components::chosen_filters::ChosenFilters;
use crate::components::ignored_note::IgnoredNote;
use crate::live;
use crate::site::use_site;
use crate::state::finding::Finding;
use crate::state::navigation::use_navigation;
use filters::Filters;
use leptos::prelude::*;
use markup::view;
use portal::find::Collection;
use results::Results;
use timeline::TimelineSection;
use view_switch::ViewSwitch;

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
    let found = live::text(move || {
        let all = site.activities.len();
        finding.hits.with(|hits| match hits.items.len() {
            n if n == all => m.found_activities(n),
            n => m.found_activities_of(portal::numbers::group(all as u64, m), n),
        })
    });
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
                        <p class="finder__count" id="found" role="status" tabindex="-1">{found}</p>
                        <ViewSwitch finding />
                    </div>
                    <ChosenFilters query=finding.query ask=finding.ask />
                    <Results finding shown=navigation.shown() />
                </section>
            </div>
        </div>
    })
}
