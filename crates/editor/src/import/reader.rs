//! Reads the rows of a list.

use super::entry::Entry;
use super::fault::Fault;
use super::mapping::{Column, Field, Mapping};
use super::problem::Problem;
use super::sheet::{Cell, Row, Sheet};
use super::split;
use super::values::Values;
use crate::written::date::{self, DateFault};
use portal::model::{Link, Portal};

/// What cells are read with.
pub(super) struct Reader<'a> {
    mapping: &'a Mapping,
    values: Values<'a>,
    /// Whether a date of the list has its month first.
    has_month_first: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(portal: &'a Portal, mapping: &'a Mapping, sheet: &Sheet) -> Self {
        let is_month_first = |column: &Column| {
            let cells = sheet.rows.iter().map(|row| row.cell(column.position).words());
            let mut dates = cells.filter(|_| is_date(column)).map(date::read);
            dates.any(|date| matches!(date, Err(DateFault::MonthFirst(_))))
        };
        let has_month_first = mapping.columns.iter().any(is_month_first);
        Self { mapping, values: Values::of(portal, &mapping.language), has_month_first }
    }

    /// What a row says, or every cell in it that cannot be used.
    pub(super) fn read(&self, row: &Row) -> Result<Entry, Vec<Fault>> {
        let mut entry = Entry { row: row.number, ..Entry::default() };
        let mut faults = Vec::new();
        for column in &self.mapping.columns {
            if column.field == Field::Ignored {
                continue;
            }
            let cell = row.cell(column.position);
            let read = match cell {
                Cell::Empty => continue,
                Cell::Text(text) if self.is_doubtful(column, text) => Err(Problem::TwoWays),
                // A link may be shown by other words than its address.
                Cell::Text(text) if column.field == Field::Source && !is_links(text) => {
                    let text = row.link(column.position).unwrap_or(text);
                    self.values.put(column.field, text, &mut entry)
                }
                Cell::Text(text) => self.values.put(column.field, text, &mut entry),
                Cell::Formula(_) => Err(Problem::Formula),
                Cell::Merged(_) => Err(Problem::Merged),
                Cell::TooLong(bytes) => Err(Problem::TooLong(*bytes)),
                Cell::Broken(_) => Err(Problem::Broken),
            };
            faults.extend(read.err().map(|problem| fault(row, column, cell, problem)));
        }
        entry.values.sort_by_key(|(key, _)| *key);
        if faults.is_empty() { Ok(entry) } else { Err(faults) }
    }

    /// Whether it is a date that could be read in two ways, in a list of which it is not known which is meant.
    fn is_doubtful(&self, column: &Column, text: &str) -> bool {
        self.has_month_first && is_date(column) && date::is_two_ways(text)
    }

    /// What a new activity has where its row says nothing, as the mapping's defaults give it.
    pub(super) fn defaults(&self) -> Result<Entry, (Field, Problem)> {
        let mut entry = Entry::default();
        for (field, text) in &self.mapping.defaults {
            self.values.put(*field, text, &mut entry).map_err(|problem| (*field, problem))?;
        }
        entry.values.sort_by_key(|(key, _)| *key);
        Ok(entry)
    }
}

fn is_date(column: &Column) -> bool {
    matches!(column.field, Field::Date | Field::End)
}

/// Whether a text is made of addresses.
fn is_links(text: &str) -> bool {
    split::links(text).all(|link| Link::parse(link).is_some())
}

fn fault(row: &Row, column: &Column, cell: &Cell, problem: Problem) -> Fault {
    let value = match cell {
        Cell::Empty | Cell::TooLong(_) => "…",
        Cell::Text(text) | Cell::Formula(text) | Cell::Merged(text) | Cell::Broken(text) => text,
    };
    Fault::new(row.number, column, value, problem)
}
