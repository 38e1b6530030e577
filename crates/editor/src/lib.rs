//! What the people who keep the data files are given: a check, an import, a schema, a beginning.
//!
//! Deliberately absent: anything that readers see. No part of this crate ends up in the portal.

pub mod check;
mod error;
pub mod folder;
pub mod import;
mod layout;
pub mod new;
pub mod schema;
mod strict;
pub mod written;

pub use error::{Error, Result};
pub use layout::Place;
