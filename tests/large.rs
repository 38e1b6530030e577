//! A portal with so many activities that an index of them is fetched, and records when they are looked at.

use crate::faults::matrix::{HEAD_FAULTS, PART_FAULTS, Part, seen};
use crate::support::data::Activity;
use crate::support::nginx::Nginx;
use crate::support::{Reader, Story, data, site};
use serde_json::json;
use std::path::PathBuf;

/// The folder of the index, below the site's.
fn index(copy: &site::Copy) -> PathBuf {
    let folder = copy.dir().join("data/index");
    let mut releases = std::fs::read_dir(folder).expect("an index");
    releases.next().expect("a release").expect("a folder").path()
}

fn all() -> Vec<Activity> {
    data::activities_of(&site::large_dist())
}

fn ids(fits: impl Fn(&Activity) -> bool) -> Vec<String> {
    all().iter().filter(|activity| fits(activity)).map(Activity::id).collect()
}

/// A country and a year that find a page of activities or less.
fn a_few() -> (String, String, Vec<String>) {
    let all = all();
    for activity in &all {
        let countries = data::words(&activity.0["countries"]);
        let (Some(year), Some(country)) = (activity.year(), countries.first()) else { continue };
        let country = (*country).to_owned();
        let found = ids(|a| a.concerns(&country) && a.year().as_ref() == Some(&year));
        if (5..50).contains(&found.len()) {
            return (country, year, found);
        }
    }
    panic!("some country has a few activities in a year");
}

/// A word of a title that a few activities have, whatever field it stands in.
fn a_rare_word() -> (String, Vec<String>) {
    let all = all();
    let texts: Vec<String> =
        all.iter().map(|activity| activity.0.to_string().to_lowercase()).collect();
    let words = all.iter().flat_map(|activity| activity.title().split(' '));
    for word in words.map(str::to_lowercase).filter(|word| word.len() > 6) {
        if !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            continue;
        }
        let has_it = |text: &String| text.contains(&word);
        let found: Vec<String> = all
            .iter()
            .zip(&texts)
            .filter(|(_, text)| has_it(text))
            .map(|(activity, _)| activity.id())
            .collect();
        // A word within another is not what readers of it look for.
        let is_whole = texts.iter().filter(|text| has_it(text)).all(|text| {
            text.match_indices(&word).all(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
        });
        if is_whole && (2..20).contains(&found.len()) {
            return (word, found);
        }
    }
    panic!("some word is rare");
}

async fn until_found(reader: &Reader, ids: &[String]) {
    reader.until_listed(ids).await;
    let words = format!("{} activities found of {}", ids.len(), all().len());
    reader.until("document.querySelector('#found').innerText.trim()", words).await;
}

/// What the page has fetched below the folder of the data.
async fn fetched(reader: &Reader) -> Vec<String> {
    let all = reader.list("performance.getEntriesByType('resource').map(e => e.name)").await;
    all.iter().filter_map(|url| Some(url.split_once("/data/")?.1.to_owned())).collect()
}

#[test]
fn a_list_of_many_is_filtered_and_searched_without_the_data_file() {
    let (country, year, few) = a_few();
    let (word, with_word) = a_rare_word();
    Story::at(site::large()).tell(async |reader| {
        reader.goto("activities").await;
        reader.until("document.querySelectorAll('.finder__results [data-id]').length", 50).await;
        reader.click(&format!("#country-{country}")).await;
        reader.click(&format!("#year-{year}")).await;
        until_found(reader, &few).await;
        let titles = reader.texts(".finder__results .entry__title").await;
        let known: Vec<String> = all().iter().map(|a| a.title().to_owned()).collect();
        assert!(titles.iter().all(|title| known.contains(title)), "{titles:?}");
        let n = reader.text(&format!("label[for='country-{country}'] .facet__count")).await;
        let of_year = ids(|a| a.concerns(&country) && a.year().as_ref() == Some(&year)).len();
        assert_eq!(n, of_year.to_string(), "the count beside the country");
        let before = fetched(reader).await;
        assert!(before.iter().any(|name| name.ends_with("head.bin")), "{before:?}");
        assert!(before.iter().all(|name| !name.contains("words/")), "words: {before:?}");
        reader.click(".chosen-filters__clear").await;
        reader.click("#search").await;
        reader.type_keys(&word).await;
        until_found(reader, &with_word).await;
        let after = fetched(reader).await;
        assert!(after.iter().any(|name| name.contains("words/")), "{after:?}");
        for names in [before, after] {
            assert!(!names.contains(&"activities.json".to_owned()), "{names:?}");
        }
    });
}

#[test]
fn an_activity_of_many_is_opened_directly_and_from_the_list_and_back() {
    let (country, year, few) = a_few();
    let titles = |id: &str| {
        let all = all();
        let it = all.iter().find(|activity| activity.id() == id).expect("known");
        it.title().to_owned()
    };
    // Without a static page the host says that there is none, and sends the program all the same.
    Story::at(site::large()).expecting("404 (Not Found)").tell(async |reader| {
        let direct = all().last().expect("one").id();
        reader.goto(&format!("activities/{direct}")).await;
        reader.until("document.querySelector('h1').innerText.trim()", titles(&direct)).await;
        let within = format!("activities?country={country}&year={year}");
        reader.goto(&within).await;
        until_found(reader, &few).await;
        let second = reader.listed().await[1].clone();
        reader.click(&format!("#to-{second}")).await;
        reader.until("document.querySelector('h1').innerText.trim()", titles(&second)).await;
        // Its neighbours are those that were found with it.
        reader.until_there("a[rel='prev'], a[rel='next']").await;
        let neighbours = reader.list("[...document.querySelectorAll(\"a[rel='prev'], a[rel='next']\")].map(a => new URL(a.href).pathname.split('/').pop())").await;
        assert!(neighbours.iter().all(|id| few.contains(id)), "{neighbours:?}");
        reader.driver.back().await.expect("back");
        reader.until_at(&within).await;
        until_found(reader, &few).await;
        reader.until("document.activeElement.id", format!("to-{second}")).await;
    });
}

#[test]
fn more_of_many_are_shown_and_the_reader_goes_on_there() {
    Story::at(site::large()).tell(async |reader| {
        reader.goto("activities").await;
        reader.until("document.querySelectorAll('.finder__results [data-id]').length", 50).await;
        let first = reader.listed().await;
        reader.click(".finder__more button").await;
        reader.until("document.querySelectorAll('.finder__results [data-id]').length", 100).await;
        let all = reader.listed().await;
        assert_eq!(all[..50], first, "what was there stays");
        reader.until("document.activeElement.id", format!("to-{}", all[50])).await;
        // Titles and places are not known of what is not here.
        reader
            .click("[aria-label='Layout'] button:last-child, .view-switch__views button:last-child")
            .await;
        reader.until_there(".table tbody tr").await;
        assert_eq!(
            reader
                .list("[...document.querySelectorAll('.table thead button')].map(b => b.id)")
                .await,
            ["sort-date", "sort-kind"]
        );
    });
}

#[test]
fn the_other_pages_of_many_show_what_the_index_knows() {
    let (country, ..) = a_few();
    let concerned = ids(|a| a.concerns(&country));
    Story::at(site::large()).tell(async |reader| {
        reader.goto("").await;
        reader.until("document.querySelectorAll('.entry[data-id]').length > 2", true).await;
        reader.goto(&format!("countries/{}", country.to_lowercase())).await;
        reader.until_there(".entry[data-id]").await;
        let shown = reader
            .list("[...document.querySelectorAll('.entry[data-id]')].map(e => e.dataset.id)")
            .await;
        let activities: Vec<_> = all().iter().map(Activity::id).collect();
        let of_list: Vec<_> = shown.into_iter().filter(|id| activities.contains(id)).collect();
        assert!(!of_list.is_empty());
        assert!(of_list.iter().all(|id| concerned.contains(id)), "{of_list:?}");
        assert!(!fetched(reader).await.contains(&"activities.json".to_owned()));
    });
}

#[test]
fn an_index_that_cannot_be_used_is_replaced_by_the_data_file() {
    let (country, year, few) = a_few();
    for fault in HEAD_FAULTS {
        let copy = site::Copy::of(&site::large_dist());
        let head = index(&copy).join("head.bin");
        let mut bytes = std::fs::read(&head).expect("a head");
        match fault {
            "missing (404)" => std::fs::remove_file(&head).expect("removed"),
            "cut short" => std::fs::write(&head, &bytes[..bytes.len() / 2]).expect("cut"),
            "a bit changed" => {
                let middle = bytes.len() / 2;
                bytes[middle] ^= 4;
                std::fs::write(&head, bytes).expect("changed");
            }
            "of other data" => {
                // As a host has it that was given new data, and a page that names the old ones.
                let other = head.parent().expect("a folder").with_file_name("0123456789abcdef");
                std::fs::create_dir_all(&other).expect("a folder");
                std::fs::write(other.join("head.bin"), &bytes).expect("written");
                let project = copy.read("project.json");
                let release = head.parent().and_then(|f| f.file_name()).expect("a name");
                let release = release.to_string_lossy();
                copy.write("project.json", &project.replace(&*release, "0123456789abcdef"));
            }
            _ => std::fs::write(&head, "<!DOCTYPE html><p>502").expect("written"),
        }
        Story::at(copy.address()).expecting("head.bin").tell(async |reader| {
            reader.goto("activities").await;
            reader.click(&format!("#country-{country}")).await;
            reader.click(&format!("#year-{year}")).await;
            until_found(reader, &few).await;
            assert!(fetched(reader).await.contains(&"activities.json".to_owned()));
            assert_eq!(reader.count(".fault-banner").await, 0, "nothing is lost");
            seen(reader, Part::Head, fault).await;
        });
    }
}

#[test]
fn what_does_not_come_of_an_index_says_so_and_can_be_asked_for_again() {
    let (country, year, few) = a_few();
    let (word, with_word) = a_rare_word();
    for (part, folder) in [(Part::Records, "parts"), (Part::Shard, "words")] {
        for fault in PART_FAULTS {
            let copy = site::Copy::of(&site::large_dist());
            let folder = index(&copy).join(folder);
            let away = folder.with_file_name("away");
            std::fs::rename(&folder, &away).expect("renamed");
            if fault == "cut short" {
                std::fs::create_dir(&folder).expect("a folder");
                for file in std::fs::read_dir(&away).expect("files") {
                    let file = file.expect("a file");
                    let bytes = std::fs::read(file.path()).expect("bytes");
                    let cut = folder.join(file.file_name());
                    std::fs::write(cut, &bytes[..bytes.len() / 2]).expect("cut");
                }
            }
            let back = || {
                if folder.exists() {
                    std::fs::remove_dir_all(&folder).expect("removed");
                }
                std::fs::rename(&away, &folder).expect("renamed");
            };
            Story::at(copy.address()).expecting("/data/index/").tell(async |reader| {
                if part == Part::Records {
                    reader.goto(&format!("activities?country={country}&year={year}")).await;
                } else {
                    reader.goto("activities").await;
                    reader.click("#search").await;
                    reader.type_keys(&word).await;
                }
                reader
                    .until(
                        "document.querySelector('.fault-banner p')?.innerText",
                        "This part of the page could not be loaded.",
                    )
                    .await;
                // What the head knows is there all the same.
                assert!(reader.count("input[name=country]").await > 10);
                back();
                reader.click(".fault-banner button").await;
                until_found(reader, if part == Part::Records { &few } else { &with_word }).await;
                assert_eq!(reader.count(".fault-banner").await, 0);
                seen(reader, part, fault).await;
            });
        }
    }
}

#[test]
fn a_long_index_tells_how_much_of_it_is_here() {
    let copy = site::Copy::of(&site::large_dist());
    let length = index(&copy).join("head.bin").metadata().expect("a head").len();
    // In twenty seconds.
    let slow =
        format!("server_tokens off;\nif ($uri ~ head.bin) {{ set $limit_rate {}; }}", length / 20);
    let nginx = Nginx::start_with(copy.dir(), "/", |settings| {
        settings.replace("server_tokens off;", &slow)
    });
    Story::at(&nginx.address()).tell(async |reader| {
        reader.visit("activities").await;
        reader.until("document.querySelector('#app-progress').value > 0", true).await;
        let words = reader.words("document.querySelector('#app-progress-words').textContent").await;
        assert!(words.contains(" kB / "), "{words}");
        reader
            .until(
                "document.querySelector('.app-slow').checkVisibility({visibilityProperty: true})",
                true,
            )
            .await;
        let bar = reader.look("document.querySelector('#app-progress').position < 1").await;
        assert_eq!(bar, json!(true), "the bar is not full before all is here");
        // Meanwhile the first part can be read.
        assert_eq!(reader.shown(".finder__results [data-id] h3").await, 50);
        reader.until_running_at_last().await;
        assert_eq!(reader.shown(".app-slow").await, 0);
    });
}
