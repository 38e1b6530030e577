//! From page to page, and below another path.

use crate::support::engine::Engine;
use crate::support::{Story, data, site, story};

#[test]
fn filtering_changes_the_address_and_pages_make_the_history() {
    story(async |reader| {
        reader.goto("activities").await;
        let before = reader.number("history.length").await;
        reader.click("#country-RS").await;
        reader.until_at("activities?country=RS").await;
        reader.click("#kind-mission").await;
        reader.until_at("activities?country=RS&kind=mission").await;
        reader.click("#search").await;
        reader.type_keys("belgrade").await;
        reader.until_at("activities?q=belgrade&country=RS&kind=mission").await;
        assert_eq!(reader.number("history.length").await, before);
        reader.click(".entry__title a").await;
        reader.until("document.activeElement.tagName", "H1").await;
        assert_eq!(reader.number("history.length").await, before + 1);
        reader.driver.back().await.unwrap();
        reader.until_at("activities?q=belgrade&country=RS&kind=mission").await;
        reader.until("document.querySelector('#search').value", "belgrade").await;
    });
}

#[test]
fn pages_change_without_loading_anew() {
    story(async |reader| {
        reader.goto("").await;
        reader.look("(window.sameProgram = true, 0)").await;
        for page in ["activities", "documents", "data", ""] {
            reader.click(&format!("nav a[href$='/{page}']")).await;
            reader.until_at(page).await;
            reader.until("window.sameProgram", true).await;
        }
    });
}

#[test]
fn a_link_with_a_modifier_key_is_left_to_the_browser() {
    // WebKit's small browser has no tabs where it is steered, and opens the page in the place of the other.
    let story = Story::at(site::root()).only_in(&[Engine::Chromium, Engine::Firefox]);
    story.tell(async |reader| {
        reader.goto("").await;
        let link = reader.element("nav a[href$='/activities']").await;
        let control = thirtyfour::Key::Control.value();
        let chain = reader.driver.action_chain().key_down(control).click_element(&link);
        chain.key_up(control).perform().await.unwrap();
        reader.until_at("").await;
        let started = std::time::Instant::now();
        while reader.driver.windows().await.unwrap().len() < 2 {
            assert!(started.elapsed().as_secs() < 10, "another tab opens");
            tokio::time::sleep(std::time::Duration::from_millis(40)).await;
        }
    });
}

#[test]
fn below_another_path_everything_is_where_it_belongs() {
    Story::at(site::subpath()).tell(async |reader| {
        reader.goto("").await;
        reader.click("nav a[href$='/activities']").await;
        reader.until_at("activities").await;
        reader.click("#country-RS").await;
        reader.until_at("activities?country=RS").await;
        reader.until_listed(&data::ids(|a| a.concerns("RS"))).await;
        let first = reader.listed().await.remove(0);
        reader.click(&format!("#to-{first}")).await;
        reader.until_at(&format!("activities/{first}?country=RS")).await;
        reader.until("document.activeElement.tagName", "H1").await;
        reader.reload().await;
        reader.until("document.querySelector('article.activity').dataset.id", first).await;
        reader.click(".activity__back a").await;
        reader.until_at("activities?country=RS").await;
        reader.until_listed(&data::ids(|a| a.concerns("RS"))).await;
        reader.click("nav li:first-child a").await;
        reader.until_at("").await;
        reader.click(".tile-map a[data-country=XK]").await;
        reader.until_at("countries/xk").await;
        reader.driver.back().await.unwrap();
        reader.until_at("").await;
    });
}

#[test]
fn a_page_that_is_loaded_again_stays_where_it_was() {
    story(async |reader| {
        reader.goto("activities?kind=training").await;
        reader.look("(scrollTo(0, 700), 0)").await;
        reader.until("Math.round(scrollY)", 700).await;
        reader.reload().await;
        reader.until("Math.round(scrollY)", 700).await;
        // And so does the list to which one comes back from an activity that was loaded again.
        reader.click("article:nth-of-type(5) h3 a").await;
        reader.until_there(".activity").await;
        reader.reload().await;
        reader.click(".activity__back a").await;
        reader.until_at("activities?kind=training").await;
        reader.until("scrollY > 300", true).await;
        reader.until("document.activeElement.closest('article') !== null", true).await;
    });
}

#[test]
fn back_from_the_note_leads_to_where_it_was_asked_for() {
    story(async |reader| {
        reader.goto("activities?country=XK").await;
        reader.look("document.querySelector('article .designation-mark').scrollIntoView()").await;
        let y = reader.number("scrollY").await;
        reader.click("article .designation-mark").await;
        reader.until("document.activeElement.id", "designation-note").await;
        reader.driver.back().await.unwrap();
        reader.until_at("activities?country=XK").await;
        reader.until(&format!("Math.abs(scrollY - {y}) < 300"), true).await;
        reader.until("document.activeElement.className", "designation-mark").await;
    });
}
