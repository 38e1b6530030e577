//! Guesses what the columns of a sheet hold, from what is written above them.

use super::headers::HEADERS;
use super::language;
use super::{Column, Field, Mapping};
use crate::import::plain::{self, PLAIN};
use crate::import::sheet::{Row, Sheet};
use crate::import::split::words;
use crate::written::plain as folded;
use std::collections::HashMap;

/// How many rows are looked at for the one with the headers.
pub(super) const LOOKED_AT: usize = 30;

/// The most words of a header.
const LONGEST: usize = 5;

/// The mapping that a sheet's headers suggest; `None` if no row has a title and another field.
pub(super) fn guess(sheet: &Sheet) -> Option<Mapping> {
    let known = |columns: &[Column]| columns.iter().filter(|c| c.field != Field::Ignored).count();
    let mut best: Option<(Vec<Column>, usize)> = None;
    for row in sheet.rows.iter().take(LOOKED_AT) {
        let columns = columns(row);
        let has = |field| columns.iter().any(|column| column.field == field);
        let is_header = (has(Field::Title) || has(Field::Id)) && known(&columns) > 1;
        // Of two rows that say as much the upper one is the header.
        if is_header && best.as_ref().is_none_or(|(best, _)| known(&columns) > known(best)) {
            best = Some((columns, row.number));
        }
    }
    let (mut columns, header_row) = best?;
    let rows = sheet.rows.iter().filter(|row| row.number > header_row);
    for column in &mut columns {
        if is_misnamed(column, rows.clone()) {
            column.field = Field::Ignored;
        }
    }
    let texts = rows.flat_map(|row| {
        let told = columns.iter().filter(|c| matches!(c.field, Field::Title | Field::Summary));
        told.map(|column| row.cell(column.position).words())
    });
    let language = language::of(texts);
    Some(Mapping {
        sheet: sheet.name.clone(),
        header_row,
        language,
        columns,
        defaults: std::collections::BTreeMap::new(),
    })
}

/// Whether most of what stands in a column is not what its header promises: names below "Participants", rather than numbers.
fn is_misnamed<'r>(column: &Column, rows: impl Iterator<Item = &'r Row>) -> bool {
    let Field::Plain(key) = column.field else { return false };
    let Some(field) = plain::of(key) else { return true };
    let cells = rows.map(|row| words(row.cell(column.position).words()));
    let (mut read, mut refused) = (0, 0);
    for cell in cells.filter(|cell| !cell.is_empty()) {
        *(if (field.read)(&cell).is_ok() { &mut read } else { &mut refused }) += 1;
    }
    refused > read
}

/// What a row says of its columns, if it is the one with the headers.
fn columns(row: &Row) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    // For each field, how well its best column is named, and where that is among the columns.
    let mut best: HashMap<Field, (usize, usize)> = HashMap::new();
    for (position, cell) in row.cells.iter().enumerate() {
        let header = words(cell.words());
        if header.is_empty() {
            continue;
        }
        let place = columns.len();
        columns.push(Column { position, field: Field::Ignored, header });
        let Some((field, rank)) = columns.last().and_then(|column| field(&column.header)) else {
            continue;
        };
        let known = best.entry(field).or_insert((rank, place));
        *known = (*known).min((rank, place));
    }
    let has = |field| best.contains_key(&field);
    for (field, (_, place)) in &best {
        let Some(column) = columns.get_mut(*place) else { continue };
        column.field = match field {
            // In a list without cities "Country" is what it is about; beside a city it is where that is.
            Field::PlaceCountry if !has(Field::City) && !has(Field::Countries) => Field::Countries,
            // In a list without dates "Year" is the date.
            Field::EstimatedYear if !has(Field::Date) && !is_estimate(&column.header) => {
                Field::Date
            }
            field => *field,
        };
    }
    columns
}

/// What a header says that its column holds, and at which of the words for that: the first are the surest.
fn field(header: &str) -> Option<(Field, usize)> {
    let header = format!(" {} ", folded(header));
    let says = |word: &str| header.contains(&format!(" {word} "));
    // A sentence is no header, whatever its words.
    if header.split_whitespace().count() > LONGEST {
        return None;
    }
    let own = HEADERS.iter().map(|(field, words)| (*field, *words));
    let others = PLAIN.iter().map(|other| (Field::Plain(other.key()), other.headers));
    own.chain(others)
        .find_map(|(field, words)| Some((field, words.iter().position(|word| says(word))?)))
}

/// Whether a header speaks of an estimate, and not just of a year.
fn is_estimate(header: &str) -> bool {
    folded(header).contains(' ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::key::Key;

    #[test]
    fn headers_in_nine_languages_say_what_is_below_them() {
        let participants = Key::of("participants").map_or(Field::Ignored, Field::Plain);
        for (header, expected) in [
            ("Activity", Field::Title),
            ("Activity type", Field::Kind),
            ("Start date", Field::Date),
            ("End date", Field::End),
            ("Name of partners", Field::Partners),
            ("Number of rooms", Field::Ignored),
            ("Number of people", participants),
            ("Pays participants", Field::Countries),
            ("Nombre de participants", participants),
            ("Numri i pjesëmarrësve", participants),
            ("Broj učesnika", participants),
            ("Број на учесници", participants),
            ("Број учесника", participants),
            ("Katılımcı sayısı", participants),
            ("Data source", Field::Source),
            ("Link do dokumenta", Field::Source),
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
            let found = field(header).map_or(Field::Ignored, |(field, _)| field);
            assert_eq!(found, expected, "{header}");
        }
    }
}
