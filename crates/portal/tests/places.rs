//! Places: cities as records name them, filtered and counted by.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use portal::find::{Collection, Facet, Index, Query, Value, ValueNames, value_name};
use portal::load::{File, Loaded, Problem, Sources, load};
use portal::locale::Locale;
use portal::message::Messages;
use portal::model::{Activity, Portal};
use serde_json::{Value as Json, json};
use support::{activities, activity, changed, small, text};

/// A portal that lists two cities, with an activity in each of these.
fn in_cities(cities: &[Json]) -> Loaded {
    let mut project = support::project();
    project["cities"] =
        json!([{"en": "Pristina", "sq": "Prishtinë", "sr-Latn": "Priština"}, "Ohrid"]);
    let records = cities.iter().enumerate();
    let records: Vec<Json> = records
        .map(|(at, city)| changed(activity(&format!("a{at}")), &json!({ "city": city })))
        .collect();
    load(&Sources { project: text(project), activities: activities(&records), ..small() })
}

fn ids(portal: &Portal) -> Vec<Option<&str>> {
    let id = |activity: &Activity| activity.place.city.as_ref().map(|city| city.id.to_string());
    let ids = portal.activities.iter().map(id);
    let of = |id: String| portal.places.iter().find(|place| place.id.as_str() == id);
    ids.map(|id| of(id?).map(|place| place.id.as_str())).collect()
}

#[test]
fn a_city_is_known_by_any_of_its_names_in_any_spelling() {
    let loaded = in_cities(&[
        json!("Pristina"),
        json!("Prishtinë"),
        json!("prishtine"),
        json!("ПРИШТИНА"),
        json!({"sq": "Prishtina"}),
        json!(null),
    ]);
    assert_eq!(loaded.faults, vec![]);
    let known = Some("pristina");
    assert_eq!(ids(&loaded.portal), [known, known, known, known, Some("prishtina"), None]);
}

#[test]
fn a_city_that_the_project_does_not_list_is_a_place_too() {
    let loaded = in_cities(&[
        json!("Struga"),
        json!("Struga"),
        json!("STRUGA"),
        json!("東京"),
        json!("北京"),
    ]);
    assert_eq!(loaded.faults, vec![]);
    let portal = &loaded.portal;
    let ids = ids(portal);
    assert_eq!(ids[..3], [Some("struga"); 3]);
    assert!(ids[3].is_some() && ids[3] != ids[4]);
    let listed: Vec<bool> = portal.places.iter().map(|place| place.is_listed).collect();
    assert_eq!(listed, [true, true, false, false, false]);
    assert_eq!(portal.activities[3].place.city.as_ref().unwrap().name.first(), "東京");
}

#[test]
fn the_first_name_of_a_listed_city_is_its_own() {
    let mut project = support::project();
    project["cities"] = json!([
        {"en": "Belgrade", "de": "Belgrad", "sr-Latn": "Beograd"},
        {"en": "Beograd", "de": "Belgrad", "fr": "Belgrad-sur-Mer"},
    ]);
    let cities = ["Belgrade", "Beograd", "Belgrad", "Belgrad-sur-Mer"];
    let records = cities
        .map(|city| changed(activity(city.to_lowercase().as_str()), &json!({ "city": city })));
    let loaded =
        load(&Sources { project: text(project), activities: activities(&records), ..small() });
    assert_eq!(loaded.faults, vec![]);
    let known = ["belgrade", "beograd", "belgrade", "beograd"].map(Some);
    assert_eq!(ids(&loaded.portal), known);
}

#[test]
fn a_city_that_is_listed_twice_is_reported_and_offered_once() {
    let mut project = support::project();
    project["cities"] = json!(["Ohrid", "ohrid", "Skopje"]);
    let loaded = support::small_with(File::Project, text(project));
    let [fault] = loaded.faults.as_slice() else { panic!("{:?}", loaded.faults) };
    assert_eq!((fault.path.as_str(), fault.found.as_str()), ("cities[1]", "\"ohrid\""));
    assert_eq!(fault.problem, Problem::ListedTwice);
    assert_eq!(loaded.portal.places.len(), 2);
}

#[test]
fn activities_are_filtered_and_counted_by_their_places() {
    let portal =
        in_cities(&[json!("Struga"), json!("Priština"), json!("Struga"), json!(null)]).portal;
    let index = Index::build(Collection::Activities, &portal, Locale::English);
    let all = index.search(&Query::default());
    let counts: Vec<(&str, usize)> =
        all.counts(Facet::Place).iter().map(|count| (count.value.as_str(), count.hits)).collect();
    // A place where nothing was is not offered.
    assert_eq!(counts, [("struga", 2), ("pristina", 1)]);
    assert!(Facet::Place.is_choice(2) && !Facet::Place.is_choice(1));
    let struga = Value::parse("struga").unwrap();
    let hits = index.search(&Query::of(Facet::Place, struga));
    assert_eq!(hits.items.iter().collect::<Vec<_>>(), [0, 2]);
    let nowhere = index.search(&Query::of(Facet::Place, Value::parse("ohrid").unwrap()));
    assert_eq!(nowhere.ignored.len(), 1);
}

#[test]
fn a_place_is_called_as_its_readers_call_it() {
    let portal = in_cities(&[json!("Pristina")]).portal;
    let value = Value::parse("pristina").unwrap();
    let messages = Messages::english();
    assert_eq!(value_name(Facet::Place, &value, &portal, &messages), "Pristina");
    assert_eq!(messages.text(Facet::Place.label()), "Place");
    let names = ValueNames::of(Facet::Place, &portal);
    assert_eq!(names.get(&value, &messages), "Pristina");
    assert_eq!(names.get(&Value::parse("nowhere").unwrap(), &messages), "nowhere");
}
