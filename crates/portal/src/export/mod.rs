//! The data in forms that other programs read.

mod atom;
mod cite;
mod csv;
mod ics;
mod json;
mod json_ld;
mod note;
mod sheet;
mod sitemap;

pub use atom::{FeedHead, atom};
pub use cite::{Cited, bibtex, citation};
pub use csv::{csv_activities, csv_documents};
pub use ics::{calendar, is_dated};
pub use json::{json_activities, json_documents, json_part};
pub use json_ld::json_ld;
pub use sitemap::{robots, sitemap_index, sitemaps};
