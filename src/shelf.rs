//! The records of a large portal. They come, part by part, when somebody looks at them; so do the words of its index.
//!
//! Who reads what is not here yet gets nothing, asks for it by that, and is written again when it has come.

use crate::platform::{data, progress, stream};
use crate::site::{Lookup, Site};
use portal::find::{Collection, Facet, Index, PART, PackFile, Query, Value};
use portal::load::{Lists, Loading, Source, load_part};
use portal::message::Messages;
use portal::model::Activity;
use portal::route::{self, Page};
use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::task::{Poll, Waker};
use ui::signal::State;
use wasm_bindgen_futures::spawn_local;

/// The index that the build made of the activities, and the lists that it brings; nothing where there is none, or none that
/// is whole and of these data: then the activities are loaded as they are.
pub(crate) async fn index(
    base: &str,
    loading: &Loading,
    messages: &Messages,
) -> Option<(Index, Lists)> {
    let index = loading.portal().index.as_ref()?;
    let release = index.name.as_str();
    let url = [base, "data/", &PackFile::Head.name(release)].concat();
    let size = |bytes: usize| messages.size_kilobytes(bytes.div_ceil(1000) as u64);
    let all = size(index.bytes);
    let head = stream::fetch(&url, |here| {
        progress::show(here, index.bytes, &[&size(here), " / ", &all].concat());
    });
    Index::unpack(&head.await?, release, loading.portal(), messages.locale())
}

/// Records by part, and what was asked for.
pub struct Shelf {
    /// From position to rank.
    ranks: Vec<u32>,
    parts: Vec<OnceLock<Vec<Activity>>>,
    asked: Mutex<Asked>,
    /// How often something came.
    arrived: State<usize>,
    has_failed: State<bool>,
}

#[derive(Debug, Default)]
struct Asked {
    /// Everything that was asked for, whether it came or not: nothing is asked for twice by itself.
    wants: Vec<Want>,
    /// How many of them are on their way.
    coming: usize,
    /// Who waits for all of them.
    waiting: Option<Waker>,
    /// Where the records with these ids lie, by rank; nowhere if no record has the id.
    ids: Vec<(String, Option<usize>)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Want {
    Part(usize),
    Shard(usize),
    Id(String),
}

impl Shelf {
    /// A shelf for the records of an index.
    pub(crate) fn of(index: &Index) -> Self {
        Self {
            ranks: index.ranks_by_position(),
            parts: (0..index.len().div_ceil(PART)).map(|_| OnceLock::new()).collect(),
            asked: Mutex::default(),
            arrived: State::new(0),
            has_failed: State::new(false),
        }
    }

    /// The record at a position, if it is here.
    pub(crate) fn activity<'s>(&'s self, site: &Site, at: usize) -> Option<&'s Activity> {
        self.of_rank(site, *self.ranks.get(at)? as usize)
    }

    fn of_rank<'s>(&'s self, site: &Site, rank: usize) -> Option<&'s Activity> {
        let part = self.parts.get(rank / PART)?.get();
        if part.is_none() {
            self.ask(site, Want::Part(rank / PART));
        }
        part?.get(rank % PART)
    }

    /// The record with an id.
    pub(crate) fn look_up<'s>(&'s self, site: &Site, id: &str) -> Lookup<'s> {
        let mut here = self.parts.iter().filter_map(OnceLock::get).flatten();
        if let Some(activity) = here.find(|activity| activity.id.as_str() == id) {
            return Lookup::Here(activity);
        }
        let known = self.asked().ids.iter().find(|(other, _)| other == id).map(|(_, rank)| *rank);
        match known {
            Some(Some(rank)) => self.of_rank(site, rank).map_or(Lookup::Coming, Lookup::Here),
            Some(None) => Lookup::Unknown,
            None => {
                self.ask(site, Want::Id(id.to_owned()));
                Lookup::Coming
            }
        }
    }

    /// The position of the record with an id, which is here.
    pub(crate) fn position_of(&self, site: &Site, id: &str) -> Option<usize> {
        let parts = self.parts.iter().enumerate();
        let rank = parts.filter_map(|(number, part)| {
            let place = part.get()?.iter().position(|activity| activity.id.as_str() == id)?;
            Some(number * PART + place)
        });
        rank.into_iter().next().and_then(|rank| site.activities().position(rank))
    }

    /// Whether the words are here that a query asks for.
    pub(crate) fn has_words(&self, site: &Site, query: &Query) -> bool {
        let missing = site.activities().missing(query);
        for number in &missing {
            self.ask(site, Want::Shard(*number));
        }
        // What cannot be had is not waited for; the reader is told.
        missing.is_empty() || self.has_failed.get()
    }

    /// Brings what a page shows first, so that it can be written at once.
    pub(crate) async fn prepare(&self, site: &Site, page: &Page) {
        // What comes may point at more: an id at a record, a record at its neighbours.
        for _ in 0..3 {
            ask_for(site, page);
            if self.asked().coming == 0 {
                return;
            }
            poll_fn(|context| {
                let mut asked = self.asked();
                asked.waiting = Some(context.waker().clone());
                if asked.coming == 0 { Poll::Ready(()) } else { Poll::Pending }
            })
            .await;
        }
    }

    /// Whether something did not come.
    pub(crate) fn has_failed(&self) -> State<bool> {
        self.has_failed
    }

    /// Asks once more for what did not come.
    pub(crate) fn ask_again(&self) {
        self.has_failed.set(false);
        self.asked().wants.clear();
        self.arrived.set(self.arrived.get_untracked() + 1);
    }

    /// Asks for something, and has the part of the page that is being written read again when it has come.
    fn ask(&self, site: &Site, want: Want) {
        let _ = self.arrived.get();
        let mut asked = self.asked();
        if asked.wants.contains(&want) {
            return;
        }
        asked.wants.push(want.clone());
        asked.coming += 1;
        drop(asked);
        let site = Weak::clone(&site.this);
        spawn_local(async move {
            let Some(site) = site.upgrade() else { return };
            let Some(this) = &site.shelf else { return };
            if this.bring(&site, want).await.is_none() {
                this.has_failed.set(true);
            }
            let mut asked = this.asked();
            asked.coming -= 1;
            let is_last = asked.coming == 0;
            let waiting = if is_last { asked.waiting.take() } else { None };
            drop(asked);
            waiting.into_iter().for_each(Waker::wake);
            // All that one part of the page asked for is written at once.
            if is_last {
                this.arrived.set(this.arrived.get_untracked() + 1);
            }
        });
    }

    async fn bring(&self, site: &Site, want: Want) -> Option<()> {
        match want {
            Want::Part(number) => self.bring_part(site, number).await,
            Want::Shard(number) => {
                let bytes = fetch(site, PackFile::Shard(number)).await?;
                site.activities().take_shard(number, &bytes).then_some(())
            }
            Want::Id(id) => {
                let file = fetch(site, PackFile::of_id(&id, self.ranks.len())).await?;
                let text = String::from_utf8(file).ok()?;
                let rank = text.lines().find_map(|line| {
                    let (other, rank) = line.rsplit_once(' ')?;
                    (other == id).then(|| rank.parse().ok())?
                });
                self.asked().ids.push((id, rank));
                match rank {
                    Some(rank) => self.bring_part(site, rank / PART).await,
                    None => Some(()),
                }
            }
        }
    }

    async fn bring_part(&self, site: &Site, number: usize) -> Option<()> {
        let place = self.parts.get(number)?;
        if place.get().is_some() {
            return Some(());
        }
        let bytes = fetch(site, PackFile::Part(number)).await?;
        let records = load_part(site.portal(), &Source::from_bytes(bytes));
        let expected = PART.min(self.ranks.len().checked_sub(number * PART)?);
        if records.len() != expected {
            return None;
        }
        // What came twice is the same.
        let _ = place.set(records);
        Some(())
    }

    fn asked(&self) -> MutexGuard<'_, Asked> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Looks at what a page shows first.
fn ask_for(site: &Site, page: &Page) {
    let first = |query: &Query, most: usize| {
        if site.has_words(Collection::Activities, query) {
            let found = site.activities().search(query).items;
            for at in found.iter().take(most) {
                let _ = site.activity(at);
            }
        }
    };
    match page {
        Page::Overview => first(&Query::default(), 3),
        Page::Activities(query) => first(query, route::PART),
        Page::Activity { id, within } => {
            let _ = (site.look_up(id), site.has_words(Collection::Activities, within));
        }
        Page::Country(code) => {
            let value = Value::parse(code.as_str());
            if let Some(query) = value.map(|value| Query::of(Facet::Country, value)) {
                first(&Query { regional: false, ..query.clone() }, route::PART);
                first(&query, route::PART);
            }
        }
        _ => {}
    }
}

async fn fetch(site: &Site, file: PackFile) -> Option<Vec<u8>> {
    let release = site.portal().index.as_ref()?;
    data::fetch_bytes([&site.base, "data/", &file.name(release.name.as_str())].concat()).await
}
