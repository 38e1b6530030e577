//! The gates to what the late part of the program has for the search in the header.

use super::site_found;
use crate::arrival::Here;
use crate::context::Cx;
use crate::site::Site;
use portal::route::Page;
use ui::Writer;

/// Writes what is found, by kind. The build cuts the program here.
#[inline(never)]
pub(crate) fn found(_: Here, cx: &Cx, out: &mut Writer, words: &str) {
    site_found::site_found(cx, out, words);
}

/// The page that lists what is found, for a reader who looks at this one. The build cuts the program here.
#[inline(never)]
pub(crate) fn answer(_: Here, site: &Site, words: &str, shown: &Page) -> Option<Page> {
    site_found::answer(site, words, shown)
}
