//! What the project published, in which languages.

use crate::support::data::{self, english};
use crate::support::{Story, in_chromium, site, story};

fn with_language(lang: &str) -> Vec<String> {
    data::documents()
        .iter()
        .filter(|document| {
            document["versions"].as_array().unwrap().iter().any(|version| version["lang"] == lang)
        })
        .map(|document| document["id"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn works_stand_in_their_sections_with_all_their_languages() {
    story(async |reader| {
        reader.goto("documents").await;
        let project = data::project();
        let sections = reader.texts(".documents__section h2").await;
        let kinds = project["document_kinds"].as_array().unwrap();
        assert_eq!(sections.len(), kinds.len());
        for (section, kind) in sections.iter().zip(kinds) {
            assert!(section.starts_with(english(&kind["name"])), "{section}");
        }
        let all = data::documents();
        reader
            .until(
                "document.querySelectorAll('.finder__results article[data-id]').length",
                all.len(),
            )
            .await;
        for document in &all {
            let id = document["id"].as_str().unwrap();
            let versions = document["versions"].as_array().unwrap();
            assert_eq!(
                reader.count(&format!("[id='{id}'] .versions li")).await,
                versions.len(),
                "{id}"
            );
        }
        assert_eq!(
            reader.texts("#e-evidence-report li[data-lang=sq] a").await,
            ["Albanian (shqip)"]
        );
    });
}

#[test]
fn a_version_without_a_link_says_so_and_the_page_that_lists_it_is_linked() {
    story(async |reader| {
        reader.goto("documents").await;
        for document in data::documents() {
            let id = document["id"].as_str().unwrap();
            for version in document["versions"].as_array().unwrap() {
                let entry =
                    format!("[id='{id}'] li[data-lang='{}']", version["lang"].as_str().unwrap());
                if let Some(url) = version["url"].as_str() {
                    let link = reader.attribute(&format!("{entry} a"), "href").await;
                    assert_eq!(link.as_deref(), Some(url));
                } else {
                    let text = reader.text(&entry).await;
                    assert!(text.contains("no direct link known"), "{id}: {text}");
                }
            }
            let source = document["source"].as_str().unwrap();
            assert_eq!(reader.count(&format!("[id='{id}'] a[href='{source}']")).await, 1, "{id}");
        }
    });
}

#[test]
fn a_work_in_one_language_alone_says_so_in_words() {
    story(async |reader| {
        reader.goto("documents").await;
        let mut alone = 0;
        for document in data::documents() {
            let id = document["id"].as_str().unwrap();
            let versions = document["versions"].as_array().unwrap();
            let entry = reader.text(&format!("[id='{id}']")).await;
            assert_eq!(entry.contains("Only in "), versions.len() == 1, "{id}: {entry}");
            if versions.len() == 1 && versions[0]["lang"] == "en" {
                assert!(entry.contains("Only in English"), "{id}: {entry}");
            }
            alone += usize::from(versions.len() == 1);
        }
        assert!(alone > 0, "there is such a work");
    });
}

#[test]
fn versions_tell_language_format_and_size_as_far_as_they_are_known() {
    let copy = site::Copy::new();
    let id = "project-summary";
    let mut file: serde_json::Value = serde_json::from_str(&copy.read("documents.json")).unwrap();
    let documents = file["documents"].as_array_mut().unwrap();
    let changed = documents.iter_mut().find(|document| document["id"] == id).unwrap();
    changed["versions"] = serde_json::json!([
        { "lang": "sr-Cyrl", "format": "PDF", "bytes": 2_400_000, "url": "https://example.org/a.pdf" },
        { "lang": "sr-Cyrl", "format": "DOCX" }
    ]);
    copy.write("documents.json", &file.to_string());
    Story::at(copy.address()).tell(async |reader| {
        reader.goto("documents").await;
        let versions = reader.texts(&format!("[id='{id}'] .versions li")).await;
        assert_eq!(versions.len(), 2, "{versions:?}");
        assert!(versions[0].starts_with("Serbian (Cyrillic)"), "{versions:?}");
        assert!(versions[0].ends_with("PDF, 2 MB"), "{versions:?}");
        assert!(versions[1].ends_with("no direct link known DOCX"), "{versions:?}");
        // Two files in one language are still one language.
        let entry = reader.text(&format!("[id='{id}']")).await;
        assert!(entry.contains("Only in Serbian"), "{entry}");
    });
}

#[test]
fn a_language_narrows_the_documents() {
    story(async |reader| {
        reader.goto("documents").await;
        reader.click("#lang-sq").await;
        reader.until_at("documents?lang=sq").await;
        reader.until_listed(&with_language("sq")).await;
        assert_eq!(reader.focused().await, "lang-sq");
        let all = data::documents().len();
        let words = format!("{} documents found of {all}", with_language("sq").len());
        reader.until("document.querySelector('[role=status]').innerText.trim()", words).await;
    });
}

#[test]
fn a_country_and_a_kind_narrow_the_documents_together() {
    let ids: Vec<String> = data::documents()
        .iter()
        .filter(|document| data::concerns(document, "XK") && document["kind"] == "guideline")
        .map(|document| document["id"].as_str().unwrap().to_owned())
        .collect();
    story(async |reader| {
        reader.goto("documents").await;
        reader.click("#country-XK").await;
        reader.until_at("documents?country=XK").await;
        reader.click("#kind-guideline").await;
        reader.until_at("documents?country=XK&kind=guideline").await;
        reader.until_listed(&ids).await;
    });
}

#[test]
fn each_work_says_how_to_cite_it() {
    in_chromium(async |reader| {
        reader.goto("documents").await;
        let all = data::documents();
        assert_eq!(reader.count(".entry .cite").await, all.len());
        let id = "protocols-guide-xk";
        let work = all.iter().find(|work| work["id"] == id).unwrap();
        reader.click(&format!("[id='{id}'] .cite summary")).await;
        let citation = reader.text(&format!("[id='{id}'] .cite__text")).await;
        assert!(citation.contains(english(&work["title"])), "{citation}");
        let address = format!("{}documents#{id}", reader.address());
        assert!(citation.contains(&format!(" {address} *This designation")), "{citation}");
        // Not on paper, where a list would be twice as long.
        reader
            .devtools("Emulation.setEmulatedMedia", serde_json::json!({ "media": "print" }))
            .await;
        assert_eq!(reader.shown(".entry .cite").await, 0);
        reader.devtools("Emulation.setEmulatedMedia", serde_json::json!({ "media": "" })).await;
        // Its address leads to it.
        reader.visit("data").await;
        reader.goto(&format!("documents#{id}")).await;
        reader.until("document.activeElement.id", id).await;
    });
}

#[test]
fn a_link_to_one_document_leads_right_to_it() {
    story(async |reader| {
        reader.goto("documents#protocols-guide-xk").await;
        reader.until("document.activeElement.id", "protocols-guide-xk").await;
        reader.until("(r => r.top >= -1 && r.top < innerHeight)(document.querySelector('#protocols-guide-xk').getBoundingClientRect())", true).await;
        assert!(reader.number("scrollY").await > 0);
    });
}
