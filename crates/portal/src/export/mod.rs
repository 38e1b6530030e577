//! The data in forms that other programs read.

mod atom;
mod cite;
mod csv;
mod ics;
mod json;
mod json_ld;
mod note;
mod sitemap;

pub use atom::{FeedHead, atom};
pub use cite::{Cited, bibtex, citation};
pub use csv::{csv_activities, csv_documents};
pub use ics::{calendar, is_dated};
<<<<<<< HEAD
pub use json::json_part;
=======
#[cfg(feature = "full")]
pub use json::json_parts;
>>>>>>> 1c2a2b844674448cbd6c7efeed61e96c6e7282e9
pub use json::{json_activities, json_documents};
pub use json_ld::json_ld;
pub use sitemap::{robots, sitemap_index, sitemaps};
