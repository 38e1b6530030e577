//! The data in forms that other programs read.

mod atom;
mod ics;
mod json_ld;
mod note;
mod sitemap;

pub use atom::{FeedHead, atom};
pub use ics::calendar;
pub use json_ld::json_ld;
pub use sitemap::{robots, sitemap};
