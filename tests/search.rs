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
fn what_cannot_be_searched_for_is_named_and_the_page_works_on() {
    for (query, named) in [
        ("q=%E2%80%AE***", "***"),
        ("q=%ED%A0%80&year=2018", "U+FFFD"),
        ("year=2018&country=ZZ&kind=dance", "ZZ"),
        ("from=2019-06&to=2018-02", "2019-06 – 2018-02"),
        ("from=2018-02-31", "2018-02-31"),
    ] {
        story(async |reader| {
            reader.goto(&format!("activities?{query}")).await;
            reader.until_there(".ignored-note").await;
            let note = reader.text(".ignored-note").await;
            assert!(note.contains(named), "{query}: {note}");
            assert!(!reader.listed().await.is_empty(), "{query}");
            reader.click("#country-RS").await;
            reader.until("new URL(location).searchParams.get('country')", "RS").await;
        });
    }
    let long = format!("activities?q={}", "training+".repeat(1200));
    story(async |reader| {
        reader.goto(&long).await;
        reader.until_there(".ignored-note").await;
        assert!(!reader.listed().await.is_empty());
        reader.click("#country-RS").await;
        reader.until("new URL(location).searchParams.get('country')", "RS").await;
        assert!(reader.number("location.search.length").await < 400);
    });
}

#[test]
fn the_best_match_comes_first_and_is_marked_where_it_was_found() {
    story(async |reader| {
        reader.goto("activities").await;
        reader.click("#search").await;
        reader.type_keys("стразбур").await;
        reader.until("document.querySelectorAll('.finder__results mark').length > 0", true).await;
        let marks = reader.texts(".finder__results .entry:first-of-type mark").await;
        assert!(marks.iter().all(|mark| mark.starts_with("Strasb")), "{marks:?}");
        assert_eq!(reader.count(".entries__year").await, 0, "not in the order of years");
        reader.until("document.querySelector('#sort').value", "best").await;
        reader.click("#sort option[value='-date']").await;
        reader.until("new URL(location).searchParams.get('sort')", "-date").await;
        reader.until("document.querySelectorAll('.entries__year').length > 0", true).await;
    });
}

#[test]
fn what_was_found_in_the_text_alone_is_shown_with_its_words() {
    story(async |reader| {
        reader.goto("activities?q=%22crime+proceeds%22+Ohrid").await;
        reader.until("document.querySelectorAll('.finder__results mark').length > 0", true).await;
        for id in reader.listed().await {
            let marks = format!(".finder__results [data-id='{id}'] mark");
            assert!(reader.count(&marks).await > 0, "{id} shows why it was found");
        }
    });
}

#[test]
fn a_slip_of_the_pen_is_answered_with_the_nearest_word() {
    story(async |reader| {
        reader.goto("activities").await;
        reader.click("#search").await;
        reader.type_keys("strazbourg").await;
        reader.until("document.querySelector('#found').innerText", "No activity found of 39").await;
        reader.click_text(".empty-result__nearest button", "Strasbourg").await;
        reader.until_at("activities?q=Strasbourg").await;
        reader
            .until("document.querySelectorAll('.finder__results [data-id]').length > 0", true)
            .await;
        reader.until("document.querySelector('#search').value", "Strasbourg").await;
    });
}

#[test]
fn one_field_at_the_top_of_every_page_finds_every_kind() {
    for page in ["", "documents", "activities/2019-06-singapore-workshop", "accessibility"] {
        story(async |reader| {
            reader.goto(page).await;
            reader.click("header input[type=search]").await;
            reader.type_keys("Косово").await;
            reader.until_there(".site-search a[href$='/countries/xk']").await;
            let found = reader.text(".site-search__count").await;
            let words = |kind: &str| found.contains(kind) && !found.contains(&format!("No {kind}"));
            assert!(words("activities") && words("document"), "{found}");
            reader.press(thirtyfour::Key::Escape).await;
            reader.until("document.querySelectorAll('.site-search__found').length", 0).await;
            reader.type_keys("24/7 network").await;
            reader.press(thirtyfour::Key::Enter).await;
            reader.until_at("activities?q=24%2F7+network").await;
            reader.until("document.querySelectorAll('.site-search__found').length", 0).await;
            reader
                .until(
                    "document.querySelector('.finder__results [data-id]').dataset.id",
                    "2019-10-the-hague-24-7-network-meeting",
                )
                .await;
            reader.until("document.activeElement.tagName", "H1").await;
        });
    }
}

#[test]
fn a_document_alone_leads_to_the_documents() {
    story(async |reader| {
        reader.goto("").await;
        reader.click("#everything").await;
        reader.type_keys("moneyval").await;
        reader.until_there(".site-search a[href*='#moneyval']").await;
        reader.press(thirtyfour::Key::Tab).await;
        reader.press(thirtyfour::Key::Tab).await;
        reader.until("document.activeElement.closest('.site-search') !== null", true).await;
        reader.click(".site-search a[href*='#moneyval']").await;
        reader.until_at("documents?q=moneyval#moneyval-criminal-money-flows").await;
        reader.until("document.activeElement.id", "moneyval-criminal-money-flows").await;
        // The field is empty again, and Escape leads back to it from the list.
        reader.until("document.querySelector('#everything').value", "").await;
        reader.click("#everything").await;
        reader.type_keys("report").await;
        reader.until_there(".site-search__found a").await;
        reader.press(thirtyfour::Key::Tab).await;
        reader.until("document.activeElement.closest('.site-search__found') !== null", true).await;
        reader.press(thirtyfour::Key::Escape).await;
        reader.until("document.activeElement.id", "everything").await;
        // Among the documents, Enter stays among them.
        reader.type_keys("report").await;
        reader.press(thirtyfour::Key::Enter).await;
        reader.until_at("documents?q=report").await;
    });
}
