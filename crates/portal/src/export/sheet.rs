//! A table as a spreadsheet reads it, cell by cell.

use super::note::note;
use crate::cells::Cells;
use crate::message::{Key, Messages};
use crate::model::Portal;

/// What tells a spreadsheet that the file is UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// What a spreadsheet would read as the beginning of a formula, or skip in front of one. The wide ones count
/// as well where East Asian letters are typed.
const BEGINS_FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A table as far as it is written.
pub(super) struct Sheet<'a> {
    pub(super) cells: Cells<'a>,
    pub(super) out: String,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(portal: &'a Portal, messages: &'a Messages, head: &[Key]) -> Self {
        let mut out = String::from(BYTE_ORDER_MARK);
        for (position, key) in head.iter().enumerate() {
            cell(messages.text(*key), position == 0, &mut out);
        }
        out.push_str("\r\n");
        Self { cells: Cells { portal, messages }, out }
    }

    /// Writes a row, and behind it the note if the name that needs it stands in the row.
    pub(super) fn row(&mut self, cells: &[&str]) {
        let is_needed = |mark: &str| cells.iter().any(|text| text.contains(mark));
        let note = note(self.cells.portal, self.cells.messages, is_needed).unwrap_or_default();
        for (position, text) in cells.iter().enumerate() {
            cell(text, position == 0, &mut self.out);
        }
        cell(&note, false, &mut self.out);
        self.out.push_str("\r\n");
    }
}

/// Writes a cell. One that a spreadsheet would take for a formula is made text by an apostrophe.
fn cell(text: &str, is_first: bool, out: &mut String) {
    if !is_first {
        out.push(',');
    }
    let begin = text.chars().find(|c| !matches!(*c, ' ' | '\u{a0}' | BYTE_ORDER_MARK));
    let is_formula = begin.is_some_and(|c| BEGINS_FORMULA.contains(&c));
    // Some spreadsheets separate cells by semicolons or tabs, whatever the file does.
    let is_special = |c| matches!(c, '"' | ',' | ';' | '\t' | '\r' | '\n');
    let is_quoted = text.starts_with(' ') || text.ends_with(' ') || text.chars().any(is_special);
    if is_quoted {
        out.push('"');
    }
    if is_formula {
        out.push('\'');
    }
    for c in text.chars() {
        if c == '"' {
            out.push('"');
        }
        out.push(c);
    }
    if is_quoted {
        out.push('"');
    }
}
