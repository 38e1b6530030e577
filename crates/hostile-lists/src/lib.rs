//! What is done to the import of lists by tests and by fuzzers, and what must hold whatever they put in.
//!
//! It is apart from `hostile`, which the core's tests need without what reads workbooks. Deliberately absent: anything that readers see.

mod list;
mod workbook;

pub use list::list;
pub use workbook::{ods, xlsx};
