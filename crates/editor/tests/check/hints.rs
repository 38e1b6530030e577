//! What was most likely meant.

use super::support::{one, place, with};
use editor::check::Level;
use portal::load::File;

/// Asserts level, rule, place and hint of the one finding that a change to the activities brings.
fn assert_hint(old: &str, new: &str, expected: (Level, &str, (usize, usize)), hint: &str) {
    let found = one(File::Activities, old, new);
    assert_eq!((found.level, found.rule.code(), place(&found)), expected, "{new}");
    assert_eq!(found.hint.as_deref(), Some(hint), "{new}");
}

#[test]
fn a_link_that_was_mistyped_is_mended() {
    assert_hint(
        "\"https://example.org/first\"",
        "\"www.example.org/first\", \"more_sources\": [\"https://example.org\"]",
        (Level::Warning, "bad-link", (9, 17)),
        "Did you mean \"https://www.example.org/first\"?",
    );
}

#[test]
fn a_field_that_was_misspelt_is_known() {
    assert_hint(
        "\"topic\"",
        "\"topics\"",
        (Level::Note, "unknown-field", (7, 17)),
        "Did you mean \"topic\"?",
    );
    let found =
        one(File::Activities, "\"topic\": \"training\"", "\"topic\": \"training\", \"colour\": 1");
    let hint = found.hint.unwrap();
    assert!(
        hint.starts_with("The fields that may stand here are ") && hint.contains("summary"),
        "{hint}"
    );
}

#[test]
fn a_term_is_known_by_its_name_in_any_language_and_nearly() {
    for written in ["Training", "trainings", "trainig"] {
        let written = portal::model::Slug::from_name(written).unwrap();
        let found = with(File::Activities, "\"training\"", &format!("\"{written}\""));
        let wrong = found.iter().find(|finding| finding.rule.code() == "unknown-term");
        if written.as_str() == "training" {
            assert!(wrong.is_none(), "{found:?}");
        } else {
            let hint = wrong.and_then(|finding| finding.hint.as_deref());
            assert_eq!(hint, Some("Did you mean \"training\"?"), "{written}");
        }
    }
    let found = with(File::Activities, "\"kind\": \"workshop\"", "\"kind\": \"punetori\"");
    let wrong = found.iter().find(|finding| finding.rule.code() == "unknown-term").unwrap();
    assert_eq!(wrong.hint.as_deref(), Some("Did you mean \"workshop\"?"));
    assert_eq!(place(wrong), (6, 15));
}

#[test]
fn an_id_is_made_of_what_was_written() {
    assert_hint(
        "\"first\"",
        "\"First Išuer\"",
        (Level::Error, "bad-id", (4, 13)),
        "Did you mean \"first-isuer\"?",
    );
}

#[test]
fn of_an_id_that_is_taken_the_other_place_is_told_and_a_free_one() {
    let record = "{ \"id\": \"first\", \"title\": \"B\", \"kind\": \"workshop\", \"start\": \"2018\", \"source\": \"https://example.org\" }";
    let found = one(File::Activities, "    }\n  ]", &format!("    }},\n    {record}\n  ]"));
    assert_eq!(
        (found.level, found.rule.code(), place(&found)),
        (Level::Error, "duplicate-id", (11, 13))
    );
    let hint = found.hint.unwrap();
    assert!(hint.contains("line 3") && hint.contains("\"first-2\""), "{hint}");
}

#[test]
fn a_value_of_another_kind_is_shown_in_the_right_one() {
    let found = one(
        File::Activities,
        "\"topic\": \"training\"",
        "\"topic\": \"training\", \"countries\": \"AL, XK\"",
    );
    assert_eq!((found.level, found.rule.code()), (Level::Error, "wrong-type"));
    assert_eq!(found.found.as_deref(), Some("\"AL, XK\""));
    assert_eq!(found.hint.as_deref(), Some("Did you mean [\"AL\", \"XK\"]?"));
    let found = one(
        File::Activities,
        "\"topic\": \"training\"",
        "\"topic\": \"training\", \"attribution\": \"Statd\"",
    );
    assert_eq!(found.hint.as_deref(), Some("Did you mean \"stated\"?"));
}

#[test]
fn a_language_by_name_has_a_tag() {
    let found = with(File::Documents, "\"lang\": \"en\"", "\"lang\": \"Albanian\"");
    let found = found.iter().find(|finding| finding.rule.code() == "bad-language").unwrap();
    assert_eq!(place(found), (7, 30));
    assert_eq!(found.hint.as_deref(), Some("Did you mean \"sq\"?"));
}

#[test]
fn a_fault_says_what_stands_there_what_was_expected_and_what_comes_of_it() {
    let found = one(File::Activities, "\"2018-05-14\"", "\"2018-02-30\"");
    assert_eq!((found.path.as_str(), place(&found)), ("activities[0].start", (8, 16)));
    assert_eq!(found.record.as_deref(), Some("first"));
    assert_eq!(found.found.as_deref(), Some("\"2018-02-30\""));
    assert!(found.what.contains("2018-05-14, 2018-05 or 2018"), "{}", found.what);
    assert_eq!(found.outcome.as_deref(), Some("The entry is not shown."));
}

#[test]
fn a_date_as_people_write_it_is_shown_as_it_should_be() {
    for (written, hint) in [
        ("14.05.2018", "Did you mean \"2018-05-14\"?"),
        ("14. maj 2018.", "Did you mean \"2018-05-14\"?"),
        ("2018-5-14", "Did you mean \"2018-05-14\"?"),
        ("May 2018", "Did you mean \"2018-05\"?"),
        ("14–15 May 2018", "Did you mean \"start\": \"2018-05-14\", \"end\": \"2018-05-15\"?"),
        ("2018-02-30", "Did you mean \"2018-02-28\"?"),
        ("05/14/2018", "If the month stands first in it, write \"2018-05-14\"."),
        ("14.05.18", "Write the year with four digits."),
    ] {
        let new = format!("\"{written}\"");
        assert_hint("\"2018-05-14\"", &new, (Level::Error, "bad-date", (8, 16)), hint);
    }
    let found = one(File::Activities, "\"2018-05-14\"", "\"some day\"");
    assert_eq!(found.hint, None);
}

#[test]
fn a_country_is_known_by_its_name_and_by_other_codes() {
    for (written, code) in [("ALB", "AL"), ("Albania", "AL"), ("Kosovo", "XK"), ("Albanai", "AL")] {
        let new = format!("\"topic\": \"training\", \"countries\": [\"XK\", \"{written}\"]");
        let found = one(File::Activities, "\"topic\": \"training\"", &new);
        assert_eq!((found.level, found.rule.code()), (Level::Warning, "unknown-country"));
        assert_eq!(found.hint, Some(format!("Did you mean \"{code}\"?")), "{written}");
    }
    let new = "\"topic\": \"training\", \"countries\": [\"AL\", \"Atlantis\"]";
    let found = one(File::Activities, "\"topic\": \"training\"", new);
    assert!(found.hint.is_some_and(|hint| hint.contains("The project lists AL, XK.")));
}
