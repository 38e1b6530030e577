//! What loading takes without a word.

use super::support::{one, place, with, with_file};
use editor::check::{Finding, Level};
use portal::load::{File, Source};

fn told(finding: &Finding) -> (Level, &'static str, (usize, usize)) {
    (finding.level, finding.rule.code(), place(finding))
}

#[test]
fn an_activity_without_a_date_or_a_source_is_incomplete() {
    let found = one(File::Activities, "      \"start\": \"2018-05-14\",\n", "");
    assert_eq!(told(&found), (Level::Warning, "no-date", (3, 5)));
    let found = one(File::Activities, ",\n      \"source\": \"https://example.org/first\"", "");
    assert_eq!(told(&found), (Level::Warning, "no-source", (3, 5)));
    let estimated =
        with(File::Activities, "\"start\": \"2018-05-14\"", "\"estimated_year\": \"2018\"");
    assert_eq!(estimated, vec![], "an estimate is a date");
}

#[test]
fn a_document_that_nobody_can_open_is_incomplete() {
    let link = ", \"url\": \"https://example.org/paper.pdf\"";
    let found = one(File::Documents, link, "");
    assert_eq!(told(&found), (Level::Warning, "no-link", (3, 5)));
    let text = super::support::file(File::Documents)
        .replace(link, "")
        .replace("\"kind\"", "\"url\": \"https://example.org\", \"kind\"");
    assert_eq!(
        with_file(File::Documents, Source::Text(text)).all,
        vec![],
        "a link to the whole will do"
    );
}

#[test]
fn an_activity_outside_of_the_project_is_told_and_one_at_its_edge_is_not() {
    for (date, outside) in [
        ("2015-12-31", true),
        ("2016-01-01", false),
        ("2016", false),
        ("2019-12-31", false),
        ("2020-01", true),
    ] {
        let found = with(File::Activities, "2018-05-14", date);
        let expected =
            if outside { vec![(Level::Warning, "outside-project", (8, 16))] } else { vec![] };
        assert_eq!(found.iter().map(told).collect::<Vec<_>>(), expected, "{date}");
    }
}

#[test]
fn a_title_has_two_hundred_characters_at_most() {
    let title = |length| format!("\"{}\"", "š".repeat(length));
    assert_eq!(with(File::Activities, "\"A workshop\"", &title(200)), vec![]);
    let found = one(File::Activities, "\"A workshop\"", &title(201));
    assert_eq!(told(&found), (Level::Warning, "long-title", (5, 16)));
    assert!(found.what.contains("201"), "{}", found.what);
}

#[test]
fn the_same_title_at_the_same_date_is_told_at_the_second_place() {
    let record = |id: &str, title: &str, start: &str| {
        format!(
            "{{ \"id\": \"{id}\", \"title\": \"{title}\", \"kind\": \"workshop\", \"start\": \"{start}\", \"source\": \"https://example.org\" }}"
        )
    };
    let with_record = |record: String| {
        with(File::Activities, "    }\n  ]", &format!("    }},\n    {record}\n  ]"))
    };
    let found = with_record(record("b", "A WORKSHOP", "2018-05-14"));
    assert_eq!(
        found.iter().map(told).collect::<Vec<_>>(),
        [(Level::Warning, "duplicate", (11, 5))]
    );
    assert_eq!(found[0].other.map(|place| place.line), Some(3));
    assert_eq!(with_record(record("b", "A workshop", "2018-05-15")), vec![]);
    assert_eq!(with_record(record("b", "Another workshop", "2018-05-14")), vec![]);
}

#[test]
fn spellings_of_one_partner_are_told_at_the_rarer_one() {
    let partners = |names: &str| format!("\"topic\": \"training\", \"partners\": [{names}]");
    let change = |names: &str| with(File::Activities, "\"topic\": \"training\"", &partners(names));
    let found = change("\"Judicial Academy\", \"Judical Academy\", \"Europol\"");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!((found[0].level, found[0].rule.code()), (Level::Warning, "spelling-variant"));
    assert!(found[0].path.starts_with("activities[0].partners["), "{}", found[0].path);
    assert_eq!(change("\"Judicial Academy\", \"Europol\", \"Eurojust\""), vec![]);
}

#[test]
fn what_is_named_and_does_not_exist_is_told() {
    let found = one(File::Project, "\"id\": \"small\",", "\"id\": \"small\", \"video\": \"papr\",");
    assert_eq!((found.level, found.rule.code()), (Level::Warning, "dead-reference"));
    assert_eq!(found.hint.as_deref(), Some("Did you mean \"paper\"?"));
    assert_eq!(
        with(File::Project, "\"id\": \"small\",", "\"id\": \"small\", \"video\": \"paper\","),
        vec![]
    );
}

#[test]
fn what_is_offered_and_nothing_has_is_a_note() {
    let found = one(
        File::Project,
        "{ \"id\": \"training\", \"name\": \"Training\" }",
        "{ \"id\": \"training\", \"name\": \"Training\" }, { \"id\": \"policy\", \"name\": \"Policy\" }",
    );
    assert_eq!(told(&found).0, Level::Note);
    assert_eq!((found.rule.code(), found.path.as_str()), ("unused", "topics[1]"));
    // Of an activity that is lost nobody knows what it has.
    let lost = with(File::Activities, "2018-05-14", "some day");
    assert!(lost.iter().all(|finding| finding.rule.code() != "unused"), "{lost:#?}");
}

#[test]
fn a_text_in_some_languages_lacks_the_others() {
    let found = one(File::Project, ", \"tr\": \"Çalıştay\"", "");
    assert_eq!((found.level, found.rule.code()), (Level::Warning, "language-missing"));
    assert_eq!(found.path, "activity_kinds[0].name");
    assert!(found.what.contains(" tr"), "{}", found.what);
    // Cyrillic is made of Latin, and a text in one language is no translation that is missing something.
    assert!(!found.what.contains("sr-Cyrl"), "{}", found.what);
}

#[test]
fn a_name_that_needs_the_mark_is_told_wherever_readers_see_it() {
    for (file, old, new) in [
        (File::Activities, "\"A workshop\"", "\"A workshop in Kosovo\""),
        (File::Activities, "\"A workshop\"", "{ \"sq\": \"Punëtori në Kosova\" }"),
        (File::Documents, "\"A paper\"", "\"Kosovo: a paper, and Kosovo* again\""),
        (File::Project, "\"Kosovo*\"", "\"Kosovo\""),
    ] {
        let found = with(file, old, new);
        assert!(
            found.iter().any(|f| f.rule.code() == "mark-missing" && f.level == Level::Warning),
            "{new}: {found:#?}"
        );
    }
    for (file, old, new) in [
        (File::Activities, "\"A workshop\"", "\"A workshop in Kosovo*\""),
        (File::Activities, "https://example.org/first", "https://example.org/Kosovo"),
        (File::Activities, "\"kind\"", "\"notes\": \"Kosovo\", \"kind\""),
        (File::Documents, "\"A paper\"", "\"Kosovar and Kosovan papers\""),
    ] {
        assert_eq!(with(file, old, new), vec![], "{new}");
    }
}

#[test]
fn markup_of_web_pages_is_told() {
    let found = one(File::Activities, "\"A workshop\"", "\"A <b>big</b> workshop &amp; more\"");
    assert_eq!(told(&found), (Level::Warning, "markup", (5, 16)));
    assert!(found.what.contains("<b>"), "{}", found.what);
}
