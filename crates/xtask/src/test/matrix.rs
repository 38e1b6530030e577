//! The fault matrix, as the stories wrote it down: printed, and compared with what the portal publishes.

use crate::error::{Error, Result};
use crate::files;
use crate::paths;
use crate::run::Run;
use portal::tested::Record;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// Where the stories write: a file for each cell, and one for the browser.
pub(crate) fn folder() -> PathBuf {
    paths::stories().join("matrix")
}

/// The name and version of the browser that the stories were told to.
pub(super) fn browser() -> Result<String> {
    files::read(&folder().join("browser"))
}

/// Makes room before the stories are told.
pub(crate) fn clear() -> Result<()> {
    files::remove_dir(&folder())?;
    files::create_dir(&folder())
}

/// Prints the matrix, and holds the published one to it. One that differs is written anew, to be committed.
///
/// # Errors
///
/// When the published matrix says something else than what was just seen.
pub(super) fn publish(anew: bool) -> Result<String> {
    let seen = Matrix::seen(&folder())?;
    println!("\n{}", seen.table());
    let file = paths::root().join("public").join(Record::Faults.file());
    let text = files::read(&file).unwrap_or_default();
    let is_same = text.split_once('\n').is_some_and(|(_, rows)| rows == seen.rows);
    let count = seen.rows.lines().count();
    if is_same && !anew {
        return Ok(format!("{count} faults"));
    }
    let today = Run::new(Path::new("date"), "ask for the day").args(["-u", "+%F"]).kept()?;
    files::write(&file, &format!("{}\t{}\n{}", seen.browser, today.trim(), seen.rows))?;
    if anew {
        return Ok(format!("{count} faults, written down in {}", file.display()));
    }
    Err(Error::new("publish the fault matrix", format!("{} said something else", file.display()))
        .help("it has been written anew: look at it, commit it, and run the tests again"))
}

/// What the stories saw.
struct Matrix {
    browser: String,
    rows: String,
}

impl Matrix {
    fn seen(folder: &Path) -> Result<Self> {
        let is_cell = |file: &PathBuf| {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            name.bytes().all(|byte| byte.is_ascii_digit())
        };
        let mut rows = String::new();
        for cell in files::below(folder).into_iter().filter(is_cell) {
            rows.push_str(&files::read(&cell)?);
        }
        Ok(Self { browser: files::read(&folder.join("browser"))?, rows })
    }

    /// In columns, for a terminal.
    fn table(&self) -> String {
        let rows: Vec<Vec<&str>> =
            self.rows.lines().map(|line| line.split('\t').collect()).collect();
        let width = |column: usize| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
        };
        let (first, second) = (width(0), width(1));
        let mut out =
            format!("What was broken on purpose, and what was seen in {}:\n", self.browser);
        for row in &rows {
            if let [part, fault, outcome] = row.as_slice() {
                let _ = writeln!(out, "  {part:first$}  {fault:second$}  {outcome}");
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_come_in_the_order_of_their_numbers() {
        let dir = tempfile::tempdir().expect("a folder");
        for (name, line) in
            [("010", "B\tx\tstays\n"), ("002", "A\tyy\tgoes on\n"), ("browser", "Chromium 1")]
        {
            files::write(&dir.path().join(name), line).expect("written");
        }
        let matrix = Matrix::seen(dir.path()).expect("read");
        assert_eq!(matrix.rows, "A\tyy\tgoes on\nB\tx\tstays\n");
        assert!(
            matrix.table().ends_with("  A  yy  goes on\n  B  x   stays\n"),
            "{}",
            matrix.table()
        );
    }
}
