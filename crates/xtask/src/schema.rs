//! `cargo xtask schema`: what may stand in the data files, for the programs that they are written in.

use crate::error::Result;
use crate::files;
use editor::schema;
use portal::load::File;
use std::path::Path;

/// Writes the schemas of the three files into a folder.
pub(crate) fn write(dir: &Path) -> Result<()> {
    for file in File::ALL {
        files::write(&dir.join(schema::name(file)), &schema::text(file))?;
    }
    Ok(())
}
