//! Nine languages: switching, offering, and what is in which.

use crate::support::site::{OTHERS, PAGES};
use crate::support::{Story, data, in_chromium, site, story};
use std::fs;
use std::path::Path;
use thirtyfour::Key;

const STRANGE_WORDS: &str = include_str!("support/looks/strange_words.js");

/// One-line English messages that no other language could say with the same words.
fn english_sentences() -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public/i18n/en.ftl");
    let source = fs::read_to_string(file).expect("the English messages");
    source
        .lines()
        .filter(|line| !line.starts_with([' ', '#']))
        .filter_map(|line| Some(line.split_once(" = ")?.1.trim().to_owned()))
        .filter(|text| text.split(' ').count() >= 3 && !text.contains(['{', '}']))
        .collect()
}

#[test]
fn changing_the_language_keeps_page_filters_scroll_and_focus() {
    story(async |reader| {
        reader.goto("activities?year=2018").await;
        reader.look("(window.sameProgram = true, 0)").await;
        let listed = reader.listed().await;
        reader.click("#language").await;
        reader.look("scrollTo(0, 60)").await;
        reader.click(".languages a[lang=mk]").await;
        reader.until_at("mk/activities?year=2018").await;
        reader.until("document.documentElement.lang", "mk").await;
        assert_eq!(reader.text("h1").await, "Активности");
        assert!(reader.words("document.title").await.starts_with("Активности – "));
        assert_eq!(reader.listed().await, listed);
        assert!(reader.look("document.querySelector('#year-2018').checked").await == true);
        reader.until("document.activeElement.id", "language").await;
        reader.until("Math.round(scrollY)", 60).await;
        // What is asked from here on is asked in this language.
        reader.click("label[for=country-RS]").await;
        reader.until_at("mk/activities?year=2018&country=RS").await;
        reader.click(".entry__title a").await;
        reader.until("document.activeElement.tagName", "H1").await;
        assert!(reader.words("location.pathname").await.starts_with("/mk/activities/"));
        for back in ["mk/activities?year=2018&country=RS", "activities?year=2018"] {
            reader.driver.back().await.unwrap();
            reader.until_at(back).await;
        }
        reader.until("document.documentElement.lang", "en").await;
        reader.until("document.querySelector('h1').innerText", "Activities").await;
        assert_eq!(reader.look("window.sameProgram").await, true);
    });
}

#[test]
fn the_list_of_languages_closes_by_escape_and_by_a_click_elsewhere() {
    story(async |reader| {
        reader.goto("documents").await;
        reader.click("#language").await;
        reader.until("document.querySelector('.languages').open", true).await;
        reader.press(Key::Tab).await;
        reader.press(Key::Escape).await;
        reader.until("document.querySelector('.languages').open", false).await;
        assert_eq!(reader.focused().await, "language");
        reader.click("#language").await;
        reader.until("document.querySelector('.languages').open", true).await;
        reader.click("h1").await;
        reader.until("document.querySelector('.languages').open", false).await;
    });
}

#[test]
fn without_the_program_the_list_of_languages_opens_and_closes_by_its_button() {
    Story::at(site::root()).arg("--js-flags=--jitless").expecting("WebAssembly").tell(
        async |reader| {
            reader.visit("documents").await;
            reader.until_app("off").await;
            for is_open in [true, false] {
                reader.click("#language").await;
                reader.until("document.querySelector('.languages').open", is_open).await;
            }
        },
    );
}

#[test]
fn the_browser_s_language_is_offered_in_one_line_and_no_more_once_it_is_declined() {
    Story::at(site::root()).arg("--accept-lang=sq-AL,en").tell(async |reader| {
        reader.goto("documents?lang=sq").await;
        reader.until_there(".language-offer p[lang=sq]").await;
        reader.until_at("documents?lang=sq").await;
        assert_eq!(
            reader.attribute(".language-offer a", "href").await.as_deref(),
            Some("/sq/documents?lang=sq")
        );
        reader.click(".language-offer button").await;
        reader.until("document.querySelector('.language-offer p') === null", true).await;
        reader.reload().await;
        reader.click("nav a[href$='/activities']").await;
        reader.until_at("activities").await;
        let asked =
            "performance.getEntriesByType('resource').filter(e => e.name.includes('i18n/')).length";
        assert_eq!(reader.number(asked).await, 0);
        assert_eq!(reader.count(".language-offer p").await, 0);
    });
}

#[test]
fn the_offer_leaves_most_of_a_small_screen_to_the_page_at_any_text_size() {
    Story::at(site::root()).width(320).arg("--accept-lang=mk").tell(async |reader| {
        reader.goto("documents").await;
        reader.until_there(".language-offer p").await;
        let covered = "Math.max(0, innerHeight - Math.max(0, document.querySelector('.language-offer').getBoundingClientRect().top)) / innerHeight < 0.25";
        assert_eq!(reader.look(covered).await, true);
        for _ in 0..5 {
            reader.click("[title='Larger text']").await;
        }
        reader.until("document.documentElement.dataset.textSize", "200").await;
        reader.until(covered, true).await;
    });
}

#[test]
fn an_offer_that_is_taken_is_remembered() {
    Story::at(site::subpath()).arg("--accept-lang=de,tr,en").tell(async |reader| {
        reader.goto("countries/xk").await;
        reader.click(".language-offer a").await;
        reader.until_at("tr/countries/xk").await;
        reader.until("document.querySelector('h1').innerText.startsWith('Kosova')", true).await;
        assert_eq!(reader.count(".language-offer p").await, 0);
        reader.goto("data").await;
        reader.until_there(".language-offer p[lang=tr]").await;
    });
}

#[test]
fn every_page_is_in_its_language_and_says_so() {
    let sentences = english_sentences();
    assert!(sentences.len() > 100, "{}", sentences.len());
    story(async |reader| {
        for language in OTHERS {
            for page in PAGES {
                let below = format!("{language}/{page}");
                reader.goto(&below).await;
                assert_eq!(reader.words("document.documentElement.lang").await, language);
                // Without what says that it is in another language.
                let shown = reader
                    .words(&format!(
                        "[...document.querySelectorAll('#app *')]\
                           .filter(e => e.closest('[lang]').lang === {language:?} && !e.closest('.languages'))\
                           .flatMap(e => [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data)\
                             .concat(['aria-label', 'title', 'placeholder', 'alt'].map(a => e.getAttribute(a) ?? '')))\
                           .join('\\n')"
                    ))
                    .await;
                assert!(shown.len() > 300, "{below}: {shown}");
                for sentence in &sentences {
                    assert!(!shown.contains(sentence.as_str()), "{below} says {sentence:?}");
                }
                let links = reader
                    .list("[...document.querySelectorAll('#app a[href^=\"/\"]:not(.languages a, .language-offer a, [download], [href$=\".json\"])')].map(a => a.getAttribute('href'))")
                    .await;
                let home = format!("/{language}");
                let is_astray =
                    |link: &&String| **link != home && !link.starts_with(&format!("{home}/"));
                let astray: Vec<&String> = links.iter().filter(is_astray).collect();
                assert!(astray.is_empty(), "{below} leads to {astray:?}");
            }
        }
    });
}

#[test]
fn the_program_writes_what_the_static_page_says_in_each_language() {
    in_chromium(async |reader| {
        let texts = "[...document.querySelectorAll('main :is(h1, h2, h3, time, .date, .entry__place, .facts__fact, .hint, legend)')]\
             .map(e => e.textContent.replace(/\\s+/g, ' ').trim())";
        reader.hold_program().await;
        for language in OTHERS {
            for page in ["", "activities", "activities/2019-06-singapore-workshop", "countries/ba"]
            {
                reader.visit(&format!("{language}/{page}")).await;
                reader.until_app("starting").await;
                let written = reader.list(texts).await;
                reader.release_program().await;
                assert_eq!(reader.list(texts).await, written, "{language}/{page}");
            }
        }
    });
}

#[test]
fn without_the_program_each_language_leads_to_its_page() {
    Story::at(site::root()).arg("--js-flags=--jitless").expecting("WebAssembly").tell(
        async |reader| {
            reader.visit("sr-Cyrl/activities").await;
            reader.until_app("off").await;
            assert_eq!(reader.text("h1").await, "Активности");
            assert_eq!(reader.shown(".app-off").await, 1);
            assert_eq!(reader.listed().await.len(), data::activities().len());
            reader.click("#language").await;
            reader.click(".languages a[lang=tr]").await;
            reader.until_at("tr/activities").await;
            assert_eq!(reader.text("h1").await, "Faaliyetler");
        },
    );
}

#[test]
fn files_to_take_along_are_in_the_language_of_the_page() {
    Story::at(site::root()).arg("--accept-lang=mk").tell(async |reader| {
        reader.goto("mk/activities?year=2018").await;
        reader.click(".finder__take summary").await;
        reader.click("[data-form=csv]").await;
        let table = reader.until_downloaded("iproceeds-activities.csv").await;
        let mut rows = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
        let is_cyrillic = |text: &str| text.chars().any(|c| ('а'..='ш').contains(&c));
        let headings = rows.headers().unwrap().clone();
        let foreign: Vec<&str> = headings.iter().filter(|text| !is_cyrillic(text)).collect();
        assert!(foreign.len() <= 1, "{foreign:?}");
        assert!(table.contains("Обука") && table.contains("Хрватска"), "{table}");
        assert!(table.contains("/mk/activities/"));
    });
    Story::at(site::root()).arg("--accept-lang=sr").tell(async |reader| {
        reader.goto("sr-Cyrl/countries/rs").await;
        reader.click("a[download]").await;
        let page = reader.until_downloaded("iproceeds-rs.html").await;
        assert!(page.contains("<html lang=\"sr-Cyrl\"") && page.contains("Србија"));
    });
}

#[test]
fn a_draft_says_that_it_is_one_and_whom_to_tell() {
    story(async |reader| {
        for language in OTHERS {
            reader.goto(&format!("{language}/data")).await;
            let href = reader.attribute(".site-footer__draft a", "href").await;
            let accessibility = format!("/{language}/accessibility");
            assert!(
                href.as_deref()
                    .is_some_and(|href| href == accessibility || href.starts_with("mailto:")),
                "{language}: {href:?}"
            );
        }
        reader.goto("data").await;
        assert_eq!(reader.count(".site-footer__draft").await, 0);
    });
}

#[test]
fn what_is_in_another_language_than_the_page_says_so() {
    story(async |reader| {
        let mut faults = Vec::new();
        for (language, is_cyrillic) in
            [("mk/", true), ("sr-Cyrl/", true), ("", false), ("sq/", false)]
        {
            for page in PAGES.into_iter().chain(["activities?q=zzz", "activities?view=table"]) {
                reader.goto(&format!("{language}{page}")).await;
                let found = reader.list(&format!("{STRANGE_WORDS}({is_cyrillic})")).await;
                faults.extend(found.into_iter().map(|words| format!("/{language}{page}: {words}")));
            }
        }
        assert!(faults.is_empty(), "{faults:#?}");
    });
}
