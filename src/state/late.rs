//! The gates to all that moves the reader from one page to another. The build cuts the program at each of these.

use super::navigation::Navigation;
use crate::arrival::Here;
use crate::platform::focus;
#[cfg(live)]
use crate::platform::history;
use crate::platform::links::Click;
#[cfg(live)]
use crate::site::Site;
#[cfg(live)]
use portal::route::with_answers;
use portal::route::{Address, Page};

/// Follows a link to another page; `false` if the host has to.
#[inline(never)]
pub(super) fn follow(_: Here, navigation: Navigation, click: &Click) -> bool {
    navigation.move_to(click)
}

/// Goes to another page.
#[inline(never)]
pub(super) fn go(_: Here, navigation: Navigation, page: Page) {
    navigation.move_on(page);
}

/// Shows the page that was gone back to.
#[inline(never)]
pub(super) fn returned(_: Here, navigation: Navigation) {
    navigation.move_back();
}

/// Remembers where the reader is, who leaves the portal.
#[inline(never)]
pub(super) fn leave(_: Here, navigation: Navigation) {
    navigation.leave(focus::current());
}

/// Reads an address.
#[inline(never)]
pub(super) fn address(_: Here, path: &str, query: &str) -> Address {
    Address::parse(path, query)
}

/// Puts answers into the address.
#[cfg(live)]
#[inline(never)]
pub(super) fn carry_over(_: Here, site: &Site, answers: &[(String, String)]) {
    if let Ok((path, query)) = history::current(&site.base) {
        let address = Address::parse(&path, &with_answers(&query, answers));
        let _ = history::replace(&site.href(&address.page));
    }
}
