//! The gates to the pages that the late part of the program has: all but the first.

#[cfg(live)]
use super::far;
use super::{activities, activity, country, documents, not_found};
use crate::arrival::Here;
use crate::context::Cx;
use crate::site::Site;
use crate::state::navigation::Navigation;
use portal::find::Collection;
#[cfg(live)]
use portal::message::Key;
use portal::route::Page;
use ui::Writer;

/// Writes a page. The build cuts the program here.
#[inline(never)]
pub(crate) fn page(_: Here, cx: &Cx, out: &mut Writer, page: Page, navigation: Navigation) {
    match page {
        Page::Activities(_) | Page::Part(Collection::Activities, _) => {
            activities::activities(cx, out, navigation);
        }
        Page::Activity { id, within } => activity::activity(cx, out, &id, &within),
        Page::Documents(_) | Page::Part(Collection::Documents, _) => {
            documents::documents(cx, out, navigation);
        }
        Page::Country(code) => country::country(cx, out, code),
        #[cfg(live)]
        Page::Data => far::far(cx, out, Key::DataTitle, &page),
        #[cfg(live)]
        Page::Accessibility => far::far(cx, out, Key::AccessibilityTitle, &page),
        Page::NotFound => not_found::not_found(cx, out),
        _ => {}
    }
}

/// The title of a page. The build cuts the program here.
#[inline(never)]
pub(crate) fn title(_: Here, page: &Page, site: &Site) -> String {
    super::title_of(page, site)
}
