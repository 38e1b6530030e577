//! Trunk, which puts page, style sheet and program together.

use super::install::{self, Crate, Installed};
use crate::error::Result;
use std::path::PathBuf;

/// Newer ones want a newer Rust. `Trunk.toml` names the same version.
const VERSION: &str = "0.21.14";

pub(super) fn ready() -> Result<PathBuf> {
    install::by_cargo(&Crate {
        name: "trunk",
        version: VERSION,
        program: "trunk",
        installed: Installed::SameVersion,
        is_locked: true,
        // They are for HTTPS and for news of newer versions.
        default_features: false,
        why: "puts the site together",
        takes: "three to five minutes",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{files, paths};

    #[test]
    fn the_projects_settings_are_for_this_version() {
        let settings = files::read(&paths::root().join("Trunk.toml")).expect("the settings");
        assert!(settings.contains(&format!("trunk-version = \"={VERSION}\"")));
    }
}
