//! Files that are no lists, or worse.

use crate::support::Desk;
use hostile_lists::{ods, xlsx};

const EMPTY: &str = r#"{"activities": []}"#;

/// A workbook of Excel with these rows and this behind them.
fn workbook(rows: &str, behind: &str) -> Vec<u8> {
    xlsx(format!("<sheetData>{rows}</sheetData>{behind}").as_bytes()).expect("packed")
}

/// A row of texts; one in braces is a formula.
fn row(number: usize, cells: &[&str]) -> String {
    let cells = cells.iter().zip('A'..).map(|(text, letter)| match text.strip_prefix('{') {
        Some(formula) => format!(
            r#"<c r="{letter}{number}" t="str"><f>{}</f><v>shown</v></c>"#,
            formula.trim_end_matches('}')
        ),
        None => format!(r#"<c r="{letter}{number}" t="inlineStr"><is><t>{text}</t></is></c>"#),
    });
    format!(r#"<row r="{number}">{}</row>"#, cells.collect::<String>())
}

fn header() -> String {
    row(1, &["Title", "Date", "Type", "Source"])
}

fn import(bytes: &[u8], name: &str) -> Result<String, String> {
    let desk = Desk::with(EMPTY);
    desk.put(name, bytes);
    let outcome = desk.import_file(name);
    if outcome.is_err() {
        assert_eq!(desk.activities(), EMPTY);
    }
    outcome.map(|outcome| outcome.text).map_err(|error| error.to_string())
}

#[test]
fn a_file_that_is_no_list_is_refused_with_what_helps() {
    for (name, bytes, cause) in [
        (
            "list.xls",
            &b"\xd0\xcf\x11\xe0"[..],
            "only .csv, .xlsx and .ods are read; save the list as one of them",
        ),
        ("list", b"Title", "only .csv, .xlsx and .ods"),
        ("list.xlsx", b"Title;Date", "it is not a whole workbook"),
        ("list.ods", b"PK\x03\x04 and then nothing", "it is not a whole workbook"),
        ("list.csv", b"PK\x03\x04", "let its name end in .xlsx or .ods"),
        (
            "list.csv",
            b"Title;Date\n\x8aabac;2018\n",
            "line 2 holds letters that are not UTF-8; save the list as \"CSV UTF-8\"",
        ),
        ("list.csv", b"Title\0Date", "it is not a text"),
        ("list.csv", b"", "is a header that names a title"),
        (
            "list.csv",
            b"14.05.2018;Something;Meeting\n15.05.2018;Else;Meeting\n",
            "is a header that names a title",
        ),
        (
            "list.csv",
            b"Title;Date\n\"open;2018\nB;2018\n",
            "in row 2 a quotation mark opens and none closes it",
        ),
    ] {
        let error = import(bytes, name).expect_err(cause);
        assert!(error.contains(cause) && error.contains(name), "{cause}\n\n{error}");
    }
    assert!(
        Desk::with(EMPTY).import_file("none.csv").unwrap_err().to_string().contains("none.csv")
    );
}

#[test]
fn formulas_and_merged_cells_are_named_and_skipped() {
    let rows = [
        header(),
        row(2, &["A", "2018", "Meeting", "{HYPERLINK(&quot;https://a.example&quot;)}"]),
        row(3, &["=HYPERLINK(&quot;https://a.example&quot;)", "2018", "Meeting", ""]),
        row(4, &["B", "2018", "Meeting", ""]),
        row(5, &["C", "", "Meeting", ""]),
        row(6, &["D", "2018", "Meeting", ""]),
    ];
    let merged = r#"<mergeCells count="1"><mergeCell ref="B4:B5"/></mergeCells>"#;
    let told = import(&workbook(&rows.concat(), merged), "list.xlsx").unwrap();
    for line in [
        "skipped   row 2, column D (Source), \"=HYPERLINK(\"https://a.example\")\": a formula",
        "skipped   row 3, column A (Title), \"=HYPERLINK(\"https://a.example\")\": a formula",
        "skipped   row 4, column B (Date), \"2018\": merged with other cells; separate them and fill in each",
        "skipped   row 5, column B (Date), \"\": merged with other cells",
        "1 added, 0 changed, 0 the same, 0 in conflict, 4 skipped",
    ] {
        assert!(told.contains(line), "{line}\n\n{told}");
    }
}

#[test]
fn a_cell_of_ten_megabytes_costs_its_row() {
    let rows = [
        header(),
        row(2, &["A", "2018", "Meeting", &"x".repeat(10_000_000)]),
        row(3, &["B", "2018", "Meeting", ""]),
    ];
    let told = import(&workbook(&rows.concat(), ""), "list.xlsx").unwrap();
    assert!(
        told.contains(
            "row 2, column D (Source), \"…\": 10000000 bytes long, and at most 100000 are allowed"
        ),
        "{told}"
    );
    assert!(told.contains("1 added, 0 changed, 0 the same, 0 in conflict, 1 skipped"), "{told}");
}

#[test]
fn a_cell_far_away_takes_no_room_and_one_too_far_is_refused() {
    let far = r#"<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>B</t></is></c><c r="C1048576" t="inlineStr"><is><t>Meeting</t></is></c></row>"#;
    let rows = [header(), row(2, &["A", "2018", "Meeting", ""]), far.to_owned()].concat();
    let told = import(&workbook(&rows, ""), "list.xlsx").unwrap();
    assert!(told.contains("added     row 1048576: b \"B\""), "{told}");
    let wide = r#"<row r="2"><c r="XFD2" t="inlineStr"><is><t>x</t></is></c></row>"#;
    let error =
        import(&workbook(&[header(), wide.to_owned()].concat(), ""), "list.xlsx").unwrap_err();
    assert!(error.contains("row 2 has more than 500 columns"), "{error}");
    let error =
        import(format!("Title;Date\nA{}\n", ";".repeat(500)).as_bytes(), "list.csv").unwrap_err();
    assert!(error.contains("row 2 has 501 cells, and at most 500 are read"), "{error}");
}

#[test]
fn a_table_that_repeats_itself_is_refused() {
    let table = |rows: &str| ods(rows.as_bytes()).expect("packed");
    let cell = |text: &str| {
        format!(
            r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
        )
    };
    let row = |cells: &[&str]| {
        format!(
            "<table:table-row>{}</table:table-row>",
            cells.iter().map(|text| cell(text)).collect::<String>()
        )
    };
    let head = row(&["Title", "Date", "Type"]);
    // What programs write below a list: all rows of the sheet, empty.
    let tail = r#"<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#;
    let told = import(&table(&[&head, &row(&["A", "2018", "Meeting"]), tail].concat()), "list.ods")
        .unwrap();
    assert!(told.contains("1 row below") && told.contains("1 added"), "{told}");
    let bomb = r#"<table:table-row table:number-rows-repeated="1048000"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>"#;
    let error = import(&table(&[&head, bomb].concat()), "list.ods").unwrap_err();
    assert!(error.contains("more than") && error.contains("repeat"), "{error}");
    let spanned = [
        row(&["A", "2018", "Meeting"]).replacen(
            "<table:table-cell",
            r#"<table:table-cell table:number-rows-spanned="2" table:number-columns-spanned="1""#,
            1,
        ),
        format!(
            "<table:table-row><table:covered-table-cell/>{}{}</table:table-row>",
            cell("2018"),
            cell("Meeting")
        ),
    ];
    let told =
        import(&table(&[&head, spanned[0].as_str(), &spanned[1]].concat()), "list.ods").unwrap();
    for line in [
        "skipped   row 2, column A (Title), \"A\": merged",
        "skipped   row 3, column A (Title), \"\": merged",
    ] {
        assert!(told.contains(line), "{line}\n\n{told}");
    }
}

#[test]
fn what_makes_the_reader_of_workbooks_stop_is_no_more_than_a_broken_file() {
    // An area of merged cells that ends before it starts: a stop where numbers are checked, and no area elsewhere.
    let odd = r#"<mergeCells><mergeCell ref="B5:A2"/></mergeCells>"#;
    let rows = [header(), row(2, &["A", "2018", "Meeting", ""])].concat();
    let read = import(&workbook(&rows, odd), "list.xlsx");
    let is_told = match &read {
        Ok(told) => told.contains("1 added"),
        Err(error) => error.contains("it is broken; open it and save it again"),
    };
    assert!(is_told, "{read:?}");
}

#[test]
fn of_what_stops_nothing_is_printed() {
    let told = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--nocapture"])
        .arg("hostile::what_makes_the_reader_of_workbooks_stop_is_no_more_than_a_broken_file")
        .output()
        .unwrap();
    let printed = String::from_utf8_lossy(&told.stdout) + String::from_utf8_lossy(&told.stderr);
    assert!(told.status.success() && printed.contains("1 passed"), "{printed}");
    assert!(!printed.contains("panicked"), "{printed}");
}
