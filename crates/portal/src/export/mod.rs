//! The data in forms that other programs read.

mod ics;

pub use ics::calendar;
