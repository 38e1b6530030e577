//! `cargo xtask new`: the beginning of a new project's data.

use crate::error::{Error, Result};
use crate::{files, schema};
use portal::load::File;
use std::path::Path;

/// Writes three data files to begin with, and their schemas. Nothing that is there is touched.
///
/// # Errors
///
/// When one of the files is there already, or cannot be written.
pub(crate) fn run(dir: &Path) -> Result<bool> {
    for file in File::ALL {
        let file = dir.join(file.name());
        if file.exists() {
            return Err(Error::new(
                "begin a new project",
                format!("there is {} already", file.display()),
            )
            .help("cargo xtask new with a folder that is empty or not there yet"));
        }
    }
    for file in File::ALL {
        files::write(&dir.join(file.name()), editor::new::text(file))?;
    }
    schema::write(&dir.join("schema"))?;
    let dir = dir.display();
    println!("{dir} holds the beginning of a project. Its notes say what to change.");
    println!("To see it: cargo xtask serve --data {dir}");
    println!("To check it: cargo xtask check {dir}");
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_project_never_replaces_one_that_is_there() {
        let dir = tempfile::tempdir().expect("a folder");
        let new = dir.path().join("a/new one");
        assert_eq!(run(&new), Ok(true));
        files::write(&new.join("documents.json"), "mine").expect("written");
        let error = run(&new).expect_err("refused").to_string();
        assert!(error.contains("project.json already"), "{error}");
        assert_eq!(files::read(&new.join("documents.json")), Ok("mine".into()));
        assert!(new.join("schema/project.schema.json").is_file());
    }
}
