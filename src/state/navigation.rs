//! Moving about. The address is the only state that decides what is shown.

use super::language;
use super::trace::{Trace, Traces};
use crate::platform::early::Spot;
use crate::platform::{focus, history, links, page};
use crate::signal::{Signal, State};
use crate::site::Site;
use gloo_events::EventListener;
use portal::find::{Collection, Ignored, Query};
use portal::locale::Locale;
use portal::route::{Address, PART, Page, below_base};
use std::ops::Range;

/// How a view of the portal begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Start {
    /// As its address says.
    #[default]
    Opened,
    /// Where the reader was on the same page.
    Returned,
}

/// Whether to start over with a portal that was loaded anew, and how. Nothing leaves all as it is.
pub(crate) type Accept = Box<dyn FnOnce(&'static Site) -> Option<Start>>;

/// Loads the portal anew in a language. It lives as long as the page.
pub(crate) type Renew = &'static (dyn Fn(Locale, Accept) + Send + Sync);

/// Where the reader is, and how to go elsewhere.
#[derive(Clone, Copy)]
pub(crate) struct Navigation {
    site: &'static Site,
    renew: Renew,
    address: State<Address>,
    /// The part of a list that the first address names; only the build, which opens one address each, asks for it.
    part: usize,
    shown: State<usize>,
    traces: State<Traces>,
    jump: State<Jump>,
}

/// Where the reader was before they jumped to another place on the same page.
#[derive(Clone, Default, PartialEq)]
struct Jump {
    scroll: i32,
    spot: Option<Spot>,
}

impl Navigation {
    /// Starts at an address. It follows links, and back and forward, as long as the listeners are kept.
    pub(crate) fn start(
        site: &'static Site,
        address: Address,
        renew: Renew,
        start: Start,
    ) -> (Self, Vec<EventListener>) {
        let part = address.page.part();
        let this = Self {
            site,
            renew,
            address: State::new(address),
            part,
            shown: State::new(part.saturating_mul(PART)),
            traces: State::new(Traces::remembered()),
            jump: State::new(Jump::default()),
        };
        // Without these the portal still works: links load the page anew.
        let listeners = [
            history::on_return(move || this.returned()),
            links::on_click(move |click| this.follow(&click)),
            history::on_leaving(move || this.leave(focus::current())),
        ];
        this.begin(start);
        (this, listeners.into_iter().flatten().collect())
    }

    /// The page, without what is asked of it: it changes only when another page is to be shown.
    pub(crate) fn page(self) -> Signal<Page> {
        Signal::computed(move |_| {
            let page = self.address.get().page;
            match page.list() {
                Some(Collection::Activities) => Page::Activities(Query::default()),
                Some(Collection::Documents) => Page::Documents(Query::default()),
                None => page,
            }
        })
    }

    /// The page with what is asked of it.
    pub(crate) fn shown_page(self) -> Signal<Page> {
        Signal::computed(move |_| self.address.get().page)
    }

    /// What is asked of a collection at this address.
    pub(crate) fn query(self, collection: Collection) -> Signal<Query> {
        Signal::computed(move |before: Option<&Query>| {
            self.address.with(|address| match address.page.query() {
                Some((of, query)) if of == collection => query.clone(),
                // While the page is being left its controls keep what they show.
                _ => before.cloned().unwrap_or_default(),
            })
        })
    }

    /// What was not understood in the address.
    pub(crate) fn ignored(self) -> Vec<Ignored> {
        self.address.with(|address| address.ignored.clone())
    }

    /// Which results are shown of so many: in a browser the first ones, as many as were asked for; in the build, where
    /// nobody can ask, the part that the address names.
    pub(crate) fn range(self) -> Range<usize> {
        if cfg!(live) {
            return 0..self.shown.get();
        }
        let end = self.part.saturating_mul(PART);
        end - PART..end
    }

    /// Which part of a list the address names.
    pub(crate) fn part(self) -> usize {
        self.part
    }

    /// How many results are shown.
    pub(crate) fn shown(self) -> State<usize> {
        self.shown
    }

    /// Asks something else on the same page: the address changes, focus and scroll do not.
    pub(crate) fn filter(self, collection: Collection, query: Query) {
        let page = match collection {
            Collection::Activities => Page::Activities(query),
            Collection::Documents => Page::Documents(query),
        };
        // A browser that refuses a change this quick only shows an older address for a moment.
        let _ = history::replace(&self.site.href(&page));
        far_may_wait(true);
        self.shown.set(PART);
        self.address.set(Address::of(self.site.locale(), page));
        // A filter that is taken away takes its button with it.
        page::after_paint(|| focus::rescue("found"));
    }

    /// Shows what the address points at, or where the reader was before the page was loaded again.
    fn begin(self, start: Start) {
        let path = self.address.with_untracked(|address| address.page.path());
        let trace = self.traces.with_untracked(|traces| traces.find(&path));
        let is_same = start == Start::Returned;
        match trace.filter(|_| is_same || history::is_return()) {
            Some(trace) => {
                self.shown.set(trace.shown);
                page::after_paint(move || {
                    // The browser brought the static page back to its place by itself, and the reader may have gone
                    // on from there; further results than that page has are ours to find again.
                    let is_ours = is_same || history::scroll() == 0 || trace.shown > PART;
                    if let Some(id) = trace.focus.filter(|_| focus::is_nowhere()) {
                        focus::element(&id, false);
                    }
                    if is_ours {
                        history::scroll_to(trace.scroll);
                    }
                });
            }
            None => show_fragment(),
        }
    }

    fn follow(self, click: &links::Click) -> bool {
        if click.within_page {
            self.jump.set(Jump { scroll: history::scroll(), spot: Spot::now() });
            return false;
        }
        let Some(below) = below_base(&self.site.base, &click.path) else { return false };
        let is_file = below.rsplit('/').next().is_some_and(|name| name.contains('.'));
        if is_file {
            return false;
        }
        let target = Address::parse(below, &click.query);
        let home = target.locale.home(&self.site.base);
        let url = format!("{}{}", target.page.href(&home), click.fragment);
        if target.locale != self.site.locale() {
            language::choose(target.locale);
            self.leave(Some(language::SWITCH.to_owned()));
            self.change_language(target, url, true);
            return true;
        }
        // An address that is none goes to the host, which knows how to say so. So does a page whose data are not
        // here: the host has it as a static page.
        let is_elsewhere = target.page == Page::NotFound || !self.site.can_show(&target.page);
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
        let target = Address::of(self.site.locale(), page);
        let url = self.site.href(&target.page);
        if !self.site.can_show(&target.page) || history::push(&url).is_err() {
            let _ = history::load(&url);
            return;
        }
        self.leave(focus::current());
        self.arrive(target, None);
    }

    fn returned(self) {
        let Ok(target) = history::current(&self.site.base) else { return };
        if target.locale != self.site.locale() {
            let url = target.page.href(&target.locale.home(&self.site.base));
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
        let accept = move |site: &'static Site| {
            let is_here = site.messages.are_whole() && site.can_show(&target.page);
            if !is_here || (is_new && history::push(&url).is_err()) {
                let _ = history::load(&url);
                return None;
            }
            Some(Start::Returned)
        };
        (self.renew)(target.locale, Box::new(accept));
    }

    fn leave(self, focused: Option<String>) {
        let trace = Trace {
            scroll: history::scroll(),
            focus: focused.filter(|id| !id.is_empty()),
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
                let found = trace.focus.is_some_and(|id| focus::element(&id, false));
                if !found {
                    focus::heading(false);
                }
                history::scroll_to(trace.scroll);
            }
            None if history::fragment().is_empty() => {
                history::scroll_to(0);
                focus::heading(true);
            }
            None => show_fragment(),
        });
    }
}

/// Whether the browser may leave out of its work what is far from the screen, until the reader comes near. It guesses
/// how tall that is; so it may not where a page begins, and a reader is brought to a place on it.
fn far_may_wait(may: bool) {
    let _ = page::set_root_attribute("data-asking", may.then_some(""));
}

fn show_fragment() {
    let fragment = history::fragment();
    if !fragment.is_empty() {
        page::after_paint(move || {
            let _ = history::follow_fragment();
            focus::element(&fragment, true);
        });
    }
}
