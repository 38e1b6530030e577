//! The data in forms that other programs read.

mod ics;
mod json_ld;

pub use ics::calendar;
pub use json_ld::json_ld;
