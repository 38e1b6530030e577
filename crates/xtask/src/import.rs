//! `cargo xtask import`: merges a list that staff keep into the data.

use crate::error::{Error, Result};
use editor::import::{self, Options};

/// Imports the list and says what came of it. `false` if a row was skipped or left something in conflict.
pub(crate) fn run(options: &Options) -> Result<bool> {
    let outcome = import::run(options).map_err(|error| Error::new(error.tried(), error.cause()))?;
    print!("{}", outcome.text);
    Ok(outcome.counts.skipped == 0 && outcome.counts.conflicts == 0)
}
