//! What the people who keep the data files are given: a check, an import, a schema, a beginning.
//!
//! Deliberately absent: anything that readers see. No part of this crate ends up in the portal.

mod error;
pub mod import;
pub mod written;

pub use error::{Error, Result};
