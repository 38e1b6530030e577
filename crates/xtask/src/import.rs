//! `cargo xtask import`: merges a list that staff keep into the data.

use crate::error::{Error, Result};
use crate::paths;
use clap::Args;
use editor::import::{self, Options, Precedence, Run};
use std::path::PathBuf;

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Args)]
pub(crate) struct ImportOptions {
    /// The list: a .csv, .xlsx or .ods file
    #[arg(value_name = "FILE")]
    pub(crate) list: PathBuf,
    /// The folder of data files [default: public/data]
    #[arg(long, value_name = "DIR", default_value_os_t = paths::data(), hide_default_value = true)]
    pub(crate) data: PathBuf,
    /// Which sheet of the list [default: the first]
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
    /// The file that says what each column means [default: NAME.mapping.json beside the list]
    #[arg(long, value_name = "FILE")]
    pub(crate) mapping: Option<PathBuf>,
    /// Show what would change, and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Let the list win where it and the data differ
    #[arg(long)]
    pub(crate) overwrite: bool,
}

impl From<ImportOptions> for Options {
    fn from(options: ImportOptions) -> Self {
        let ImportOptions { list, data, sheet, mapping, dry_run, overwrite } = options;
        Self {
            list,
            data,
            sheet,
            mapping,
            run: if dry_run { Run::Dry } else { Run::Real },
            precedence: if overwrite { Precedence::List } else { Precedence::Data },
        }
    }
}

/// Imports the list and says what came of it. `false` if a row was skipped or left something in conflict.
pub(crate) fn run(options: ImportOptions) -> Result<bool> {
    let outcome =
        import::run(&options.into()).map_err(|error| Error::new(error.tried(), error.cause()))?;
    print!("{}", outcome.text);
    Ok(outcome.counts.skipped == 0 && outcome.counts.conflicts == 0)
}
