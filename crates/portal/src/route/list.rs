//! Which pages there are.

use super::Page;
use crate::find::{Collection, Query};
use crate::model::Portal;

/// How many results are shown at first, how many more each time, and how many a static page has.
pub const PART: usize = 50;

/// The most parts that a list has as static pages: each names all others, and each part of each list costs a page in
/// every language. The program shows the rest.
pub const MOST_PARTS: usize = 200;

/// How many parts a list of this length has.
pub fn parts(length: usize) -> usize {
    length.div_ceil(PART).clamp(1, MOST_PARTS)
}

/// Every page of a portal that has an address of its own, with nothing asked of it, and the page for all others.
pub fn pages(portal: &Portal) -> Vec<Page> {
    let none = Query::default;
    let mut pages = vec![Page::Overview, Page::Activities(none()), Page::Documents(none())];
    pages.extend(portal.countries.iter().map(|country| Page::Country(country.code)));
    for (collection, all) in [
        (Collection::Activities, portal.activities.len()),
        (Collection::Documents, portal.documents.len()),
    ] {
        pages.extend((2..=parts(all)).map(|n| Page::Part(collection, n)));
    }
    pages.extend([Page::Data, Page::Accessibility, Page::NotFound]);
    let ids = portal.activities.iter().map(|activity| activity.id.clone());
    pages.extend(ids.map(|id| Page::Activity { id, within: none() }));
    pages
}
