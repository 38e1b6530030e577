//! What every component may know: the data, the words and where the portal lies.

use crate::platform::data;
#[cfg(shelf)]
use crate::shelf::{self, Shelf};
#[cfg(not(live))]
use crate::tested::Tested;
use futures_util::future::LocalBoxFuture;
use futures_util::join;
use portal::find::{Collection, Index, Query};
use portal::glance::Glance;
use portal::labels;
use portal::load::{File, Loaded, Loading};
use portal::locale::Locale;
use portal::message::{Key, Messages};
use portal::model::{Activity, CountryCode, Document, Portal, Slug};
use portal::route::Page;
#[cfg(not(target_arch = "wasm32"))]
use std::collections::HashMap;
#[cfg(shelf)]
use std::sync::Weak;
use std::sync::{Arc, OnceLock};

/// The loaded data and all that is made of them once. Nothing in it ever changes.
///
/// Components and their closures share it. Loading again makes a new one, and the old one goes with what was written of it.
pub struct Site {
    /// Itself, for what has to outlive a borrow of it.
    #[cfg(shelf)]
    pub(crate) this: Weak<Self>,
    /// The data, and their faults.
    pub loaded: Loaded,
    /// The words of the interface.
    pub messages: Messages,
    /// Where the portal lies on its host, with a slash at both ends: its data are there.
    pub base: String,
    /// The address of the first page in its language, which all others begin with.
    pub home: String,
    /// Scheme and host, without a slash at the end; empty if they are not known.
    pub origin: String,
    /// How activities and documents are found, once somebody looks for something.
    indices: OnceLock<(Index, Index)>,
    /// The records of what was tested, where they are to be shown.
    #[cfg(not(live))]
    pub tested: Tested,
    /// When the data files were changed last, where that is to be shown.
    #[cfg(not(live))]
    pub changed: OnceLock<String>,
    /// Where each activity stands, by its id: a page is written for each, and looking through all for each of them would
    /// take a hundred times as long for ten times as many.
    #[cfg(not(target_arch = "wasm32"))]
    places: OnceLock<HashMap<Slug, Spot>>,
    /// What the second program made of the pages that are its own.
    #[cfg(live)]
    pub far: Far,
    /// Where the activities come from, if there are too many to be loaded at once.
    #[cfg(shelf)]
    pub(crate) shelf: Option<Shelf>,
}

/// Where an activity stands.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug)]
struct Spot {
    /// In the list of the portal.
    position: usize,
    /// Among all from new to old, from 0.
    rank: usize,
}

/// Where each activity of a portal stands.
#[cfg(not(target_arch = "wasm32"))]
fn places(portal: &Portal, index: &Index) -> HashMap<Slug, Spot> {
    let spot = |rank| {
        let position = index.position(rank)?;
        let id = portal.activities.get(position)?.id.clone();
        Some((id, Spot { position, rank }))
    };
    (0..index.len()).filter_map(spot).collect()
}

/// What is known of a record that an address names.
#[derive(Clone, Copy, Debug)]
pub enum Lookup<'s> {
    /// It is here.
    Here(&'s Activity),
    /// Whether there is one will be known soon.
    Coming,
    /// There is none.
    Unknown,
}

/// The words of another language than that of the pages.
#[derive(Clone, Debug)]
pub struct Words(pub Arc<Messages>);

impl PartialEq for Words {
    /// A language has no others.
    fn eq(&self, other: &Self) -> bool {
        self.0.locale() == other.0.locale()
    }
}

/// The pages that few readers open. The second program makes them, so that nobody else waits for their words: the first
/// one writes their heading, and below it what the second one gives.
#[cfg(live)]
#[derive(Debug, Default)]
pub struct Far {
    data: OnceLock<String>,
    accessibility: OnceLock<String>,
}

#[cfg(live)]
impl Far {
    /// What was made of a page, if it is one of these.
    pub fn of(&self, page: &Page) -> Option<&OnceLock<String>> {
        match page {
            Page::Data => Some(&self.data),
            Page::Accessibility => Some(&self.accessibility),
            _ => None,
        }
    }
}

impl Site {
    /// Fetches the data and loads them.
    pub fn fetch(
        base: String,
        locale: Locale,
        origin: String,
    ) -> LocalBoxFuture<'static, Arc<Self>> {
        // Boxed, all who wait for it share one copy of the code.
        Box::pin(Self::fetched(base, locale, origin))
    }

    async fn fetched(base: String, locale: Locale, origin: String) -> Arc<Self> {
        let (project, messages) =
            join!(data::fetch_project(&base, locale), data::fetch_messages(&base, locale));
        let loading = Loading::start(&project);
        #[cfg(shelf)]
        if let Some((index, lists)) = shelf::index(&base, &loading, &messages).await {
            let documents = data::fetch_records(&base, File::Documents).await;
            let loaded = loading.finish_with(lists, &documents);
            let shelf = Some(Shelf::of(&index));
            let documents = Index::build(Collection::Documents, &loaded.portal, locale);
            let site = Self::new(loaded, messages, base, origin);
            let _ = site.indices.set((index, documents));
            return Arc::new_cyclic(|this| Self { shelf, this: Weak::clone(this), ..site });
        }
        let (activities, documents) = join!(
            data::fetch_records(&base, File::Activities),
            data::fetch_records(&base, File::Documents)
        );
        Self::of(loading.finish(&activities, &documents), messages, base, origin)
    }

    /// What was loaded, ready to be shared.
    pub fn of(loaded: Loaded, messages: Messages, base: String, origin: String) -> Arc<Self> {
        Arc::new(Self::new(loaded, messages, base, origin))
    }

    fn new(loaded: Loaded, messages: Messages, base: String, origin: String) -> Self {
        Self {
            #[cfg(shelf)]
            this: Weak::new(),
            #[cfg(not(target_arch = "wasm32"))]
            places: OnceLock::new(),
            indices: OnceLock::new(),
            loaded,
            home: messages.locale().home(&base),
            messages,
            #[cfg(not(live))]
            tested: Tested::default(),
            #[cfg(not(live))]
            changed: OnceLock::new(),
            #[cfg(live)]
            far: Far::default(),
            #[cfg(shelf)]
            shelf: None,
            base,
            origin,
        }
    }

    /// The activity at a position. Where records come later, what is being written is written again when it has come.
    pub fn activity(&self, position: usize) -> Option<&Activity> {
        let activity = self.portal().activities.get(position);
        #[cfg(shelf)]
        return activity.or_else(|| self.shelf.as_ref()?.activity(self, position));
        #[cfg(not(shelf))]
        activity
    }

    /// The activity with an id.
    pub fn look_up(&self, id: &Slug) -> Lookup<'_> {
        #[cfg(shelf)]
        if let Some(shelf) = &self.shelf {
            return shelf.look_up(self, id.as_str());
        }
        self.find(id).map_or(Lookup::Unknown, Lookup::Here)
    }

    /// The activity with an id, if it is here.
    pub fn find(&self, id: &Slug) -> Option<&Activity> {
        #[cfg(not(target_arch = "wasm32"))]
        return self.portal().activities.get(self.places().get(id)?.position);
        #[cfg(target_arch = "wasm32")]
        self.portal().activity(id.as_str())
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn places(&self) -> &HashMap<Slug, Spot> {
        self.places.get_or_init(|| places(self.portal(), self.activities()))
    }

    /// The place of an activity among all from new to old, from 0.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn rank_of(&self, id: &Slug) -> Option<usize> {
        self.places().get(id).map(|spot| spot.rank)
    }

    /// The position of the activity with an id, which is here.
    pub fn position_of(&self, id: &Slug) -> Option<usize> {
        #[cfg(shelf)]
        if let Some(shelf) = &self.shelf {
            return shelf.position_of(self, id.as_str());
        }
        #[cfg(not(target_arch = "wasm32"))]
        return self.places().get(id).map(|spot| spot.position);
        #[cfg(target_arch = "wasm32")]
        self.portal().activities.iter().position(|activity| activity.id == *id)
    }

    /// Whether the words are here that a query asks for. If not, they come, and what asked is computed again.
    pub fn has_words(&self, collection: Collection, query: &Query) -> bool {
        #[cfg(shelf)]
        if let Some(shelf) = self.shelf.as_ref().filter(|_| collection == Collection::Activities) {
            return shelf.has_words(self, query);
        }
        let _ = (collection, query);
        true
    }

    /// Brings what a page shows first, where records come later.
    #[cfg(shelf)]
    pub async fn prepare(&self, page: &Page) {
        if let Some(shelf) = &self.shelf {
            shelf.prepare(self, page).await;
        }
    }

    /// Whether records come later, when somebody looks at them.
    pub fn is_large(&self) -> bool {
        #[cfg(shelf)]
        return self.shelf.is_some();
        #[cfg(not(shelf))]
        false
    }

    /// The data.
    pub fn portal(&self) -> &Portal {
        &self.loaded.portal
    }

    /// Whether the files that a page is made of are here whole.
    pub fn can_show(&self, page: &Page) -> bool {
        let files: &[File] = match page {
            Page::Overview | Page::Country(_) => &File::ALL,
            Page::Activities(_) | Page::Part(Collection::Activities, _) | Page::Activity { .. } => {
                &[File::Project, File::Activities]
            }
            Page::Documents(_) | Page::Part(Collection::Documents, _) => {
                &[File::Project, File::Documents]
            }
            Page::Data | Page::Accessibility | Page::NotFound => &[],
        };
        files.iter().all(|file| self.loaded.broken(*file).is_none())
    }

    /// How many records of a file had to be left out.
    pub fn lost(&self, file: File) -> usize {
        // Those of the activities were counted by the build.
        #[cfg(shelf)]
        if file == File::Activities && self.shelf.is_some() {
            return self.portal().index.as_ref().map_or(0, |index| index.lost);
        }
        self.loaded.lost(file)
    }

    /// The index of a collection.
    pub fn index_of(&self, collection: Collection) -> &Index {
        match collection {
            Collection::Activities => self.activities(),
            Collection::Documents => self.documents(),
        }
    }

    /// How the activities are found.
    pub fn activities(&self) -> &Index {
        &self.indices().0
    }

    /// How the documents are found.
    pub fn documents(&self) -> &Index {
        &self.indices().1
    }

    /// They are built when they are asked for first, and only the late part of the program asks.
    fn indices(&self) -> &(Index, Index) {
        self.indices.get_or_init(|| Index::both(self.portal(), self.locale()))
    }

    /// What the first page tells of everything.
    pub fn glance(&self) -> Glance {
        #[cfg(shelf)]
        if self.shelf.is_some() {
            return Glance::found(self.portal(), self.activities(), self.documents());
        }
        Glance::of(self.portal())
    }

    /// The language of its pages.
    pub fn locale(&self) -> Locale {
        self.messages.locale()
    }

    /// A page's address on this host.
    pub fn href(&self, page: &Page) -> String {
        page.href(&self.home)
    }

    /// A document's address among those that a query finds.
    pub fn href_to_document(&self, within: &Query, document: &Document) -> String {
        Page::href_to_document(within, &document.id, &self.home)
    }

    /// An address on this host as others can use it, if the host is known.
    pub fn whole(&self, href: &str) -> Option<String> {
        let whole = [&self.origin, href].concat();
        // A file to take along has its host in the base.
        (!whole.starts_with('/')).then_some(whole)
    }

    /// A country's name as plain text, with its mark; its code if the data have no name for it.
    pub fn country_name(&self, code: CountryCode) -> String {
        labels::country(code, self.portal(), &self.messages)
    }

    /// The project's name in short.
    pub fn portal_name(&self) -> String {
        self.portal().project.called().map_or_else(
            || self.messages.text(Key::PortalNameUnknown).to_owned(),
            |name| name.words(self.messages.lang()).to_owned(),
        )
    }
}
