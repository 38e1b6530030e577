//! What was found: as a list, as a table, and in thousands.

use crate::support::{Reader, Story, data, site, story};
use serde_json::{Value, json};

async fn column(reader: &Reader, position: usize) -> Vec<String> {
    reader.texts(&format!("tbody tr > :nth-child({position})")).await
}

#[test]
fn the_list_becomes_a_table_and_a_list_again() {
    story(async |reader| {
        reader.goto("activities?country=ME").await;
        let ids = data::ids(|a| a.concerns("ME"));
        reader.until_listed(&ids).await;
        reader.click_text(".view-switch button", "Table").await;
        reader.until_at("activities?country=ME&view=table").await;
        reader.until("document.querySelectorAll('tbody tr[data-id]').length", ids.len()).await;
        reader.until_listed(&ids).await;
        reader.click_text(".view-switch button", "List").await;
        reader.until_at("activities?country=ME").await;
        reader.until("document.querySelectorAll('article.entry[data-id]').length", ids.len()).await;
    });
}

#[test]
fn the_list_is_grouped_by_year_newest_first() {
    story(async |reader| {
        reader.goto("activities").await;
        let headings = reader
            .list("[...document.querySelectorAll('.entries__year')].map(e => e.textContent.trim().slice(0, 4))")
            .await;
        let mut years: Vec<String> =
            data::activities().iter().filter_map(data::Activity::year).collect();
        years.sort();
        years.dedup();
        years.reverse();
        assert_eq!(headings, years);
    });
}

#[test]
fn a_press_on_a_heading_sorts_by_it_and_another_turns_the_order_round() {
    story(async |reader| {
        let kinds: Vec<String> = data::project()["activity_kinds"]
            .as_array()
            .unwrap()
            .iter()
            .map(|kind| data::english(&kind["name"]).to_owned())
            .collect();
        reader.goto("activities?view=table").await;
        for (key, position) in [("title", 2), ("kind", 4)] {
            reader.click(&format!("#sort-{key}")).await;
            reader.until(&format!("document.querySelector('#sort-{key}').closest('th').getAttribute('aria-sort')"), "ascending").await;
            reader.until("document.activeElement.id", format!("sort-{key}")).await;
            let up = column(reader, position).await;
            let mut sorted = up.clone();
            sorted.sort_by_key(|words| {
                // Kinds stand in the project's own order, which their marks have too.
                let rank = kinds.iter().position(|kind| key == "kind" && kind == words);
                (rank, words.to_lowercase())
            });
            assert_eq!(up, sorted, "by {key}");
            assert_eq!(reader.count("th[aria-sort]").await, 1);
            reader.click(&format!("#sort-{key}")).await;
            reader.until(&format!("document.querySelector('#sort-{key}').closest('th').getAttribute('aria-sort')"), "descending").await;
            reader.until("document.activeElement.id", format!("sort-{key}")).await;
            sorted.reverse();
            assert_eq!(column(reader, position).await, sorted, "by {key}, turned round");
        }
        reader.click("#sort-date").await;
        reader.until_at("activities?view=table").await;
        reader.click("#sort-date").await;
        reader.until_at("activities?view=table&sort=date").await;
        let dates = reader
            .list("[...document.querySelectorAll('tbody time[datetime]')].map(e => e.getAttribute('datetime').slice(0, 4))")
            .await;
        let mut sorted = dates.clone();
        sorted.sort();
        assert_eq!(dates, sorted, "oldest first");
    });
}

#[test]
fn thousands_are_shown_in_parts_and_can_be_filtered() {
    let copy = site::Copy::new();
    let mut file: Value = serde_json::from_str(&copy.read("activities.json")).unwrap();
    let many: Vec<Value> = (0..5000)
        .map(|n| {
            json!({
                "id": format!("made-up-{n}"),
                "title": format!("Made-up activity {n}"),
                "kind": (if n % 10 == 0 { "training" } else { "meeting" }),
                "start": format!("201{}-{:02}-{:02}", 6 + n % 4, 1 + n % 12, 1 + n % 28),
                "countries": (if n % 3 == 0 { json!(["RS"]) } else { json!(["AL", "XK"]) }),
                "source": "https://example.org/",
            })
        })
        .collect();
    file["activities"] = json!(many);
    copy.write("activities.json", &file.to_string());
    Story::at(copy.address()).tell(async |reader| {
        reader.goto("activities").await;
        reader
            .until(
                "document.querySelector('#found').innerText.replaceAll(',', '')",
                "5000 activities found",
            )
            .await;
        let shown = "document.querySelectorAll('.finder__results [data-id]').length";
        reader.until(shown, 50).await;
        reader.click_text("button", "Show 50 more").await;
        reader.until(shown, 100).await;
        reader.click("#kind-training").await;
        reader
            .until(
                "document.querySelector('#found').innerText.replaceAll(',', '')",
                "500 activities found of 5000",
            )
            .await;
        reader.until(shown, 50).await;
    });
}

#[test]
fn words_in_the_table_stay_whole() {
    for width in [320, 1280] {
        Story::at(site::root()).width(width).tell(async |reader| {
            reader.goto("activities?view=table").await;
            // A word on two lines has two boxes.
            let broken = reader
                .list(
                    "[...document.querySelectorAll('.table td, .table tbody th')].flatMap(cell => {\
                       const walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT); const found = [];\
                       while (walk.nextNode()) for (const word of walk.currentNode.data.matchAll(/[\\p{L}]+/gu)) {\
                         const range = document.createRange();\
                         range.setStart(walk.currentNode, word.index);\
                         range.setEnd(walk.currentNode, word.index + word[0].length);\
                         if (range.getClientRects().length > 1) found.push(word[0]);\
                       } return found; })",
                )
                .await;
            assert!(broken.is_empty(), "at {width} px: {broken:?}");
        });
    }
}

/// Programs that read pages aloud, and other people's tests, look for it by its role.
#[test]
fn the_number_found_stands_in_the_one_element_that_is_a_status() {
    story(async |reader| {
        for page in
            ["activities", "activities?q=zzzz", "activities?view=table", "documents?q=report"]
        {
            reader.goto(page).await;
            assert_eq!(reader.count("[role=status]").await, 1, "/{page}");
            let said = reader.text("[role=status]").await;
            assert!(said.contains(" found"), "/{page}: {said}");
        }
    });
}
