//! The core of the portal: what a project's data mean, how they are found, and where each view lives.
//!
//! Nothing here knows that a browser exists. There is no clock, no I/O and no global state, so every
//! function can be tested natively and gives the same answer in the build's prerendered pages and in
//! the reader's browser.
//!
//! The way in is [`load::load`], which turns three JSON texts into a [`model::Portal`] and a list of
//! [`load::Fault`]s. A [`find::Index`] is built once from the portal; a [`route::Page`] is what an address
//! means, and its [`find::Query`] asked of the index gives [`find::Hits`].

#![forbid(unsafe_code)]

pub mod alphabet;
mod cells;
pub mod changed;
pub mod dates;
pub mod details;
pub mod export;
pub mod find;
mod fold;
pub mod glance;
mod interner;
mod json_writer;
pub mod labels;
mod letters;
pub mod load;
pub mod locale;
pub mod message;
pub mod model;
pub mod numbers;
pub mod order;
pub mod report;
pub mod route;
mod seek;
pub mod tested;
mod texts;
pub mod timeline;
