//! What the tables of an `OpenDocument` file are made of, before they are read: what is merged, and how large they are.
//!
//! A table may say of one cell that it stands there a million times, and what reads the file then makes room for each.

use calamine::Dimensions;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;

/// The most cells up to the last that holds anything.
const MAX_AREA: u64 = 5_000_000;

/// The merged areas of each table, by its name.
pub(super) type Merged = HashMap<String, Vec<Dimensions>>;

/// Looks through the content of a file.
pub(super) fn look(content: &str) -> Result<Merged, String> {
    let broken = |error: &dyn std::fmt::Display| format!("its content is broken: {error}");
    let mut reader = Reader::from_str(content);
    let mut merged = Merged::new();
    let mut table = Table::default();
    loop {
        match reader.read_event().map_err(|error| broken(&error))? {
            Event::Start(tag) | Event::Empty(tag) => {
                table.take(&tag).map_err(|error| broken(&error))?;
            }
            Event::End(tag) if tag.name().as_ref() == "table:table-row" => table.row += table.rows,
            Event::End(tag) if tag.name().as_ref() == "table:table" => {
                let table = std::mem::take(&mut table);
                merged.insert(table.name, table.merged);
            }
            Event::Eof => return Ok(merged),
            _ => {}
        }
        if table.last_row.saturating_mul(table.last_column) > MAX_AREA {
            return Err(format!(
                "the table \"{}\" repeats its cells, or holds one so far away, that there would be more than {MAX_AREA} of \
                 them; delete what is below and beside the list",
                table.name
            ));
        }
    }
}

/// A table as far as it was read.
#[derive(Default)]
struct Table {
    name: String,
    /// The row that is read, from 0, and how many times it stands there.
    row: u64,
    rows: u64,
    /// The column of the next cell, from 0.
    column: u64,
    /// How many rows and columns there are up to the last cell that holds anything.
    last_row: u64,
    last_column: u64,
    merged: Vec<Dimensions>,
}

impl Table {
    fn take(&mut self, tag: &BytesStart<'_>) -> Result<(), quick_xml::Error> {
        let text = |name: &str| -> Result<Option<String>, quick_xml::Error> {
            let found = tag.try_get_attribute(name)?;
            found
                .map(|found| {
                    Ok(found.normalized_value(quick_xml::XmlVersion::Implicit1_0)?.into_owned())
                })
                .transpose()
        };
        // A number that is none counts as one, as it does for what reads the file.
        let times = |name: &str| -> Result<u64, quick_xml::Error> {
            Ok(text(name)?.and_then(|text| text.parse().ok()).unwrap_or(1).max(1))
        };
        match tag.name().as_ref() {
            "table:table" => self.name = text("table:name")?.unwrap_or_default(),
            "table:table-row" => {
                (self.rows, self.column) = (times("table:number-rows-repeated")?, 0);
            }
            "table:table-cell" | "table:covered-table-cell" => {
                let columns = times("table:number-columns-repeated")?;
                let (rows, wide) =
                    (times("table:number-rows-spanned")?, times("table:number-columns-spanned")?);
                if rows > 1 || wide > 1 {
                    let start = (short(self.row), short(self.column));
                    let end = (short(self.row + rows - 1), short(self.column + wide - 1));
                    self.merged.push(Dimensions::new(start, end));
                }
                self.column = self.column.saturating_add(columns);
                if text("office:value-type")?.is_some() || text("table:formula")?.is_some() {
                    self.last_row = self.last_row.max(self.row.saturating_add(self.rows));
                    self.last_column = self.last_column.max(self.column);
                }
            }
            _ => {}
        }
        Ok(())
    }
}

fn short(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
