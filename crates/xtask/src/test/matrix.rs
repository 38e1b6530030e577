//! The fault matrix, as the stories wrote it down: printed, and compared with what the portal publishes.

use super::published;
use crate::error::Result;
use crate::files;
use crate::paths;
use portal::tested::Record;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// Where the stories write: a file for each cell, and one for the browser.
pub(crate) fn folder() -> PathBuf {
    paths::stories().join("matrix")
}

/// The name and version of the browser that the stories were told to.
pub(super) fn browser(folder: &Path) -> Result<String> {
    files::read(&folder.join("browser"))
}

/// Makes room before the stories are told.
pub(crate) fn clear() -> Result<()> {
    files::remove_dir(&folder())?;
    files::create_dir(&folder())
}

/// Prints the matrix, and holds the published one to it.
///
/// # Errors
///
/// When the published matrix says something else than what was just seen.
pub(super) fn publish(anew: bool) -> Result<String> {
    let seen = Matrix::seen(&folder())?;
    println!("\n{}", seen.table());
    let content = format!("{}\t{}\n{}", seen.browser, published::today()?, seen.rows);
    let count = format!("{} faults", seen.rows.lines().count());
    published::hold(Record::Faults, anew, &content, &count, |text| {
        let is_same = text.split_once('\n').is_some_and(|(_, rows)| rows == seen.rows);
        if is_same { Vec::new() } else { vec!["what was seen is something else".to_owned()] }
    })
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
        Ok(Self { browser: browser(folder)?, rows })
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
