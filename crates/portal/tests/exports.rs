//! Tables, records, citations and calendars are read back with parsers that are not ours: what was exported is
//! what was given, in the same order, whatever the titles hold.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use icalendar::parser::{read_calendar, unfold};
use portal::export::{self, Cited};
use portal::labels::language_in_full;
use portal::load::{Consequence, File, Loaded, Problem, Sources, load};
use portal::message::Messages;
use portal::model::{Activity, Document, Link, Portal, Term, When};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use support::{activities, activity, changed, document, documents, project, small_with, text};

const VIEW: &str = "https://portal.example/activities?country=XK";

fn page(activity: &Activity) -> String {
    format!("https://portal.example/activities/{}", activity.id)
}

fn place(document: &Document) -> String {
    format!("https://portal.example/documents#{}", document.id)
}

fn real() -> Portal {
    load(&support::real()).portal
}

/// The small portal with one activity that has these fields.
fn one_activity(changes: &Value) -> Portal {
    let records = [changed(activity("odd"), changes)];
    small_with(File::Activities, activities(&records)).portal
}

/// The small portal with one document that has these fields.
fn one_document(changes: &Value) -> Portal {
    let records = [changed(document("odd"), changes)];
    small_with(File::Documents, documents(&records)).portal
}

/// The note of a portal with its mark, as it follows a name.
fn note(portal: &Portal) -> String {
    let designation = portal.designation.as_ref().unwrap();
    format!("{}{}", designation.mark, designation.note.words(Messages::english().lang()))
}

// Tables.

/// A row by the names of its columns.
type Row = BTreeMap<String, String>;

/// A table as `csv` reads it.
fn rows(written: &str) -> Vec<Row> {
    let table = written.strip_prefix('\u{feff}').expect("a byte order mark");
    assert!(!table.starts_with('\u{feff}') && table.ends_with("\r\n"));
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let head = reader.headers().unwrap().clone();
    let row = |record: csv::StringRecord| {
        let pairs = head.iter().zip(&record).map(|(name, cell)| (name.to_owned(), cell.to_owned()));
        let row: Row = pairs.collect();
        assert_eq!(row.len(), head.len(), "each column has a name of its own");
        assert!(!row.values().any(|cell| is_formula(cell)), "{row:?}");
        row
    };
    // A row with a cell too many or too few is an error.
    reader.records().map(|record| row(record.unwrap())).collect()
}

fn activity_rows(portal: &Portal) -> Vec<Row> {
    let all: Vec<&Activity> = portal.activities.iter().collect();
    rows(&export::csv_activities(&all, portal, &Messages::english(), &page))
}

fn document_rows(portal: &Portal) -> Vec<Row> {
    let all: Vec<&Document> = portal.documents.iter().collect();
    rows(&export::csv_documents(&all, portal, &Messages::english(), &place))
}

/// Whether a spreadsheet would calculate with this cell.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches([' ', '\u{feff}']).starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Whether a cell says this, with an apostrophe before it only where it would be a formula.
fn says(cell: &str, meant: &str) -> bool {
    match cell.strip_prefix('\'') {
        Some(rest) if rest == meant => meant.trim_start_matches(' ').starts_with(GUARDED),
        _ => cell == meant,
    }
}

/// What needs the apostrophe, and what may have it.
const GUARDED: &[char] =
    &['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '\u{a0}', '\u{feff}'];

fn names(terms: &[Arc<Term>]) -> String {
    let names: Vec<&str> = terms.iter().map(|t| t.name.entries().next().unwrap().text).collect();
    names.join("; ")
}

fn assert_rows_of_activities(portal: &Portal) {
    let english = Messages::english();
    let rows = activity_rows(portal);
    assert_eq!(rows.len(), portal.activities.len());
    for (row, activity) in rows.iter().zip(&portal.activities) {
        let title = activity.title.pick(english.lang());
        assert!(says(&row["Id"], activity.id.as_str()));
        assert!(says(&row["Title"], title.text), "{:?} {:?}", row["Title"], title.text);
        assert_eq!(row["Language of the title"], title.lang.as_str());
        let summary = activity.summary.as_ref().map_or("", |summary| summary.words(english.lang()));
        assert!(says(&row["Summary"], summary), "{:?} {summary:?}", row["Summary"]);
        let city = activity.place.city.as_ref().map_or("", |city| city.words(english.lang()));
        assert!(says(&row["Place"], city), "{:?} {city:?}", row["Place"]);
        assert_eq!(row["Kind"], activity.kind.name.words(english.lang()));
        assert!(says(&row["Partners"], &names(&activity.partners)));
        assert_eq!(row["Projects"], names(&activity.projects));
        let sources: Vec<&str> = activity.sources.iter().map(Link::as_str).collect();
        assert_eq!(row["Sources"], sources.join("; "));
        assert_eq!(row["Address in this portal"], page(activity));
        let (from, to, estimated) = match activity.when {
            When::Dated(span) => (span.start().to_string(), span.end().to_string(), "no"),
            When::Estimated(year) => (year.to_string(), year.to_string(), "yes"),
            When::Unknown => (String::new(), String::new(), "no"),
        };
        assert_eq!((&row["From"], &row["To"], &*row["Year estimated"]), (&from, &to, estimated));
        assert_note(row, portal);
    }
}

fn assert_rows_of_documents(portal: &Portal) {
    let english = Messages::english();
    let rows = document_rows(portal);
    let mut rows = rows.iter();
    for document in &portal.documents {
        for number in 0..document.versions.len().max(1) {
            let row = rows.next().unwrap();
            let version = document.versions.get(number);
            assert!(says(&row["Id"], document.id.as_str()));
            let title = document.title.words(english.lang());
            assert!(says(&row["Title"], title), "{:?} {title:?}", row["Title"]);
            assert_eq!(row["Kind"], document.kind.name.words(english.lang()));
            assert_eq!(row["Date"], document.date.map_or(String::new(), |date| date.to_string()));
            let language = version.map(|version| language_in_full(&version.lang, &english));
            assert_eq!(row["Language"], language.unwrap_or_default());
            assert_eq!(row["Language tag"], version.map_or("", |version| version.lang.as_str()));
            let format = version.and_then(|version| version.format.as_deref()).unwrap_or_default();
            assert!(says(&row["Format"], format), "{:?} {format:?}", row["Format"]);
            let bytes = version.and_then(|version| version.bytes);
            assert_eq!(row["Size in bytes"], bytes.map_or(String::new(), |n| n.to_string()));
            let file = version.and_then(|version| version.link.as_ref());
            let link = file.or(document.link.as_ref()).map_or("", Link::as_str);
            assert_eq!(row["Link"], link);
            assert_eq!(row["Listed on"], document.source.as_ref().map_or("", Link::as_str));
            assert_eq!(row["Address in this portal"], place(document));
            assert_note(row, portal);
        }
    }
    assert_eq!(rows.next(), None);
}

/// The note stands in a row in which its mark stands, and in no other.
fn assert_note(row: &Row, portal: &Portal) {
    let marked = row.iter().any(|(name, cell)| name != "Note" && cell.contains('*'));
    assert_eq!(row["Note"], if marked { note(portal) } else { String::new() }, "{row:?}");
}

#[test]
fn a_table_of_the_real_data_has_every_item_in_its_order() {
    let portal = real();
    assert_rows_of_activities(&portal);
    assert_rows_of_documents(&portal);
    let (activities, documents) = (activity_rows(&portal), document_rows(&portal));
    assert_eq!((activities.len(), documents.len()), (39, 49));
    let with_note = |rows: &[Row]| rows.iter().filter(|row| !row["Note"].is_empty()).count();
    assert!((5..30).contains(&with_note(&activities)), "{}", with_note(&activities));
    assert!((1..40).contains(&with_note(&documents)), "{}", with_note(&documents));
    assert!(activities.iter().any(|row| row["Countries"] == "all countries"));
    assert!(activities.iter().any(|row| row["Countries"].contains("Kosovo*")));
}

#[test]
fn a_table_holds_the_items_that_were_given_and_no_others() {
    let portal = real();
    let some = [&portal.activities[7], &portal.activities[2]];
    let rows = rows(&export::csv_activities(&some, &portal, &Messages::english(), &page));
    let ids: Vec<&str> = rows.iter().map(|row| row["Id"].as_str()).collect();
    assert_eq!(ids, some.map(|activity| activity.id.as_str()));
}

#[test]
fn a_table_says_what_is_known_of_places_countries_and_dates() {
    let portal = one_activity(&json!({
        "start": "2018-05", "end": "2018-06-02", "city": "Prizren", "place_country": "XK",
        "countries": ["AL", "XK"], "topic": "dark-web", "title": {"fr": "Un atelier"},
    }));
    let row = &activity_rows(&portal)[0];
    assert_eq!((&*row["From"], &*row["To"]), ("2018-05", "2018-06-02"));
    assert_eq!((&*row["Place"], &*row["Country of the place"]), ("Prizren", "Kosovo*"));
    assert_eq!((&*row["Countries"], &*row["Topic"]), ("Albania; Kosovo*", "Dark web"));
    assert_eq!((&*row["Title"], &*row["Language of the title"]), ("Un atelier", "fr"));
    assert_eq!(row["Note"], "*What the mark says.");

    let portal = one_document(&json!({"versions": null, "url": "https://example.org/whole"}));
    let rows = document_rows(&portal);
    assert_eq!((rows.len(), &*rows[0]["Language"]), (1, ""));
    assert_eq!(rows[0]["Link"], "https://example.org/whole");
    let portal = one_document(&json!({"versions": [
        {"lang": "sq", "url": "https://example.org/sq.pdf", "format": "PDF", "bytes": 12_345},
        {"lang": "xx"},
    ]}));
    let rows = document_rows(&portal);
    assert_eq!((&*rows[0]["Language"], &*rows[0]["Size in bytes"]), ("Albanian (shqip)", "12345"));
    assert_eq!((&*rows[1]["Language"], &*rows[1]["Link"]), ("xx", ""));
}

#[test]
fn no_cell_is_a_formula() {
    for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\u{feff}=1", "\u{feff} \u{feff}@a", "＝1"] {
        let portal = one_activity(&json!({"title": formula, "summary": formula, "city": formula}));
        let row = &activity_rows(&portal)[0];
        for column in ["Title", "Summary", "Place"] {
            assert_eq!(row[column], format!("'{formula}"), "{column}");
        }
    }
    // A record's texts lose the white space around them; a link that another program makes may keep it.
    let portal = one_activity(&json!({}));
    let all: Vec<&Activity> = portal.activities.iter().collect();
    for formula in ["  =1", "\t=1", "\r=1", " \t1", "=\"a\",\r\n1"] {
        let link = |_: &Activity| formula.to_owned();
        let rows = rows(&export::csv_activities(&all, &portal, &Messages::english(), &link));
        assert_eq!(rows[0]["Address in this portal"], format!("'{formula}"));
    }
    let plain = one_activity(&json!({"title": "1=1 + a-b @ c"}));
    assert_eq!(activity_rows(&plain)[0]["Title"], "1=1 + a-b @ c");
}

#[test]
fn a_table_is_written_as_the_standard_has_it() {
    let portal = one_activity(&json!({"title": "Say \"a, b\"", "summary": "One\nTwo"}));
    let all: Vec<&Activity> = portal.activities.iter().collect();
    let written = export::csv_activities(&all, &portal, &Messages::english(), &page);
    assert!(written.starts_with("\u{feff}Id,From,To,"), "{written}");
    assert!(written.contains(",\"Say \"\"a, b\"\"\",en,Workshop,"), "{written}");
    assert!(written.contains(",\"One\nTwo\",,"), "{written}");
    assert_eq!(written.matches("\r\n").count(), 2);
}

// Records.

fn json_of_activities(portal: &Portal) -> String {
    let all: Vec<&Activity> = portal.activities.iter().collect();
    export::json_activities(&all, portal, &Messages::english(), VIEW)
}

fn json_of_documents(portal: &Portal) -> String {
    let all: Vec<&Document> = portal.documents.iter().collect();
    export::json_documents(&all, portal, &Messages::english(), VIEW)
}

/// Loads an export beside the project file that it came from. Nothing in it is wrong, except that the files do not
/// know the words about the export itself.
fn loaded_again(project: portal::load::Source, portal: &Portal) -> Loaded {
    let loaded = load(&Sources {
        project,
        activities: text(json_of_activities(portal)),
        documents: text(json_of_documents(portal)),
    });
    for fault in &loaded.faults {
        assert!(["project", "address", "note"].contains(&&*fault.path), "{fault:?}");
        assert_eq!(
            (&fault.problem, fault.consequence),
            (&Problem::UnknownField, Consequence::Kept)
        );
    }
    loaded
}

#[test]
fn the_real_records_come_back_as_the_files_have_them() {
    let portal = real();
    let sources = support::real();
    let files = [
        (&sources.activities, json_of_activities(&portal), "activities"),
        (&sources.documents, json_of_documents(&portal), "documents"),
    ];
    for (source, written, list) in files {
        let portal::load::Source::Text(file) = source else { panic!("no {list}") };
        let mut file: Value = serde_json::from_str(file).unwrap();
        let written: Value = serde_json::from_str(&written).unwrap();
        assert_eq!(written["project"], "iPROCEEDS");
        assert_eq!(written["address"], VIEW);
        assert_eq!(written["note"], note(&portal));
        let (records, written) =
            (file[list].as_array_mut().unwrap(), written[list].as_array().unwrap());
        assert_eq!(records.len(), written.len());
        for (record, written) in records.iter_mut().zip(written) {
            let fields = record.as_object_mut().unwrap();
            // What the portal does not show it does not know.
            fields.retain(|key, _| key != "notes" && key != "category");
            assert_eq!(record, written);
        }
    }
}

#[test]
fn what_was_exported_loads_again() {
    let portal = real();
    assert_eq!(loaded_again(support::real().project, &portal).portal, portal);
    let portal = load(&support::small()).portal;
    assert_eq!(loaded_again(text(project()), &portal).portal, portal);
    let nothing = Portal { activities: Vec::new(), documents: Vec::new(), ..portal };
    assert_eq!(loaded_again(text(project()), &nothing).portal, nothing);
}

#[test]
fn every_field_loads_again() {
    let all = json!({
        "title": "Un atelier", "title_lang": "fr", "start": "2018", "end": "2019-02",
        "city": {"mk": "Охрид"}, "place_country": "FR", "countries": ["XK", "AL"],
        "other_countries": ["FR", "RS"], "topic": "dark-web", "partners": ["A \"b\"", "C"],
        "projects": ["GLACY+"], "summary": {"en": "One", "bs": "Two", "fr": "Three"},
        "body": ["One", {"fr": "Deux"}, {"quote": "Three", "by": "Somebody", "role": {"mk": "4"}}, ""],
        "source": "https://a.example", "more_sources": ["https://b.example", "mailto:c@d.example"],
        "attribution": "listed",
    });
    let whole = json!({
        "title": {"en": "A", "fr": "B"}, "series": {"fr": "C"}, "year": "2018-05", "countries": ["XK"],
        "projects": ["GLACY+"], "url": "https://a.example", "source": "https://b.example",
        "confirmed": false, "versions": [
            {"lang": "sr-Cyrl", "url": "https://c.example", "label": "D\\", "format": "PDF",
             "bytes": u64::MAX},
            {"lang": "fr"},
        ],
    });
    let estimated = json!({"start": null, "estimated_year": 2018, "attribution": "inferred"});
    let sources = Sources {
        project: text(project()),
        activities: activities(&[
            changed(activity("all"), &all),
            changed(activity("estimated"), &estimated),
            changed(activity("unknown"), &json!({"start": null, "countries": []})),
        ]),
        documents: documents(&[
            changed(document("whole"), &whole),
            changed(document("bare"), &json!({"versions": null, "year": null, "countries": null})),
        ]),
    };
    let Loaded { portal, faults } = load(&sources);
    assert_eq!((faults, portal.activities.len(), portal.documents.len()), (vec![], 3, 2));
    assert_eq!(loaded_again(text(project()), &portal).portal, portal);
}

#[test]
fn records_carry_the_note_if_they_name_or_concern_the_marked_country() {
    let note_of = |written: &str| serde_json::from_str::<Value>(written).unwrap()["note"].clone();
    for changes in [
        json!({"countries": ["AL", "XK"]}),
        json!({"place_country": "XK"}),
        json!({"other_countries": ["XK"]}),
        json!({"title": "Kosovo* and others"}),
    ] {
        let portal = one_activity(&changes);
        assert_eq!(note_of(&json_of_activities(&portal)), "*What the mark says.", "{changes}");
    }
    assert_eq!(note_of(&json_of_activities(&one_activity(&json!({})))), Value::Null);
    let portal = one_document(&json!({"countries": ["XK"]}));
    assert_eq!(note_of(&json_of_documents(&portal)), "*What the mark says.");
    assert_eq!(note_of(&json_of_documents(&one_document(&json!({})))), Value::Null);
}

// Citations.

fn cited_activity(portal: &Portal) -> (String, String) {
    let activity = &portal.activities[0];
    let (cited, english) = (Cited::Activity(activity), Messages::english());
    let address = page(activity);
    (
        export::citation(cited, portal, &english, &address),
        export::bibtex(cited, portal, &english, &address),
    )
}

fn cited_document(portal: &Portal) -> (String, String) {
    let document = &portal.documents[0];
    let (cited, english) = (Cited::Document(document), Messages::english());
    let address = place(document);
    (
        export::citation(cited, portal, &english, &address),
        export::bibtex(cited, portal, &english, &address),
    )
}

#[test]
fn an_activity_is_cited_with_all_that_is_known() {
    let mut portal = real();
    let at = |id: &str| portal.activities.iter().position(|activity| activity.id.as_str() == id);
    let position = at("2016-06-ohrid-launching-conference").unwrap();
    portal.activities.swap(0, position);
    let (sentence, entry) = cited_activity(&portal);
    assert_eq!(
        sentence,
        "Cybercrime Programme Office of the Council of Europe (C-PROC), Bucharest, Romania (2016). \
         iPROCEEDS Launching Conference. iPROCEEDS, Ohrid, North Macedonia, 13–14 June 2016. \
         https://portal.example/activities/2016-06-ohrid-launching-conference"
    );
    assert_eq!(
        entry,
        "@misc{iproceeds-2016-06-ohrid-launching-conference,\n  \
         author = {{Cybercrime Programme Office of the Council of Europe (C-PROC), Bucharest, Romania}},\n  \
         title = {{iPROCEEDS Launching Conference}},\n  year = {2016},\n  month = jun,\n  \
         howpublished = {\\url{https://portal.example/activities/2016-06-ohrid-launching-conference}},\n  \
         note = {iPROCEEDS, Ohrid, North Macedonia, 13–14 June 2016.}\n}\n"
    );
}

#[test]
fn an_estimate_is_said_to_be_one_and_nothing_known_is_said_too() {
    let (sentence, entry) =
        cited_activity(&one_activity(&json!({"start": null, "estimated_year": 2018})));
    assert!(sentence.starts_with("A workshop (2018, estimated). Small. https"), "{sentence}");
    assert!(entry.contains("year = {2018}") && !entry.contains("month"), "{entry}");
    assert!(entry.contains("The year is an estimate"), "{entry}");
    let (sentence, entry) = cited_activity(&one_activity(&json!({"start": null})));
    assert!(sentence.starts_with("A workshop (no date). Small. https"), "{sentence}");
    assert!(!entry.contains("year") && !entry.contains("author"), "{entry}");
}

#[test]
fn bodies_are_authors_and_only_of_what_came_from_the_project() {
    let mut portal = one_document(&json!({"projects": ["Small"]}));
    portal.project.partners = vec![
        portal::model::Text::english("Union & Co"),
        portal::model::Text::english("Council and more"),
    ];
    let (sentence, entry) = cited_document(&portal);
    assert_eq!(
        sentence,
        "Union & Co, Council and more (2018). A report. Small. https://portal.example/documents#odd"
    );
    assert!(entry.contains("author = {{Union \\& Co} and {Council and more}}"), "{entry}");
    assert!(
        entry.contains("howpublished = {\\url{https://portal.example/documents#odd}}"),
        "{entry}"
    );
    portal.documents[0].projects.clear();
    let (sentence, entry) = cited_document(&portal);
    assert_eq!(sentence, "A report (2018). Listed by Small. https://portal.example/documents#odd");
    assert!(!entry.contains("author"), "{entry}");
}

#[test]
fn the_note_follows_the_mark_into_a_citation() {
    for changes in [json!({"title": "Kosovo* and others"}), json!({"place_country": "XK"})] {
        let (sentence, entry) = cited_activity(&one_activity(&changes));
        assert!(sentence.ends_with("/odd *What the mark says."), "{sentence}");
        assert!(entry.ends_with("*What the mark says.}\n}\n"), "{entry}");
    }
    let (sentence, entry) = cited_activity(&one_activity(&json!({})));
    assert!(!sentence.contains("What the mark says") && !entry.contains("What the mark says"));
}

/// The fields of an entry, as BibTeX takes it apart: it counts braces, and a backslash before one means nothing.
fn fields(entry: &str) -> BTreeMap<String, String> {
    let mut depth = 0_i32;
    for (position, c) in entry.char_indices() {
        depth += i32::from(c == '{') - i32::from(c == '}');
        assert!(depth > 0 || position < "@misc".len() || entry[position..].len() <= 2, "{entry}");
    }
    assert_eq!(depth, 0, "{entry}");
    let body = entry.strip_prefix("@misc{").and_then(|rest| rest.strip_suffix("\n}\n")).unwrap();
    let field = |field: &str| {
        let (name, value) = field.split_once(" = ").expect("a name and a value");
        assert!(name.chars().all(|c| c.is_ascii_lowercase()), "{name}");
        (name.to_owned(), value.to_owned())
    };
    body.split(",\n  ").skip(1).map(field).collect()
}

/// What TeX would print.
fn printed(tex: &str) -> String {
    let mut out = tex.to_owned();
    for (written, meant) in [
        ("\\textbraceleft{}", "\u{1}"),
        ("\\textbraceright{}", "\u{2}"),
        ("\\textasciicircum{}", "^"),
        ("\\textasciitilde{}", "~"),
        ("\\$", "$"),
        ("\\&", "&"),
        ("\\#", "#"),
        ("\\_", "_"),
        ("\\%", "%"),
        ("\\textbackslash{}", "\\"),
    ] {
        out = out.replace(written, meant);
    }
    assert!(!out.contains(['{', '}']), "{tex}");
    out.replace('\u{1}', "{").replace('\u{2}', "}")
}

#[test]
fn what_tex_would_act_on_is_printed() {
    let title = r"100 % of {a_b} & \emph{c} #1 ^2 ~3 $4 } { \";
    let (_, entry) = cited_activity(&one_activity(&json!({ "title": title })));
    let fields = fields(&entry);
    let written = fields["title"].strip_prefix("{{").unwrap().strip_suffix("}}").unwrap();
    assert!(written.starts_with(r"100 \% of \textbraceleft{}a\_b\textbraceright{} \& "), "{entry}");
    assert!(written.contains(r"\#1 \textasciicircum{}2 \textasciitilde{}3 \$4"), "{entry}");
    assert_eq!(printed(written), title);
    let portal = one_activity(&json!({}));
    let cited = Cited::Activity(&portal.activities[0]);
    let entry =
        export::bibtex(cited, &portal, &Messages::english(), r"https://a.example/}{\?q=%20 #b");
    assert!(entry.contains(r"\url{https://a.example/%7D%7B%5C?q=%20%20#b}"), "{entry}");
}

// Whatever the data say.

/// Text made of what means something to one of the formats, and of anything.
fn nasty() -> impl Strategy<Value = String> {
    let pieces = select(vec![
        "\"",
        "\"\"",
        ",",
        ";",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "=",
        "+",
        "-",
        "@",
        "'",
        " ",
        "\u{a0}",
        "a",
        "B",
        "*",
        "Kosovo*",
        "\u{feff}",
        "\u{202e}",
        "שלום",
        "مرحبا",
        "😀",
        "👩‍👩‍👧",
        "е\u{301}",
        "\\",
        "\\n",
        "{",
        "}",
        "{}",
        "$",
        "&",
        "#",
        "^",
        "_",
        "%",
        "~",
        "\\u0041",
        "\0",
        "\u{1b}",
        "\u{7f}",
        "\u{85}",
        "\u{2028}",
        "END:VEVENT",
        "BEGIN:",
        "</script>",
        "null",
        "1e9",
        "＝",
        "٣",
    ]);
    let piece =
        prop_oneof![4 => pieces.prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
    vec(piece, 1..8).prop_map(|pieces| pieces.concat())
}

/// What an odd record says in three places.
type Words = (String, String, String);

/// The small portal with odd activities and documents.
fn odd() -> impl Strategy<Value = Portal> {
    let title = nasty().prop_filter("a title", |title| !title.trim().is_empty());
    vec((title, nasty(), nasty()), 1..4).prop_map(|odd| {
        let id = |position| format!("odd-{position}");
        let activity = |(position, (title, summary, city)): (usize, &Words)| {
            let changes = json!({
                "title": title, "summary": summary, "city": {"fr": city}, "body": [summary],
                "partners": [format!("{city}x")], "countries": [if position % 2 == 0 { "AL" } else { "XK" }],
            });
            changed(activity(&id(position)), &changes)
        };
        let document = |(position, (title, label, format)): (usize, &Words)| {
            let version = json!({"lang": "sq", "label": label, "format": format});
            let changes =
                json!({"title": title, "series": label, "versions": [version, {"lang": "fr"}]});
            changed(document(&id(position)), &changes)
        };
        let all: Vec<Value> = odd.iter().enumerate().map(activity).collect();
        let works: Vec<Value> = odd.iter().enumerate().map(document).collect();
        let sources = Sources {
            project: text(project()),
            activities: activities(&all),
            documents: documents(&works),
        };
        load(&sources).portal
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn a_table_says_exactly_what_was_given(portal in odd()) {
        assert_rows_of_activities(&portal);
        assert_rows_of_documents(&portal);
    }

    #[test]
    fn records_load_again_exactly(portal in odd()) {
        let again = loaded_again(text(project()), &portal).portal;
        prop_assert_eq!(&again.activities, &portal.activities);
        prop_assert_eq!(&again.documents, &portal.documents);
        let written: Value = serde_json::from_str(&json_of_activities(&portal)).unwrap();
        for (record, activity) in written["activities"].as_array().unwrap().iter().zip(&portal.activities) {
            prop_assert_eq!(record["title"].as_str(), activity.title.entries().next().map(|e| e.text));
        }
    }

    #[test]
    fn an_entry_holds_together_and_says_the_title(portal in odd()) {
        let english = Messages::english();
        for activity in &portal.activities {
            let title = activity.title.words(english.lang());
            let cited = Cited::Activity(activity);
            let entry = export::bibtex(cited, &portal, &english, &page(activity));
            let written = fields(&entry).remove("title").unwrap();
            let written = written.strip_prefix("{{").unwrap().strip_suffix("}}").unwrap();
            let meant: String = title.chars().map(|c| if matches!(c, '\n' | '\t') { ' ' } else { c }).collect();
            prop_assert_eq!(printed(written), meant.replace(char::is_control, ""));
            prop_assert!(export::citation(cited, &portal, &english, VIEW).contains(title));
        }
    }

    #[test]
    fn a_calendar_says_every_title(portal in odd()) {
        let stamp = "20191231T235959Z";
        let written =
            export::calendar(&portal.activities, &portal, &Messages::english(), page, stamp);
        let written = written.unwrap_or_default();
        let unfolded = unfold(&written);
        let calendar = if written.is_empty() { None } else { Some(read_calendar(&unfolded).unwrap()) };
        let events = calendar.map(|calendar| calendar.components).unwrap_or_default();
        prop_assert_eq!(events.len(), portal.activities.len());
        for (event, activity) in events.iter().zip(&portal.activities) {
            let value = |name| event.find_prop(name).map_or("", |property| property.val.as_str());
            let title = activity.title.words(Messages::english().lang());
            let kept = |c: &char| *c == '\n' || !c.is_control();
            prop_assert_eq!(value("SUMMARY"), title.chars().filter(kept).collect::<String>());
            prop_assert_eq!(value("UID"), format!("{}@small", activity.id));
        }
    }
}
