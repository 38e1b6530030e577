//! Moving about. The address is the only state that decides what is shown.

use super::trace::Traces;
use crate::platform::early::{self, Spot};
use crate::platform::{focus, history, links, page};
use crate::site::Site;
use gloo_events::EventListener;
use portal::find::{Collection, Ignored, Query};
use portal::locale::Locale;
use portal::route::{Address, PART, Page, with_answers};
use std::ops::Range;
use std::sync::Arc;
use ui::signal::{Callback, Fixed, Signal, State};

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
pub(crate) type Accept = Box<dyn FnOnce(&Site) -> Option<Start>>;

/// Loads the portal anew in a language.
pub(crate) type Renew = Callback<(Locale, Accept)>;

/// Where the reader is, and how to go elsewhere.
#[derive(Clone, Copy)]
pub(crate) struct Navigation {
    site: Fixed<Site>,
    pub(super) renew: Renew,
    pub(super) address: State<Address>,
    /// The part of a list that the first address names; only the build, which opens one address each, asks for it.
    part: usize,
    pub(super) shown: State<usize>,
    pub(super) traces: State<Traces>,
    pub(super) jump: State<Jump>,
}

/// Where the reader was before they jumped to another place on the same page.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Jump {
    pub(super) scroll: i32,
    pub(super) spot: Option<Spot>,
}

impl Navigation {
    /// Starts at an address. It follows links, and back and forward, as long as the listeners are kept.
    pub(crate) fn start(
        site: Arc<Site>,
        address: Address,
        renew: Renew,
        start: Start,
    ) -> (Self, Vec<EventListener>) {
        let part = address.page.part();
        let this = Self {
            site: Fixed::new(site),
            renew,
            address: State::new(address),
            part,
            shown: State::new(part.saturating_mul(PART)),
            traces: State::new(Traces::remembered()),
            jump: State::new(Jump::default()),
        };
        // Without these the portal still works: links load the page anew.
        let listeners = [
            history::on_return(move || this.move_back()),
            links::on_click(move |click| this.follow(&click)),
            history::on_leaving(move || this.leave(focus::current())),
        ];
        this.begin(start);
        (this, listeners.into_iter().flatten().collect())
    }

    /// The data, as long as they are shown.
    pub(super) fn site(self) -> Option<Arc<Site>> {
        self.site.get()
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

    /// Which results are shown of so many: on a page that changes the first ones, as many as were asked for; on a static
    /// one, where nobody can ask, the part that the address names.
    pub(crate) fn range(self, is_static: bool) -> Range<usize> {
        if !is_static {
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
        far_may_wait(true);
        self.shown.set(PART);
        let Some(site) = self.site() else { return };
        self.address.set(Address::of(site.locale(), page));
        // The address bar costs a browser as much as all the counting, and nobody looks at it first.
        page::after_frame(move || {
            let url = self.address.with_untracked(|address| site.href(&address.page));
            // A browser that refuses a change this quick only shows an older address for a moment.
            let _ = history::replace(&url);
        });
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
                    if let Some(spot) = trace.focus.as_ref().filter(|_| focus::is_nowhere()) {
                        focus::element(&spot.id, false);
                    }
                    if is_ours {
                        trace.scroll_back();
                    }
                });
            }
            None => show_fragment(),
        }
    }

    /// Follows a link; `false` if the browser has to.
    fn follow(self, click: &links::Click) -> bool {
        if click.within_page {
            self.jump.set(Jump { scroll: history::scroll(), spot: Spot::now() });
            return false;
        }
        self.move_to(click)
    }
}

/// Whether the browser may leave out of its work what is far from the screen, until the reader comes near. It guesses
/// how tall that is; so it may not where a page begins, and a reader is brought to a place on it.
pub(super) fn far_may_wait(may: bool) {
    let _ = page::set_root_attribute("data-asking", may.then_some(""));
}

/// What the address bar shows, read as an address of the portal.
pub(crate) fn address(base: &str) -> Address {
    let (path, query) = history::current(base).unwrap_or_default();
    Address::parse(&path, &query)
}

/// Asks in the address what the reader asked on the static page.
pub(crate) fn carry_over(site: &Site) {
    let answers = early::answers();
    if answers.is_empty() {
        return;
    }
    if let Ok((path, query)) = history::current(&site.base) {
        let address = Address::parse(&path, &with_answers(&query, &answers));
        let _ = history::replace(&site.href(&address.page));
    }
}

pub(super) fn show_fragment() {
    let fragment = history::fragment();
    if !fragment.is_empty() {
        page::after_paint(move || {
            let _ = history::follow_fragment();
            focus::element(&fragment, true);
        });
    }
}
