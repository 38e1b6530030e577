//! From the query in the address to the hits.

use super::navigation::Navigation;
use crate::context::{Cx, Marks};
use crate::site::Site;
use portal::find::{Collection, Hits, Ignored, Query};
use std::cell::RefCell;
use std::sync::Arc;
use ui::signal::{Callback, Signal};

/// What entries are written with: the context, with what marks the words that were asked for.
pub(crate) struct Marking {
    collection: Collection,
    plain: Cx,
    /// Made once for all entries that were found by the same words.
    latest: RefCell<(Arc<str>, Cx)>,
}

impl Marking {
    /// For what is found in a collection.
    pub(crate) fn new(cx: &Cx, collection: Collection) -> Self {
        let latest = RefCell::new((Arc::from(""), cx.clone()));
        Self { collection, plain: cx.clone(), latest }
    }

    /// The context for entries that were found by these words; where there are none, nothing is marked.
    pub(crate) fn of(&self, words: &Arc<str>) -> Cx {
        let mut latest = self.latest.borrow_mut();
        if latest.0 != *words {
            let index = self.plain.site.index_of(self.collection);
            let make = || Arc::new(index.marker(words)) as Arc<dyn Marks>;
            let marking = self.plain.with_marker((!words.is_empty()).then(make));
            *latest = (Arc::clone(words), marking);
        }
        latest.1.clone()
    }
}

/// What a page of results works with.
#[derive(Clone, Copy)]
pub(crate) struct Finding {
    /// What is asked, without what does not exist: the question to make the next one from.
    pub(crate) query: Signal<Query>,
    /// What is found.
    pub(crate) hits: Signal<Arc<Hits>>,
    /// What was left out of the address: what it does not mean, and what does not exist.
    pub(crate) ignored: Signal<Vec<Ignored>>,
    /// Asks something else.
    pub(crate) ask: Callback<Query>,
}

impl Finding {
    /// Follows the address.
    pub(crate) fn new(navigation: Navigation, collection: Collection, site: &Arc<Site>) -> Self {
        let asked = navigation.query(collection);
        let site = Arc::clone(site);
        let hits = Signal::computed(move |before: Option<&Arc<Hits>>| {
            let query = asked.get();
            // Until the words have come that it asks for, what was found before stays.
            let is_here = site.has_words(collection, &query);
            match before.filter(|_| !is_here) {
                Some(before) => Arc::clone(before),
                None => Arc::new(site.index_of(collection).search(&query)),
            }
        });
        let query = Signal::computed(move |_| hits.with(|hits| hits.query.clone()));
        let ignored = Signal::computed(move |_| {
            let mut all = navigation.ignored();
            hits.with(|hits| all.extend(hits.ignored.iter().cloned()));
            all
        });
        let ask = Callback::new(move |query| navigation.filter(collection, query));
        Self { query, hits, ignored, ask }
    }
}
