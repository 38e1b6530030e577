//! The files for other programs: calendars, feeds, the list of pages.

use super::Place;
use crate::site::Site;
use portal::export::{self, FeedHead};
use portal::find::{Facet, Query, Value};
use portal::message::Key;
use portal::model::{Activity, CountryCode};
use portal::route::{Feed, Page};

/// The calendars and feeds of a language by their names in its folder.
pub(super) fn of(site: &'static Site, place: &Place) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let countries = site.portal().countries.iter().map(|country| Some(country.code));
    for of in [None].into_iter().chain(countries) {
        // A calendar without an event would not be one.
        if let Some(calendar) = calendar(site, place, of) {
            files.push((Feed::Calendar(of).file(), calendar));
        }
        files.push((Feed::News(of).file(), news(site, place, of)));
    }
    files
}

/// What tells robots of the pages, by their names.
pub(super) fn lists(place: &Place, pages: &[Page]) -> Vec<(String, String)> {
    let mut files = Vec::new();
    // A list of pages needs whole addresses.
    let is_known = !place.origin.is_empty();
    if is_known {
        let is_one = |page: &&Page| **page != Page::NotFound;
        let pages = pages.iter().filter(is_one).map(|page| place.languages(page));
        files.push(("sitemap.xml".to_owned(), export::sitemap(pages)));
    }
    let list = is_known.then(|| place.whole(&format!("{}sitemap.xml", place.base)));
    files.push(("robots.txt".to_owned(), export::robots(list.as_deref())));
    files
}

/// What concerns a country, or everything, newest first.
fn activities(site: &'static Site, of: Option<CountryCode>) -> Vec<&'static Activity> {
    let value = of.and_then(|code| Value::parse(code.as_str()));
    let query = value.map_or_else(Query::default, |value| Query::of(Facet::Country, value));
    let found = site.activities.search(&query).items;
    found.into_iter().filter_map(|position| site.portal().activities.get(position)).collect()
}

fn link(site: &Site, place: &Place, activity: &Activity) -> String {
    let page = Page::Activity { id: activity.id.clone(), within: Query::default() };
    place.whole(&site.href(&page))
}

fn calendar(site: &'static Site, place: &Place, of: Option<CountryCode>) -> Option<String> {
    let stamp = jiff::Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string();
    let link = |activity: &Activity| link(site, place, activity);
    export::calendar(activities(site, of), site.portal(), &site.messages, link, &stamp)
}

fn news(site: &'static Site, place: &Place, of: Option<CountryCode>) -> String {
    let name = site.portal_name();
    let project = site.portal().project.key();
    let entries = format!("urn:portal:{project}:activities");
    let (id, title, page) = match of {
        Some(code) => (
            format!("{entries}:{}", code.as_str().to_ascii_lowercase()),
            format!("{name} – {}", site.country_name(code)),
            Page::Country(code),
        ),
        None => (
            entries.clone(),
            format!("{name} – {}", site.messages.text(Key::ActivitiesTitle)),
            Page::Activities(Query::default()),
        ),
    };
    let head = FeedHead {
        id: &id,
        entries: &entries,
        title: &title,
        feed: &place.whole(&Feed::News(of).href(&site.home)),
        page: &place.whole(&site.href(&page)),
        author: &name,
    };
    let link = |activity: &Activity| link(site, place, activity);
    export::atom(head, activities(site, of), site.portal(), &site.messages, link)
}
