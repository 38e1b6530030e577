//! What the page about the data says is counted from them.

use crate::support::data;
use crate::support::story::story;
use serde_json::Value;
use std::collections::BTreeMap;

#[test]
fn each_year_says_how_much_is_known_of_its_activities() {
    let mut years: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for activity in data::activities() {
        let Some(year) = activity.year() else { continue };
        let row = years.entry(year).or_default();
        row.0 += 1;
        row.1 += usize::from(activity.start().is_some_and(|start| start.len() == 10));
    }
    assert!(years.len() > 2, "{years:?}");
    story(async |reader| {
        reader.goto("data").await;
        reader.until("document.querySelector('.table--known') !== null", true).await;
        let rows = reader
            .look("[...document.querySelectorAll('.table--known tbody tr')].map(row => [...row.cells].map(cell => cell.innerText.trim()))")
            .await;
        let rows: Vec<Vec<String>> = serde_json::from_value(rows).unwrap();
        for (year, (all, to_day)) in &years {
            let row = rows
                .iter()
                .find(|row| &row[0] == year)
                .unwrap_or_else(|| panic!("{year}: {rows:?}"));
            assert_eq!((&row[1], &row[2]), (&all.to_string(), &to_day.to_string()), "{year}");
        }
    });
}

#[test]
fn what_has_no_link_is_listed_and_a_click_away() {
    let has_link = |record: &Value| record["url"].is_string();
    let is_unlinked = |document: &Value| {
        !has_link(document) && !document["versions"].as_array().into_iter().flatten().any(has_link)
    };
    let documents = data::documents();
    let unlinked: Vec<_> = documents.iter().filter(|document| is_unlinked(document)).collect();
    let unlinked: Vec<_> =
        unlinked.iter().map(|document| document["id"].as_str().unwrap()).collect();
    assert!(unlinked.len() > 1, "{unlinked:?}");
    story(async |reader| {
        reader.goto("data").await;
        let summary = "section details summary";
        reader.until(&format!("document.querySelector('{summary}') !== null"), true).await;
        assert!(reader.text(summary).await.ends_with(&format!("({})", unlinked.len())));
        reader.click(summary).await;
        reader.until("document.querySelector('section details').open", true).await;
        reader.click("section details li:nth-child(2) a").await;
        reader.until_at(&format!("documents#{}", unlinked[1])).await;
        reader.until(&format!("document.getElementById('{}') !== null", unlinked[1]), true).await;
    });
}

#[test]
fn each_file_says_what_may_stand_in_it() {
    story(async |reader| {
        reader.goto("data").await;
        reader.until("document.querySelectorAll(\"a[href$='.schema.json']\").length", 3).await;
        reader
            .look("(window.schemas = [], void Promise.all([...document.querySelectorAll(\"a[href$='.schema.json']\")].map(link => fetch(link.href).then(answer => answer.json()))).then(all => window.schemas = all.map(schema => schema.title)))")
            .await;
        reader.until("window.schemas.join()", "Project,Activities,Documents").await;
    });
}

#[test]
fn each_file_says_when_it_was_changed_last() {
    let days = data::text("changed.tsv");
    let days: Vec<_> = days.lines().filter_map(|line| line.split_once('\t')).collect();
    // A file of which it is not known says nothing, as in a clone without its past.
    assert!(days.len() <= 3 && days.iter().all(|(_, day)| day.len() == 10), "{days:?}");
    story(async |reader| {
        reader.goto("data").await;
        reader.until("document.querySelectorAll(\"a[href$='.schema.json']\").length", 3).await;
        let said = "[...document.querySelectorAll('main section:first-of-type li')].filter(item => item.innerText.includes('last change: ')).length";
        reader.until(said, days.len()).await;
        for (file, day) in days {
            let (year, of_month) = (&day[..4], day[8..].trim_start_matches('0'));
            let item = format!(
                "[...document.querySelectorAll('main section:first-of-type li')].find(item => item.innerText.includes('{file} – ')).innerText.split('last change: ')[1]"
            );
            let told = reader.look(&item).await;
            let told = told.as_str().unwrap();
            assert!(
                told.starts_with(&format!("{of_month} ")) && told.ends_with(year),
                "{file}: {told}"
            );
        }
    });
}
