//! What the page about the data says is counted from them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use portal::load::File;
use portal::report::{Dating, Field, Share, by_year, dating, only_english, undated, unlinked};
use serde_json::{Value, json};
use support::{activity, changed, document, small_with, text};

fn activities(changes: &[Value]) -> portal::model::Portal {
    let records: Vec<_> = changes
        .iter()
        .enumerate()
        .map(|(n, change)| changed(activity(&format!("a{n}")), change))
        .collect();
    small_with(File::Activities, text(json!({ "activities": records }))).portal
}

fn documents(changes: &[Value]) -> portal::model::Portal {
    let records: Vec<_> = changes
        .iter()
        .enumerate()
        .map(|(n, change)| changed(document(&format!("d{n}")), change))
        .collect();
    small_with(File::Documents, text(json!({ "documents": records }))).portal
}

#[test]
fn each_field_is_counted_in_the_year_in_which_an_activity_began() {
    let portal = activities(&[
        json!({"start": "2018-05-14", "city": "Ohrid", "topic": "dark-web", "partners": ["Europol"]}),
        json!({"start": "2018-05", "place_country": "AL", "summary": "S", "body": ["B"], "source": "https://example.org"}),
        json!({"start": "2016-12-30", "end": "2017-01-02"}),
        json!({"start": null, "estimated_year": "2017"}),
        json!({"start": null}),
    ]);
    let rows = by_year(&portal);
    let counts: Vec<_> = rows.iter().map(|row| (row.year, row.activities)).collect();
    assert_eq!(counts, [(Some(2016), 1), (Some(2017), 1), (Some(2018), 2), (None, 1)]);
    let known = |year: usize, field: Field| {
        rows[year].known[Field::ALL.iter().position(|other| *other == field).unwrap()]
    };
    assert_eq!((known(0, Field::Day), known(1, Field::Day), known(2, Field::Day)), (1, 0, 1));
    assert_eq!(known(2, Field::Place), 2, "a city or a country");
    for field in [Field::Topic, Field::Partners, Field::Summary, Field::Text, Field::Source] {
        assert_eq!((known(0, field), known(2, field)), (0, 1), "{field:?}");
    }
}

#[test]
fn how_exactly_it_is_known_when_activities_began_is_counted() {
    let portal = activities(&[
        json!({"start": "2018-05-14", "end": "2018-06"}),
        json!({"start": "2018-05"}),
        json!({"start": "2018", "end": "2018-05-14"}),
        json!({"start": null, "estimated_year": "2017"}),
        json!({"start": null}),
        json!({"start": null}),
    ]);
    assert_eq!(dating(&portal), Dating { day: 1, coarser: 2, estimated: 1, unknown: 2 });
}

#[test]
fn what_has_no_date_or_no_link_is_listed() {
    let portal = activities(&[
        json!({}),
        json!({"start": null}),
        json!({"start": null, "estimated_year": "2017"}),
    ]);
    let ids: Vec<_> = undated(&portal).iter().map(|activity| activity.id.to_string()).collect();
    assert_eq!(ids, ["a1"]);
    let portal = documents(&[
        json!({}),
        json!({"versions": [{"lang": "sq"}]}),
        json!({"versions": [{"lang": "sq"}], "url": "https://example.org"}),
        json!({"versions": null, "source": "https://example.org"}),
    ]);
    let ids: Vec<_> = unlinked(&portal).iter().map(|document| document.id.to_string()).collect();
    assert_eq!(ids, ["d1", "d3"]);
}

#[test]
fn what_is_in_english_alone_is_counted() {
    let portal = activities(&[
        json!({"summary": "S"}),
        json!({"title": {"en": "A", "sq": "B"}, "summary": {"sq": "S"}}),
        json!({"title": "Atelier", "title_lang": "fr"}),
    ]);
    let counted = only_english(&portal);
    assert_eq!(counted.titles, Share { english: 1, all: 3 });
    assert_eq!(counted.summaries, Share { english: 1, all: 2 });
    let portal = documents(&[
        json!({"versions": [{"lang": "en"}, {"lang": "en-GB"}]}),
        json!({"versions": [{"lang": "en"}, {"lang": "sq"}]}),
        json!({"versions": null}),
    ]);
    assert_eq!(only_english(&portal).documents, Share { english: 1, all: 2 });
}
