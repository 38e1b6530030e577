//! The data in forms that other programs read.

mod atom;
mod cite;
// Its headings are not among the words that the first program has.
#[cfg(feature = "full")]
mod csv;
mod ics;
mod json;
mod json_ld;
mod note;
#[cfg(feature = "full")]
mod sheet;
mod sitemap;

pub use atom::{FeedHead, atom};
pub use cite::{Cited, bibtex, citation};
#[cfg(feature = "full")]
pub use csv::{csv_activities, csv_documents};
pub use ics::{calendar, is_dated};
pub use json::{json_activities, json_documents};
pub use json_ld::json_ld;
pub use sitemap::{robots, sitemap_index, sitemaps};
