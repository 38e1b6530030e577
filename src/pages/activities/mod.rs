//! `/activities`: the timeline, the filters and what they find.

mod filters;
mod results;
mod timeline;
mod view_switch;

use crate::components::finder::{Finder, finder};
use crate::platform::page;
use crate::state::finding::Finding;
use crate::state::navigation::Navigation;
use crate::writer::{Writer, live};
use portal::find::{Collection, Query};
use portal::message::Key;
use portal::numbers;
use portal::route::Page;

/// The activities page.
pub(crate) fn activities(out: &mut Writer, navigation: Navigation) {
    let site = out.site();
    let m = &site.messages;
    let finding = Finding::new(navigation, Collection::Activities, site);
    let found = live::text(move || {
        let all = site.activities.len();
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
        ignored: finding.ignored,
        query: finding.query,
        ask: finding.ask,
        is_open: page::has_room_for_filters(),
    };
    finder(
        out,
        frame,
        &|out| timeline::timeline(out, finding),
        &|out| filters::filters(out, finding),
        &|out| view_switch::view_switch(out, finding),
        &|out| results::results(out, finding, navigation),
    );
}
