//! What is chosen for a site.

use portal::details::Details;
use portal::load::File;
use portal::locale::Locale;
use portal::model::PartialDate;
use portal::route::Page;

/// Where a site will be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicAddress {
    /// Scheme and host without a slash at the end, such as `https://portal.example`; empty if they are not known.
    pub origin: String,
    /// The path on that host, with a slash at both ends.
    pub base: String,
}

impl PublicAddress {
    /// A whole address, as far as it is known.
    pub(crate) fn whole(&self, href: &str) -> String {
        format!("{}{href}", self.origin)
    }

    /// A page's address in each language, with the language's tag.
    pub(crate) fn languages(&self, page: &Page) -> Vec<(&'static str, String)> {
        let in_language =
            |locale: Locale| (locale.tag(), self.whole(&page.href(&locale.home(&self.base))));
        Locale::ALL.into_iter().map(in_language).collect()
    }
}

/// What is chosen for a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Where it will be found.
    pub address: PublicAddress,
    /// The moment that new calendars say they were made at, in UTC, as iCalendar writes it: `20261130T212700Z`.
    pub moment: String,
    /// The day on which each data file was changed last, where that is known.
    pub changed: Vec<(File, PartialDate)>,
    /// Whether it has static pages, beside the program. If not, it has no feeds and calendars either.
    pub static_pages: bool,
    /// Which activities have a page of their own; what fits their number, if nobody chose.
    pub details: Option<Details>,
}
