//! From one page to another.

use super::language;
use super::navigation::{Navigation, Start, address, far_may_wait, show_fragment};
use super::trace::{Spot, Trace};
use crate::platform::{focus, history, links, page};
use crate::site::Site;
use portal::route::{Address, PART, Page, below_base};

impl Navigation {
    /// Follows a link to another page.
    pub(super) fn move_to(self, click: &links::Click) -> bool {
        let Some(site) = self.site() else { return false };
        let Some(below) = below_base(&site.base, &click.path) else { return false };
        let is_file = below.rsplit('/').next().is_some_and(|name| name.contains('.'));
        if is_file {
            return false;
        }
        let target = Address::parse(below, &click.query);
        let home = target.locale.home(&site.base);
        let url = format!("{}{}", target.page.href(&home), click.fragment);
        if target.locale != site.locale() {
            language::choose(target.locale);
            self.leave(Some(language::SWITCH.to_owned()));
            self.change_language(target, url, true);
            return true;
        }
        // An address that is none goes to the host, which knows how to say so. So does a page whose data are not
        // here: the host has it as a static page.
        let is_elsewhere = target.page == Page::NotFound || !site.can_show(&target.page);
        if is_elsewhere || history::push(&url).is_err() {
            return false;
        }
        self.leave(Some(click.id.clone()));
        let trace = click.returns.then(|| self.trace(&target)).flatten();
        self.arrive(target, trace);
        true
    }

    /// Goes to another page, as a link to it would.
    pub(crate) fn go(self, page: Page) {
        let Some(site) = self.site() else { return };
        let target = Address::of(site.locale(), page);
        let url = site.href(&target.page);
        if !site.can_show(&target.page) || history::push(&url).is_err() {
            let _ = history::load(&url);
            return;
        }
        self.leave(focus::current());
        self.arrive(target, None);
    }

    /// Shows the page that was gone back to.
    pub(super) fn move_back(self) {
        let Some(site) = self.site() else { return };
        let target = address(&site.base);
        if target.locale != site.locale() {
            let url = target.page.href(&target.locale.home(&site.base));
            self.leave(focus::current());
            return self.change_language(target, url, false);
        }
        // To another place on the same page: the browser goes there; the way back is ours.
        if self.address.with_untracked(|address| address.page == target.page) {
            let jump = self.jump.get_untracked();
            if history::fragment().is_empty() {
                history::scroll_to(jump.scroll);
                if let Some(spot) = jump.spot {
                    spot.focus();
                }
            }
            return;
        }
        self.leave(focus::current());
        let trace = self.trace(&target);
        self.arrive(target, trace);
    }

    /// Goes on in another language where the reader is, at an address that is new or was gone back to. What cannot be
    /// had here the host has as a static page.
    fn change_language(self, target: Address, url: String, is_new: bool) {
        let accept = move |site: &Site| {
            let is_here = site.messages.are_whole() && site.can_show(&target.page);
            if !is_here || (is_new && history::push(&url).is_err()) {
                let _ = history::load(&url);
                return None;
            }
            Some(Start::Returned)
        };
        self.renew.run((target.locale, Box::new(accept)));
    }

    pub(super) fn leave(self, focused: Option<String>) {
        let trace = Trace {
            scroll: history::scroll(),
            focus: focused.and_then(|id| focus::top(&id).map(|top| Spot { id, top })),
            shown: self.shown.get_untracked(),
        };
        let path = self.address.with_untracked(|address| address.page.path());
        let mut traces = self.traces.get_untracked();
        traces.add(path, trace);
        self.traces.set(traces);
    }

    fn trace(self, target: &Address) -> Option<Trace> {
        let path = target.page.path();
        self.traces.with_untracked(|traces| traces.find(&path))
    }

    fn arrive(self, target: Address, trace: Option<Trace>) {
        far_may_wait(false);
        let part = target.page.part().saturating_mul(PART);
        self.shown.set(trace.as_ref().map_or(part, |trace| trace.shown));
        self.address.set(target);
        page::after_paint(move || match trace {
            Some(trace) => {
                let spot = trace.focus.as_ref();
                if !spot.is_some_and(|spot| focus::element(&spot.id, false)) {
                    focus::heading(false);
                }
                trace.scroll_back();
            }
            None if history::fragment().is_empty() => {
                history::scroll_to(0);
                focus::heading(true);
            }
            None => show_fragment(),
        });
    }
}
