//! `/activities`: the timeline, the filters and what they find.

mod filters;
mod results;
mod timeline;
mod view_switch;

use crate::components::export_buttons::{Choice, export_buttons};
use crate::components::finder::{Finder, finder};
use crate::export::Form;
use crate::platform::page;
use crate::signal::Signal;
use crate::state::export::{self, Export};
use crate::state::finding::Finding;
use crate::state::later::later;
use crate::state::navigation::Navigation;
use crate::state::restless::restless;
use crate::writer::{Writer, live};
use leptos::prelude::Callback;
use markup::view;
use portal::find::{Collection, Hits, Query};
use portal::message::Key;
use portal::numbers;
use portal::route::Page;
use portal::timeline::Timeline;
use std::sync::Arc;

/// The forms in which the results can be saved or shared.
const CHOICES: [(Key, Choice); 4] = [
    (Key::TakeCsv, Choice::File(Form::Csv)),
    (Key::TakeJson, Choice::File(Form::Json)),
    (Key::TakeCalendar, Choice::File(Form::Calendar)),
    (Key::TakeLink, Choice::Address),
];

/// The activities page.
pub(crate) fn activities(out: &mut Writer, navigation: Navigation) {
    let site = out.site();
    let m = &site.messages;
    let finding = Finding::new(navigation, Collection::Activities, site);
    // The list and the numbers come first, then what takes longer to draw than to wait for.
    let late = later(out, finding.hits);
    let of_all = finding.hits.with_untracked(|hits| Timeline::new(site.activities(), &hits.items));
    let drawn = if of_all.is_long() { finding.hits } else { late };
    let found = live::text(move || {
        let all = site.activities().len();
        finding.hits.with(|hits| match hits.items.len() {
            n if n == all => m.found_activities(n),
            n => m.found_activities_of(&numbers::group(all as u64, m), n),
        })
    });
    let frame = Finder {
        title: Key::ActivitiesTitle,
        intro: Key::ActivitiesIntro,
        search: Key::SearchActivities,
        action: site.href(&Page::Activities(Query::default())),
        found,
        is_restless: restless(out, finding.hits),
        ignored: finding.ignored,
        query: finding.query,
        ask: finding.ask,
        is_open: page::has_room_for_filters(),
    };
    finder(
        out,
        frame,
        &|out| timeline::timeline(out, finding, drawn),
        &|out| filters::filters(out, finding),
        &|out| view_switch::view_switch(out, finding),
        &|out| save(out, navigation, late),
        &|out| results::results(out, finding, navigation),
    );
}

/// Ways to save or share the results, with a word on those that a calendar has no place for.
fn save(out: &mut Writer, navigation: Navigation, hits: Signal<Arc<Hits>>) {
    let site = out.site();
    let (export, shown) = (Export::new(site), navigation.shown_page());
    let choose = Callback::new(move |choice| {
        export.choose(choice, &shown.get_untracked(), &export::name(site, "activities"));
    });
    let undated = live::text(move || {
        let timeline = hits.with(|hits| Timeline::new(site.activities(), &hits.items));
        let n = timeline.without_month();
        if n == 0 { String::new() } else { site.messages.take_undated(n) }
    });
    export_buttons(out, &CHOICES, export.news(), choose);
    view! { out, <p class="hint">{undated}</p> }
}
