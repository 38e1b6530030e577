//! One activity: reading it, keeping its date, and getting back to where one was.

use crate::support::{Reader, Story, data, in_chromium, saving_files, site, story};
use serde_json::json;
use thirtyfour::Key;

const SINGAPORE: &str = "2019-06-singapore-workshop";

async fn scroll(reader: &Reader) -> i64 {
    reader.number("scrollY").await
}

async fn until_scrolled_to(reader: &Reader, y: i64) {
    reader.until(&format!("Math.abs(scrollY - {y}) <= 2"), true).await;
}

#[test]
fn an_activity_is_read_from_a_filtered_list() {
    story(async |reader| {
        reader.goto("activities?kind=workshop").await;
        reader.click(&format!("#to-{SINGAPORE}")).await;
        reader.until_at(&format!("activities/{SINGAPORE}?kind=workshop")).await;
        let all = data::activities();
        let activity = all.iter().find(|a| a.id() == SINGAPORE).unwrap();
        reader.until("document.activeElement.tagName", "H1").await;
        assert_eq!(reader.text("h1").await, activity.title());
        let title = reader.driver.title().await.unwrap();
        assert!(title.starts_with(activity.title()), "{title}");
        assert_eq!(scroll(reader).await, 0);
        let quotes: Vec<_> = activity.0["body"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|block| block["quote"].is_string())
            .collect();
        assert_eq!(quotes.len(), 2);
        let shown = reader.texts("figure.quote blockquote").await;
        let speakers = reader.texts("figure.quote figcaption").await;
        for (position, quote) in quotes.iter().enumerate() {
            assert_eq!(shown[position].trim(), quote["quote"].as_str().unwrap());
            let by =
                format!("{}, {}", quote["by"].as_str().unwrap(), quote["role"].as_str().unwrap());
            assert_eq!(speakers[position].trim(), by);
        }
        let source = activity.0["source"].as_str().unwrap();
        assert_eq!(reader.texts(&format!(".sources a[href='{source}']")).await.len(), 1);
        assert!(reader.text("dl.facts").await.contains("25–27 June 2019"));
    });
}

#[test]
fn previous_and_next_stay_within_the_filter() {
    story(async |reader| {
        reader.goto("activities?kind=workshop").await;
        let listed = reader.listed().await;
        assert_eq!(listed.len(), data::ids(|a| a.kind() == "workshop").len());
        reader.click(&format!("#to-{}", listed[0])).await;
        for (position, id) in listed.iter().enumerate() {
            reader.until_at(&format!("activities/{id}?kind=workshop")).await;
            let words = format!("{} of {} in this selection", position + 1, listed.len());
            reader
                .until("document.querySelector('.neighbours__position').innerText.trim()", words)
                .await;
            assert_eq!(reader.count("a[rel=prev]").await, usize::from(position > 0));
            assert_eq!(reader.count("a[rel=next]").await, usize::from(position + 1 < listed.len()));
            if position + 1 < listed.len() {
                reader.click("a[rel=next]").await;
            }
        }
        reader.click("a[rel=prev]").await;
        reader.until_at(&format!("activities/{}?kind=workshop", listed[listed.len() - 2])).await;
    });
}

#[test]
fn the_way_back_leads_to_the_same_view_and_the_same_place() {
    story(async |reader| {
        reader.goto("activities").await;
        reader.click("#country-AL").await;
        reader.until_at("activities?country=AL").await;
        let listed = reader.listed().await;
        let link = format!("#to-{}", listed[listed.len() - 3]);
        // Where on the screen the link is when it is followed.
        let top = format!("document.querySelector({link:?}).getBoundingClientRect().top");
        let remember =
            format!("() => {{ window.followed = {top}; }}, {{ capture: true, once: true }}");
        reader.look(&format!("(addEventListener('click', {remember}), 0)")).await;
        reader.element(&link).await.scroll_into_view().await.unwrap();
        assert!(scroll(reader).await > 500, "far down the page");
        reader.click(&link).await;
        reader.until_at(&format!("activities/{}?country=AL", &link[4..])).await;
        reader.until("document.activeElement.tagName", "H1").await;
        reader.click(".activity__back a").await;
        reader.until_at("activities?country=AL").await;
        reader.until(&format!("Math.abs({top} - window.followed) <= 2"), true).await;
        reader.until("`#${document.activeElement.id}`", link.clone()).await;
        assert_eq!(reader.listed().await, listed);
        reader.until("document.querySelector('#country-AL').checked", true).await;
    });
}

#[test]
fn back_and_forward_restore_filters_and_places() {
    story(async |reader| {
        reader.goto("activities?country=AL").await;
        let listed = reader.listed().await;
        let link = format!("#to-{}", listed[listed.len() - 2]);
        reader.element(&link).await.scroll_into_view().await.unwrap();
        let y = scroll(reader).await;
        reader.click(&link).await;
        reader.until("document.activeElement.tagName", "H1").await;
        reader.driver.back().await.unwrap();
        reader.until_at("activities?country=AL").await;
        until_scrolled_to(reader, y).await;
        assert_eq!(reader.listed().await, listed);
        reader.driver.forward().await.unwrap();
        reader.until_at(&format!("activities/{}?country=AL", &link[4..])).await;
        reader.until_there("article.activity").await;
        until_scrolled_to(reader, 0).await;
        reader.driver.back().await.unwrap();
        reader.until_at("activities?country=AL").await;
        until_scrolled_to(reader, y).await;
    });
}

#[test]
fn more_results_on_demand_are_still_there_on_return() {
    // Needs more activities than a first part shows, which the real data do not have.
    let copy = crate::support::site::Copy::new();
    let mut file: serde_json::Value = serde_json::from_str(&copy.read("activities.json")).unwrap();
    let many = file["activities"].as_array_mut().unwrap();
    for n in 0..120 {
        many.push(serde_json::json!({
            "id": format!("made-up-{n}"), "title": format!("Made-up {n}"), "kind": "meeting",
            "start": "2016-02-01", "source": "https://example.org/",
        }));
    }
    copy.write("activities.json", &file.to_string());
    crate::support::Story::at(copy.address()).tell(async |reader| {
        reader.goto("activities").await;
        reader.click_text("button", "Show 50 more").await;
        reader.until("document.querySelectorAll('.finder__results [data-id]').length", 100).await;
        let last = reader.listed().await.pop().unwrap();
        let link = format!("#to-{last}");
        reader.element(&link).await.scroll_into_view().await.unwrap();
        let y = scroll(reader).await;
        reader.click(&link).await;
        reader.until("document.activeElement.tagName", "H1").await;
        reader.driver.back().await.unwrap();
        reader.until("document.querySelectorAll('.finder__results [data-id]').length", 100).await;
        until_scrolled_to(reader, y).await;
    });
}

#[test]
fn a_dated_activity_goes_into_the_readers_calendar() {
    saving_files(async |reader| {
        reader.goto(&format!("activities/{SINGAPORE}")).await;
        reader.click_text("button", "Add to calendar (.ics)").await;
        let calendar = reader.until_downloaded(&format!("{SINGAPORE}.ics")).await;
        for line in ["BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20190625", "DTEND;VALUE=DATE:20190628"]
        {
            assert!(calendar.lines().any(|l| l == line), "{line} in {calendar}");
        }
        let unfolded = calendar.replace("\r\n ", "");
        let address = format!("URL:{}activities/{SINGAPORE}", reader.address());
        assert!(unfolded.contains(&address), "{address} in {unfolded}");
    });
}

#[test]
fn how_to_cite_an_activity_is_copied() {
    in_chromium(async |reader| {
        let origin = reader.address().trim_end_matches('/');
        let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
        let granted = json!({ "origin": origin, "permissions": permissions });
        reader.devtools("Browser.grantPermissions", granted).await;
        reader.goto(&format!("activities/{SINGAPORE}?kind=workshop")).await;
        assert_eq!(reader.shown(".cite button").await, 0, "it is folded away");
        reader.click(".cite summary").await;
        let citation = reader.text(".cite__text").await;
        let all = data::activities();
        let activity = all.iter().find(|a| a.id() == SINGAPORE).unwrap();
        let body = data::project();
        let author = data::english(&body["implemented_by"]);
        assert!(
            citation.starts_with(&format!("{author} (2019). {}.", activity.title())),
            "{citation}"
        );
        let address = format!("{}activities/{SINGAPORE}", reader.address());
        assert!(citation.ends_with(&format!(" 25–27 June 2019. {address}")), "{citation}");
        // With the keyboard: the button is next.
        reader.press(Key::Tab).await;
        reader.press(Key::Enter).await;
        reader
            .until("document.querySelector('.cite [aria-live]').innerText.trim()", "Copied")
            .await;
        reader.look("(window.pasted = null, navigator.clipboard.readText().then(t => { window.pasted = t; }), 0)").await;
        reader.until("window.pasted", citation).await;
    });
}

#[test]
fn where_the_browser_does_not_copy_the_citation_is_marked() {
    for refusal in [
        "Object.defineProperty(navigator, 'clipboard', { value: undefined });",
        "navigator.clipboard.writeText = () => Promise.reject(new Error('no'));",
    ] {
        in_chromium(async |reader| {
            reader.beforehand(refusal).await;
            reader.goto(&format!("activities/{SINGAPORE}")).await;
            reader.click(".cite summary").await;
            reader.click(".cite button").await;
            reader.until("String(getSelection())", reader.text(".cite__text").await).await;
            let said = reader.text(".cite [aria-live]").await;
            assert!(said.starts_with("The browser would not copy."), "{said}");
        });
    }
}

#[test]
fn the_static_page_says_how_to_cite_without_an_address_that_it_does_not_know() {
    in_chromium(async |reader| {
        reader.goto(&format!("activities/{SINGAPORE}")).await;
        reader.click(".cite summary").await;
        let citation = reader.text(".cite__text").await;
        reader.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        reader.visit(&format!("activities/{SINGAPORE}")).await;
        reader.click(".cite summary").await;
        let early = reader.text(".cite__text").await;
        assert!(
            !early.contains("http") && citation.starts_with(&format!("{early} http")),
            "{early}"
        );
        assert_eq!(reader.shown(".cite button").await, 0);
    });
}

#[test]
fn an_estimated_date_is_called_one_and_offers_no_calendar() {
    let all = data::activities();
    let estimated = all.iter().find(|a| a.start().is_none() && a.year().is_some()).unwrap();
    story(async |reader| {
        reader.goto(&format!("activities/{}", estimated.id())).await;
        let facts = reader.text("dl.facts").await;
        assert!(facts.contains(&format!("{} (estimated)", estimated.year().unwrap())), "{facts}");
        let page = reader.text("main").await;
        assert!(page.contains("The year is an estimate"), "{page}");
        assert!(page.contains("There is no calendar entry"), "{page}");
        assert!(!page.contains(".ics"));
    });
}

#[test]
fn an_activity_that_is_not_there_leads_to_those_that_are() {
    Story::at(site::root()).expecting("status of 404").tell(async |reader| {
        reader.goto("activities/2099-moon-workshop").await;
        assert_eq!(reader.text("h1").await, "There is no such page");
        reader.click("main a.more").await;
        reader.until_at("activities").await;
        reader.press(Key::Tab).await;
    });
}
