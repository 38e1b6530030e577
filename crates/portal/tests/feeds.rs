//! Feeds and lists of pages are read back with a parser that is not ours.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use atom_syndication::Feed;
use portal::export::{self, FeedHead};
use portal::load::{File, load};
use portal::message::Messages;
use portal::model::{Activity, Portal};
use serde_json::json;
use support::{activities, activity, changed, small_with};

const HEAD: FeedHead<'static> = FeedHead {
    id: "urn:portal:iproceeds:activities:xk",
    entries: "urn:portal:iproceeds:activities",
    title: "iPROCEEDS & <more>",
    feed: "https://portal.example/feed.atom",
    page: "https://portal.example/activities",
    author: "iPROCEEDS",
};

fn feed_of(portal: &Portal) -> Feed {
    let link = |activity: &Activity| format!("https://portal.example/activities/{}", activity.id);
    let written = export::atom(HEAD, &portal.activities, portal, &Messages::english(), link);
    written.parse().unwrap_or_else(|error| panic!("{error}: {written}"))
}

#[test]
fn every_activity_is_an_entry_with_a_name_and_an_address_of_its_own() {
    let portal = load(&support::real()).portal;
    let feed = feed_of(&portal);
    assert_eq!(feed.id, HEAD.id);
    assert_eq!(feed.title.value, HEAD.title);
    assert_eq!(feed.entries.len(), portal.activities.len());
    for (entry, activity) in feed.entries.iter().zip(&portal.activities) {
        assert_eq!(entry.id, format!("{}:{}", HEAD.entries, activity.id));
        assert!(entry.links[0].href.ends_with(activity.id.as_str()));
        assert_eq!(entry.title.value, activity.title.words(Messages::english().lang()));
        assert!(entry.updated <= feed.updated);
    }
    let rels: Vec<&str> = feed.links.iter().map(|link| link.rel.as_str()).collect();
    assert_eq!(rels, ["self", "alternate"]);
}

#[test]
fn the_note_goes_with_the_marked_name() {
    let portal = load(&support::real()).portal;
    let note = portal.designation.as_ref().unwrap().note.words(Messages::english().lang());
    let feed = feed_of(&portal);
    let marked: Vec<_> =
        feed.entries.iter().filter(|entry| entry.title.value.contains("Kosovo*")).collect();
    assert!(!marked.is_empty());
    for entry in marked {
        assert!(entry.summary.as_ref().unwrap().value.contains(note), "{}", entry.title.value);
    }
}

#[test]
fn nothing_that_data_say_can_break_the_feed() {
    let title = "a ]]> <b>&amp; \u{1}\u{b} \"q\" \u{ffff}";
    let records = [changed(activity("odd"), &json!({ "title": title, "summary": title }))];
    let feed = feed_of(&small_with(File::Activities, activities(&records)).portal);
    assert_eq!(feed.entries[0].title.value, "a ]]> <b>&amp;  \"q\" ");
}

#[test]
fn the_list_of_pages_escapes_what_xml_would_misread() {
    let pages = [
        vec![("en", "https://portal.example/?a&b".to_owned())],
        vec![("en", "https://portal.example/<".to_owned())],
    ];
    let list: String = export::sitemaps(pages).collect();
    assert!(list.contains("<loc>https://portal.example/?a&amp;b</loc>"), "{list}");
    assert!(list.contains("<loc>https://portal.example/&lt;</loc>"), "{list}");
    assert_eq!(export::robots(None), "User-agent: *\nAllow: /\n");
    let robots = export::robots(Some("https://portal.example/sitemap.xml"));
    assert!(robots.ends_with("\nSitemap: https://portal.example/sitemap.xml\n"), "{robots}");
}
