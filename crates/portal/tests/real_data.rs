//! The data that the portal is shipped with.
#![allow(clippy::unwrap_used)]

use portal::find::{Collection, Facet, Index, Query, Value};
use portal::load::{File, Loaded, Source, Sources, load};
use portal::locale::Locale;
use portal::model::When;
use portal::timeline::{Timeline, Year};

fn read(file: File) -> Source {
    let path = format!("{}/../../public/data/{file}", env!("CARGO_MANIFEST_DIR"));
    Source::Text(std::fs::read_to_string(path).unwrap())
}

fn loaded() -> Loaded {
    load(&Sources {
        project: read(File::Project),
        activities: read(File::Activities),
        documents: read(File::Documents),
    })
}

#[test]
fn the_real_data_have_no_fault() {
    let loaded = loaded();
    assert_eq!(loaded.faults, vec![]);
    let portal = loaded.portal;
    assert_eq!(portal.activities.len(), 39);
    assert_eq!(portal.documents.len(), 31);
    let versions: usize = portal.documents.iter().map(|document| document.versions.len()).sum();
    assert_eq!(versions, 49);
    let estimated = |a: &&portal::model::Activity| matches!(a.when, When::Estimated(_));
    assert_eq!(portal.activities.iter().filter(estimated).count(), 9);
}

#[test]
fn the_name_that_needs_the_note_carries_its_mark() {
    let portal = loaded().portal;
    let mark = portal.designation.as_ref().unwrap().mark.clone();
    let marked: Vec<_> = portal.countries.iter().filter(|country| country.designated).collect();
    assert_eq!(marked.len(), 1);
    for country in marked {
        assert_eq!(country.code.as_str(), "XK");
        for piece in country.name.entries() {
            assert!(piece.text.ends_with(&mark), "{}", piece.text);
        }
    }
}

#[test]
fn a_country_brings_what_names_it_and_what_concerns_all() {
    let portal = loaded().portal;
    let index = Index::build(Collection::Activities, &portal, Locale::English);
    let serbia = index.search(&Query::of(Facet::Country, Value::parse("RS").unwrap()));
    assert!(serbia.regional > 0 && serbia.items.len() > serbia.regional);
    let named = index.search(&Query { regional: false, ..serbia.query.clone() });
    assert_eq!(named.items.len(), serbia.items.len() - serbia.regional);
}

#[test]
fn every_year_has_its_activities_on_the_timeline() {
    let portal = loaded().portal;
    let index = Index::build(Collection::Activities, &portal, Locale::English);
    let hits = index.search(&Query::of(Facet::Year, Value::parse("2018").unwrap()));
    let timeline = Timeline::new(&index, &hits.items);
    assert_eq!(
        timeline.years.iter().map(|year| year.year).collect::<Vec<_>>(),
        [2016, 2017, 2018, 2019]
    );
    let by_year: Vec<usize> = timeline.years.iter().map(Year::hits).collect();
    assert_eq!(by_year, [0, 0, hits.items.len(), 0]);
}
