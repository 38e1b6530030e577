//! The whole portal as static pages, for readers whose browser does not run the program, and for the time until it
//! runs.

mod document;
mod feeds;

use crate::app;
use crate::pages;
use crate::site::Site;
use document::{Head, Template};
use portal::export::json_ld;
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

/// Writes every page of a portal, and the files for other programs, into the folder `dist`, in which `index.html` is the bare page that the app starts
/// on. Returns how many there are.
///
/// # Errors
///
/// When that page is not there or has no place for another, or when a file cannot be written.
pub fn write(site: &'static Site, place: &Place, dist: &Path) -> Result<usize, Fault> {
    let shell = dist.join("index.html");
    let fault = |file: &Path, reason: &dyn fmt::Display| Fault {
        file: file.to_owned(),
        reason: reason.to_string(),
    };
    let text = std::fs::read_to_string(&shell).map_err(|error| fault(&shell, &error))?;
    let template = Template::new(&text).ok_or_else(|| {
        fault(&shell, &"it has no title, description, end of head or place for the app")
    })?;
    // A site that was not built by the command has no record, and its pages say so.
    if let Ok(text) = std::fs::read_to_string(dist.join(tested::FILE)) {
        let _ = site.tested.set(text);
    }
    let pages = route::pages(site.portal());
    for page in &pages {
        let file = dist.join(page.file());
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(|error| fault(folder, &error))?;
        }
        std::fs::write(&file, document(site, place, page, &template))
            .map_err(|error| fault(&file, &error))?;
    }
    for (name, content) in feeds::all(site, place, &pages) {
        let file = dist.join(name);
        std::fs::write(&file, content).map_err(|error| fault(&file, &error))?;
    }
    Ok(pages.len())
}

fn document(site: &'static Site, place: &Place, page: &Page, template: &Template<'_>) -> String {
    let address = Address { page: page.clone(), ignored: Vec::new() };
    let href = |page: &Page| place.whole(&site.href(page));
    let of = match page {
        Page::Country(code) => Some(*code),
        _ => None,
    };
    let head = Head {
        lang: site.messages.lang().as_str(),
        title: &pages::title(page, site),
        description: &pages::description(page, site),
        site_name: &site.portal_name(),
        // An address that is none has no other.
        canonical: (*page != Page::NotFound).then(|| href(page)),
        kind: if matches!(page, Page::Activity { .. }) { "article" } else { "website" },
        feed: Feed::News(of).href(&place.base),
        calendar: Feed::Calendar(of).href(&place.base),
        json_ld: json_ld(page, site.portal(), &site.messages, href),
    };
    template.fill(&head, &app::render(site, &address))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::tests::real;
    use portal::find::Collection;
    use portal::load::{Source, Sources};

    const SHELL: &str = "<!doctype html><html lang=en><title>Portal</title><meta content=\"x\" name=description></head><body><div id=app></div></body></html>";

    /// The files of the real portal, at a place.
    fn written(origin: &str) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
        let index = dir.path().join("index.html");
        std::fs::write(index, SHELL).unwrap_or_else(|error| panic!("{error}"));
        let place = Place { origin: origin.to_owned(), base: "/some/path/".to_owned() };
        match write(real(), &place, dir.path()) {
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
        let site = Site::load(&sources, "/".to_owned(), String::new());
        let pages = route::pages(site.portal());
        let lists: Vec<&Page> =
            pages.iter().filter(|page| page.list() == Some(Collection::Activities)).collect();
        assert_eq!(lists.len(), 3);
        let mut found = Vec::new();
        for page in lists {
            let address = Address { page: page.clone(), ignored: Vec::new() };
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
