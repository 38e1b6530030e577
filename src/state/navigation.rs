//! Moving about. The address is the only state that decides what is shown.

use crate::platform::{focus, history, links, page};
use crate::signal::{Signal, State};
use crate::site::Site;
use gloo_events::EventListener;
use portal::find::{Collection, Ignored, Query};
use portal::route::{Address, Page, below_base};

/// How many results are shown at first, and how many more each time.
pub(crate) const PART: usize = 50;

/// Where the reader is, and how to go elsewhere.
#[derive(Clone, Copy)]
pub(crate) struct Navigation {
    site: &'static Site,
    address: State<Address>,
    shown: State<usize>,
    traces: State<Vec<(String, Trace)>>,
}

/// What the reader left behind at an address, to be found again on return.
#[derive(Clone, PartialEq)]
struct Trace {
    scroll: f64,
    focus: Option<String>,
    shown: usize,
}

impl Navigation {
    /// Starts at an address. It follows links, and back and forward, as long as the listeners are kept.
    pub(crate) fn start(site: &'static Site, address: Address) -> (Self, Vec<EventListener>) {
        let this = Self {
            site,
            address: State::new(address),
            shown: State::new(PART),
            traces: State::new(Vec::new()),
        };
        // Without these the portal still works: links load the page anew.
        let listeners = [
            history::on_return(move || this.returned()),
            links::on_click(move |click| this.follow(&click)),
        ];
        show_fragment();
        (this, listeners.into_iter().flatten().collect())
    }

    /// The page, without what is asked of it: it changes only when another page is to be shown.
    pub(crate) fn page(self) -> Signal<Page> {
        Signal::computed(move |_| match self.address.get().page {
            Page::Activities(_) => Page::Activities(Query::default()),
            Page::Documents(_) => Page::Documents(Query::default()),
            page => page,
        })
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
        self.shown.set(PART);
        self.address.set(Address { page, ignored: Vec::new() });
        // A filter that is taken away takes its button with it.
        page::after_paint(|| focus::rescue("found"));
    }

    fn follow(self, click: &links::Click) -> bool {
        let Some(below) = below_base(&self.site.base, &click.path) else { return false };
        let is_file = below.rsplit('/').next().is_some_and(|name| name.contains('.'));
        if is_file {
            return false;
        }
        let target = Address::parse(below, &click.query);
        let url = format!("{}{}", self.site.href(&target.page), click.fragment);
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

    fn returned(self) {
        let Ok(target) = history::current(&self.site.base) else { return };
        // Following a link within the page comes here too, and is the browser's business.
        if self.address.with_untracked(|address| address.page == target.page) {
            return;
        }
        self.leave(focus::current());
        let trace = self.trace(&target);
        self.arrive(target, trace);
    }

    fn leave(self, focused: Option<String>) {
        let trace = Trace {
            scroll: history::scroll(),
            focus: focused.filter(|id| !id.is_empty()),
            shown: self.shown.get_untracked(),
        };
        let path = self.address.with_untracked(|address| address.page.path());
        let mut traces = self.traces.get_untracked();
        traces.retain(|(other, _)| *other != path);
        traces.push((path, trace));
        self.traces.set(traces);
    }

    fn trace(self, target: &Address) -> Option<Trace> {
        let path = target.page.path();
        self.traces.with_untracked(|traces| {
            traces.iter().find(|(other, _)| *other == path).map(|(_, trace)| trace.clone())
        })
    }

    fn arrive(self, target: Address, trace: Option<Trace>) {
        self.shown.set(trace.as_ref().map_or(PART, |trace| trace.shown));
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
                history::scroll_to(0.0);
                focus::heading(true);
            }
            None => show_fragment(),
        });
    }
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
