//! Finding: what a reader asks, what matches, and how many more there would be.

mod count;
mod entry;
mod excerpt;
mod facet;
mod facets;
mod field;
mod found;
mod gather;
mod hits;
mod index;
mod items;
mod lexicon;
mod marker;
mod matched;
mod names;
mod nearest;
mod pack;
mod query;
pub(crate) mod set;
mod shard;
mod shared;
mod terms;
mod time;
mod value;
mod words;

pub use crate::fold::fold;
pub use crate::letters::unfit;
pub use count::Count;
pub use excerpt::excerpt;
pub use facet::{Collection, Facet, ValueNames, value_name};
pub use found::{Found, Positions};
pub(crate) use gather::newest_first;
pub use hits::{Constraint, Fate, Hits, Ignored, Relaxation};
pub use index::Index;
pub use marker::Marker;
pub use nearest::nearest;
pub use pack::{PART, PackFile};
#[cfg(feature = "full")]
pub use pack::{Packed, pack};
pub use query::{Query, Sort, SortKey, View};
pub use terms::Terms;
pub use value::Value;
