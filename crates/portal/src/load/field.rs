//! What there is to know of a field of an activity.

use super::record::Record;
use super::terms::Terms;
use crate::cells::Cells;
use crate::json_writer::JsonWriter;
use crate::message::{Key, Messages};
use crate::model::{Activity, Portal};

/// A field, or fields that are read together.
pub(crate) struct Field {
    /// Their names in a record.
    pub(super) keys: &'static [&'static str],
    /// Reads them into an activity.
    pub(super) read: fn(&mut Reading<'_, '_>, &mut Activity),
    /// Writes them as the data files have them.
    pub(crate) write: fn(&Activity, &mut JsonWriter),
    /// The columns that tables have for them.
    pub(crate) columns: &'static [Column],
    /// What an activity's page says of them among its facts, where it has nothing more to show than words.
    pub(super) fact: Option<Fact>,
}

/// A name, and what an activity says under it, if anything.
pub(super) struct Fact(pub(super) Key, pub(super) fn(&Activity, &Messages) -> Option<String>);

/// A column of a table.
pub(crate) struct Column {
    /// Its place among the columns: programs of others count on it, so that a new column comes behind those that are there.
    pub(crate) place: u8,
    /// What stands above it.
    pub(crate) head: Key,
    /// What it says of an activity.
    pub(crate) cell: fn(&Activity, Cells<'_>) -> String,
}

/// What fields are read from.
pub(super) struct Reading<'r, 'f> {
    pub(super) record: &'r mut Record<'f>,
    pub(super) terms: &'r mut Terms,
    pub(super) portal: &'r Portal,
}

/// A field, with its columns.
macro_rules! field {
    ($keys:expr, $read:expr, $write:expr, $columns:tt) => {
        field!($keys, $read, $write, $columns, None)
    };
    ($keys:expr, $read:expr, $write:expr, [$(($place:literal, $head:expr, $cell:expr)),* $(,)?], $fact:expr) => {
        Field {
            keys: &$keys,
            read: $read,
            write: $write,
            columns: &[$(Column { place: $place, head: $head, cell: $cell }),*],
            fact: $fact,
        }
    };
}

pub(super) use field;
