//! A faulty portal gives the same answers whether its activities are loaded whole or found by an index.

use crate::support::{activity, changed, document, project, text};
use hostile::indexed;
use portal::export::json_part;
use portal::find::{Collection, Facet, Index, PART, PackFile, Query, Value, pack};
use portal::load::{Sources, load};
use portal::locale::Locale;
use portal::model::{Activity, TermList};
use portal::timeline::Timeline;
use serde_json::{Value as Json, json};

/// What is wrong with one activity after the other, and some with which nothing is.
fn faults() -> Vec<Json> {
    vec![
        json!({}),
        json!({"kind": null}),
        json!({"countries": ["ZZ", "AL", "FR", "AL"]}),
        json!({"countries": ["FR"]}),
        json!({"countries": "AL"}),
        json!({"countries": [], "other_countries": ["FR", "ZZ", 5]}),
        json!({"kind": "study-visit", "topic": "unlisted"}),
        json!({"kind": "another-visit", "topic": "dark-web"}),
        json!({"kind": "Not an id"}),
        json!({"topic": ["dark-web"]}),
        json!({"start": "2019-02-30"}),
        json!({"start": null, "end": "2019-03", "estimated_year": 2017}),
        json!({"start": null, "estimated_year": "2017"}),
        json!({"start": null}),
        json!({"start": "2019-05", "end": "2018"}),
        json!({"title": " "}),
        json!({"title": {"fr": "Atelier", "mk": null, "SR-latn": "Radionica", "english": "x"}}),
        json!({"title": "Radionica", "title_lang": "sr-Latn"}),
        json!({"title": 42}),
        json!({"place_country": "ZZ", "city": "Beograd"}),
        json!({"place_country": "FR", "city": {"sq": "Nis", "de": "Nisch"}}),
        json!({"city": "Belgrad"}),
        json!({"city": "BEOGRAD"}),
        json!({"city": "Belgrad-sur-Mer"}),
        json!({"city": "東京"}),
        json!({"city": {"fr": "Bitolj", "mk": "Битола"}}),
        json!({"city": "Битола", "participants": 40}),
        json!({"participants": 0}),
        json!({"participants": "forty"}),
        json!({"partners": ["OSCE", "osce", "***", 5], "projects": ["GLACY+", "GLACY plus"]}),
        json!({"partners": "OSCE", "projects": ["iPROCEEDS"]}),
        json!({"source": "javascript:x", "more_sources": ["https://example.org/a", "x"]}),
        json!({"attribution": "perhaps", "summary": {"en": "", "sq": "Përmbledhje"}}),
        json!({"attribution": "listed", "summary": "\u{1}\"\\\u{2028}", "colour": "red"}),
        json!({"body": ["One", {"quote": "Two", "by": "B"}, {"quote": null}, 3, {"fr": "Trois"}]}),
        json!({"id": "Not an id"}),
        json!({"id": null}),
    ]
}

/// So many records, of which some cannot be used and others only in part. Some of them stand twice, once faulty and
/// once not.
fn records(size: usize) -> Vec<Json> {
    let faults = faults();
    let record = |n: usize| {
        let year = 2010 + n % 10;
        let dated = json!({"start": format!("{year}-{:02}-{:02}", n % 12 + 1, n % 28 + 1)});
        let id = format!("r{}", n - n % 7 % 2);
        changed(changed(activity(&id), &dated), &faults[n % faults.len()])
    };
    (0..size).map(record).collect()
}

fn sources(size: usize) -> Sources {
    let cities = json!([
        {"en": "Belgrade", "sr-Latn": "Beograd", "de": "Belgrad"},
        {"en": "Beograd", "fr": "Belgrad-sur-Mer", "de": "Belgrad"},
        "Nis",
    ]);
    let of_french = changed(document("french"), &json!({"projects": ["GLACY plus", "T-CY"]}));
    Sources {
        project: text(changed(project(), &json!({ "cities": cities }))),
        activities: text(json!({ "activities": records(size) })),
        documents: text(json!({ "documents": [document("first"), of_french] })),
    }
}

/// Questions about all that such a portal may hold, and about what it does not.
fn queries() -> Vec<Query> {
    let values = [
        (Facet::Country, &["AL", "RS", "XK", "FR", "ZZ"][..]),
        (Facet::Kind, &["workshop", "mission", "study-visit", "another-visit"]),
        (Facet::Topic, &["dark-web", "unlisted"]),
        (Facet::Partner, &["osce", "5"]),
        (Facet::Project, &["glacy-plus", "iproceeds"]),
        (Facet::Place, &["belgrade", "beograd", "nis", "bitolj", "belgrad"]),
        (Facet::Year, &["2010", "2017", "2019"]),
    ];
    let one = |(facet, values): (Facet, &'static [&'static str])| {
        values.iter().map(move |value| Query::of(facet, Value::parse(value).expect(value)))
    };
    let texts =
        ["workshop", "study visit", "unlisted", "beograd", "france", "permbledhje", "glacy"];
    let mut queries = vec![Query::default(), Query { regional: false, ..Query::default() }];
    queries.extend(values.into_iter().flat_map(one));
    queries.extend(texts.map(|text| Query::default().with_text(text)));
    queries
}

#[test]
fn a_faulty_portal_gives_the_same_answers_whatever_its_size() {
    for size in [40, 2_000] {
        let sources = sources(size);
        let loaded = load(&sources);
        let whole = &loaded.portal;
        assert!((size / 4..size * 4 / 5).contains(&whole.activities.len()));
        let index = Index::build(Collection::Activities, whole, Locale::English);

        // What the build writes, and a browser reads.
        let packed = pack(&index, "r1", whole);
        let in_order: Vec<&Activity> =
            packed.order.iter().map(|at| &whole.activities[*at]).collect();
        let file = |file: PackFile| match file {
            PackFile::Head => Some(packed.head.clone()),
            PackFile::Shard(number) => packed.shards.get(number).cloned(),
            PackFile::Part(number) => {
                Some(json_part(in_order.chunks(PART).nth(number)?).into_bytes())
            }
            PackFile::Ids(_) => None,
        };
        let locale = Locale::English;
        let large = indexed(&sources.project, &sources.documents, "r1", locale, &file);

        for list in TermList::ALL {
            assert_eq!(large.portal.terms(list), whole.terms(list), "{list:?} of {size}");
        }
        assert_eq!(large.portal.documents, whole.documents);
        assert_eq!(large.activities.len(), in_order.len());
        for (found, expected) in large.activities.iter().zip(in_order) {
            assert_eq!(found, expected, "of {size}");
        }
        for query in queries() {
            let (expected, hits) = (index.search(&query), large.index.search(&query));
            assert_eq!(
                Timeline::new(&large.index, &hits.any_time),
                Timeline::new(&index, &expected.any_time),
                "{query:?} of {size}"
            );
            assert_eq!(hits, expected, "{query:?} of {size}");
        }
    }
}
