//! Lists as text: cells between commas, semicolons or tabs.

use super::{Cell, MAX_COLUMNS, MAX_ROWS, Row, Sheet};

/// What may stand between cells.
const DELIMITERS: [u8; 3] = [b';', b',', b'\t'];

/// How many rows are looked at to see what stands between cells.
const LOOKED_AT: usize = 50;

pub(super) fn read(bytes: Vec<u8>) -> Result<Sheet, String> {
    let mut text = decoded(bytes)?.replace("\r\n", "\n").replace('\r', "\n");
    text.push('\n');
    let named = text.strip_prefix("sep=").and_then(|rest| rest.bytes().next());
    let delimiter = named.filter(|named| DELIMITERS.contains(named));
    // The line that names the delimiter is a row, as far as numbers go.
    let (first, body) = match delimiter.and(text.split_once('\n')) {
        Some((_, body)) => (2, body),
        None => (1, text.as_str()),
    };
    let delimiter = delimiter.unwrap_or_else(|| likely(body));
    Ok(Sheet { name: None, others: Vec::new(), rows: rows(body, delimiter, first)? })
}

/// The text of the bytes, if they say how they are to be read or are UTF-8.
fn decoded(bytes: Vec<u8>) -> Result<String, String> {
    let utf16 = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let units = bytes.as_chunks::<2>().0.iter().map(|pair| read(*pair));
        char::decode_utf16(units)
            .collect::<Result<String, _>>()
            .map_err(|_| "it begins like UTF-16 text and is not".to_owned())
    };
    match bytes.as_slice() {
        [0xEF, 0xBB, 0xBF, rest @ ..] => text(rest.to_vec()),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [b'P', b'K', ..] => Err("it is a workbook; let its name end in .xlsx or .ods".to_owned()),
        _ => text(bytes),
    }
}

/// UTF-8 alone: in which of the old encodings č and ж were written cannot be seen, and a wrong guess would be
/// written into the data.
fn text(bytes: Vec<u8>) -> Result<String, String> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let until = error.utf8_error().valid_up_to();
        let before = error.as_bytes().get(..until).unwrap_or_default();
        let line = before.split(|byte| *byte == b'\n').count();
        format!(
            "line {line} holds letters that are not UTF-8; save the list as \"CSV UTF-8\", or as .xlsx"
        )
    })?;
    if text.contains('\0') {
        return Err("it is not a text".to_owned());
    }
    Ok(text)
}

/// What most likely stands between cells: what gives the most rows of the same, largest number of cells.
fn likely(text: &str) -> u8 {
    let score = |delimiter: &u8| {
        let mut counts: Vec<usize> = Vec::new();
        let mut reader = reader(text, *delimiter);
        for record in reader.byte_records().take(LOOKED_AT).flatten() {
            counts.push(record.len());
        }
        let times = |count: usize| counts.iter().filter(|other| **other == count).count();
        counts.iter().filter(|count| **count > 1).map(|count| (times(*count), *count)).max()
    };
    // `max_by_key` takes the last of equals; the semicolon, which stands in fewer titles, is to win.
    DELIMITERS.into_iter().rev().max_by_key(score).unwrap_or(b',')
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

fn rows(text: &str, delimiter: u8, first: usize) -> Result<Vec<Row>, String> {
    let mut rows = Vec::new();
    let mut reader = reader(text, delimiter);
    let mut record = csv::StringRecord::new();
    // Lines within cells are no rows, and empty lines are.
    let mut within = 0;
    let is_open = text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1;
    while reader.read_record(&mut record).map_err(|error| error.to_string())? {
        let lines: usize = record.iter().map(|cell| cell.matches('\n').count()).sum();
        within += lines;
        let behind = usize::try_from(reader.position().line()).unwrap_or(usize::MAX);
        let number = behind.saturating_sub(2 + within) + first;
        if is_open && lines > 0 && reader.position().byte() == text.len() as u64 {
            // No line ended this row.
            let number = number + 1;
            return Err(format!("in row {number} a quotation mark opens and none closes it"));
        }
        if record.len() > MAX_COLUMNS {
            let found = record.len();
            return Err(format!(
                "row {number} has {found} cells, and at most {MAX_COLUMNS} are read"
            ));
        }
        if rows.len() == MAX_ROWS {
            return Err(format!("it has more than {MAX_ROWS} rows"));
        }
        rows.push(Row {
            number,
            cells: record.iter().map(Cell::text).collect(),
            links: Vec::new(),
        });
    }
    Ok(rows)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<(usize, usize)> {
        let sheet = read(text.as_bytes().to_vec()).unwrap();
        sheet.rows.iter().map(|row| (row.number, row.cells.len())).collect()
    }

    #[test]
    fn what_stands_between_cells_is_seen() {
        for text in
            ["a;b;c\n1,5;2, 3, 4;x\n", "a,b,c\n1;2,3,4\n", "a\tb\tc\n1,2\t3\t4\n", "sep=,\na,b,c\n"]
        {
            assert!(numbers(text).iter().all(|(_, cells)| *cells == 3), "{text}");
        }
    }

    #[test]
    fn rows_have_the_numbers_that_a_spreadsheet_shows() {
        assert_eq!(numbers("a;b\r\n\r\n\"x\ny\";z\r\n1;2"), [(1, 2), (3, 2), (4, 2)]);
        assert_eq!(numbers("sep=;\na;b\n\n1;2\n"), [(2, 2), (4, 2)]);
        assert_eq!(numbers("a;b\r1;2\r"), [(1, 2), (2, 2)]);
    }

    #[test]
    fn the_beginning_says_how_letters_are_written() {
        let words = |bytes: Vec<u8>| {
            read(bytes).map(|sheet| sheet.rows.first().unwrap().cell(0).words().to_owned())
        };
        let units = "\u{feff}мај;š".encode_utf16();
        assert_eq!(words(units.clone().flat_map(u16::to_le_bytes).collect()).as_deref(), Ok("мај"));
        assert_eq!(words(units.flat_map(u16::to_be_bytes).collect()).as_deref(), Ok("мај"));
        assert_eq!(words("\u{feff}мај;b".into()).as_deref(), Ok("мај"));
        let error = words(b"a;b\n\x9aabac;1\n".to_vec()).unwrap_err();
        assert!(error.contains("line 2") && error.contains("CSV UTF-8"), "{error}");
        assert!(words(b"PK\x03\x04".to_vec()).unwrap_err().contains(".xlsx"));
    }

    #[test]
    fn a_quotation_mark_that_nothing_closes_is_found() {
        let error = read(b"a;b\n1;2\n\"open;3\n4;5\n".to_vec()).unwrap_err();
        assert!(error.contains("row 3"), "{error}");
    }
}
