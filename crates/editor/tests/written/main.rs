//! What people write, and what it is taken for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod countries;
mod dates;
mod support;
