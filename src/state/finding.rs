//! From the query in the address to the hits.

use super::navigation::Navigation;
use crate::site::Site;
use leptos::prelude::*;
use portal::find::{Collection, Hits, Query};
use std::sync::Arc;

/// What a page of results works with.
#[derive(Clone, Copy)]
pub(crate) struct Finding {
    /// What is searched.
    pub(crate) collection: Collection,
    /// What is asked.
    pub(crate) query: Memo<Query>,
    /// What is found.
    pub(crate) hits: Memo<Arc<Hits>>,
    navigation: Navigation,
}

impl Finding {
    /// Follows the address.
    pub(crate) fn new(navigation: Navigation, collection: Collection, site: &'static Site) -> Self {
        let query = navigation.query(collection);
        let hits = Memo::new(move |_| Arc::new(site.index(collection).search(&query.get())));
        Self { collection, query, hits, navigation }
    }

    /// Asks something else. `change` gets the present question, without what does not exist.
    pub(crate) fn ask(self, change: impl FnOnce(Query) -> Query) {
        let known = self.hits.with_untracked(|hits| hits.query.clone());
        self.navigation.filter(self.collection, change(known));
    }
}
