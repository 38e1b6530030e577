//! A sheet of a list, as rows of cells with the places that the editor's own program shows for them.

mod delimited;
mod package;
mod stopped;
mod tables;
mod workbook;

use crate::error::{Error, Result};
use std::fmt;
use std::path::Path;

/// The longest file that is read, in bytes.
pub(super) const MAX_FILE: usize = 64 * 1024 * 1024;

/// How much a workbook may hold when it is unpacked, in bytes.
pub(super) const MAX_UNPACKED: u64 = 256 * 1024 * 1024;

/// The most rows of a sheet.
pub(super) const MAX_ROWS: usize = 100_000;

/// The most columns of a sheet.
pub(super) const MAX_COLUMNS: usize = 500;

/// The longest text of a cell, in bytes: what a field of the data may hold.
pub(super) const MAX_CELL: usize = portal::load::MAX_TEXT;

/// A sheet, without its empty rows.
#[derive(Debug)]
pub(super) struct Sheet {
    /// Its name; a file of text has none.
    pub(super) name: Option<String>,
    /// The names of the other sheets in the file.
    pub(super) others: Vec<String>,
    /// Its rows.
    pub(super) rows: Vec<Row>,
}

/// A row of a sheet.
#[derive(Debug)]
pub(super) struct Row {
    /// Its number, from 1.
    pub(super) number: usize,
    /// Its cells from column A on. Those at the end may be missing.
    pub(super) cells: Vec<Cell>,
    /// Where cells lead that are links, by their columns.
    pub(super) links: Vec<(usize, String)>,
}

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// A text, a number or, in ISO 8601, a date.
    Text(String),
    /// A formula.
    Formula(String),
    /// It is merged with others; the first of them has the text.
    Merged(String),
    /// A text of so many bytes, which is too long.
    TooLong(usize),
    /// What the editor's program could not work out, such as `#REF!`.
    Broken(String),
}

/// Where a cell is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    /// The row's number, from 1.
    pub(super) row: usize,
    /// The column, from 0.
    pub(super) column: usize,
}

impl Sheet {
    /// Reads a sheet of a file: the one of this name, or the first.
    pub(super) fn read(path: &Path, sheet: Option<&str>) -> Result<Self> {
        let failed = |error: std::io::Error| Error::new(format!("read {}", path.display()), error);
        let size = path.metadata().map_err(failed)?.len();
        if size > MAX_FILE as u64 {
            return Err(too_large(path, size));
        }
        Self::of(path, std::fs::read(path).map_err(failed)?, sheet)
    }

    /// Reads a sheet of a file that holds these bytes.
    pub(super) fn of(path: &Path, bytes: Vec<u8>, sheet: Option<&str>) -> Result<Self> {
        if bytes.len() > MAX_FILE {
            return Err(too_large(path, bytes.len()));
        }
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let read = match ending.to_ascii_lowercase().as_str() {
            "csv" | "tsv" | "txt" if sheet.is_some() => {
                Err("a file of text has one sheet without a name; leave out --sheet".to_owned())
            }
            "csv" | "tsv" | "txt" => delimited::read(bytes),
            "xlsx" | "xlsm" => workbook::read(workbook::xlsx, bytes, sheet),
            "ods" => workbook::read(workbook::ods, bytes, sheet),
            _ => Err("only .csv, .xlsx and .ods are read; save the list as one of them".to_owned()),
        };
        let mut read =
            read.map_err(|cause| Error::new(format!("read {}", path.display()), cause))?;
        read.rows.retain(|row| row.cells.iter().any(|cell| *cell != Cell::Empty));
        Ok(read)
    }
}

fn too_large(path: &Path, size: impl fmt::Display) -> Error {
    let cause = format!(
        "it has {size} bytes, and at most {MAX_FILE} are read; remove pictures and old sheets"
    );
    Error::new(format!("read {}", path.display()), cause)
}

impl Row {
    /// The cell of a column.
    pub(super) fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Empty)
    }

    /// Where the cell of a column leads, if it is a link.
    pub(super) fn link(&self, column: usize) -> Option<&str> {
        self.links.iter().find(|(other, _)| *other == column).map(|(_, link)| link.as_str())
    }
}

impl Cell {
    /// A cell with this text, which is trimmed.
    fn text(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() {
            Self::Empty
        } else if text.len() > MAX_CELL {
            Self::TooLong(text.len())
        } else if text.starts_with('=') {
            Self::Formula(text.to_owned())
        } else {
            Self::Text(text.to_owned())
        }
    }

    /// Its words, as a header has them.
    pub(super) fn words(&self) -> &str {
        match self {
            Self::Text(text) | Self::Merged(text) => text,
            _ => "",
        }
    }
}

/// Whether a sheet is called this: capitals do not matter, as in the programs that make sheets.
pub(super) fn is_name(wanted: &str, name: &str) -> bool {
    wanted.trim().to_lowercase() == name.trim().to_lowercase()
}

/// The letters of a column, from 0: A, B, …, Z, AA.
pub(super) fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// The column of these letters, from 0.
pub(super) fn column(letters: &str) -> Option<usize> {
    let is_fit =
        (1..=3).contains(&letters.len()) && letters.bytes().all(|b| b.is_ascii_alphabetic());
    let digit = |letter: u8| usize::from(letter.to_ascii_uppercase() - b'A') + 1;
    is_fit.then(|| letters.bytes().fold(0, |sum, letter| sum * 26 + digit(letter)) - 1)
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}, column {}", self.row, letters(self.column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_that_spreadsheets_show() {
        for (number, name) in
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
        {
            assert_eq!(letters(number), name);
            assert_eq!(column(name), Some(number));
        }
        assert_eq!(column("b"), Some(1));
        assert_eq!(column(""), None);
        assert_eq!(column("A1"), None);
    }
}
