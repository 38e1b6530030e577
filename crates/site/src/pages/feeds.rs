//! The files for other programs: calendars, feeds, the list of pages.

use crate::error::Result;
use crate::options::{Options, PublicAddress};
use portal::export::{self, FeedHead};
use portal::find::{Facet, Query, Value};
use portal::message::Key;
use portal::model::{Activity, CountryCode, Portal};
use portal::route::{Feed, Page};
use portal_app::site::Site;
use std::sync::Arc;

/// What tells of all pages, by itself or by naming the files that do.
const SITEMAP: &str = "sitemap.xml";

/// The most entries that a feed of news has. Readers of feeds ask for the whole file each time.
const MOST_NEWS: usize = 1000;

/// The most events that a calendar has.
const MOST_EVENTS: usize = 10_000;

/// The field of a calendar that says when it was made.
const STAMP: &str = "DTSTAMP:";

/// The calendars and feeds of a portal in one language.
pub(super) fn all(portal: &Portal) -> impl Iterator<Item = Feed> {
    let countries = portal.countries.iter().map(|country| Some(country.code));
    let each = [None].into_iter().chain(countries);
    each.flat_map(|of| [Feed::Calendar(of), Feed::News(of)])
}

/// What such a file says; `None` for a calendar without an event, which would not be one. `before` is what it said when
/// it was made the last time.
pub(super) fn content(
    site: &Arc<Site>,
    options: &Options,
    feed: Feed,
    before: Option<&str>,
) -> Option<String> {
    match feed {
        Feed::Calendar(of) => calendar(site, options, of, before),
        Feed::News(of) => Some(news(site, &options.address, of)),
    }
}

/// What tells robots of the pages, each file as soon as it is made: by its name.
pub(super) fn lists(
    address: &PublicAddress,
    pages: &[Page],
    mut put: impl FnMut(&str, &str) -> Result<()>,
) -> Result<()> {
    // A list of pages needs whole addresses.
    if address.origin.is_empty() {
        return put("robots.txt", &export::robots(None));
    }
    let whole = |name: &str| address.whole(&format!("{}{name}", address.base));
    let is_one = |page: &&Page| **page != Page::NotFound;
    let listed = pages.iter().filter(is_one).map(|page| address.languages(page));
    let mut parts = export::sitemaps(listed).peekable();
    let mut names = Vec::new();
    while let Some(part) = parts.next() {
        if names.is_empty() && parts.peek().is_none() {
            put(SITEMAP, &part)?;
            break;
        }
        let name = format!("sitemap-{}.xml", names.len() + 1);
        put(&name, &part)?;
        names.push(whole(&name));
    }
    if !names.is_empty() {
        put(SITEMAP, &export::sitemap_index(&names))?;
    }
    put("robots.txt", &export::robots(Some(&whole(SITEMAP))))
}

/// What concerns a country, or everything: so many at most, newest first.
fn activities(site: &Arc<Site>, of: Option<CountryCode>, most: usize) -> Vec<&Activity> {
    let value = of.and_then(|code| Value::parse(code.as_str()));
    let query = value.map_or_else(Query::default, |value| Query::of(Facet::Country, value));
    let found = site.activities().search(&query).items;
    let here = |position| site.portal().activities.get(position);
    found.into_iter().take(most).filter_map(here).collect()
}

fn link(site: &Site, address: &PublicAddress, activity: &Activity) -> String {
    let page = Page::Activity { id: activity.id.clone(), within: Query::default() };
    address.whole(&site.href(&page))
}

fn calendar(
    site: &Arc<Site>,
    options: &Options,
    of: Option<CountryCode>,
    before: Option<&str>,
) -> Option<String> {
    let all = activities(site, of, MOST_EVENTS);
    let made = |stamp: &str| {
        let link = |activity: &Activity| link(site, &options.address, activity);
        export::calendar(all.clone(), site.portal(), &site.messages, link, stamp)
    };
    // What has not changed was made when it was made.
    if let Some(before) = before
        && let Some(stamp) = stamp(before)
        && let Some(same) = made(stamp).filter(|made| made == before)
    {
        return Some(same);
    }
    made(&options.moment)
}

fn stamp(calendar: &str) -> Option<&str> {
    let (_, rest) = calendar.split_once(STAMP)?;
    rest.lines().next()
}

fn news(site: &Arc<Site>, address: &PublicAddress, of: Option<CountryCode>) -> String {
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
        feed: &address.whole(&Feed::News(of).href(&site.home)),
        page: &address.whole(&site.href(&page)),
        author: &name,
    };
    let link = |activity: &Activity| link(site, address, activity);
    export::atom(head, activities(site, of, MOST_NEWS), site.portal(), &site.messages, link)
}
