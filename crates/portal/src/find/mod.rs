//! Finding: what a reader asks, what matches, and how many more there would be.

mod count;
mod fold;
mod hits;
mod index;
mod query;

pub use count::Count;
pub use fold::fold;
pub use hits::{Constraint, Hits, Ignored, Relaxation};
pub use index::Index;
pub use query::{Collection, Facet, Query, Sort, SortKey, Value, View};
