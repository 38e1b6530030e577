//! The whole portal as static pages, for readers whose browser does not run the program, and for the time until it
//! runs.

mod document;
mod feeds;

use crate::app;
use crate::pages;
use crate::site::Site;
use document::{Head, Template};
use portal::export::json_ld;
use portal::locale::Locale;
use portal::route::{self, Address, Feed, Page};
use portal::tested;
use std::fmt;
use std::path::{Path, PathBuf};

/// Where the portal will be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Scheme and host without a slash at the end, such as `https://portal.example`; empty if they are not known.
    pub origin: String,
    /// The path on that host, with a slash at both ends.
    pub base: String,
}

impl Place {
    /// A whole address, as far as it is known.
    fn whole(&self, href: &str) -> String {
        format!("{}{href}", self.origin)
    }

    /// A page's address in each language, with the language's tag.
    fn languages(&self, page: &Page) -> Vec<(&'static str, String)> {
        let in_language =
            |locale: Locale| (locale.tag(), self.whole(&page.href(&locale.home(&self.base))));
        Locale::ALL.into_iter().map(in_language).collect()
    }
}

/// Something that could not be written.
#[derive(Debug)]
pub struct Fault {
    file: PathBuf,
    reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file.display(), self.reason)
    }
}

impl std::error::Error for Fault {}

/// Writes every page of a portal in each of its languages, and the files for other programs, into the folder `dist`, in
/// which `index.html` is the bare page that the app starts on. Returns how many pages there are.
///
/// # Errors
///
/// When that page is not there or has no place for another, or when a file cannot be written.
pub fn write(sites: &[&'static Site], place: &Place, dist: &Path) -> Result<usize, Fault> {
    let shell = dist.join("index.html");
    let text = std::fs::read_to_string(&shell).map_err(|error| fault(&shell, &error))?;
    let template = Template::new(&text).ok_or_else(|| {
        fault(&shell, &"it has no title, description, end of head or place for the app")
    })?;
    // A site that was not built by the command has no record, and its pages say so.
    let tested = std::fs::read_to_string(dist.join(tested::FILE)).ok();
    let mut written = 0;
    let mut listed = Vec::new();
    for site in sites {
        if let Some(text) = &tested {
            let _ = site.tested.set(text.clone());
        }
        let pages = route::pages(site.portal());
        let folder = dist.join(site.locale().prefix());
        for page in &pages {
            let content = document(site, place, page, &template);
            file(&folder.join(page.file()), &content)?;
            // The first page has the name of its folder, as each page has that of the folder below it. Hosts that look
            // into the folder find it there.
            if *page == Page::Overview && site.locale() != Locale::English {
                file(&dist.join(format!("{}.html", site.locale().tag())), &content)?;
            }
        }
        for (name, content) in feeds::of(site, place) {
            file(&folder.join(name), &content)?;
        }
        written += pages.len();
        listed = pages;
    }
    for (name, content) in feeds::lists(place, &listed) {
        file(&dist.join(name), &content)?;
    }
    Ok(written)
}

fn fault(file: &Path, reason: &dyn fmt::Display) -> Fault {
    Fault { file: file.to_owned(), reason: reason.to_string() }
}

fn file(path: &Path, content: &str) -> Result<(), Fault> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| fault(folder, &error))?;
    }
    std::fs::write(path, content).map_err(|error| fault(path, &error))
}

fn document(site: &'static Site, place: &Place, page: &Page, template: &Template<'_>) -> String {
    let address = Address::of(site.locale(), page.clone());
    let href = |page: &Page| place.whole(&site.href(page));
    let of = match page {
        Page::Country(code) => Some(*code),
        _ => None,
    };
    // An address that is none has no other.
    let is_one = *page != Page::NotFound;
    let head = Head {
        lang: site.messages.lang().as_str(),
        title: &pages::title(page, site),
        description: &pages::description(page, site),
        site_name: &site.portal_name(),
        canonical: is_one.then(|| href(page)),
        languages: if is_one { place.languages(page) } else { Vec::new() },
        kind: if matches!(page, Page::Activity { .. }) { "article" } else { "website" },
        feed: Feed::News(of).href(&site.home),
        calendar: Feed::Calendar(of).href(&site.home),
        json_ld: json_ld(page, site.portal(), &site.messages, href),
    };
    template.fill(&head, &app::render(site, &address))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::tests::{macedonian, real};
    use portal::find::Collection;
    use portal::load::{Source, Sources};
    use portal::message::Messages;

    const SHELL: &str = "<!doctype html><html lang=en><title>Portal</title><meta content=\"x\" name=description></head><body><div id=app></div></body></html>";

    /// The files of the real portal, at a place.
    fn written(origin: &str) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
        let index = dir.path().join("index.html");
        std::fs::write(index, SHELL).unwrap_or_else(|error| panic!("{error}"));
        let place = Place { origin: origin.to_owned(), base: "/some/path/".to_owned() };
        match write(&[real(), macedonian()], &place, dir.path()) {
            Ok(pages) => assert!(pages > 40, "{pages}"),
            Err(fault) => panic!("{fault}"),
        }
        dir
    }

    fn read(dir: &tempfile::TempDir, name: &str) -> String {
        std::fs::read_to_string(dir.path().join(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
    }

    #[test]
    fn every_page_is_in_the_list_of_pages_under_its_own_address() {
        let dir = written("https://portal.example");
        let list = read(&dir, "sitemap.xml");
        for page in route::pages(real().portal()) {
            let html = read(&dir, &page.file());
            let address = format!("https://portal.example{}", real().href(&page));
            let is_one = page != Page::NotFound;
            assert_eq!(list.contains(&format!("<loc>{address}</loc>")), is_one, "{address}");
            let canonical = format!("<link rel=\"canonical\" href=\"{address}\">");
            assert_eq!(html.contains(&canonical), is_one, "{canonical}");
        }
        assert!(read(&dir, "robots.txt").contains("https://portal.example/some/path/sitemap.xml"));
    }

    #[test]
    fn every_page_is_there_in_each_language_and_names_the_others() {
        let dir = written("https://portal.example");
        let list = read(&dir, "sitemap.xml");
        for page in route::pages(real().portal()) {
            let of = |home: &str| format!("https://portal.example{}", page.href(home));
            let (english, own) = (of("/some/path/"), of("/some/path/mk"));
            for (file, address, tag) in
                [(page.file(), &english, "en"), (format!("mk/{}", page.file()), &own, "mk")]
            {
                let html = read(&dir, &file);
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
                read(&dir, &format!("mk/{}", page.file())).contains("<nav aria-label=\"Главно"),
                "{page:?}"
            );
        }
        assert!(read(&dir, "mk/activities.ics").starts_with("BEGIN:VCALENDAR"));
        assert_eq!(read(&dir, "mk.html"), read(&dir, "mk/index.html"));
    }

    #[test]
    fn each_country_has_a_calendar_and_a_feed() {
        let dir = written("https://portal.example");
        for country in &real().portal().countries {
            let of = Some(country.code);
            assert!(read(&dir, &Feed::Calendar(of).file()).starts_with("BEGIN:VCALENDAR"));
            let feed = read(&dir, &Feed::News(of).file());
            assert!(feed.contains("href=\"https://portal.example/some/path/activities/"), "{feed}");
            let page = read(&dir, &Page::Country(country.code).file());
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
        let site = Site::of(
            portal::load::load(&sources),
            Messages::english(),
            "/".to_owned(),
            String::new(),
        );
        let pages = route::pages(site.portal());
        let lists: Vec<&Page> =
            pages.iter().filter(|page| page.list() == Some(Collection::Activities)).collect();
        assert_eq!(lists.len(), 3);
        let mut found = Vec::new();
        for page in lists {
            let address = Address::of(Locale::English, page.clone());
            let html = app::render(site, &address);
            found.extend(
                html.split("<article class=\"entry\" data-id=\"")
                    .skip(1)
                    .map(|rest| rest.split('"').next().unwrap_or_default().to_owned()),
            );
            for link in ["/activities\"", "/activities/part/2\"", "/activities/part/3\""] {
                assert!(html.contains(&format!("<li><a href=\"{link}")), "{link} on {page:?}");
            }
            assert_eq!(
                html.matches("aria-current=\"page\">").count(),
                2,
                "menu and part: {page:?}"
            );
        }
        assert_eq!(found.len(), 120);
        found.sort();
        found.dedup();
        assert_eq!(found.len(), 120);
    }

    #[test]
    fn where_the_host_is_not_known_there_is_no_list_of_whole_addresses() {
        let dir = written("");
        assert!(!dir.path().join("sitemap.xml").exists());
        assert!(!read(&dir, "robots.txt").contains("Sitemap"));
    }
}
