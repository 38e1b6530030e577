//! The first page: what the project is, and the ways on from there.

use crate::support::data::{self, english};
use crate::support::story;

#[test]
fn the_overview_says_what_the_project_is() {
    story(async |reader| {
        reader.goto("").await;
        let project = data::project();
        assert_eq!(reader.text("h1").await, english(&project["name"]));
        assert_eq!(reader.driver.title().await.unwrap(), english(&project["short_name"]));
        let page = reader.text("main").await;
        let mut expected =
            vec![english(&project["objective"]), english(&project["implemented_by"])];
        for list in ["indicators", "funded_by", "partners"] {
            expected.extend(project[list].as_array().unwrap().iter().map(english));
        }
        for words in expected {
            assert!(page.contains(words), "the overview says: {words}");
        }
        let components: Vec<&str> = project["components"]
            .as_array()
            .unwrap()
            .iter()
            .map(|component| english(&component["name"]))
            .collect();
        assert_eq!(components.len(), 7);
        assert_eq!(reader.texts("ol.components li").await, components);
    });
}

#[test]
fn the_key_facts_give_dates_and_money_in_plain_words() {
    story(async |reader| {
        reader.goto("").await;
        let facts = reader.text("dl.facts").await;
        for words in ["1 January 2016", "31 December 2019", "EUR 5,560,000"] {
            assert!(facts.contains(words), "{words} among {facts}");
        }
    });
}

#[test]
fn each_tile_leads_to_its_countrys_dossier() {
    story(async |reader| {
        reader.goto("").await;
        let project = data::project();
        let countries = project["countries"].as_array().unwrap();
        assert_eq!(reader.count(".tile-map a").await, countries.len());
        for country in countries {
            let code = country["code"].as_str().unwrap();
            let tile = format!(".tile-map a[data-country='{code}']");
            let naming =
                |record: &serde_json::Value| data::words(&record["countries"]).contains(&code);
            let activities = data::activities().iter().filter(|a| naming(&a.0)).count();
            let figures = reader.text(&tile).await;
            let words = if activities == 1 {
                "1 activity".to_owned()
            } else {
                format!("{activities} activities")
            };
            assert!(figures.contains(&words), "{code}: {words} among {figures}");
            reader.click(&tile).await;
            reader.until_at(&format!("countries/{}", code.to_lowercase())).await;
            reader.until("document.querySelector('h1').textContent.trim().startsWith(document.title.split(' –')[0].replace('*', ''))", true).await;
            assert!(reader.text("h1").await.starts_with(english(&country["name"])));
            reader.driver.back().await.unwrap();
            reader.until_there(".tile-map").await;
        }
    });
}

#[test]
fn the_newest_activities_and_every_section_of_documents_are_a_click_away() {
    story(async |reader| {
        reader.goto("").await;
        let mut newest: Vec<_> = data::activities();
        newest.retain(|activity| activity.start().is_some());
        newest.sort_by_key(|activity| activity.start().unwrap().to_owned());
        let shown = reader
            .list("[...document.querySelectorAll('.overview [data-id]')].map(e => e.dataset.id)")
            .await;
        assert!(!shown.is_empty());
        let last_year = newest.last().unwrap().year();
        for id in &shown {
            let activity = data::activities().into_iter().find(|a| a.id() == *id).unwrap();
            assert_eq!(activity.year(), last_year, "{id} is among the newest");
        }
        let kinds = data::project();
        for kind in kinds["document_kinds"].as_array().unwrap() {
            let id = &kind["id"];
            let n = data::documents().iter().filter(|document| document["kind"] == *id).count();
            let card = format!("a.card[href$='documents?kind={}']", id.as_str().unwrap());
            let text = reader.text(&card).await;
            assert!(text.contains(english(&kind["name"])), "{text}");
            assert!(text.contains(&n.to_string()), "{n} in {text}");
        }
        reader.click("a.card[href$='documents?kind=guideline']").await;
        reader.until_at("documents?kind=guideline").await;
        let guidelines =
            data::documents().iter().filter(|document| document["kind"] == "guideline").count();
        reader
            .until(
                "document.querySelectorAll('.finder__results article[data-id]').length",
                guidelines,
            )
            .await;
    });
}

#[test]
fn the_video_and_the_contacts_are_named() {
    story(async |reader| {
        reader.goto("").await;
        let project = data::project();
        let video = data::documents()
            .into_iter()
            .find(|document| document["id"] == project["video"])
            .expect("the video is among the documents");
        let page = reader.text("main").await;
        assert!(page.contains(english(&video["title"])), "the video is named");
        let contacts = reader.text("#contacts").await;
        let office = &project["contacts"]["office"];
        for person in project["contacts"]["people"].as_array().unwrap() {
            assert!(contacts.contains(person["name"].as_str().unwrap()), "{person}");
        }
        assert!(contacts.contains(english(&office["name"])));
        let phone = office["phone"].as_str().unwrap();
        assert_eq!(reader.text("#contacts a[href^='tel:']").await, phone);
    });
}

#[test]
fn the_mark_on_a_name_leads_to_the_note_at_the_foot() {
    story(async |reader| {
        reader.goto("").await;
        let project = data::project();
        let note = reader.text("footer #designation-note").await;
        assert!(note.contains(english(&project["designation"]["note"])), "{note}");
        reader.click("main .facts a[href$='#designation-note']").await;
        reader.until("location.hash", "#designation-note").await;
        reader.until("document.activeElement.id", "designation-note").await;
        reader.until("(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('#designation-note').getBoundingClientRect())", true).await;
    });
}
