//! What the people who keep the data files are given: a check, an import, a schema, a beginning.
//!
//! Deliberately absent: anything that readers see. No part of this crate ends up in the portal.

pub mod check;
mod error;
mod layout;
pub mod new;
pub mod schema;

pub use error::{Error, Result};
pub use layout::Place;
