//! A country's dossier, and addresses at which nothing lies.

use crate::support::data::{self, english};
use crate::support::{Story, site, story};
use std::collections::BTreeSet;

#[test]
fn a_dossier_holds_what_names_the_country_and_what_concerns_all() {
    story(async |reader| {
        reader.goto("countries/xk").await;
        let name = data::project()["countries"]
            .as_array()
            .unwrap()
            .iter()
            .find(|country| country["code"] == "XK")
            .map(|country| english(&country["name"]).to_owned())
            .unwrap();
        assert!(name.ends_with('*'));
        assert_eq!(reader.text("h1").await, name);
        assert_eq!(reader.attribute("h1 a", "href").await.as_deref(), Some("#designation-note"));
        let listed: BTreeSet<String> = reader
            .list("[...document.querySelectorAll('.country [data-id]')].map(e => e.dataset.id)")
            .await
            .into_iter()
            .collect();
        let mut expected: BTreeSet<String> = data::ids(|a| a.concerns("XK")).into_iter().collect();
        let documents = data::documents();
        let documents = documents.iter().filter(|document| data::concerns(document, "XK"));
        expected.extend(documents.map(|document| document["id"].as_str().unwrap().to_owned()));
        assert_eq!(listed, expected);
        reader.click("h1 a").await;
        reader.until("location.hash", "#designation-note").await;
    });
}

#[test]
fn a_dossier_leads_to_the_filtered_activities() {
    story(async |reader| {
        reader.goto("countries/rs").await;
        reader.click_text("a.more", "Filter these activities").await;
        reader.until_at("activities?country=RS").await;
        reader.until_listed(&data::ids(|a| a.concerns("RS"))).await;
    });
}

#[test]
fn an_address_where_nothing_lies_names_pages_that_may_help() {
    for address in ["countries/fr", "countries/zz", "nothing/here", "activities/a/b"] {
        // The host says so too, and the browser notes it.
        Story::at(site::root()).expecting("status of 404").tell(async |reader| {
            reader.goto(address).await;
            assert_eq!(reader.text("h1").await, "There is no such page", "{address}");
            let countries = data::project()["countries"].as_array().unwrap().len();
            assert!(reader.count("main a").await >= countries + 3);
            reader.click_text("main a", "Activities").await;
            reader.until_at("activities").await;
            reader.until_listed(&data::ids(|_| true)).await;
        });
    }
}
