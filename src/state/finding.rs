//! From the query in the address to the hits.

use super::navigation::Navigation;
use crate::context::Marks;
use crate::site::Site;
use portal::find::{Collection, Hits, Ignored, Index, Query};
use std::sync::Arc;
use ui::signal::{Callback, Signal};

/// What marks the words of a query in what they found; nothing where no words are asked for.
pub(crate) fn marker(index: &Index, query: &Query) -> Option<Arc<dyn Marks>> {
    let marker = || Arc::new(index.marker(&query.text)) as Arc<dyn Marks>;
    (!query.text.is_empty()).then(marker)
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
