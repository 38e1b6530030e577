//! What the static pages of the real data hold.

use super::*;
use crate::memory::MemoryWorld;
use crate::tested::{SHELL, macedonian, options, real};
use portal::find::Collection;

/// The files of the real portal in two languages, on a host.
fn written(origin: &str) -> MemoryWorld {
    let world = MemoryWorld::new();
    let pages = build(&options(origin), &world);
    assert!(pages.new > 80, "{pages:?}");
    world
}

fn build(options: &Options, world: &MemoryWorld) -> PageCount {
    let Some(template) = Template::new(SHELL) else { panic!("a template") };
    let mut all = PageCount::default();
    for site in [macedonian(), real()] {
        let language = Language { site, options, template: &template, style: "" };
        all += write_language(&language, world, &|_, _| {}).unwrap_or_else(|e| panic!("{e}"));
    }
    all
}

fn read(world: &MemoryWorld, name: &str) -> String {
    let Ok(Some(text)) = text(world, name) else { panic!("{name}") };
    text
}

#[test]
fn every_page_is_in_the_list_of_pages_under_its_own_address() {
    let world = written("https://portal.example");
    let list = read(&world, "sitemap.xml");
    for page in route::pages(real().portal()) {
        let html = read(&world, &page.file());
        let address = format!("https://portal.example{}", real().href(&page));
        let is_one = page != Page::NotFound;
        assert_eq!(list.contains(&format!("<loc>{address}</loc>")), is_one, "{address}");
        let canonical = format!("<link rel=\"canonical\" href=\"{address}\">");
        assert_eq!(html.contains(&canonical), is_one, "{canonical}");
    }
    assert!(read(&world, "robots.txt").contains("https://portal.example/some/path/sitemap.xml"));
}

#[test]
fn every_page_is_there_in_each_language_and_names_the_others() {
    let world = written("https://portal.example");
    let list = read(&world, "sitemap.xml");
    for page in route::pages(real().portal()) {
        let of = |home: &str| format!("https://portal.example{}", page.href(home));
        let (english, own) = (of("/some/path/"), of("/some/path/mk"));
        for (file, address, tag) in
            [(page.file(), &english, "en"), (format!("mk/{}", page.file()), &own, "mk")]
        {
            let html = read(&world, &file);
            assert!(html.starts_with(&format!("<!doctype html><html lang={tag}>")), "{file}");
            let is_one = page != Page::NotFound;
            let canonical = format!("<link rel=\"canonical\" href=\"{address}\">");
            assert_eq!(html.contains(&canonical), is_one, "{file}");
            for (tag, address) in [("en", &english), ("mk", &own), ("x-default", &english)] {
                let alternate = format!("hreflang=\"{tag}\" href=\"{address}\">");
                assert_eq!(html.contains(&alternate), is_one, "{alternate} in {file}");
                assert_eq!(
                    list.matches(&alternate.replace("\">", "\"/>")).count() >= 9,
                    is_one,
                    "{alternate}"
                );
            }
        }
        assert!(
            read(&world, &format!("mk/{}", page.file())).contains("<nav aria-label=\"Главно"),
            "{page:?}"
        );
    }
    assert!(read(&world, "mk/activities.ics").starts_with("BEGIN:VCALENDAR"));
    assert_eq!(read(&world, "mk.html"), read(&world, "mk/index.html"));
}

#[test]
fn each_country_has_a_calendar_and_a_feed() {
    let world = written("https://portal.example");
    for country in &real().portal().countries {
        let of = Some(country.code);
        assert!(read(&world, &Feed::Calendar(of).file()).starts_with("BEGIN:VCALENDAR"));
        let feed = read(&world, &Feed::News(of).file());
        assert!(feed.contains("href=\"https://portal.example/some/path/activities/"), "{feed}");
        let page = read(&world, &Page::Country(country.code).file());
        assert!(page.contains(&Feed::News(of).href("/some/path/")), "{of:?}");
    }
}

#[test]
fn a_long_list_goes_on_in_numbered_parts_that_hold_everything_once() {
    let records: Vec<String> = (0..120)
        .map(|n| format!(r#"{{"id":"a-{n}","title":"A {n}","kind":"k","start":"2018-05-14"}}"#))
        .collect();
    let text = |text: &str| Source::Text(text.to_owned());
    let sources = Sources {
        project: text(
            r#"{"id":"p","short_name":"P","name":"P","activity_kinds":[{"id":"k","name":"K"}]}"#,
        ),
        activities: text(&format!(r#"{{"activities":[{}]}}"#, records.join(","))),
        documents: text(r#"{"documents":[]}"#),
    };
    let site =
        Site::of(portal::load::load(&sources), Messages::english(), "/".to_owned(), String::new());
    let pages = route::pages(site.portal());
    let lists: Vec<&Page> =
        pages.iter().filter(|page| page.list() == Some(Collection::Activities)).collect();
    assert_eq!(lists.len(), 3);
    let mut found = Vec::new();
    for page in lists {
        let address = Address::of(Locale::English, page.clone());
        let html = app::render(&site, &address);
        found.extend(
            html.split("<article class=\"entry\" data-id=\"")
                .skip(1)
                .map(|rest| rest.split('"').next().unwrap_or_default().to_owned()),
        );
        for link in ["/activities\"", "/activities/part/2\"", "/activities/part/3\""] {
            assert!(html.contains(&format!("<li><a href=\"{link}")), "{link} on {page:?}");
        }
        assert_eq!(html.matches("aria-current=\"page\">").count(), 2, "menu and part: {page:?}");
    }
    assert_eq!(found.len(), 120);
    found.sort();
    found.dedup();
    assert_eq!(found.len(), 120);
}

#[test]
fn where_the_host_is_not_known_there_is_no_list_of_whole_addresses() {
    let world = written("");
    assert!(world.read("sitemap.xml") == Ok(None));
    assert!(!read(&world, "robots.txt").contains("Sitemap"));
}

#[test]
fn a_second_build_of_the_same_writes_nothing_and_one_of_another_place_everything() {
    let all = 2 * route::pages(real().portal()).len();
    let first = written("https://portal.example").into_files();
    let again = |origin: &str| {
        let before = MemoryWorld::new();
        for (name, content) in &first {
            before.write(name, content).unwrap_or_else(|error| panic!("{error}"));
        }
        let world = MemoryWorld::after(before);
        // Later, which alone is no reason for another calendar.
        let options = Options { moment: "20270101T000000Z".to_owned(), ..options(origin) };
        (build(&options, &world), world.into_files())
    };
    let (pages, files) = again("https://portal.example");
    assert_eq!(pages, PageCount { new: 0, same: all });
    assert_eq!(files.len(), first.len());
    for (name, content) in &files {
        assert_eq!(first.get(name), Some(content), "{name}");
    }
    let (pages, files) = again("https://elsewhere.example");
    // What says that there is no such page has no address to say, in either language.
    assert_eq!(pages, PageCount { new: all - 2, same: 2 });
    let calendar = files.get("activities.ics").map(|text| String::from_utf8_lossy(text));
    assert!(calendar.is_some_and(|text| text.contains("DTSTAMP:20270101T000000Z")));
}

#[test]
fn where_activities_have_no_page_lists_lead_there_and_robots_are_not_told() {
    let world = MemoryWorld::new();
    let options = Options { details: Some(Details::None), ..options("https://portal.example") };
    build(&options, &world);
    let list = read(&world, "sitemap.xml");
    assert!(list.contains("/some/path/activities</loc>"));
    assert!(!list.contains("/some/path/activities/"));
    let names = world.list().unwrap_or_default();
    assert!(!names.iter().any(|name| name.starts_with("mk/activities/")), "{names:?}");
    assert!(read(&world, "activities.html").contains("href=\"/some/path/activities/"));
}

#[test]
fn the_recent_activities_are_the_newest() {
    let all = pages(real(), Some(Details::All));
    let newest = real().activities().position(0).and_then(|at| real().portal().activities.get(at));
    let Some(newest) = newest else { panic!("no activity") };
    assert!(all.iter().any(|page| page.path() == format!("/activities/{}", newest.id)));
    assert_eq!(real().rank_of(&newest.id), Some(0));
    // There are fewer than a thousand.
    assert_eq!(pages(real(), Some(Details::Recent)), all);
    assert_eq!(pages(real(), None), all);
}
