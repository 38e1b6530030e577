//! What holds for everything that anybody could put in: addresses, files, questions.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod addresses;
mod finding;
mod loading;
mod naive;
mod sizes;
#[path = "../../../portal/tests/support/mod.rs"]
mod support;
