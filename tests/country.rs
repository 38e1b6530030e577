//! A country's dossier, and addresses at which nothing lies.

use crate::support::data::{self, english};
use crate::support::{Story, site, story};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn a_dossier_holds_what_names_the_country_and_what_concerns_all() {
    story(async |reader| {
        reader.goto("countries/xk").await;
        let name = data::project()["countries"]
            .as_array()
            .unwrap()
            .iter()
            .find(|country| country["code"] == "XK")
            .map(|country| english(&country["name"]).to_owned())
            .unwrap();
        assert!(name.ends_with('*'));
        assert_eq!(reader.text("h1").await, name);
        assert_eq!(reader.attribute("h1 a", "href").await.as_deref(), Some("#designation-note"));
        let listed: BTreeSet<String> = reader
            .list("[...document.querySelectorAll('.country [data-id]')].map(e => e.dataset.id)")
            .await
            .into_iter()
            .collect();
        let mut expected: BTreeSet<String> = data::ids(|a| a.concerns("XK")).into_iter().collect();
        let documents = data::documents();
        let documents = documents.iter().filter(|document| data::concerns(document, "XK"));
        expected.extend(documents.map(|document| document["id"].as_str().unwrap().to_owned()));
        assert_eq!(listed, expected);
        reader.click("h1 a").await;
        reader.until("location.hash", "#designation-note").await;
    });
}

#[test]
fn a_dossier_tells_when_and_with_whom_the_country_was_named() {
    story(async |reader| {
        reader.goto("countries/xk").await;
        let all = data::activities();
        let own: Vec<_> = all.iter().filter(|a| a.concerns("XK") && !a.is_regional()).collect();
        let place = all.iter().filter(|a| a.0["place_country"] == "XK").count();
        let works = data::documents();
        let named = works.iter().filter(|work| data::words(&work["countries"]).contains(&"XK"));
        let figures = [own.len(), place, named.count()].map(|n| n.to_string());
        assert_eq!(reader.texts(".figures dd").await, figures);
        let mut starts: Vec<_> = own.iter().filter_map(|a| a.start()).collect();
        starts.sort_unstable();
        let shown = reader
            .list("[...document.querySelectorAll('.country > dl.facts time')].map(e => e.dateTime.slice(0, 10))")
            .await;
        assert_eq!(shown, [starts[0], starts[starts.len() - 1]]);
        let partners: BTreeSet<&str> =
            own.iter().flat_map(|a| data::words(&a.0["partners"])).collect();
        let links = reader.texts(".country > dl.facts a").await;
        assert_eq!(links.iter().map(String::as_str).collect::<BTreeSet<_>>(), partners);
        assert_eq!(links.len(), partners.len(), "each once");
        reader.click_text(".country > dl.facts a", "Academy of Justice (XK)").await;
        let with = |a: &data::Activity| {
            a.concerns("XK") && data::words(&a.0["partners"]).contains(&"Academy of Justice (XK)")
        };
        reader.until_listed(&data::ids(with)).await;
        assert!(reader.words("location.search").await.starts_with("?country=XK&partner="));
    });
}

#[test]
fn a_dossier_names_for_each_language_what_comes_in_it() {
    story(async |reader| {
        reader.goto("countries/xk").await;
        let works = data::documents();
        let works: Vec<_> = works.iter().filter(|work| data::concerns(work, "XK")).collect();
        let mut langs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for work in &works {
            for version in work["versions"].as_array().unwrap() {
                langs
                    .entry(version["lang"].as_str().unwrap())
                    .or_default()
                    .push(english(&work["title"]));
            }
        }
        assert_eq!(reader.count("section dl.facts dt").await, langs.len());
        for (lang, titles) in langs {
            let row = format!(
                "[...document.querySelectorAll('section dl.facts > div')].find(e => e.querySelector('dt a').href.endsWith('lang={lang}'))"
            );
            let count = reader.words(&format!("{row}.querySelector('dt').innerText")).await;
            assert!(count.contains(&format!(" {} document", titles.len())), "{lang}: {count}");
            let listed = reader
                .list(&format!("[...{row}.querySelectorAll('dd a')].map(e => e.innerText.trim())"))
                .await;
            if titles.len() == works.len() {
                assert_eq!(listed, Vec::<String>::new(), "{lang}: all are listed below");
            } else {
                assert_eq!(listed, titles, "{lang}");
            }
        }
        // A file where one is known, else what is said of the work.
        let known = "dl.facts dd a[hreflang=sq]";
        let link = reader.attribute(known, "href").await.unwrap();
        assert!(link.starts_with("https://rm.coe.int/"), "{link}");
        reader.click("dl.facts dd a[href='#protocols-guide-xk']").await;
        reader.until("document.activeElement.id", "protocols-guide-xk").await;
        reader.click_text("dl.facts dt a", "Albanian (shqip)").await;
        reader.until_at("documents?country=XK&lang=sq").await;
    });
}

#[test]
fn a_dossier_lists_activities_by_year_and_ends_with_whom_to_ask() {
    story(async |reader| {
        reader.goto("countries/rs").await;
        let all = data::activities();
        let mut expected = Vec::new();
        for regional in [false, true] {
            let mut years: BTreeMap<Option<String>, usize> = BTreeMap::new();
            for a in all.iter().filter(|a| a.concerns("RS") && a.is_regional() == regional) {
                *years.entry(a.year()).or_default() += 1;
            }
            for (year, n) in years.iter().rev() {
                let noun = if *n == 1 { "activity" } else { "activities" };
                expected
                    .push(format!("{} {n} {noun}", year.as_deref().unwrap_or("Year not known")));
            }
        }
        let headings = reader.texts("h4.entries__year").await;
        let headings: Vec<_> = headings
            .iter()
            .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        assert_eq!(headings, expected);
        // Each entry stands under its own year, and its heading below that of the year.
        let misplaced = reader
            .list(
                "[...document.querySelectorAll('article.entry:has(.entry__meta)')].filter(e => {\
                   let year = e; while (year && !year.matches('h4')) year = year.previousElementSibling;\
                   return !year || !e.querySelector('.date').innerText.includes(year.firstChild.data.trim())\
                     || e.querySelector('h3').ariaLevel !== '5';\
                 }).map(e => e.dataset.id)",
            )
            .await;
        assert_eq!(misplaced, Vec::<String>::new());
        let office = &data::project()["contacts"]["office"];
        let contacts = reader.text("#contacts").await;
        assert!(contacts.contains(english(&office["name"])), "{contacts}");
        assert!(contacts.contains(office["phone"].as_str().unwrap()), "{contacts}");
    });
}

#[test]
fn a_dossier_leads_to_the_filtered_activities() {
    story(async |reader| {
        reader.goto("countries/rs").await;
        reader.click_text("a.more", "Filter these activities").await;
        reader.until_at("activities?country=RS").await;
        reader.until_listed(&data::ids(|a| a.concerns("RS"))).await;
    });
}

#[test]
fn an_address_where_nothing_lies_names_pages_that_may_help() {
    for address in ["countries/fr", "countries/zz", "nothing/here", "activities/a/b"] {
        // The host says so too, and the browser notes it.
        Story::at(site::root()).expecting("status of 404").tell(async |reader| {
            reader.goto(address).await;
            assert_eq!(reader.text("h1").await, "There is no such page", "{address}");
            let countries = data::project()["countries"].as_array().unwrap().len();
            assert!(reader.count("main a").await >= countries + 3);
            reader.click_text("main a", "Activities").await;
            reader.until_at("activities").await;
            reader.until_listed(&data::ids(|_| true)).await;
        });
    }
}
