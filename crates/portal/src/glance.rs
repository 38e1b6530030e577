//! What the first page tells of all items: how many concern which country, which are the newest, and when they were.
//!
//! It is told without an index, which takes far more code to make, and which nobody needs before they look for something.

use crate::find::set::Set;
use crate::find::{Facet, Hits, Index, Query, newest_first};
use crate::model::{Activity, CountryCode, Portal};
use crate::timeline::{Calendar, Timeline};

/// What the first page tells of all items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glance {
    /// The countries that the project names.
    pub countries: Vec<Figures>,
    /// Positions of the newest activities, the newest first.
    pub newest: Vec<usize>,
    /// All activities.
    pub timeline: Timeline,
}

/// How much concerns a country and not all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The country.
    pub country: CountryCode,
    /// Activities.
    pub activities: usize,
    /// Documents.
    pub documents: usize,
}

impl Glance {
    /// How many of the newest activities are told.
    pub const NEWEST: usize = 3;

    /// Counts in the records themselves.
    pub fn of(portal: &Portal) -> Self {
        let order = newest_first(&portal.activities);
        let mut calendar = Calendar::default();
        for activity in order.iter().filter_map(|at| portal.activities.get(*at)) {
            calendar.push(activity.when, activity.kind.rank);
        }
        let of_country = |code: CountryCode| Figures {
            country: code,
            activities: portal.activities.iter().filter(|activity| names(activity, code)).count(),
            documents: portal
                .documents
                .iter()
                .filter(|document| !document.is_regional() && document.countries.contains(&code))
                .count(),
        };
        Self {
            countries: portal.countries.iter().map(|country| of_country(country.code)).collect(),
            timeline: Timeline::of(&calendar, &Set::full(order.len()), &|rank| {
                order.get(rank).copied()
            }),
            newest: order.into_iter().take(Self::NEWEST).collect(),
        }
    }

    /// The same by indices, for a portal whose records are not here.
    pub fn found(portal: &Portal, activities: &Index, documents: &Index) -> Self {
        let named = Query { regional: false, ..Query::default() };
        let hits = [activities, documents].map(|index| index.search(&named));
        let of_country = |code: CountryCode| {
            let figure = |hits: &Hits| {
                let mut counts = hits.counts(Facet::Country).iter();
                counts
                    .find(|count| count.value.as_str() == code.as_str())
                    .map_or(0, |count| count.hits)
            };
            let [activities, documents] = &hits;
            Figures { country: code, activities: figure(activities), documents: figure(documents) }
        };
        let all = activities.search(&Query::default()).items;
        Self {
            countries: portal.countries.iter().map(|country| of_country(country.code)).collect(),
            newest: all.iter().take(Self::NEWEST).collect(),
            timeline: Timeline::new(activities, &all),
        }
    }
}

/// Whether an activity names a country, and does not concern all of them.
fn names(activity: &Activity, code: CountryCode) -> bool {
    !activity.is_regional() && activity.countries.contains(&code)
}
