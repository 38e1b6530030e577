//! The whole portal as static pages, for readers whose browser does not run the program, and for the time until it
//! runs.

mod document;
mod feeds;
mod folder;
#[cfg(test)]
mod hostile;
mod offline;

use crate::app;
use crate::pages;
use crate::site::Site;
use document::{Head, Template};
use folder::Folder;
use portal::changed;
use portal::details::Details;
use portal::export::json_ld;
use portal::locale::Locale;
use portal::model::CountryCode;
use portal::route::{self, Address, Feed, Page};
use portal::tested::Record;
use rayon::iter::{ParallelBridge, ParallelIterator};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// After how many pages it is told how many are done.
const TOLD: usize = 50;

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

/// What is to be written.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// Where the portal will be found.
    pub place: &'a Place,
    /// The folder that the pages go to, in which `index.html` is the bare page that the app starts on.
    pub dist: &'a Path,
    /// The folder of the site as it was built before. A page that says the same is not written: it is that file under
    /// another name.
    pub before: Option<&'a Path>,
    /// Which activities have a page; what fits their number, if nobody chose.
    pub details: Option<Details>,
}

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Pages that are new or say something else.
    pub new: usize,
    /// Pages that say what they said in the build before.
    pub same: usize,
}

/// What is made by itself, on whatever processor is free.
enum Job {
    Page(Page),
    Feed(Feed),
    Offline(CountryCode),
}

/// Writes every page of a portal in its language, and the files for other programs, on all processors; beside the English
/// pages what tells robots of those in all languages. English comes last, because its first page takes the place of the
/// bare one. Tells `told` now and then how many of how many pages are done.
///
/// # Errors
///
/// When the bare page is not there or has no place for another, or when a file cannot be written.
pub fn write(
    site: &Arc<Site>,
    order: Order<'_>,
    told: impl Fn(usize, usize) + Sync,
) -> Result<Written, Fault> {
    let shell = order.dist.join("index.html");
    let text = std::fs::read_to_string(&shell).map_err(|error| fault(&shell, &error))?;
    let template = Template::new(&text).ok_or_else(|| {
        fault(&shell, &"it has no title, description, end of head or place for the app")
    })?;
    // A site that was not built by the command has no records, and its pages say so.
    for record in Record::ALL {
        if let Ok(text) = std::fs::read_to_string(order.dist.join(record.file())) {
            site.tested.set(record, text);
        }
    }
    if let Ok(text) = std::fs::read_to_string(order.dist.join(changed::FILE)) {
        let _ = site.changed.set(text);
    }
    let pages = pages(site, order.details);
    let all = pages.len();
    // What takes long comes first: at the end nobody is left alone with it.
    let feeds = feeds::all(site.portal()).map(Job::Feed);
    let style = style(order.dist, &text)?;
    let copies = site.portal().countries.iter().map(|country| Job::Offline(country.code));
    let jobs: Vec<Job> = feeds.chain(copies).chain(pages.iter().cloned().map(Job::Page)).collect();
    let folder = Folder { new: order.dist, before: order.before };
    let below = PathBuf::from(site.locale().prefix());
    let (new, same) = (AtomicUsize::new(0), AtomicUsize::new(0));
    // Handed out one by one, in this order.
    jobs.iter().par_bridge().try_for_each(|job| {
        let page = match job {
            Job::Page(page) => page,
            Job::Feed(feed) => {
                let name = below.join(feed.file());
                let before = folder.before(&name);
                if let Some(text) = feeds::content(site, order.place, *feed, before.as_deref()) {
                    folder.put(&name, &text)?;
                }
                return Ok(());
            }
            Job::Offline(code) => {
                let copy = offline::country(site, order.place, *code, &style);
                folder.put(&below.join(route::offline_file(*code)), &copy)?;
                return Ok(());
            }
        };
        let content = document(site, order.place, page, &template);
        let is_same = folder.put(&below.join(page.file()), &content)?;
        // The first page has the name of its folder, as each page has that of the folder below it. Hosts that look
        // into the folder find it there.
        if *page == Page::Overview && site.locale() != Locale::English {
            let name = format!("{}.html", site.locale().tag());
            folder.put(Path::new(&name), &content)?;
        }
        if is_same { &same } else { &new }.fetch_add(1, Ordering::Relaxed);
        let done = new.load(Ordering::Relaxed) + same.load(Ordering::Relaxed);
        if done.is_multiple_of(TOLD) {
            told(done, all);
        }
        Ok(())
    })?;
    if site.locale() == Locale::English {
        feeds::lists(order.place, &pages, |name, content| {
            folder.put(Path::new(name), content).map(drop)
        })?;
    }
    told(all, all);
    Ok(Written { new: new.into_inner(), same: same.into_inner() })
}

/// The pages that are written: of the activities the newest, as many as are to have one.
fn pages(site: &Site, details: Option<Details>) -> Vec<Page> {
    let activities = site.portal().activities.len();
    let details = details.unwrap_or_else(|| Details::fit_for(activities));
    let shown = details.pages(activities);
    let mut pages = route::pages(site.portal());
    pages.retain(|page| match page {
        Page::Activity { id, .. } => site.rank_of(id).is_some_and(|rank| rank < shown),
        _ => true,
    });
    pages
}

/// The text of the style sheet that the bare page names.
fn style(dist: &Path, shell: &str) -> Result<String, Fault> {
    let mut words = shell.split(['"', '\'', '=', ' ', '>']);
    let file = words.find(|word| word.rsplit('.').next() == Some("css"));
    let Some(file) = file.and_then(|href| href.rsplit('/').next()).map(|name| dist.join(name))
    else {
        return Ok(String::new());
    };
    std::fs::read_to_string(&file).map_err(|error| fault(&file, &error))
}

fn fault(file: &Path, reason: &dyn fmt::Display) -> Fault {
    Fault { file: file.to_owned(), reason: reason.to_string() }
}

fn document(site: &Arc<Site>, place: &Place, page: &Page, template: &Template<'_>) -> String {
    let address = Address::of(site.locale(), page.clone());
    let href = |page: &Page| place.whole(&site.href(page));
    let of = match page {
        Page::Country(code) => Some(*code),
        _ => None,
    };
    let activity = match page {
        Page::Activity { id, .. } => site.find(id),
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
        json_ld: json_ld(page, activity, site.portal(), &site.messages, href),
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
        let pages = build(&place, dir.path(), None, None);
        assert!(pages.new > 80, "{pages:?}");
        dir
    }

    fn build(
        place: &Place,
        dist: &Path,
        before: Option<&Path>,
        details: Option<Details>,
    ) -> Written {
        let mut all = Written::default();
        for site in [macedonian(), real()] {
            let order = Order { place, dist, before, details };
            let Written { new, same } =
                write(site, order, |_, _| {}).unwrap_or_else(|fault| panic!("{fault}"));
            all = Written { new: all.new + new, same: all.same + same };
        }
        all
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
            let html = app::render(&site, &address);
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

    #[test]
    fn a_second_build_of_the_same_writes_nothing_and_one_of_another_place_everything() {
        let first = written("https://portal.example");
        let again = |origin: &str, details| {
            let dir = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
            let index = dir.path().join("index.html");
            std::fs::write(index, SHELL).unwrap_or_else(|error| panic!("{error}"));
            let place = Place { origin: origin.to_owned(), base: "/some/path/".to_owned() };
            let pages = build(&place, dir.path(), Some(first.path()), details);
            (pages, dir)
        };
        let all = 2 * route::pages(real().portal()).len();
        let (pages, dir) = again("https://portal.example", None);
        assert_eq!(pages, Written { new: 0, same: all });
        let when = |dir: &tempfile::TempDir, name: &str| {
            let about = std::fs::metadata(dir.path().join(name));
            about.and_then(|about| about.modified()).unwrap_or_else(|e| panic!("{name}: {e}"))
        };
        for name in ["index.html", "mk.html", "activities.ics", "mk/feed.atom", "sitemap.xml"] {
            assert_eq!(when(&dir, name), when(&first, name), "{name}");
            assert_eq!(read(&dir, name), read(&first, name), "{name}");
        }
        let (pages, _) = again("https://elsewhere.example", None);
        // What says that there is no such page has no address to say, in either language.
        assert_eq!(pages, Written { new: all - 2, same: 2 });
    }

    #[test]
    fn where_activities_have_no_page_lists_lead_there_and_robots_are_not_told() {
        let dir = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
        let index = dir.path().join("index.html");
        std::fs::write(index, SHELL).unwrap_or_else(|error| panic!("{error}"));
        let place =
            Place { origin: "https://portal.example".to_owned(), base: "/some/path/".to_owned() };
        build(&place, dir.path(), None, Some(Details::None));
        let list = read(&dir, "sitemap.xml");
        assert!(list.contains("/some/path/activities</loc>"));
        assert!(!list.contains("/some/path/activities/"));
        assert!(!dir.path().join("mk/activities").exists());
        assert!(read(&dir, "activities.html").contains("href=\"/some/path/activities/"));
    }

    #[test]
    fn the_recent_activities_are_the_newest() {
        let all = pages(real(), Some(Details::All));
        let newest =
            real().activities().position(0).and_then(|at| real().portal().activities.get(at));
        let Some(newest) = newest else { panic!("no activity") };
        assert!(all.iter().any(|page| page.path() == format!("/activities/{}", newest.id)));
        assert_eq!(real().rank_of(&newest.id), Some(0));
        // There are fewer than a thousand.
        assert_eq!(pages(real(), Some(Details::Recent)), all);
        assert_eq!(pages(real(), None), all);
    }
}
