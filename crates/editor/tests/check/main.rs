//! The check names what is wrong, where it stands and what was most likely meant.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod broken;
mod hints;
mod lints;
mod reports;
mod support;
