//! What a site is made of besides its data: a folder with a manifest.

use crate::error::{Error, Result};
use crate::world::{World, text};
use serde::{Deserialize, Serialize};

/// What the files of a release are. The paths are those in its folder, and in that of a site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The path that stands in the shell for that of the site, with a slash at both ends.
    pub base: String,
    /// The bare page that the program starts on.
    pub shell: String,
    /// The program, as WebAssembly.
    pub program: String,
    /// The JavaScript that the program is started by and calls.
    pub script: String,
    /// The script that the shell runs first.
    pub boot: String,
    /// The style sheet.
    pub style: String,
    /// The icon.
    pub icon: String,
    /// All others: the messages in each language, the schemas of the data, the records of what was tested.
    pub files: Vec<String>,
}

impl Manifest {
    /// Its own path.
    pub const PATH: &str = "release.json";

    /// What the file says.
    pub fn text(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

/// A release that can be read.
pub struct Release<'w> {
    world: &'w dyn World,
    manifest: Manifest,
}

impl<'w> Release<'w> {
    /// The release in a folder.
    ///
    /// # Errors
    ///
    /// When there is no manifest, or one that cannot be understood.
    pub fn open(world: &'w dyn World) -> Result<Self> {
        let text = required(text(world, Manifest::PATH)?, Manifest::PATH)?;
        let manifest = serde_json::from_str(&text);
        Ok(Self { world, manifest: manifest.map_err(|error| Error::new(Manifest::PATH, error))? })
    }

    /// The path that stands in the shell for that of the site.
    pub(crate) fn base(&self) -> &str {
        &self.manifest.base
    }

    /// The text of the bare page.
    pub(crate) fn shell(&self) -> Result<String> {
        self.text(&self.manifest.shell)
    }

    /// The text of the style sheet.
    pub(crate) fn style(&self) -> Result<String> {
        self.text(&self.manifest.style)
    }

    /// Puts what every site has into its folder.
    pub(crate) fn copy(&self, to: &dyn World) -> Result<()> {
        let Manifest { program, script, boot, style, icon, files, .. } = &self.manifest;
        for path in [program, script, boot, style, icon].into_iter().chain(files) {
            to.write(path, &required(self.world.read(path)?, path)?)?;
        }
        Ok(())
    }

    fn text(&self, path: &str) -> Result<String> {
        required(text(self.world, path)?, path)
    }
}

fn required<T>(content: Option<T>, path: &str) -> Result<T> {
    content.ok_or_else(|| Error::new(path, "it is not in the release"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory::MemoryWorld;
    use crate::tested::release;

    #[test]
    fn a_release_says_what_it_lacks() {
        let opened = |world: &MemoryWorld| Release::open(world).map(drop);
        let error = opened(&MemoryWorld::new()).err().map(|error| error.to_string());
        assert_eq!(error.as_deref(), Some("release.json: it is not in the release"));
        let world = release();
        assert_eq!(opened(&world), Ok(()));
        assert!(world.write(Manifest::PATH, b"{}").is_ok());
        assert!(opened(&world).is_err());
    }

    #[test]
    fn a_file_that_the_manifest_names_must_be_there() {
        let all = release().into_files();
        for lost in all.keys().filter(|path| *path != Manifest::PATH && *path != "index.html") {
            let world = MemoryWorld::new();
            for (path, content) in all.iter().filter(|(path, _)| *path != lost) {
                assert!(world.write(path, content).is_ok());
            }
            let copied = Release::open(&world).and_then(|it| it.copy(&MemoryWorld::new()));
            assert_eq!(copied, Err(Error::new(lost, "it is not in the release")));
        }
    }
}
