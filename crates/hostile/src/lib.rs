//! What is done to the portal's core by tests and by fuzzers, and what must hold whatever they put in.
//!
//! A fuzzer hands bytes to [`load`], [`address`] and [`finding`]; the tests hand them the files that fuzzers kept. Each does what
//! a reader's browser would do with such bytes, and panics where something comes of it that must not.
//!
//! Deliberately absent: anything that readers see. No part of this crate ends up in the portal.

mod address;
mod corpus;
mod finding;
mod full_run;
mod indexed;
mod links;
mod load;
mod mutated;
mod naughty;
mod small;
mod sound;

pub use address::address;
pub use corpus::replay;
pub use finding::finding;
pub use full_run::{FOLDER, cases, counted};
pub use indexed::{Indexed, indexed};
pub use links::{is_safe, links};
pub use load::load;
pub use naughty::{NAUGHTY, naughty};
pub use small::{small, small_with, text_of};
pub use sound::assert_sound;
