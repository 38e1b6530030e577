//! What holds after loading, whatever was loaded.

use crate::links::{is_safe, links};
use portal::find::{Collection, Index, Query};
use portal::load::{Loaded, describe};
use portal::locale::Locale;
use portal::message::Messages;
use portal::model::TermList;
use portal::timeline::{Timeline, Year};
use std::collections::BTreeSet;

/// Asserts that each fault has its words, each id is there once, each link is harmless, and that all that was loaded can be found.
///
/// # Panics
///
/// When one of these is not so.
pub fn assert_sound(loaded: &Loaded) {
    let messages = Messages::english();
    for fault in &loaded.faults {
        let words = describe(fault, &messages);
        assert!(words.starts_with(fault.file.name()) && words.len() > 30, "{words}");
        assert!(!words.chars().any(char::is_control), "{words:?}");
        assert!(fault.found.chars().count() <= 83, "{}", fault.found);
    }
    let portal = &loaded.portal;
    let mut ids = BTreeSet::new();
    for activity in &portal.activities {
        assert!(ids.insert(&activity.id), "two activities are {}", activity.id);
    }
    let order = portal.activities.iter().map(|activity| activity.when.order());
    assert!(order.is_sorted(), "activities are in the order of their dates");
    for list in TermList::ALL {
        let terms = portal.terms(list);
        let ids: BTreeSet<_> = terms.iter().map(|term| &term.id).collect();
        assert_eq!(ids.len(), terms.len(), "each id once in {list:?}");
        assert!(terms.iter().enumerate().all(|(rank, term)| term.rank == rank), "{list:?}");
    }
    for link in links(portal) {
        assert!(is_safe(link.as_str()), "{link}");
    }
    // Nothing that comes after loading fails either.
    for collection in [Collection::Activities, Collection::Documents] {
        let index = Index::build(collection, portal, Locale::English);
        let hits = index.search(&Query::default());
        assert_eq!(hits.items.len(), index.len());
        let timeline = Timeline::new(&index, &hits.items);
        let hits_in_years: usize = timeline.years.iter().map(Year::hits).sum();
        assert_eq!(hits_in_years + timeline.undated.hits, index.len());
    }
}
