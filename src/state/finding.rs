//! From the query in the address to the hits.

use super::navigation::Navigation;
use crate::site::Site;
use leptos::prelude::*;
use portal::find::{Collection, Hits, Query};
use std::sync::Arc;

/// What a page of results works with.
#[derive(Clone, Copy)]
pub(crate) struct Finding {
    /// What is asked, without what does not exist: the question to make the next one from.
    pub(crate) query: Memo<Query>,
    /// What is found.
    pub(crate) hits: Memo<Arc<Hits>>,
    /// Asks something else.
    pub(crate) ask: Callback<Query>,
}

impl Finding {
    /// Follows the address.
    pub(crate) fn new(navigation: Navigation, collection: Collection, site: &'static Site) -> Self {
        let asked = navigation.query(collection);
        let hits = Memo::new(move |_| Arc::new(site.index_of(collection).search(&asked.get())));
        let query = Memo::new(move |_| hits.with(|hits| hits.query.clone()));
        let ask = Callback::new(move |query| navigation.filter(collection, query));
        Self { query, hits, ask }
    }
}
