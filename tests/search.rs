//! Finding by words.

use crate::support::{data, story};
use serde_json::json;

#[test]
fn belgrade_is_found_in_either_script_while_it_is_typed() {
    let in_belgrade = data::ids(|activity| data::english(&activity.0["city"]) == "Belgrade");
    assert!(!in_belgrade.is_empty());
    for words in ["Београд", "beograd", "BEOGRAD"] {
        story(async |reader| {
            reader.goto("activities").await;
            reader.click("input[name=q]").await;
            reader.type_keys(words).await;
            reader.until("new URL(location).searchParams.get('q')", words).await;
            for id in &in_belgrade {
                reader.until_there(&format!(".finder__results [data-id='{id}']")).await;
            }
            let listed = reader.listed().await;
            assert!(listed.len() < data::activities().len() / 2, "{words} narrows: {listed:?}");
            assert_eq!(reader.focused().await, "search", "typing goes on");
        });
    }
}

#[test]
fn the_words_can_be_taken_back_letter_by_letter() {
    story(async |reader| {
        reader.goto("activities?q=singapore").await;
        reader.until("document.querySelector('#search').value", "singapore").await;
        reader
            .until(
                "document.querySelector('.finder__results [data-id]').dataset.id",
                "2019-06-singapore-workshop",
            )
            .await;
        reader.click("#search").await;
        for _ in 0.."singapore".len() {
            reader.press(thirtyfour::Key::Backspace).await;
        }
        reader.until_at("activities").await;
        reader
            .until(
                "document.querySelectorAll('.finder__results [data-id]').length",
                data::activities().len(),
            )
            .await;
    });
}

#[test]
fn documents_are_found_by_words_too() {
    story(async |reader| {
        reader.goto("documents").await;
        reader.click("input[name=q]").await;
        reader.type_keys("moneyval").await;
        reader.until_at("documents?q=moneyval").await;
        reader
            .until(
                "[...document.querySelectorAll('.finder__results [data-id]')].map(e => e.dataset.id)",
                json!(["moneyval-criminal-money-flows"]),
            )
            .await;
    });
}

#[test]
fn what_holds_no_word_finds_nothing_and_says_so() {
    story(async |reader| {
        reader.goto("activities?q=%E2%80%AE***").await;
        reader.until("document.querySelector('#search').value", "***").await;
        reader.until("document.querySelector('#found').innerText", "No activity found of 39").await;
        reader.until_there(".empty-result button").await;
    });
}
