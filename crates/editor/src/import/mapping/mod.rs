//! Which column of a list holds what: guessed, kept beside the list, and read again next time.

mod field;
mod file;
mod guess;
mod headers;
mod language;

pub(super) use field::Field;
pub(super) use language::is_foreign;

use super::sheet::Sheet;
use crate::error::{Error, Result};
use crate::written::plain;
use portal::model::Lang;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// How the name of a file ends in which a mapping is kept.
const ENDING: &str = ".mapping.json";

/// Whether a file is one in which an import keeps what it took the columns of a list for: nothing that readers see.
pub(crate) fn is_mapping(file: &Path) -> bool {
    file.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.ends_with(ENDING))
}

/// Which column holds what.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mapping {
    /// The sheet's name.
    pub(super) sheet: Option<String>,
    /// The row with the headers, from 1; 0 if there is none.
    pub(super) header_row: usize,
    /// The language of titles and summaries.
    pub(super) language: Lang,
    /// The columns, from the left.
    pub(super) columns: Vec<Column>,
    /// What a new activity has where its row says nothing.
    pub(super) defaults: BTreeMap<Field, String>,
}

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    /// The column, from 0.
    pub(super) position: usize,
    /// What is written above it.
    pub(super) header: String,
    /// What it holds.
    pub(super) field: Field,
}

impl Mapping {
    /// Where the mapping of a list is kept: `list.xlsx` has `list.mapping.json`.
    pub(super) fn beside(list: &Path) -> PathBuf {
        let mut name = list.file_stem().unwrap_or_default().to_owned();
        name.push(ENDING);
        list.with_file_name(name)
    }

    /// The mapping that is kept in this file, if there is such a file.
    pub(super) fn kept(file: &Path) -> Result<Option<Self>> {
        file::read(file)
    }

    /// The mapping that a sheet's headers suggest.
    pub(super) fn guessed(list: &Path, sheet: &Sheet) -> Result<Self> {
        let cause = || {
            format!(
                "none of its first {} rows with anything in them is a header that names a title and one thing more \
                 (such as Title, Date, City, Country, Type); write one above the columns{}",
                guess::LOOKED_AT,
                match sheet.others.as_slice() {
                    [] => String::new(),
                    others =>
                        format!(", or choose another sheet with --sheet: {}", others.join(", ")),
                }
            )
        };
        let tried = || format!("understand the columns of {}", list.display());
        guess::guess(sheet).ok_or_else(|| Error::new(tried(), cause()))
    }

    /// Writes it into a file.
    pub(super) fn keep(&self, file: &Path) -> Result<()> {
        file::write(self, file)
    }

    /// The mapping, if the sheet has the headers that it names where it says. A column that has moved is followed.
    pub(super) fn held_against(mut self, sheet: &Sheet) -> std::result::Result<Self, String> {
        if self.header_row == 0 {
            return Ok(self);
        }
        let number = self.header_row;
        let row = sheet.rows.iter().find(|row| row.number == number);
        let row =
            row.ok_or_else(|| format!("row {number}, which is to hold the headers, is empty"))?;
        let is = |position: usize, header: &str| plain(row.cell(position).words()) == plain(header);
        for column in &mut self.columns {
            if is(column.position, &column.header) || column.field == Field::Ignored {
                continue;
            }
            let found = (0..row.cells.len()).find(|position| is(*position, &column.header));
            column.position = found.ok_or_else(|| {
                format!(
                    "row {number} has no column \"{}\", which is to hold {}; change that, or delete the file to have \
                     the columns guessed anew",
                    column.header,
                    column.field.name()
                )
            })?;
        }
        Ok(self)
    }

    /// The columns of a field.
    pub(super) fn column(&self, field: Field) -> Option<&Column> {
        self.columns.iter().find(|column| column.field == field)
    }
}
