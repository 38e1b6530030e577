//! A cell that cannot be used.

use super::mapping::Column;
use super::problem::{Problem, shortened};
use super::sheet::Place;
use std::fmt;

/// A cell that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// Where it is.
    pub(super) place: Place,
    /// What is written above its column.
    pub(super) header: String,
    /// What stands in it, shortened.
    pub(super) value: String,
    /// What is wrong with it.
    pub(super) problem: Problem,
}

impl Fault {
    /// What is wrong with the value in a row and a column.
    pub(super) fn new(row: usize, column: &Column, value: &str, problem: Problem) -> Self {
        Self {
            place: Place { row, column: column.position },
            header: shortened(&column.header),
            value: shortened(value),
            problem,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.place)?;
        if !self.header.is_empty() {
            write!(f, " ({})", self.header)?;
        }
        write!(f, ", \"{}\": {}", self.value, self.problem)
    }
}
