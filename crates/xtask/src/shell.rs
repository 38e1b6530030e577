//! Names for scripts and program that change with their content, so that they may be cached for ever.

use crate::error::{Error, Result};
use crate::files;
use crate::program;
use std::hash::{DefaultHasher, Hasher};
use std::path::Path;

/// Renames the files in `dist`, and puts the new names into the page that Trunk made for a site at the path `base`.
pub(crate) fn finish(dist: &Path, base: &str) -> Result<()> {
    let page = files::read(&dist.join("index.html"))?;
    let script = files::read_bytes(&dist.join("boot.js"))?;
    let name = format!("boot-{:016x}.js", hash(&script));
    let mut page = rewrite(&page, &name, base)?;
    files::rename(&dist.join("boot.js"), &dist.join(&name))?;
    // Trunk named these by what it had made; the tools that came after may not always make the same of it.
    for file in files::below(dist) {
        let old = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(ending) = ["_bg.wasm", ".js"].into_iter().find(|ending| old.ends_with(ending))
        else {
            continue;
        };
        if old.starts_with(program::NAME) {
            let new =
                format!("{}-{:016x}{ending}", program::NAME, hash(&files::read_bytes(&file)?));
            files::rename(&file, &dist.join(&new))?;
            page = page.replace(&old, &new);
        }
    }
    files::write(&dist.join("index.html"), &page)
}

fn rewrite(page: &str, boot: &str, base: &str) -> Result<String> {
    let plain = format!("{base}boot.js");
    let uses = page.matches(&plain).count();
    if uses != 1 {
        return Err(Error::new(
            "name the boot script in index.html",
            format!("expected {plain} in it once and found it {uses} times"),
        )
        .help("see pattern_script in Trunk.toml"));
    }
    Ok(page.replace(&plain, &format!("{base}{boot}")))
}

fn hash(content: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(content);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_the_hashed_script() {
        let page = "<script src=/p/boot.js data-base=/p/></script>";
        assert_eq!(
            rewrite(page, "boot-1.js", "/p/"),
            Ok("<script src=/p/boot-1.js data-base=/p/></script>".into())
        );
    }

    #[test]
    fn a_page_without_the_script_is_an_error() {
        assert!(rewrite("<p>", "boot-1.js", "/").is_err());
    }
}
