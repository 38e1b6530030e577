//! What is wrong with a record is named with its place, and costs no more than that record.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use portal::load::Consequence::{Kept, RecordLost, ValueLost};
use portal::load::{Consequence, Expected, Fault, File, Loaded, Problem};
use serde_json::{Value, json};
use support::{activities, activity, activity_ids, changed, document, documents, ids, small_with};

/// Loads an activity with these fields changed, between two good ones.
fn load_activity(changes: &Value) -> Loaded {
    let records = [activity("first"), changed(activity("odd"), changes), activity("last")];
    small_with(File::Activities, activities(&records))
}

/// Loads a document with these fields changed, between two good ones.
fn load_document(changes: &Value) -> Loaded {
    let records = [document("first"), changed(document("odd"), changes), document("last")];
    small_with(File::Documents, documents(&records))
}

/// What is expected: the path behind `activities[1].`, the value found, the problem, what came of it.
type Row = (Value, &'static str, &'static str, Problem, Consequence);

/// Asserts that each change gives exactly its fault, and that nothing else changes.
fn assert_each(file: File, rows: Vec<Row>) {
    for (changes, field, found, problem, consequence) in rows {
        let (loaded, list) = match file {
            File::Documents => (load_document(&changes), "documents"),
            _ => (load_activity(&changes), "activities"),
        };
        let path = format!("{list}[1].{field}");
        let found = found.to_owned();
        let expected = [Fault { file, path, found, problem, consequence }];
        assert_eq!(loaded.faults, expected, "{changes}");
        let is_lost = consequence == RecordLost;
        assert_eq!(loaded.lost(file), usize::from(is_lost), "{changes}");
        let left = ids(&loaded, file);
        assert!(left.contains(&"first") && left.contains(&"last"), "{changes}");
        assert_eq!(left.len(), if is_lost { 2 } else { 3 }, "{changes}");
        assert!(support::is_whole(&loaded, File::Project));
    }
}

#[test]
fn a_value_of_the_wrong_type_costs_itself_or_what_cannot_do_without_it() {
    let wrong = Problem::WrongType;
    let attributions = &["stated", "listed", "inferred"];
    let number = || wrong(Expected::NumberBetween(1, 100_000));
    assert_each(
        File::Activities,
        vec![
            (json!({"title": 5}), "title", "5", wrong(Expected::Text), RecordLost),
            (json!({"title": ["a"]}), "title", "[… 1]", wrong(Expected::Text), RecordLost),
            (json!({"id": true}), "id", "true", wrong(Expected::Words), RecordLost),
            (json!({"kind": {}}), "kind", "{…}", wrong(Expected::Words), RecordLost),
            (json!({"summary": 1.5}), "summary", "1.5", wrong(Expected::Text), ValueLost),
            (json!({"topic": []}), "topic", "[… 0]", wrong(Expected::Words), ValueLost),
            (json!({"partners": "x"}), "partners", "\"x\"", wrong(Expected::List), ValueLost),
            (json!({"partners": [1]}), "partners[0]", "1", wrong(Expected::Words), ValueLost),
            (json!({"participants": 0}), "participants", "0", number(), ValueLost),
            (json!({"participants": 100_001}), "participants", "100001", number(), ValueLost),
            (json!({"participants": "93"}), "participants", "\"93\"", number(), ValueLost),
            (json!({"participants": 9.5}), "participants", "9.5", number(), ValueLost),
            (json!({"body": ["a", 2]}), "body[1]", "2", wrong(Expected::Text), ValueLost),
            (
                json!({"attribution": "guessed"}),
                "attribution",
                "\"guessed\"",
                wrong(Expected::OneOf(attributions)),
                ValueLost,
            ),
        ],
    );
    assert_each(
        File::Documents,
        vec![
            (json!({"confirmed": "no"}), "confirmed", "\"no\"", wrong(Expected::Bool), ValueLost),
            (
                json!({"versions": ["sq"]}),
                "versions[0]",
                "\"sq\"",
                wrong(Expected::Object),
                ValueLost,
            ),
            (
                json!({"versions": [{"lang": "sq", "bytes": -1}]}),
                "versions[0].bytes",
                "-1",
                wrong(Expected::Number),
                ValueLost,
            ),
        ],
    );
}

#[test]
fn a_title_of_which_no_language_can_be_used_is_a_title_that_lacks() {
    let loaded = load_activity(&json!({"title": {"en": 5, "fr": []}}));
    let found: Vec<_> = loaded.faults.iter().map(|f| (f.path.as_str(), &f.problem)).collect();
    let words = Problem::WrongType(Expected::Words);
    assert_eq!(
        found,
        [
            ("activities[1].title.en", &words),
            ("activities[1].title.fr", &words),
            ("activities[1].title", &Problem::MissingField),
        ]
    );
    assert_eq!(loaded.lost(File::Activities), 1);
    assert!(support::is_whole(&loaded, File::Activities));
}

#[test]
fn a_record_that_is_no_object_is_lost() {
    for (record, found) in [(json!("odd"), "\"odd\""), (json!(null), "null"), (json!([1]), "[1]")] {
        let loaded = small_with(
            File::Activities,
            activities(&[activity("first"), record, activity("last")]),
        );
        assert_eq!(activity_ids(&loaded), ["first", "last"]);
        assert_eq!(loaded.lost(File::Activities), 1);
        let [fault] = loaded.faults.as_slice() else { panic!("{:?}", loaded.faults) };
        assert_eq!((fault.path.as_str(), fault.found.as_str()), ("activities[1]", found));
        assert_eq!(fault.problem, Problem::WrongType(Expected::Object));
    }
}

#[test]
fn a_record_cannot_do_without_id_title_and_kind() {
    for field in ["id", "title", "kind"] {
        for empty in [Value::Null, json!(""), json!(" \n")] {
            let mut changes = json!({});
            changes[field] = empty;
            let row = (changes, field, "", Problem::MissingField, RecordLost);
            assert_each(File::Activities, vec![row.clone()]);
            assert_each(File::Documents, vec![row]);
        }
    }
    let missing =
        |title| (json!({ "title": title }), "title", "", Problem::MissingField, RecordLost);
    assert_each(File::Activities, vec![missing(json!({})), missing(json!({"en": "", "fr": null}))]);
}

#[test]
fn a_field_that_holds_nothing_is_left_out_in_silence() {
    for empty in [json!(""), json!("  ")] {
        let loaded = load_activity(&json!({"start": empty, "topic": empty, "source": empty}));
        assert_eq!(loaded.faults, vec![]);
    }
    let mut record = activity("odd");
    record["start"] = Value::Null;
    record["countries"] = Value::Null;
    let loaded = small_with(File::Activities, activities(&[record]));
    assert_eq!(loaded.faults, vec![]);
    assert!(loaded.portal.activity("odd").unwrap().is_regional());
}

#[test]
fn an_unknown_field_is_kept_and_reported() {
    let unknown = Problem::UnknownField;
    assert_each(
        File::Activities,
        vec![
            (json!({"colour": "red"}), "colour", "\"red\"", unknown.clone(), Kept),
            (json!({"Title": {"en": "x"}}), "Title", "{…}", unknown.clone(), Kept),
            (
                json!({"body": [{"quote": "x", "when": 2018}]}),
                "body[0].when",
                "2018",
                unknown.clone(),
                Kept,
            ),
        ],
    );
    let version = json!({"versions": [{"lang": "sq", "pages": 3}]});
    assert_each(
        File::Documents,
        vec![
            (json!({"topic": "dark-web"}), "topic", "\"dark-web\"", unknown.clone(), Kept),
            (version, "versions[0].pages", "3", unknown, Kept),
        ],
    );
}

#[test]
fn notes_of_editors_are_no_fault_wherever_they_stand() {
    let quote = json!({"notes": "n", "body": [{"quote": "x", "notes": "n"}]});
    assert_eq!(load_activity(&quote).faults, vec![]);
    let version = json!({"notes": "n", "versions": [{"lang": "sq", "notes": ["n"]}]});
    assert_eq!(load_document(&version).faults, vec![]);
}

#[test]
fn the_second_record_with_an_id_is_lost() {
    let row = |id: &str| (json!({ "id": id }), "id", "\"first\"", Problem::DuplicateId, RecordLost);
    assert_each(File::Activities, vec![row("first")]);
    assert_each(File::Documents, vec![row("first")]);
    let loaded = load_activity(&json!({"id": "first", "title": "The second"}));
    let title = &loaded.portal.activity("first").unwrap().title;
    assert_eq!(title, &portal::model::Text::english("A workshop"), "the first one stays");
}

#[test]
fn a_lost_record_does_not_take_its_id_from_a_good_one() {
    let lost = changed(activity("same"), &json!({"start": "never"}));
    let loaded = small_with(File::Activities, activities(&[lost, activity("same")]));
    assert_eq!(activity_ids(&loaded), ["same"]);
    assert_eq!(loaded.lost(File::Activities), 1);
}

#[test]
fn an_id_holds_only_what_an_address_can() {
    let bad =
        |id: &'static str, found| (json!({ "id": id }), "id", found, Problem::BadId, RecordLost);
    assert_each(
        File::Activities,
        vec![
            bad("Big", "\"Big\""),
            bad("a b", "\"a b\""),
            bad("a/../b", "\"a/../b\""),
            bad("š", "\"š\""),
        ],
    );
}

#[test]
fn one_unknown_country_of_two_is_left_out() {
    let unknown = Problem::UnknownCountry;
    for code in ["ZZ", "Serbia", "FR"] {
        let loaded = load_activity(&json!({"countries": ["AL", code]}));
        let odd = loaded.portal.activity("odd").unwrap();
        assert_eq!(odd.countries.iter().map(ToString::to_string).collect::<Vec<_>>(), ["AL"]);
    }
    assert_each(
        File::Activities,
        vec![
            (
                json!({"countries": ["AL", "ZZ"]}),
                "countries[1]",
                "\"ZZ\"",
                unknown.clone(),
                ValueLost,
            ),
            (
                json!({"countries": ["FR", "AL"]}),
                "countries[0]",
                "\"FR\"",
                unknown.clone(),
                ValueLost,
            ),
            (json!({"place_country": "ZZ"}), "place_country", "\"ZZ\"", unknown.clone(), ValueLost),
            (
                json!({"other_countries": ["FR", "ZZ"]}),
                "other_countries[1]",
                "\"ZZ\"",
                unknown,
                ValueLost,
            ),
        ],
    );
}

#[test]
fn a_record_that_names_only_unknown_countries_is_lost_and_not_shown_as_regional() {
    for countries in [json!(["ZZ"]), json!(["ZZ", "YY"]), json!([7]), json!([null]), json!([""])] {
        let changes = json!({ "countries": countries });
        for (file, loaded) in [
            (File::Activities, load_activity(&changes)),
            (File::Documents, load_document(&changes)),
        ] {
            assert!(support::is_whole(&loaded, file), "{countries}");
            assert_eq!(loaded.lost(file), 1, "{countries}");
            assert!(loaded.faults.iter().all(|fault| fault.path.contains("[1].countries[")));
        }
    }
}

#[test]
fn countries_that_are_no_list_do_not_make_a_record_regional() {
    for countries in [json!("RS"), json!({"RS": true}), json!(3)] {
        let loaded = load_activity(&json!({ "countries": countries }));
        assert!(support::is_whole(&loaded, File::Activities), "{countries}");
        assert_eq!(loaded.lost(File::Activities), 1, "{countries}");
    }
}

#[test]
fn the_only_country_being_unknown_is_said_once() {
    let unknown = Problem::UnknownCountry;
    assert_each(
        File::Activities,
        vec![(json!({"countries": ["ZZ"]}), "countries[0]", "\"ZZ\"", unknown, RecordLost)],
    );
}

#[test]
fn an_unlisted_kind_or_topic_is_used_and_reported() {
    let unlisted = |list| Problem::UnknownTerm { list };
    assert_each(
        File::Activities,
        vec![
            (json!({"kind": "party"}), "kind", "\"party\"", unlisted("activity_kinds"), Kept),
            (json!({"topic": "tea"}), "topic", "\"tea\"", unlisted("topics"), Kept),
        ],
    );
    assert_each(
        File::Documents,
        vec![(json!({"kind": "poem"}), "kind", "\"poem\"", unlisted("document_kinds"), Kept)],
    );
    let loaded = load_activity(&json!({"kind": "summer-party"}));
    let kind = &loaded.portal.activity("odd").unwrap().kind;
    assert_eq!(kind.name, portal::model::Text::english("summer party"));
    assert_eq!(loaded.portal.activity_kinds.last(), Some(kind), "it can be filtered by");
}

#[test]
fn a_kind_or_topic_that_cannot_be_an_id_is_not_used() {
    assert_each(
        File::Activities,
        vec![
            (json!({"kind": "Work shop"}), "kind", "\"Work shop\"", Problem::BadId, RecordLost),
            (json!({"topic": "Dark web"}), "topic", "\"Dark web\"", Problem::BadId, ValueLost),
        ],
    );
}

#[test]
fn what_is_no_language_tag_costs_what_is_in_that_language() {
    let bad = Problem::BadLanguage;
    assert_each(
        File::Activities,
        vec![
            (json!({"title_lang": "english"}), "title_lang", "\"english\"", bad.clone(), ValueLost),
            (
                json!({"summary": {"en": "Words", "French!": "Mots"}}),
                "summary.French!",
                "\"Mots\"",
                bad.clone(),
                ValueLost,
            ),
        ],
    );
    let versions = json!({"versions": [{"lang": "sq_AL"}, {"lang": "en"}]});
    let loaded = load_document(&versions);
    assert_eq!(loaded.portal.document("odd").unwrap().versions.len(), 1);
    assert_each(File::Documents, vec![(versions, "versions[0].lang", "\"sq_AL\"", bad, ValueLost)]);
}

#[test]
fn a_language_without_a_name_is_kept_and_reported() {
    let versions = json!({"versions": [{"lang": "mi"}]});
    let loaded = load_document(&versions);
    assert_eq!(loaded.portal.document("odd").unwrap().versions[0].lang.as_str(), "mi");
    let unknown = Problem::UnknownLanguage;
    assert_each(File::Documents, vec![(versions, "versions[0].lang", "\"mi\"", unknown, Kept)]);
}

#[test]
fn an_impossible_date_costs_the_activity() {
    let bad = |field, date: Value, found| {
        let mut changes = json!({});
        changes[field] = date;
        (changes, field, found, Problem::BadDate, RecordLost)
    };
    assert_each(
        File::Activities,
        vec![
            bad("start", json!("2019-02-29"), "\"2019-02-29\""),
            bad("start", json!("2018-13"), "\"2018-13\""),
            bad("start", json!("14.05.2018"), "\"14.05.2018\""),
            bad("start", json!("2018-05-14T09:00"), "\"2018-05-14T09:00\""),
            bad("start", json!(18), "18"),
            bad("start", json!(["2018"]), "[… 1]"),
            bad("end", json!("2018-05-32"), "\"2018-05-32\""),
        ],
    );
}

#[test]
fn an_impossible_date_that_is_less_than_the_record_costs_only_itself() {
    let estimate = json!({"start": null, "estimated_year": "2018-05"});
    assert_each(
        File::Activities,
        vec![(estimate, "estimated_year", "\"2018-05\"", Problem::BadDate, ValueLost)],
    );
    assert_each(
        File::Documents,
        vec![(json!({"year": "MMXX"}), "year", "\"MMXX\"", Problem::BadDate, ValueLost)],
    );
}

#[test]
fn an_end_before_its_start_costs_the_activity() {
    let early =
        |end, found| (json!({ "end": end }), "end", found, Problem::EndBeforeStart, RecordLost);
    assert_each(
        File::Activities,
        vec![
            early(json!("2018-05-13"), "\"2018-05-13\""),
            early(json!("2018-04"), "\"2018-04\""),
            early(json!(2017), "2017"),
        ],
    );
    assert_eq!(load_activity(&json!({"end": "2018-05"})).faults, vec![], "that may be later");
}

#[test]
fn a_link_that_could_do_anything_but_lead_somewhere_is_left_out() {
    for link in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://example.org",
        "blob:https://example.org/1",
        "//example.org",
        "/documents",
        "example.org",
        "https:example.org",
        "https://",
        "https://example.org/a b",
        "mailto:",
    ] {
        let found: &'static str = Box::leak(format!("\"{}\"", link.replace('\t', " ")).into());
        let bad = |changes, field| (changes, field, found, Problem::BadLink, ValueLost);
        assert_each(
            File::Activities,
            vec![
                bad(json!({ "source": link }), "source"),
                bad(json!({"more_sources": ["https://a.org", link]}), "more_sources[1]"),
            ],
        );
        assert_each(
            File::Documents,
            vec![
                bad(json!({ "url": link }), "url"),
                bad(json!({ "source": link }), "source"),
                bad(json!({"versions": [{"lang": "sq", "url": link}]}), "versions[0].url"),
            ],
        );
    }
}

#[test]
fn a_name_that_differs_only_in_accents_is_reported() {
    let records = [
        changed(activity("first"), &json!({"partners": ["Kancelaria"]})),
        changed(activity("odd"), &json!({"partners": ["Kancelária"]})),
    ];
    let loaded = small_with(File::Activities, activities(&records));
    let [fault] = loaded.faults.as_slice() else { panic!("{:?}", loaded.faults) };
    assert_eq!(
        (fault.path.as_str(), &fault.problem),
        ("activities[1].partners[0]", &Problem::SameSlug)
    );
    assert_eq!(fault.consequence, Kept);
    assert_eq!(activity_ids(&loaded), ["first", "odd"]);
}

#[test]
fn a_record_is_lost_once_however_much_is_wrong_with_it() {
    let everything = json!({
        "id": "No id", "title": 5, "kind": [], "start": "soon", "end": "later",
        "countries": ["ZZ"], "source": "ftp://x", "colour": "red",
    });
    let loaded = load_activity(&everything);
    assert_eq!(loaded.lost(File::Activities), 1);
    assert!(support::is_whole(&loaded, File::Activities));
    for field in ["id", "title", "kind", "start", "end", "countries[0]", "source", "colour"] {
        let path = format!("activities[1].{field}");
        assert!(loaded.faults.iter().any(|fault| fault.path == path), "{path} is named too");
    }
}

#[test]
fn records_are_lost_one_by_one() {
    let bad = |id: &str| changed(activity(id), &json!({"start": "soon"}));
    let records =
        [activity("one"), bad("two"), bad("three"), activity("four"), json!(5), activity("six")];
    let loaded = small_with(File::Activities, activities(&records));
    assert_eq!(activity_ids(&loaded), ["one", "four", "six"]);
    assert_eq!(loaded.lost(File::Activities), 3);
    assert_eq!(loaded.lost(File::Documents), 0);
    assert_eq!(loaded.broken(File::Activities), None);
}
