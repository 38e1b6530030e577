//! Hostile and broken input, in numbers. In the full run (`cargo xtask test --only hostile`) each test leaves a count.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod changed_bytes;
mod corpus;
mod disguises;
mod limits;
mod links;
mod naughty;
mod real;
mod truncations;
