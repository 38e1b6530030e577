//! The whole portal as static pages, for readers whose browser does not run the program, and for the time until it
//! runs.

mod document;
mod feeds;
#[cfg(test)]
mod hostile;
mod offline;
#[cfg(test)]
mod tests;

use crate::error::{Error, Result};
use crate::options::Options;
use crate::world::{Change, World, text};
use document::{Head, Template};
use portal::changed;
use portal::details::Details;
use portal::export::json_ld;
use portal::load::{File, Missing, Source, Sources, load};
use portal::locale::Locale;
use portal::message::Messages;
use portal::model::CountryCode;
use portal::route::{self, Address, Feed, Page};
use portal::tested::Record;
use portal_app::app;
use portal_app::site::Site;
use rayon::iter::{ParallelBridge, ParallelIterator};
use std::ops::AddAssign;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// After how many pages it is told how many are done.
const TOLD: usize = 50;

/// How many pages there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PageCount {
    /// Those that are new, or say something else than when the site was built the last time.
    pub new: usize,
    /// Those that say what they said then.
    pub same: usize,
}

impl AddAssign for PageCount {
    fn add_assign(&mut self, other: Self) {
        self.new += other.new;
        self.same += other.same;
    }
}

/// Writes every page of a site in every language, and the files for other programs, from what a browser would fetch of
/// `world`: the data, the messages. `shell` is the bare page, and `style` the text of its style sheet. Tells `told` now and
/// then how many of how many pages are done.
///
/// One language is written after the other, so that never more than one is in memory.
pub(crate) fn write(
    shell: &str,
    style: &str,
    options: &Options,
    world: &dyn World,
    told: &(dyn Fn(usize, usize) + Sync),
) -> Result<PageCount> {
    let template = Template::new(shell).ok_or_else(|| {
        Error::new("index.html", "it has no title, description, end of head or place for the app")
    })?;
    let mut written = PageCount::default();
    for (number, locale) in Locale::ALL.into_iter().enumerate() {
        let site = site(world, locale, options)?;
        let language = Language { site: &site, options, template: &template, style };
        // Every language has as many pages.
        let told = |done, of| told(number * of + done, Locale::ALL.len() * of);
        written += write_language(&language, world, &told)?;
    }
    Ok(written)
}

/// The portal in a language, of the files that a browser would fetch.
fn site(world: &dyn World, locale: Locale, options: &Options) -> Result<Arc<Site>> {
    let read = |name: &str| -> Result<Source> {
        let content = world.read(&format!("data/{name}"))?;
        Ok(content.map_or(Source::Missing(Missing::NotFound), Source::from_bytes))
    };
    let project = match read(&locale.file("project", ".json"))? {
        Source::Missing(_) => read(File::Project.name())?,
        text @ Source::Text(_) => text,
    };
    let sources = Sources {
        project,
        activities: read(File::Activities.name())?,
        documents: read(File::Documents.name())?,
    };
    let messages = Messages::of(locale, text(world, &locale.messages_file())?.as_deref());
    let address = &options.address;
    let site = Site::of(load(&sources), messages, address.base.clone(), address.origin.clone());
    // A release that was not made by the command has no records, and its pages say so.
    for record in Record::ALL {
        if let Some(text) = text(world, record.file())? {
            site.tested.set(record, text);
        }
    }
    if let Some(text) = text(world, changed::FILE)? {
        let _ = site.changed.set(text);
    }
    Ok(site)
}

/// What the pages of a language are made of.
struct Language<'a> {
    site: &'a Arc<Site>,
    options: &'a Options,
    template: &'a Template<'a>,
    /// The text of the style sheet.
    style: &'a str,
}

/// What is made by itself, on whatever processor is free.
enum Job {
    Page(Page),
    Feed(Feed),
    Offline(CountryCode),
}

/// Writes every page of a portal in its language, and the files for other programs, on all processors; beside the English
/// pages what tells robots of those in all languages.
fn write_language(
    language: &Language<'_>,
    world: &dyn World,
    told: &(dyn Fn(usize, usize) + Sync),
) -> Result<PageCount> {
    let Language { site, options, style, .. } = *language;
    let pages = pages(site, options.details);
    let all = pages.len();
    // What takes long comes first: at the end nobody is left alone with it.
    let feeds = feeds::all(site.portal()).map(Job::Feed);
    let copies = site.portal().countries.iter().map(|country| Job::Offline(country.code));
    let jobs: Vec<Job> = feeds.chain(copies).chain(pages.iter().cloned().map(Job::Page)).collect();
    let below = |file: String| site.locale().prefix() + &file;
    let (new, same) = (AtomicUsize::new(0), AtomicUsize::new(0));
    // Handed out one by one, in this order.
    jobs.iter().par_bridge().try_for_each(|job| {
        let page = match job {
            Job::Page(page) => page,
            Job::Feed(feed) => {
                let name = below(feed.file());
                let before = world.read_before(&name).and_then(|text| String::from_utf8(text).ok());
                if let Some(text) = feeds::content(site, options, *feed, before.as_deref()) {
                    world.write(&name, text.as_bytes())?;
                }
                return Ok(());
            }
            Job::Offline(code) => {
                let copy = offline::country(site, &options.address, *code, style);
                world.write(&below(route::offline_file(*code)), copy.as_bytes())?;
                return Ok(());
            }
        };
        let content = document(language, page);
        let change = world.write(&below(page.file()), content.as_bytes())?;
        // The first page has the name of its folder, as each page has that of the folder below it. Hosts that look
        // into the folder find it there.
        if *page == Page::Overview && site.locale() != Locale::English {
            world.write(&format!("{}.html", site.locale().tag()), content.as_bytes())?;
        }
        let count = if change == Change::Same { &same } else { &new };
        count.fetch_add(1, Ordering::Relaxed);
        let done = new.load(Ordering::Relaxed) + same.load(Ordering::Relaxed);
        if done.is_multiple_of(TOLD) {
            told(done, all);
        }
        Ok(())
    })?;
    if site.locale() == Locale::English {
        feeds::lists(&options.address, &pages, |name, content| {
            world.write(name, content.as_bytes()).map(drop)
        })?;
    }
    told(all, all);
    Ok(PageCount { new: new.into_inner(), same: same.into_inner() })
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

fn document(language: &Language<'_>, page: &Page) -> String {
    let Language { site, options, template, .. } = *language;
    let public = &options.address;
    let address = Address::of(site.locale(), page.clone());
    let href = |page: &Page| public.whole(&site.href(page));
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
        title: &app::title(page, site),
        description: &app::description(page, site),
        site_name: &site.portal_name(),
        canonical: is_one.then(|| href(page)),
        languages: if is_one { public.languages(page) } else { Vec::new() },
        kind: if matches!(page, Page::Activity { .. }) { "article" } else { "website" },
        feed: Feed::News(of).href(&site.home),
        calendar: Feed::Calendar(of).href(&site.home),
        json_ld: json_ld(page, activity, site.portal(), &site.messages, href),
    };
    template.fill(&head, &app::render(site, &address))
}
