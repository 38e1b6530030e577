//! `/activities`: the timeline, the filters and what they find.

mod filters;
mod results;
mod timeline;
mod view_switch;

use crate::components::export_buttons::{Choice, export_buttons};
use crate::components::finder::{Contents, Finder, finder};
use crate::context::Cx;
use crate::export::Form;
use crate::platform::page;
use crate::state::export::{self, Export};
use crate::state::finding::Finding;
use crate::state::later::later;
use crate::state::navigation::Navigation;
use crate::state::restless::restless;
use portal::find::{Collection, Hits, Query};
use portal::message::Key;
use portal::numbers;
use portal::route::Page;
use portal::timeline::Timeline;
use std::sync::Arc;
use ui::signal::{Callback, Signal};
use ui::{Writer, view};

/// The forms in which the results can be saved or shared.
const CHOICES: [(Key, Choice); 4] = [
    (Key::TakeCsv, Choice::File(Form::Csv)),
    (Key::TakeJson, Choice::File(Form::Json)),
    (Key::TakeCalendar, Choice::File(Form::Calendar)),
    (Key::TakeLink, Choice::Address),
];

/// The activities page.
pub(crate) fn activities(cx: &Cx, out: &mut Writer, navigation: Navigation) {
    let site = &cx.site;
    let finding = Finding::new(navigation, Collection::Activities, site);
    // The list and the numbers come first, then what takes longer to draw than to wait for.
    let late = later(out, finding.hits);
    let of_all = finding.hits.with_untracked(|hits| Timeline::new(site.activities(), &hits.items));
    let drawn = if of_all.is_long() { finding.hits } else { late };
    let found = cx.live_text(move |cx| {
        let (m, all) = (&cx.site.messages, cx.site.activities().len());
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
    let contents = Contents {
        above: &|out| timeline::timeline(cx, out, finding, drawn),
        filters: &|out| filters::filters(cx, out, finding),
        beside: &|out| view_switch::view_switch(cx, out, finding),
        take: &|out| save(cx, out, navigation, late),
        results: &|out| results::results(cx, out, finding, navigation),
    };
    finder(cx, out, frame, &contents);
}

/// Ways to save or share the results, with a word on those that a calendar has no place for.
fn save(cx: &Cx, out: &mut Writer, navigation: Navigation, hits: Signal<Arc<Hits>>) {
    let site = &cx.site;
    let (export, shown) = (Export::new(site), navigation.shown_page());
    let name = export::name(site, "activities");
    let choose = Callback::new(move |choice| {
        export.choose(choice, &shown.get_untracked(), &name);
    });
    let undated = cx.live_text(move |cx| {
        let timeline = hits.with(|hits| Timeline::new(cx.site.activities(), &hits.items));
        let n = timeline.without_month();
        if n == 0 { String::new() } else { cx.site.messages.take_undated(n) }
    });
    export_buttons(cx, out, &CHOICES, export.news(), choose);
    view! { out, <p class="hint">{undated}</p> }
}
