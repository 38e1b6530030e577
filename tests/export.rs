//! Files of what is shown: exactly that, and read back by other programs.

use crate::support::{Reader, Story, data, in_chromium, saving_files, site};
use icalendar::{Calendar, Component};
use serde_json::{Value, json};

/// Asks for a file of this form, and gives what was saved.
async fn saved(reader: &Reader, form: &str) -> String {
    reader.click(&format!("[data-form={form}]")).await;
    let file = reader.until_downloaded(&format!("iproceeds-activities.{form}")).await;
    reader.until_there(".take__news").await;
    reader
        .until(
            "document.querySelector('.take__news').innerText.startsWith('The file was made')",
            true,
        )
        .await;
    file
}

#[test]
fn a_table_a_list_and_a_calendar_hold_exactly_what_is_shown() {
    for address in ["activities?q=crime&country=XK", "activities?year=2018&regional=no&sort=title"]
    {
        saving_files(async |reader| {
            reader.goto(address).await;
            let listed = reader.listed().await;
            assert!(!listed.is_empty());
            reader.click(".finder__take summary").await;

            let table = saved(reader, "csv").await;
            assert!(table.starts_with('\u{feff}'), "spreadsheets see that it is UTF-8");
            let mut rows =
                csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
            let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
            let ids: Vec<&str> = rows.iter().map(|row| &row[0]).collect();
            assert_eq!(ids, listed);
            for row in &rows {
                let has_mark = row.iter().take(row.len() - 1).any(|cell| cell.contains("Kosovo*"));
                assert_eq!(has_mark, row[row.len() - 1].starts_with('*'), "{row:?}");
            }

            let records: Value = serde_json::from_str(&saved(reader, "json").await).unwrap();
            let ids: Vec<&str> = records["activities"]
                .as_array()
                .unwrap()
                .iter()
                .map(|record| record["id"].as_str().unwrap())
                .collect();
            assert_eq!(ids, listed);
            assert_eq!(records["address"], format!("{}{address}", reader.address()));

            let calendar: Calendar = saved(reader, "ics").await.parse().unwrap();
            let dated: Vec<String> = listed
                .iter()
                .filter(|id| {
                    let all = data::activities();
                    let activity = all.iter().find(|activity| activity.id() == **id).unwrap();
                    activity.start().is_some_and(|start| start.len() >= 7)
                })
                .map(|id| format!("{id}@iproceeds"))
                .collect();
            let uids: Vec<String> = calendar
                .components
                .iter()
                .filter_map(|event| Some(event.as_event()?.get_uid()?.to_owned()))
                .collect();
            assert_eq!(uids, dated);
            let left_out = listed.len() - dated.len();
            if left_out > 0 {
                let said = reader.text(".finder__take .hint").await;
                assert!(said.starts_with(&left_out.to_string()), "{said}");
            }
        });
    }
}

#[test]
fn documents_can_be_saved_too() {
    saving_files(async |reader| {
        reader.goto("documents?lang=sq").await;
        let listed = reader.listed().await;
        reader.click(".finder__take summary").await;
        reader.click("[data-form=csv]").await;
        let table = reader.until_downloaded("iproceeds-documents.csv").await;
        let mut rows = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
        let mut ids: Vec<String> = rows.records().map(|row| row.unwrap()[0].to_owned()).collect();
        ids.dedup();
        assert_eq!(ids, listed);
    });
}

#[test]
fn a_file_holds_what_was_shown_at_the_click_whatever_follows() {
    saving_files(async |reader| {
        reader.goto("activities?year=2018").await;
        let listed = reader.listed().await;
        reader.click(".finder__take summary").await;
        // At once the reader asks for something else, and goes to another page.
        reader
            .look(
                "document.querySelector('[data-form=csv]').click(),\
                 document.querySelector('#year-2018').click(),\
                 document.querySelector('nav a[href$=documents]').click()",
            )
            .await;
        let table = reader.until_downloaded("iproceeds-activities.csv").await;
        let mut rows = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
        let ids: Vec<String> = rows.records().map(|row| row.unwrap()[0].to_owned()).collect();
        assert_eq!(ids, listed);
        reader.until_at("documents").await;
    });
}

/// The words of a page, without the space between them.
const WORDS: &str = "document.querySelector('.country').innerText.replace(/\\s+/g, ' ').trim()";

#[test]
fn a_countrys_page_in_one_file_is_the_page_and_needs_no_network() {
    in_chromium(async |reader| {
        reader.goto("countries/xk").await;
        reader.click("a[download]").await;
        let html = reader.until_downloaded("iproceeds-xk.html").await;
        assert!(html.len() < 300_000, "{} bytes", html.len());
        // What the host has, as a reader without the program sees it.
        reader.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        reader.visit("countries/xk").await;
        let page = reader.words(WORDS).await;
        let file = reader.downloads().join("iproceeds-xk.html");
        reader.assert_no_third_party().await;
        reader.driver.goto(format!("file://{}", file.display())).await.expect("it opens");
        let whole = reader.words(WORDS).await;
        assert!(page.len() > 5000);
        assert_eq!(whole, page);
        reader.click("label[for=size-200]").await;
        reader.until("getComputedStyle(document.documentElement).fontSize", "32px").await;
        assert_eq!(reader.shown("#designation-note").await, 1);
        assert_eq!(reader.shown(".take, .cite button").await, 0, "nothing that would not work");
        let asked: Vec<String> = reader.requested().await;
        assert!(!asked.is_empty(), "the log of requests works");
        assert!(asked.iter().all(|url| url.starts_with("file://")), "{asked:?}");
        reader.visit("countries/xk").await;
    });
}

#[test]
fn a_reference_is_made_of_an_activity_and_of_a_document() {
    saving_files(async |reader| {
        reader.goto("activities/2019-06-singapore-workshop").await;
        reader.click(".cite summary").await;
        reader.click_text(".cite button", "BibTeX").await;
        let entry = reader.until_downloaded("2019-06-singapore-workshop.bib").await;
        assert!(entry.starts_with("@misc{") && entry.contains("year = {2019}"), "{entry}");
        let address = format!("{}activities/2019-06-singapore-workshop", reader.address());
        assert!(entry.contains(&address), "{entry}");

        reader.goto("documents?q=moneyval").await;
        reader.click(".cite summary").await;
        reader.click_text(".cite button", "BibTeX").await;
        let entry = reader.until_downloaded("moneyval-criminal-money-flows.bib").await;
        assert!(
            entry.contains("documents\\#moneyval-criminal-money-flows")
                || entry.contains("documents#moneyval"),
            "{entry}"
        );
    });
}

#[test]
fn the_link_to_a_view_is_copied() {
    in_chromium(async |reader| {
        let origin = reader.address().trim_end_matches('/');
        let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
        reader
            .devtools(
                "Browser.grantPermissions",
                json!({ "origin": origin, "permissions": permissions }),
            )
            .await;
        reader.goto("activities?year=2018").await;
        reader.click("label[for=country-RS]").await;
        reader.until_at("activities?year=2018&country=RS").await;
        reader.click(".finder__take summary").await;
        reader.click("[data-form=link]").await;
        reader
            .until("document.querySelector('.take__news').innerText", "The link was copied.")
            .await;
        let copied = reader.words("await navigator.clipboard.readText()").await;
        assert_eq!(copied, format!("{}activities?year=2018&country=RS", reader.address()));
    });
}
