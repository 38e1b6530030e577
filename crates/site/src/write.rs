//! A whole site.

use crate::error::Result;
use crate::options::Options;
use crate::pages::{self, PageCount};
use crate::publish::Published;
use crate::release::Release;
use crate::shell;
use crate::world::World;
use portal::changed;
use portal::load::File;
use portal::model::PartialDate;

/// The first page, and the only one where static pages are left out.
const FIRST: &str = "index.html";

/// Writes every file of a site. Tells `told` now and then how many of how many static pages are done, of which it returns the
/// number.
///
/// # Errors
///
/// When a file of the release is missing or not what it should be, or when a file cannot be read or written.
pub fn write(
    release: &Release<'_>,
    data: &Published,
    options: &Options,
    world: &dyn World,
    told: &(dyn Fn(usize, usize) + Sync),
) -> Result<PageCount> {
    release.copy(world)?;
    write_data(data, &options.changed, world)?;
    let base = &options.address.base;
    let shell = shell::finish(&release.shell()?, release.base(), base, data.head())?;
    if options.static_pages {
        return pages::write(&shell, &release.style()?, options, world, told);
    }
    world.write(FIRST, shell.as_bytes())?;
    Ok(PageCount::default())
}

/// Writes the data of a site, and when their files were `changed` last, and nothing else.
///
/// # Errors
///
/// When a file cannot be written.
pub fn write_data(
    data: &Published,
    changed: &[(File, PartialDate)],
    world: &dyn World,
) -> Result<()> {
    for (path, content) in data.files() {
        world.write(&format!("data/{path}"), content)?;
    }
    world.write(changed::FILE, changed::write(changed).as_bytes())?;
    Ok(())
}
