//! Pages that change, without a browser.

use super::tests::{load, real};
use super::*;
use portal::find::Query;
use ui::fake::{Node, Page as FakePage, settle};

#[test]
fn data_go_with_the_page_that_was_made_of_them() {
    for page in [
        Page::Overview,
        Page::Activities(Query::default()),
        Page::Documents(Query::default()),
        Page::Country(CountryCode::parse("XK").unwrap_or_else(|| panic!("a code"))),
    ] {
        let site = load(Locale::English);
        let data = Arc::downgrade(&site);
        let address = Address::of(Locale::English, page.clone());
        let shown = FakePage::write(|out| {
            app(&Cx::page(site), out, move |_| address.clone());
        });
        assert_eq!(shown.find_all("h1").len(), 1, "{page:?}");
        assert!(data.upgrade().is_some());
        drop(shown);
        settle();
        assert!(data.upgrade().is_none(), "{page:?}");
    }
}

/// A page as a browser shows it.
fn shown(page: Page) -> FakePage {
    let address = Address::of(Locale::English, page);
    FakePage::write(|out| {
        app(&Cx::page(Arc::clone(real())), out, move |_| address.clone());
    })
}

fn entries(page: &FakePage) -> Vec<(String, Node)> {
    let id = |entry: Node| Some((entry.attribute("data-id")?, entry));
    page.find_all("article").into_iter().filter_map(id).collect()
}

fn dispatch(page: &FakePage, on: &str, event: &str) {
    let Some(element) = page.find(on) else { panic!("no {on}") };
    element.dispatch(event);
    page.settle();
}

#[test]
fn a_tick_leaves_entries_alone_that_stay() {
    for page in [Page::Activities(Query::default()), Page::Documents(Query::default())] {
        let shown = shown(page.clone());
        let all = entries(&shown);
        dispatch(&shown, "#country-XK", "change");
        let some = entries(&shown);
        assert!(!some.is_empty() && some.len() < all.len(), "{page:?}: {}", some.len());
        let is_kept = |entry| all.contains(entry);
        assert!(some.iter().all(is_kept), "{page:?}");
        dispatch(&shown, "#country-XK", "change");
        let again = entries(&shown);
        let ids = |entries: &[(String, _)]| -> Vec<String> {
            entries.iter().map(|entry| entry.0.clone()).collect()
        };
        assert_eq!(ids(&again), ids(&all), "{page:?}");
        assert!(some.iter().all(|entry| again.contains(entry)), "{page:?}");
    }
}

#[test]
fn a_page_that_was_filtered_by_hand_shows_what_its_address_shows() {
    for (path, tick) in [("/activities", "#country-XK"), ("/documents", "#country-AL")] {
        let part = |html: &str| {
            let start = html.find("<div class=\"entries\">").unwrap_or_default();
            let end = html.find("</section></div></div></main>").unwrap_or(html.len());
            html.get(start..end).unwrap_or_default().to_owned()
        };
        let address = Address::parse(path, "");
        let ticked = shown(address.page);
        dispatch(&ticked, tick, "change");
        let query = tick.replace("#country-", "country=");
        let opened = shown(Address::parse(path, &query).page);
        assert!(part(&opened.html()).len() > 1000);
        assert_eq!(part(&ticked.html()), part(&opened.html()), "{path}");
    }
}
