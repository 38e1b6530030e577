//! When the data are broken, the rest goes on.

use crate::support::{Story, data, site};
use serde_json::{Value, json};

#[test]
fn a_bad_record_costs_that_record_and_is_named() {
    let copy = site::Copy::new();
    let mut file: Value = serde_json::from_str(&copy.read("activities.json")).unwrap();
    let lost = data::ids(|_| true)[3].clone();
    file["activities"][3]["title"] = json!(42);
    copy.write("activities.json", &file.to_string());
    Story::at(copy.address()).tell(async |reader| {
        reader.goto("activities").await;
        reader
            .until(
                "document.querySelector('.fault-banner p').innerText",
                "1 activity could not be shown.",
            )
            .await;
        reader.until_listed(&data::ids(|a| a.id() != lost)).await;
        reader.click(".fault-banner a").await;
        reader.until_at("data").await;
        reader.until_there(".faults li").await;
        let report = reader.text(".faults").await;
        assert!(
            report.contains("activities.json") && report.contains('3') && report.contains("title"),
            "{report}"
        );
        assert!(report.contains("42"), "what was found: {report}");
    });
}

#[test]
fn a_file_that_is_cut_short_gives_what_it_holds() {
    let copy = site::Copy::new();
    let text = copy.read("activities.json");
    let half =
        text.char_indices().map(|(i, _)| i).take_while(|i| *i <= text.len() / 2).last().unwrap();
    copy.write("activities.json", &text[..half]);
    Story::at(copy.address()).tell(async |reader| {
        reader.goto("activities").await;
        reader
            .until(
                "document.querySelector('.fault-banner p').innerText",
                "Only a part of the activities could be loaded.",
            )
            .await;
        let n = reader.listed().await.len();
        assert!(n > 5 && n < data::activities().len(), "{n} are left");
        reader.click("nav a[href$='/documents']").await;
        reader
            .until(
                "document.querySelectorAll('.finder__results [data-id]').length",
                data::documents().len(),
            )
            .await;
    });
}

#[test]
fn a_missing_file_is_asked_for_again() {
    let copy = site::Copy::new();
    let text = copy.read("activities.json");
    copy.remove("activities.json");
    Story::at(copy.address()).expecting("activities.json").tell(async |reader| {
        reader.goto("activities").await;
        reader
            .until(
                "document.querySelector('.fault-banner p').innerText",
                "The activities could not be loaded.",
            )
            .await;
        assert_eq!(reader.listed().await.len(), 0);
        reader.click(".fault-banner button").await;
        reader.until_there(".fault-banner button:not([disabled])").await;
        copy.write("activities.json", &text);
        reader.click(".fault-banner button").await;
        reader.until_listed(&data::ids(|_| true)).await;
        assert_eq!(reader.count(".fault-banner").await, 0);
        // Everything still works after starting over.
        reader.click("#country-RS").await;
        reader.until_at("activities?country=RS").await;
        reader.click("nav a[href$='/documents']").await;
        reader.until_at("documents").await;
        reader.driver.back().await.unwrap();
        reader.until_at("activities?country=RS").await;
        reader.until_listed(&data::ids(|a| a.concerns("RS"))).await;
    });
}

#[test]
fn without_the_projects_facts_activities_and_documents_are_still_there() {
    let copy = site::Copy::new();
    copy.remove("project.json");
    Story::at(copy.address()).expecting("project.json").tell(async |reader| {
        reader.goto("").await;
        reader
            .until(
                "document.querySelector('.fault-banner p').innerText",
                "The facts about the project could not be loaded.",
            )
            .await;
        reader.click("nav a[href$='/activities']").await;
        reader.until_at("activities").await;
        reader
            .until("document.querySelectorAll('.finder__results [data-id]').length > 0", true)
            .await;
        reader.click("nav a[href$='/data']").await;
        reader.until_there(".faults li").await;
        assert!(reader.text(".faults").await.contains("project.json"));
    });
}

#[test]
fn a_web_page_in_place_of_the_data_is_recognised() {
    let copy = site::Copy::new();
    copy.write("documents.json", "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>");
    Story::at(copy.address()).tell(async |reader| {
        reader.goto("documents").await;
        reader
            .until(
                "document.querySelector('.fault-banner p').innerText",
                "The documents could not be loaded.",
            )
            .await;
        reader.click(".fault-banner a").await;
        reader.until_there(".faults li").await;
        assert!(
            reader.text(".faults").await.contains("There is a web page where the data should be.")
        );
    });
}
