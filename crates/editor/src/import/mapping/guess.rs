//! Guesses what the columns of a sheet hold, from what is written above them.

use super::headers::HEADERS;
use super::{Column, Field, Mapping};
use crate::import::sheet::{Row, Sheet};
use crate::written::plain;

/// How many rows are looked at for the one with the headers.
pub(super) const LOOKED_AT: usize = 30;

/// The mapping that a sheet's headers suggest; `None` if no row has a title and another field.
pub(super) fn guess(sheet: &Sheet) -> Option<Mapping> {
    let rows = sheet.rows.iter().take(LOOKED_AT);
    let guesses = rows.map(|row| (columns(row), row.number));
    let known = |columns: &[Column]| columns.iter().filter(|c| c.field != Field::Ignored).count();
    // Of two rows that say the same the upper one is the header.
    let (columns, header_row) = guesses
        .filter(|(columns, _)| {
            let has = |field| columns.iter().any(|column| column.field == field);
            (has(Field::Title) || has(Field::Id)) && known(columns) > 1
        })
        .rev_max_by(|(columns, _)| known(columns))?;
    Some(Mapping {
        sheet: sheet.name.clone(),
        header_row,
        language: portal::model::Lang::english(),
        columns,
        defaults: std::collections::BTreeMap::new(),
    })
}

/// The first of the greatest.
trait RevMaxBy: Iterator + Sized {
    fn rev_max_by(self, key: impl Fn(&Self::Item) -> usize) -> Option<Self::Item> {
        self.fold(None, |best: Option<Self::Item>, item| match best {
            Some(best) if key(&best) >= key(&item) => Some(best),
            _ => Some(item),
        })
    }
}

impl<I: Iterator> RevMaxBy for I {}

/// What a row says of its columns, if it is the one with the headers.
fn columns(row: &Row) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for (position, cell) in row.cells.iter().enumerate() {
        let header = cell.words().split_whitespace().collect::<Vec<_>>().join(" ");
        if header.is_empty() {
            continue;
        }
        let field = field(&header);
        // The first of two columns for one thing has it.
        let is_taken = columns.iter().any(|column| column.field == field);
        let field = if is_taken { Field::Ignored } else { field };
        columns.push(Column { position, header, field });
    }
    let has = |field| columns.iter().any(|column: &Column| column.field == field);
    // In a list without cities "Country" is what it is about; beside a city it is where that is.
    if !has(Field::City) && !has(Field::Countries) {
        for column in &mut columns {
            if column.field == Field::PlaceCountry {
                column.field = Field::Countries;
            }
        }
    }
    columns
}

/// What a header says that its column holds.
fn field(header: &str) -> Field {
    let header = format!(" {} ", plain(header));
    let says = |word: &str| header.contains(&format!(" {word} "));
    let found = HEADERS.iter().find(|(_, words)| words.iter().any(|word| says(word)));
    found.map_or(Field::Ignored, |(field, _)| *field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_in_nine_languages_say_what_is_below_them() {
        for (header, expected) in [
            ("Activity", Field::Title),
            ("Activity type", Field::Kind),
            ("Start date", Field::Date),
            ("End date", Field::End),
            ("Name of partners", Field::Partners),
            ("Number of people", Field::Ignored),
            ("Intitulé", Field::Title),
            ("Pays concernés", Field::Countries),
            ("Titulli", Field::Title),
            ("Qyteti", Field::City),
            ("Mjesto održavanja", Field::City),
            ("Vrsta", Field::Kind),
            ("Назив активности", Field::Title),
            ("Датум", Field::Date),
            ("Држава", Field::PlaceCountry),
            ("Настан", Field::Title),
            ("Место", Field::City),
            ("Врска", Field::Source),
            ("Забелешка", Field::Notes),
            ("Başlık", Field::Title),
            ("TARİH", Field::Date),
            ("Ülkeler", Field::Countries),
            ("Şehir", Field::City),
            ("Özet", Field::Summary),
        ] {
            assert_eq!(field(header), expected, "{header}");
        }
    }
}
