//! The one place that knows the core: a portal is loaded, an index built, and queries are answered.

use crate::memory;
use portal::find::{Collection, Hits, Index, Query};
use portal::load::{Source, Sources, load};
use portal::locale::Locale;
use portal::model::Portal;
use portal::route;
use std::fmt::Write as _;
use wasm_bindgen::prelude::wasm_bindgen;

/// So many results a page shows at first.
const SHOWN: usize = 50;

/// A portal, loaded and ready to answer.
#[wasm_bindgen]
pub struct Engine {
    /// What the program keeps to show; the index does without.
    portal: Option<Portal>,
    index: Index,
    queries: Vec<Query>,
    hits: Hits,
}

#[wasm_bindgen]
impl Engine {
    /// Loads the three files, each as its bytes.
    #[wasm_bindgen(constructor)]
    pub fn new(project: Vec<u8>, activities: Vec<u8>, documents: Vec<u8>) -> Self {
        let sources = Sources {
            project: Source::from_bytes(project),
            activities: Source::from_bytes(activities),
            documents: Source::from_bytes(documents),
        };
        let portal = load(&sources).portal;
        drop(sources);
        let index = Index::build(Collection::Activities, &portal, Locale::English);
        Self { portal: Some(portal), index, queries: Vec::new(), hits: Hits::default() }
    }

    /// Reads what follows the question mark of an address, and gives the number that `search` knows it by.
    pub fn prepare(&mut self, address: &str) -> usize {
        let (query, _) = route::parse_query(Collection::Activities, address);
        self.queries.push(query);
        self.queries.len() - 1
    }

    /// Answers a query, with every count and the first results. What is given back says nothing: it is made of all that
    /// a page would show, so that none of it is put off.
    pub fn search(&mut self, query: usize) -> usize {
        let Some(query) = self.queries.get(query) else { return 0 };
        self.hits = self.index.search(query);
        let shown: usize = self.first_items().fold(0, |sum, item| sum ^ item);
        let facets = Collection::Activities.facets();
        let counts = facets.flat_map(|facet| self.hits.counts(facet));
        counts.fold(shown, |sum, count| sum.wrapping_add(count.hits))
    }

    /// How many results the last query has.
    pub fn total(&self) -> usize {
        self.hits.items.len()
    }

    /// The first results of the last query, by their positions from old to new.
    pub fn first(&self) -> Vec<u32> {
        self.first_items().map(|item| u32::try_from(item).unwrap_or(u32::MAX)).collect()
    }

    /// The counts of the last query as JSON, the facets by their names in an address.
    pub fn counts(&self) -> String {
        let mut out = String::from("{");
        for (nth, facet) in Collection::Activities.facets().enumerate() {
            let comma = if nth > 0 { "," } else { "" };
            // Writing to a text cannot fail.
            let _ = write!(out, "{comma}\"{}\":{{", facet.param());
            for (nth, count) in self.hits.counts(facet).iter().enumerate() {
                let comma = if nth > 0 { "," } else { "" };
                let _ = write!(out, "{comma}\"{}\":{}", count.value, count.hits);
            }
            out.push('}');
        }
        out.push('}');
        out
    }

    /// Keeps the index alone.
    pub fn forget_records(&mut self) {
        self.portal = None;
    }

    /// How many bytes are in use.
    pub fn in_use(&self) -> usize {
        memory::in_use()
    }

    fn first_items(&self) -> impl Iterator<Item = usize> + '_ {
        self.hits.items.iter().take(SHOWN)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_portal_is_loaded_and_answers() {
        let record = |id: &str, year: &str| {
            format!(r#"{{"id":"{id}","title":"Course {id}","kind":"course","start":"{year}"}}"#)
        };
        let activities =
            format!(r#"{{"activities":[{},{}]}}"#, record("one", "2018"), record("two", "2019"));
        let project = r#"{"id":"p","short_name":"P","name":"P","activity_kinds":[{"id":"course","name":"Course"}]}"#;
        let mut engine =
            Engine::new(project.into(), activities.into(), r#"{"documents":[]}"#.into());
        let (all, one) = (engine.prepare(""), engine.prepare("year=2018&q=one"));
        engine.search(all);
        assert_eq!((engine.total(), engine.first()), (2, vec![1, 0]));
        engine.search(one);
        assert_eq!((engine.total(), engine.first()), (1, vec![0]));
        let counts = engine.counts();
        assert!(counts.starts_with(r#"{"year":{"2018":1,"2019":0},"country":{}"#), "{counts}");
    }
}
