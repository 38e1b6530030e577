//! The three forms of list, into the project's own data.

use crate::support::{Desk, diff};
use editor::import::{Counts, Run};
use portal::load::{Loaded, Source, Sources, load};

fn loaded(desk: &Desk) -> Loaded {
    let text = |name| Source::Text(desk.text(name));
    load(&Sources {
        project: text("project.json"),
        activities: text("activities.json"),
        documents: text("documents.json"),
    })
}

#[test]
fn a_list_between_semicolons_adds_changes_and_skips_and_says_why() {
    let desk = Desk::real();
    let before = desk.activities();
    let outcome = desk.import_kept("semicolons.csv").unwrap();
    let expected = Counts { added: 2, changed: 1, same: 1, differing: 1, skipped: 3, conflicts: 1 };
    assert_eq!(outcome.counts, expected, "{}", outcome.text);
    for line in [
        "8 rows below the header in row 3",
        "  D   Države                   → countries",
        "  I   Budžet                   → ignored",
        "changed   row 5: 2016-06-ohrid-steering-committee\n          partners: \"Delegacija EU, Ministarstvo unutrašnjih poslova\"",
        "conflict  row 6: 2016-06-ohrid-launching-conference, city: the data say \"Ohrid\", the list says \"Skopje\"",
        "added     row 7: 2018-05-sarajevo-training-judges-electronic \"Training of judges on electronic evidence\"",
        "skipped   row 9, column B (Datum), \"05/14/2018\": month before day; if 2018-05-14 is meant, write that",
        "skipped   row 10, column B (Datum), \"14.05.18\": a year of two digits; write all four",
        "skipped   row 10, column D (Države), \"Srbjia\": project.json lists no country \"Srbjia\"",
        "is Serbia (RS) meant?",
        "skipped   row 10, column E (Vrsta), \"Studijska posjta\": project.json lists nothing of that name in activity_kinds; is study meant?",
        "skipped   row 10, column H (Veza), \"www.example.org\": \"www.example.org\" is not a link",
        "skipped   row 12: row 7 is about the same activity, 2018-05-sarajevo-training-judges-electronic",
        "2 added, 1 changed, 1 the same, 1 in conflict, 3 skipped",
    ] {
        assert!(outcome.text.contains(line), "{line}\n\n{}", outcome.text);
    }
    let (removed, added) = diff(&before, &desk.activities());
    assert_eq!(removed, Vec::<String>::new());
    let expected = r#"      "partners": ["Delegacija EU", "Ministarstvo unutrašnjih poslova"],
    },
    {
      "id": "2018-05-sarajevo-training-judges-electronic",
      "title": "Training of judges on electronic evidence",
      "kind": "training",
      "start": "2018-05-14",
      "city": "Sarajevo",
      "countries": ["BA"],
      "topic": "judicial-training",
      "partners": ["Visoko sudsko i tužilačko vijeće"],
      "source": "https://example.org/judges"
    },
    {
      "id": "2018-05-podgorica-regional-forum-online",
      "title": "Regional forum on \"online fraud\"; second edition",
      "kind": "conference",
      "start": "2018-05-28",
      "end": "2018-06-01",
      "city": "Podgorica",
      "countries": ["ME", "RS", "XK"],
      "source": "https://example.org/forum",
      "more_sources": ["https://example.org/agenda"]
"#;
    assert_eq!(added.concat(), expected);
}

#[test]
fn a_workbook_of_excel_is_read_from_the_sheet_that_is_named() {
    let mut desk = Desk::real();
    let error = desk.import_kept("workbook.xlsx").unwrap_err().to_string();
    assert!(error.contains("choose another sheet with --sheet: 2018"), "{error}");
    desk.sheet = Some("2019".to_owned());
    let error = desk.import_kept("workbook.xlsx").unwrap_err().to_string();
    assert!(error.contains("no sheet \"2019\"") && error.contains("Read me, 2018"), "{error}");
    desk.sheet = Some("2018".to_owned());
    let before = desk.activities();
    let outcome = desk.import_kept("workbook.xlsx").unwrap();
    assert_eq!((outcome.counts.added, outcome.counts.skipped), (4, 0), "{}", outcome.text);
    let (_, added) = diff(&before, &desk.activities());
    let added = added.concat();
    for lines in [
        r#""start": "2018-09-03",
      "end": "2018-09-05",
      "city": "Skopje",
      "place_country": "MK",
      "source": "https://example.org/programme"
"#,
        r#""start": "2018-09-17",
      "city": "Pristina",
      "place_country": "XK",
      "countries": ["XK"],
      "source": "https://example.org/shown"
"#,
        r#""kind": "study",
      "start": "2018-10-01",
      "end": "2018-10-02",
      "city": "Zagreb",
      "place_country": "HR",
      "countries": ["RS", "ME"]
"#,
        r#""start": "2018",
      "countries": ["TR"]
"#,
    ] {
        assert!(added.contains(lines), "{lines}\n\n{added}");
    }
}

#[test]
fn a_sheet_of_libre_office_in_macedonian_says_which_language_it_is_in() {
    let mut desk = Desk::real();
    let outcome = desk.import_kept("sheet.ods").unwrap();
    assert_eq!((outcome.counts.added, outcome.counts.skipped), (3, 0), "{}", outcome.text);
    assert!(outcome.text.contains("the language \"mk\""), "{}", outcome.text);
    assert!(outcome.text.contains("added     row 7"), "{}", outcome.text);
    let text = desk.activities();
    for lines in [
        r#""title": "Обука за обвинители за меѓународна соработка",
      "title_lang": "mk",
      "kind": "training",
      "start": "2018-05-14",
      "city": "Ohrid",
      "countries": ["MK"],
      "summary": {"mk": "Прв дел. Втор дел."}
"#,
        r#""start": "2019-05-28",
      "end": "2019-06-01",
      "city": "Strasbourg"
"#,
        r#""countries": ["AL", "TR"]"#,
    ] {
        assert!(text.contains(lines), "{lines}");
    }
    // The mapping that was kept is for that sheet, whatever the capitals, and for no other.
    desk.sheet = Some("АКТИВНОСТИ".to_owned());
    assert!(desk.import_kept("sheet.ods").is_ok());
    desk.sheet = Some("Other".to_owned());
    let error = desk.import_kept("sheet.ods").unwrap_err().to_string();
    assert!(error.contains("it is for the sheet \"Активности\", not for \"Other\""), "{error}");
}

#[test]
fn what_is_imported_loads_without_a_fault_and_loses_nothing() {
    for (list, sheet) in
        [("semicolons.csv", None), ("workbook.xlsx", Some("2018")), ("sheet.ods", None)]
    {
        let mut desk = Desk::real();
        desk.sheet = sheet.map(str::to_owned);
        let before = loaded(&desk);
        let outcome = desk.import_kept(list).unwrap();
        let after = loaded(&desk);
        assert_eq!(after.faults, before.faults, "{list}");
        let expected = before.portal.activities.len() + outcome.counts.added;
        assert_eq!(after.portal.activities.len(), expected, "{list}");
    }
}

#[test]
fn a_second_import_of_the_same_list_changes_nothing() {
    for (list, sheet) in
        [("semicolons.csv", None), ("workbook.xlsx", Some("2018")), ("sheet.ods", None)]
    {
        let mut desk = Desk::real();
        desk.sheet = sheet.map(str::to_owned);
        desk.import_kept(list).unwrap();
        let (text, backup) = (desk.activities(), desk.text("activities.json.bak"));
        let outcome = desk.import_kept(list).unwrap();
        assert!(!outcome.written, "{}", outcome.text);
        assert_eq!((outcome.counts.added, outcome.counts.changed), (0, 0), "{}", outcome.text);
        assert_eq!(desk.activities(), text, "{list}");
        assert_eq!(desk.text("activities.json.bak"), backup, "{list}");
    }
}

#[test]
fn a_dry_run_says_the_same_and_leaves_the_data_as_they_are() {
    let mut desk = Desk::real();
    desk.run = Run::Dry;
    let before = desk.activities();
    let dry = desk.import_kept("semicolons.csv").unwrap();
    assert!(!dry.written && dry.text.contains("a dry run"), "{}", dry.text);
    assert_eq!(desk.activities(), before);
    assert!(!desk.names().contains(&"activities.json.bak".to_owned()));
    desk.run = Run::Real;
    let real = desk.import_kept("semicolons.csv").unwrap();
    assert_eq!(real.counts, dry.counts);
    let rows = |text: &str| {
        text.lines()
            .filter(|line| !line.contains("dry run") && !line.contains("written"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(rows(&real.text), rows(&dry.text));
}
