//! Lists as staff keep them, imported into the project's own data and into made-up ones.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod conflicts;
mod faults;
mod fields;
mod hostile;
mod lists;
mod mappings;
mod properties;
mod stable;
mod support;
mod writing;
