//! Finding: what a reader asks, what matches, and how many more there would be.

mod count;
mod excerpt;
mod fold;
mod hits;
mod index;
mod marker;
mod names;
mod nearest;
mod query;
mod terms;
mod words;

pub use count::Count;
pub use excerpt::excerpt;
pub use fold::fold;
pub use hits::{Constraint, Fate, Hits, Ignored, Relaxation};
pub use index::Index;
pub use marker::Marker;
pub use nearest::nearest;
pub use query::{Collection, Facet, Query, Sort, SortKey, Value, View, unfit};
pub use terms::Terms;
