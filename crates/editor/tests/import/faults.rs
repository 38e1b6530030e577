//! What is said of a cell that cannot be used: its row, its column, its value, and what would be right.

use crate::support::Desk;

const EMPTY: &str = r#"{"activities": []}"#;

#[test]
fn each_faulty_cell_is_named_with_what_would_be_right() {
    let long = "x".repeat(100_001);
    let cells = [
        ("Date", "31.02.2018", "the calendar has no such date from 1900 to 2199"),
        ("Date", "soon", "not a date; write 14.05.2018, 14–15 May 2018 or 2018-05-14"),
        ("Date", "05/14/2018", "month before day; if 2018-05-14 is meant, write that"),
        ("Date", "14.05.18", "a year of two digits; write all four"),
        ("Date", "14 and 20 May 2018", "two dates that do not follow each other"),
        ("Date", "15–14 May 2018", "it ends before it starts"),
        ("End", "13.05.2018", "it ends before it starts"),
        ("Estimated year", "2018-05", "not a year; write one such as 2018"),
        (
            "Country",
            "Serbja",
            "project.json lists no country \"Serbja\"; write its name or code as it stands there; is Serbia (RS) meant?",
        ),
        ("Country", "Serbia; Albania", "one country is expected: the one that the city is in"),
        (
            "Countries",
            "Serbia, Atlantis",
            "project.json lists no country \"Atlantis\"; write its name or code as it stands there",
        ),
        ("Countries", "France", "none of them is a country that the project works for"),
        ("Other countries", "Germany", "project.json lists no country \"Germany\""),
        (
            "Type",
            "Meting",
            "project.json lists nothing of that name in activity_kinds; is meeting meant?",
        ),
        (
            "Topic",
            "Zebras",
            "project.json lists nothing of that name in topics; add it there first, or write one that is there",
        ),
        ("Partners", "One; ***", "\"***\" has no letter or digit that an address could hold"),
        ("Projects", "—", "\"—\" has no letter or digit that an address could hold"),
        (
            "Source",
            "javascript:alert(1)",
            "\"javascript:alert(1)\" is not a link; one begins with https:// or http://",
        ),
        ("Source", "https://a.example data:text/html,x", "\"data:text/html,x\" is not a link"),
        ("Title", "***", "\"***\" has no letter or digit that an address could hold"),
        ("Title", "Обука", "Cyrillic letters, where the mapping says \"language\": \"en\""),
        ("ID", "Not an id", "not an id; it is made of a–z, 0–9 and hyphens, up to 80 of them"),
        ("Notes", "=HYPERLINK(\"\"https://a.example\"\")", "a formula; write its value instead"),
    ];
    let columns = [
        "Title",
        "Date",
        "End",
        "Estimated year",
        "City",
        "Country",
        "Countries",
        "Other countries",
        "Type",
        "Topic",
        "Partners",
        "Projects",
        "Source",
        "ID",
        "Notes",
    ];
    for (header, value, problem) in cells {
        let position = columns.iter().position(|column| *column == header).expect("a column");
        let mut row = vec![String::new(); columns.len()];
        (row[0], row[1], row[8]) =
            ("New".to_owned(), "14.05.2018".to_owned(), "Meeting".to_owned());
        row[position] = format!("\"{value}\"");
        let desk = Desk::with(EMPTY);
        let told = desk.told(&format!("{}\n\n{}\n", columns.join(";"), row.join(";")));
        let letter = char::from(b'A' + u8::try_from(position).unwrap());
        let value = value.replace("\"\"", "\"");
        let line = format!("skipped   row 3, column {letter} ({header}), \"{value}\": {problem}");
        assert!(told.contains(&line), "{line}\n\n{told}");
        assert!(
            told.contains("0 added, 0 changed, 0 the same, 0 in conflict, 1 skipped"),
            "{told}"
        );
        assert_eq!(desk.activities(), EMPTY);
    }
    let desk = Desk::with(EMPTY);
    let told = desk.told(&format!("Title;Date;Type;Notes\nNew;2018;Meeting;{long}\n"));
    let line = "skipped   row 2, column D (Notes), \"…\": 100001 bytes long, and at most 100000 are allowed";
    assert!(told.contains(line), "{told}");
}

#[test]
fn a_date_that_may_have_its_month_first_is_doubted_where_another_has() {
    let list =
        "Title;Date;Type\nA;05/06/2018;Meeting\nB;06/06/2018;Meeting\nC;05.06.2018;Meeting\n";
    let desk = Desk::with(EMPTY);
    let told = desk.told(list);
    assert!(told.contains("3 added") && desk.activities().contains("2018-06-05"), "{told}");
    let desk = Desk::with(EMPTY);
    let told = desk.told(&format!("{list}D;05/14/2018;Meeting\n"));
    assert!(
        told.contains("skipped   row 2, column B (Date), \"05/06/2018\": day or month first?"),
        "{told}"
    );
    assert!(
        told.contains("skipped   row 5, column B (Date), \"05/14/2018\": month before day"),
        "{told}"
    );
    assert!(told.contains("2 added, 0 changed, 0 the same, 0 in conflict, 2 skipped"), "{told}");
}

#[test]
fn every_faulty_cell_of_a_row_is_named_and_the_other_rows_go_on() {
    let desk = Desk::with(EMPTY);
    let told = desk.told("Title;Date;Type\nA;x;y\nB;2018;Meeting\n");
    assert!(told.contains("skipped   row 2, column B (Date), \"x\""), "{told}");
    assert!(told.contains("skipped   row 2, column C (Type), \"y\""), "{told}");
    assert!(told.contains("1 added, 0 changed, 0 the same, 0 in conflict, 1 skipped"), "{told}");
}

#[test]
fn what_is_wrong_in_a_column_that_is_ignored_does_not_matter() {
    let desk = Desk::with(EMPTY);
    let told = desk.told("Title;Date;Type;Budget\nA;2018;Meeting;=1+1\n");
    assert!(told.contains("1 added"), "{told}");
}

#[test]
fn cells_that_are_long_and_nearly_right_are_refused_like_others() {
    for (header, word, problem) in [
        ("Date", "1-", "not a date"),
        ("Countries", "Serbia and ", "project.json lists no country"),
        ("Countries", "RS/", "project.json lists no country"),
        ("Countries", "Serbja", "project.json lists no country"),
        ("Type", "Meeting ", "project.json lists nothing of that name"),
        ("Source", "https://a.example x ", "\"x\" is not a link"),
    ] {
        let desk = Desk::with(EMPTY);
        let long = word.repeat(90_000 / word.len());
        let told = desk.told(&format!("Title;{header}\nA;{long}\n"));
        assert!(told.contains(&format!("skipped   row 2, column B ({header}), ")), "{told}");
        assert!(told.contains(problem), "{told}");
    }
}
