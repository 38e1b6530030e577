//! Workbooks of Excel and `LibreOffice`.

use super::stopped::unless_stopped;
use super::{Cell, MAX_COLUMNS, MAX_ROWS, Row, Sheet, is_name};
use super::{package, tables};
use calamine::{DataType, Dimensions, ExcelDateTime, Hyperlink, Ods, Reader, Xlsx};
use std::collections::{BTreeMap, HashMap};
use std::io::Cursor;

/// The most areas of merged cells.
const MAX_MERGED: usize = 10_000;

/// Cells by row and column, from 0.
#[derive(Default)]
struct Cells {
    rows: BTreeMap<usize, Vec<Cell>>,
    links: HashMap<usize, Vec<(usize, String)>>,
}

impl Cells {
    fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<(), String> {
        if cell == Cell::Empty {
            return Ok(());
        }
        let (row, column) = (index(row), index(column));
        if column >= MAX_COLUMNS {
            let number = row + 1;
            return Err(format!("row {number} has more than {MAX_COLUMNS} columns"));
        }
        let cells = self.rows.entry(row).or_default();
        if cells.len() <= column {
            cells.resize(column + 1, Cell::Empty);
        }
        if let Some(place) = cells.get_mut(column) {
            *place = cell;
        }
        if self.rows.len() > MAX_ROWS {
            return Err(format!("it has more than {MAX_ROWS} rows"));
        }
        Ok(())
    }

    /// Marks what is merged, among the rows that hold anything.
    fn merge_all(&mut self, areas: &[Dimensions]) -> Result<(), String> {
        if areas.len() > MAX_MERGED {
            return Err(format!(
                "more than {MAX_MERGED} times cells are merged in it; separate them"
            ));
        }
        // A file may say anything, and an area that ends before it starts is none.
        for area in areas.iter().filter(|area| area.start.0 <= area.end.0) {
            self.merge(area);
        }
        Ok(())
    }

    fn merge(&mut self, area: &Dimensions) {
        let columns = index(area.start.1)..=index(area.end.1).min(MAX_COLUMNS - 1);
        for (_, cells) in self.rows.range_mut(index(area.start.0)..=index(area.end.0)) {
            if cells.len() <= *columns.end() {
                cells.resize(columns.end() + 1, Cell::Empty);
            }
            for cell in cells.iter_mut().take(columns.end() + 1).skip(*columns.start()) {
                *cell = Cell::Merged(cell.words().to_owned());
            }
        }
    }

    /// Notes where a cell leads.
    fn link(&mut self, link: Hyperlink) {
        let Hyperlink { range, target: Some(mut target), location, .. } = link else { return };
        if let Some(location) = location {
            target.push('#');
            target.push_str(&location);
        }
        if range.start == range.end {
            let (row, column) = (index(range.start.0), index(range.start.1));
            self.links.entry(row).or_default().push((column, target));
        }
    }

    fn rows(mut self) -> Vec<Row> {
        let links = &mut self.links;
        let row = |(row, cells)| Row {
            number: row + 1,
            cells,
            links: links.remove(&row).unwrap_or_default(),
        };
        self.rows.into_iter().map(row).collect()
    }
}

/// Reads a workbook by one of the functions below.
///
/// What reads it was made for workbooks that are whole: where it stops over one that is not, that is the workbook's fault.
pub(super) fn read(
    how: fn(Vec<u8>, Option<&str>) -> Result<Sheet, String>,
    bytes: Vec<u8>,
    wanted: Option<&str>,
) -> Result<Sheet, String> {
    unless_stopped(|| how(bytes, wanted))
        .unwrap_or_else(|| Err("it is broken; open it and save it again".to_owned()))
}

pub(super) fn xlsx(bytes: Vec<u8>, wanted: Option<&str>) -> Result<Sheet, String> {
    package::check(&bytes)?;
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let (name, others) = chosen(book.sheet_names(), wanted)?;
    let merged = book.merge_cells_by_sheet_name(&name).map_err(|error| error.to_string())?;
    let links = book.hyperlinks_by_sheet_name(&name).map_err(|error| error.to_string())?;
    let mut cells = Cells::default();
    for link in links {
        cells.link(link);
    }
    // Cell by cell: a range would hold every cell up to the last one, and a single one may stand anywhere.
    let mut reader = book.worksheet_cells_reader(&name).map_err(|error| error.to_string())?;
    while let Some(found) = reader.next_cell_with_formula().map_err(|error| error.to_string())? {
        let cell = match found.formula {
            Some(formula) => Cell::Formula(format!("={formula}")),
            None => cell(&found.value),
        };
        cells.put(found.pos.0, found.pos.1, cell)?;
    }
    cells.merge_all(&merged)?;
    Ok(Sheet { name: Some(name), others, rows: cells.rows() })
}

pub(super) fn ods(bytes: Vec<u8>, wanted: Option<&str>) -> Result<Sheet, String> {
    package::check(&bytes)?;
    let merged = tables::look(&package::text(&bytes, "content.xml")?)?;
    let mut book = Ods::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let (name, others) = chosen(book.sheet_names(), wanted)?;
    let values = book.worksheet_range(&name).map_err(|error| error.to_string())?;
    let formulas = book.worksheet_formula(&name).map_err(|error| error.to_string())?;
    let mut cells = Cells::default();
    let start = values.start().unwrap_or_default();
    for (row, column, value) in values.used_cells() {
        cells.put(start.0 + short(row), start.1 + short(column), cell(value))?;
    }
    let start = formulas.start().unwrap_or_default();
    for (row, column, formula) in formulas.used_cells() {
        if !formula.is_empty() {
            let formula = Cell::Formula(format!("={}", formula.trim_start_matches('=')));
            cells.put(start.0 + short(row), start.1 + short(column), formula)?;
        }
    }
    cells.merge_all(merged.get(&name).map_or(&[], Vec::as_slice))?;
    Ok(Sheet { name: Some(name), others, rows: cells.rows() })
}

/// The sheet of that name, or the first, and the names of the others.
fn chosen(mut names: Vec<String>, wanted: Option<&str>) -> Result<(String, Vec<String>), String> {
    let position = match wanted {
        Some(wanted) => {
            let is_it = |name: &String| is_name(wanted, name);
            names.iter().position(is_it).ok_or_else(|| {
                format!("it has no sheet \"{wanted}\"; its sheets are: {}", names.join(", "))
            })?
        }
        None => 0,
    };
    if position >= names.len() {
        return Err("it has no sheet".to_owned());
    }
    Ok((names.remove(position), names))
}

fn cell(value: &impl DataType) -> Cell {
    if let Some(moment) = value.get_datetime() {
        return date(&moment);
    }
    if let Some(error) = value.get_error() {
        return Cell::Broken(error.to_string());
    }
    if let Some(duration) = value.get_duration_iso() {
        return Cell::Broken(duration.to_owned());
    }
    let text = value.get_string().or_else(|| value.get_datetime_iso()).map(str::to_owned);
    let number = || value.get_int().map(|number| number.to_string());
    let fraction = || value.get_float().map(|number| number.to_string());
    let truth = || value.get_bool().map(|truth| truth.to_string());
    text.or_else(number)
        .or_else(fraction)
        .or_else(truth)
        .map_or(Cell::Empty, |text| Cell::text(&text))
}

fn date(moment: &ExcelDateTime) -> Cell {
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    // The numbers below 1 are times of a day.
    if moment.is_duration() || moment.as_f64() < 1.0 {
        return Cell::Broken("a time of day without a date".to_owned());
    }
    Cell::Text(format!("{year:04}-{month:02}-{day:02}"))
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
