//! What is wrong with the project is named, and the rest of the project is shown.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use portal::find::{Collection, Facet, Index, Query};
use portal::load::{Consequence, Expected, File, Loaded, Problem};
use portal::locale::Locale;
use serde_json::{Value, json};
use support::{changed, is_whole, project, small_with, text};

fn load_project(changes: &Value) -> Loaded {
    small_with(File::Project, text(changed(project(), changes)))
}

#[test]
fn a_wrong_value_costs_only_itself() {
    for (changes, path, found, problem) in [
        (json!({"summary": 5}), "summary", "5", Problem::WrongType(Expected::Text)),
        (json!({"start": "2016-13"}), "start", "\"2016-13\"", Problem::BadDate),
        (json!({"home": "javascript:x"}), "home", "\"javascript:x\"", Problem::BadLink),
        (
            json!({"budget": {"amount": "much", "currency": "EUR"}}),
            "budget.amount",
            "\"much\"",
            Problem::WrongType(Expected::Number),
        ),
        (
            json!({"contacts": {"office": {"name": "x", "email": "a@b?bcc=c"}}}),
            "contacts.office.email",
            "\"a@b?bcc=c\"",
            Problem::BadEmail,
        ),
        (
            json!({"contacts": {"people": [{}]}}),
            "contacts.people[0].name",
            "",
            Problem::MissingField,
        ),
        (
            json!({"follow_on": [{"name": "x", "end": "x"}]}),
            "follow_on[0].end",
            "\"x\"",
            Problem::BadDate,
        ),
    ] {
        let loaded = load_project(&changes);
        let [fault] = loaded.faults.as_slice() else { panic!("{:?}", loaded.faults) };
        assert_eq!((fault.file, fault.path.as_str()), (File::Project, path));
        assert_eq!((fault.found.as_str(), &fault.problem), (found, &problem));
        assert_eq!(fault.consequence, Consequence::ValueLost, "{changes}");
        assert!(File::ALL.into_iter().all(|file| is_whole(&loaded, file)), "{changes}");
    }
}

#[test]
fn an_unknown_field_is_kept_and_reported() {
    let loaded = load_project(&json!({"colour": "red"}));
    let [fault] = loaded.faults.as_slice() else { panic!("{:?}", loaded.faults) };
    assert_eq!((fault.path.as_str(), &fault.problem), ("colour", &Problem::UnknownField));
    assert_eq!(fault.consequence, Consequence::Kept);
}

#[test]
fn a_project_without_its_name_is_not_called_lost_while_the_rest_is_shown() {
    for field in ["id", "short_name"] {
        let mut without = project();
        without.as_object_mut().unwrap().remove(field);
        let loaded = small_with(File::Project, text(without));
        assert!(File::ALL.into_iter().all(|file| is_whole(&loaded, file)), "{field}");
        let [fault] = loaded.faults.as_slice() else { panic!("{:?}", loaded.faults) };
        assert_eq!((fault.path.as_str(), &fault.problem), (field, &Problem::MissingField));
        assert_eq!(fault.consequence, Consequence::ValueLost, "{field}");
    }
}

#[test]
fn nothing_is_left_out_in_silence() {
    for changes in [
        json!({"duration_months": 5_000_000_000_u64}),
        json!({"countries": [{"code": "AL", "name": "Albania", "tile": [300, 1]}, {"code": "RS", "name": "Serbia"}]}),
        json!({"countries": [{"code": "AL", "name": "Albania", "tile": [1]}, {"code": "RS", "name": "Serbia"}]}),
    ] {
        let loaded = load_project(&changes);
        assert_eq!(loaded.faults.len(), 1, "{changes}");
    }
}

#[test]
fn what_is_listed_twice_is_reported_and_offered_once() {
    let twice = |id: &str| json!([{"id": id, "name": "One"}, {"id": id, "name": "Two"}]);
    let country = |name: &str| json!({"code": "AL", "name": name});
    for changes in [
        json!({"activity_kinds": twice("workshop")}),
        json!({"topics": twice("dark-web")}),
        json!({"countries": [country("Albania"), country("Again")]}),
    ] {
        let loaded = load_project(&changes);
        let hits = Index::build(Collection::Activities, &loaded.portal, Locale::English)
            .search(&Query::default());
        for facet in [Facet::Kind, Facet::Topic, Facet::Country] {
            let values: Vec<_> = hits.counts(facet).iter().map(|count| &count.value).collect();
            let mut once = values.clone();
            once.dedup();
            assert_eq!(values, once, "{changes}");
        }
        assert!(!loaded.faults.is_empty(), "{changes}");
    }
}
