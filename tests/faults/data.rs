//! When the data are broken, the rest goes on.

use super::matrix::{FILES, LATE, LOSSES, Part, seen};
use crate::support::nginx::{Nginx, Trouble};
use crate::support::{Story, data, in_chromium, site};
use serde_json::{Value, json};
use thirtyfour::Key;

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

/// Which page shows what a file holds, and the state that the page is in when it is broken.
fn page_of(file: &str) -> &'static str {
    match file {
        "project.json" => "",
        "activities.json" => "activities",
        _ => "documents",
    }
}

/// A file in the place of a whole one, as `fault` leaves it; none where the host itself is at fault.
fn spoilt(fault: &str, whole: &str) -> Option<String> {
    match fault {
        "a web page instead" => {
            Some("<!DOCTYPE html><html><body>502 Bad Gateway</body></html>".to_owned())
        }
        "cut short" => Some(whole.chars().take(whole.chars().count() / 2).collect()),
        "empty" => Some(String::new()),
        _ => None,
    }
}

/// Whatever is wrong with a page's data, its static copy stays, and the program starts once they are back.
#[test]
fn without_its_data_the_page_stays_until_they_are_back() {
    for file in FILES {
        let copy = site::Copy::new();
        let whole = copy.read(file);
        let nginx = Nginx::start_with(copy.dir(), "/", |settings| settings);
        Story::at(&nginx.address()).expecting(file).tell(async |reader| {
            for fault in LOSSES {
                if let Some(rest) = spoilt(fault, &whole) {
                    copy.write(file, &rest);
                }
                match fault {
                    "missing (404)" => copy.remove(file),
                    "refused (500)" => nginx.trouble(Trouble::Refused, file),
                    "connection dropped" => nginx.trouble(Trouble::Dropped, file),
                    _ => {}
                }
                reader.visit(page_of(file)).await;
                reader.until_app("waiting").await;
                let notice = reader.text(".app-waiting").await;
                assert!(notice.starts_with("The data could not be loaded"), "{fault}: {notice}");
                let content = match file {
                    "project.json" => (reader.count(".tile-map a").await, data::countries()),
                    "activities.json" => (reader.listed().await.len(), data::activities().len()),
                    _ => (reader.listed().await.len(), data::documents().len()),
                };
                assert_eq!(content.0, content.1, "{file} {fault}");
                // Once more in vain, then with the file back.
                reader.click("#app-retry").await;
                reader.until_app("waiting").await;
                copy.write(file, &whole);
                nginx.no_trouble();
                reader.click("#app-retry").await;
                reader.until_running().await;
                if file == "activities.json" {
                    reader.click("#country-RS").await;
                    reader.until_at("activities?country=RS").await;
                    reader.until_listed(&data::ids(|a| a.concerns("RS"))).await;
                }
                seen(reader, Part::Data(file), fault).await;
            }
        });
    }
}

/// The host itself takes its time, and says a piece of the file now and then.
#[test]
fn while_the_data_are_slow_the_page_can_be_read_and_typed_into() {
    for file in FILES {
        let nginx = Nginx::start_with(&site::dist(), "/", |settings| settings);
        nginx.trouble(Trouble::Slow, file);
        Story::at(&nginx.address()).tell(async |reader| {
            let page = page_of(file);
            reader.visit(page).await;
            assert_eq!(reader.words("document.documentElement.dataset.app").await, "starting");
            assert_eq!(reader.shown(".app-slow").await, 0, "not at once");
            if !page.is_empty() {
                reader.click("#search").await;
                reader.type_keys("training").await;
            }
            reader.until("document.querySelector('.app-slow').checkVisibility({visibilityProperty: true})", true).await;
            assert_eq!(reader.shown("h1").await, 1);
            assert_eq!(reader.words("document.documentElement.dataset.app").await, "starting");
            reader.until_running_at_last().await;
            if !page.is_empty() {
                reader.until_at(&format!("{page}?q=training")).await;
            }
            assert_eq!(reader.shown(".app-slow").await, 0);
            let took = reader
                .number(&format!(
                    "performance.getEntriesByType('resource').find(e => e.name.endsWith({file:?})).duration"
                ))
                .await;
            assert!((18_000..40_000).contains(&took), "{file} took {took} ms");
            seen(reader, Part::Data(file), LATE).await;
        });
    }
}

#[test]
fn each_file_is_missed_where_it_is_needed() {
    for (file, page, heading) in [
        ("project.json", "", "iPROCEEDS"),
        ("documents.json", "", "iPROCEEDS"),
        ("documents.json", "documents", "Documents"),
        ("project.json", "documents", "Documents"),
        ("project.json", "countries/xk", "Kosovo*"),
    ] {
        let copy = site::Copy::new();
        let whole = copy.read(file);
        copy.write(file, "{");
        Story::at(copy.address()).expecting(file).tell(async |reader| {
            reader.visit(page).await;
            reader.until_app("waiting").await;
            let title = reader.text("h1").await;
            assert!(title.starts_with(heading), "/{page} without {file}: {title}");
            assert_eq!(reader.count("#designation-note").await, 1);
            copy.write(file, &whole);
            // By key: where a click gives a button no focus, as in WebKit, there is none to be kept.
            reader.element("#app-retry").await.send_keys(Key::Enter).await.unwrap();
            reader.until_running().await;
            reader.until("document.querySelector('h1').innerText.length > 5", true).await;
            // The button that had the focus is gone with the notice.
            reader.until("document.activeElement.tagName", "H1").await;
        });
    }
}

#[test]
fn a_page_whose_data_are_missing_does_not_take_the_others_with_it() {
    let copy = site::Copy::new();
    copy.remove("documents.json");
    Story::at(copy.address()).expecting("documents.json").tell(async |reader| {
        reader.goto("activities").await;
        reader.click("#country-RS").await;
        reader.until_listed(&data::ids(|a| a.concerns("RS"))).await;
        // The host has the page that the program has no data for.
        reader.click("nav a[href$='/documents']").await;
        reader.until_at("documents").await;
        reader.until_app("waiting").await;
        assert_eq!(reader.listed().await.len(), data::documents().len());
        reader.click("nav a[href$='/data']").await;
        reader.until_running().await;
        reader.until_there(".faults li").await;
        assert!(reader.text(".faults").await.contains("documents.json"));
    });
}

#[test]
fn while_the_program_is_slow_the_page_can_be_read_and_typed_into() {
    let dist = site::dist();
    let slow = "server_tokens off;\nif ($uri ~ _bg.wasm) { set $limit_rate 12000; }";
    let nginx =
        Nginx::start_with(&dist, "/", |settings| settings.replace("server_tokens off;", slow));
    Story::at(&nginx.address()).tell(async |reader| {
        reader.visit("activities").await;
        reader.click("#search").await;
        reader.type_keys("training").await;
        reader
            .until(
                "document.querySelector('.app-slow').checkVisibility({visibilityProperty: true})",
                true,
            )
            .await;
        assert_eq!(reader.listed().await.len(), data::activities().len());
        reader.until_running_at_last().await;
        reader.until_at("activities?q=training").await;
        seen(reader, Part::Program, LATE).await;
    });
}

#[test]
fn everything_that_the_program_needs_is_asked_for_before_the_page_is_drawn() {
    for page in ["activities", "countries/xk", "mk/documents", ""] {
        in_chromium(async |reader| {
            reader.goto(page).await;
            let early = reader
                .list(
                    "(() => { const drawn = performance.getEntriesByName('first-paint')[0].startTime;\
                     return performance.getEntriesByType('resource')\
                       .filter(entry => entry.startTime < drawn).map(entry => entry.name); })()",
                )
                .await;
            for file in ["_bg.wasm", ".js", "data/activities.json", "data/documents.json"] {
                assert!(
                    early.iter().any(|url| url.ends_with(file)),
                    "{file} on /{page}: {early:?}"
                );
            }
            let twice = reader
                .list(
                    "performance.getEntriesByType('resource').map(entry => entry.name)\
                     .filter((name, at, all) => all.indexOf(name) !== at)",
                )
                .await;
            assert!(twice.is_empty(), "nothing is fetched twice: {twice:?}");
        });
    }
}
