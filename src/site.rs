//! What every component may know: the data, the words and where the portal lies.

use crate::platform::data;
use crate::shelf::{self, Shelf};
use crate::tested::Tested;
use futures_util::future::LocalBoxFuture;
use futures_util::join;
use portal::changed;
use portal::find::{Collection, Index, Query};
use portal::glance::Glance;
use portal::labels;
use portal::load::{File, Loaded, Loading};
use portal::locale::Locale;
use portal::message::{Key, Messages};
use portal::model::{Activity, CountryCode, Document, Portal, Slug};
use portal::order;
use portal::route::Page;
use portal::tested::Record;
use std::sync::{Arc, OnceLock, Weak};

/// The loaded data and all that is made of them once. Nothing in it ever changes.
///
/// Components and their closures share it. Loading again makes a new one, and the old one goes with what was written of it.
pub struct Site {
    /// Itself, for what has to outlive a borrow of it; only where records come later.
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
    /// The records of what was tested, as far as they are here.
    pub tested: Tested,
    /// When the data files were changed last, if that is known here.
    pub changed: OnceLock<String>,
    /// The positions of the activities in the order of their ids: a page is written for each, and looking through all for
    /// each of them would take a hundred times as long for ten times as many.
    by_id: OnceLock<Vec<usize>>,
    /// The place of each activity among all from new to old.
    ranks: OnceLock<Vec<u32>>,
    /// Where the activities come from, if there are too many to be loaded at once.
    pub(crate) shelf: Option<Shelf>,
    /// All data, where records come later and a page about the data was opened.
    whole: OnceLock<Box<Loaded>>,
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
        if let Some((index, lists)) = shelf::index(&base, &loading, &messages).await {
            let documents = data::fetch_records(&base, File::Documents).await;
            let loaded = loading.finish_with(lists, &documents);
            let shelf = Some(Shelf::of(&index));
            let documents = Index::build(Collection::Documents, &loaded.portal, locale);
            let site = Self::new(loaded, messages, base, origin);
            let _ = site.indices.set((index, documents));
            return Arc::new_cyclic(|this| Self { shelf, this: Weak::clone(this), ..site });
        }
        let (activities, documents) = data::fetch_both_records(&base).await;
        Self::of(loading.finish(&activities, &documents), messages, base, origin)
    }

    /// What was loaded, ready to be shared.
    pub fn of(loaded: Loaded, messages: Messages, base: String, origin: String) -> Arc<Self> {
        Arc::new(Self::new(loaded, messages, base, origin))
    }

    fn new(loaded: Loaded, messages: Messages, base: String, origin: String) -> Self {
        Self {
            this: Weak::new(),
            by_id: OnceLock::new(),
            ranks: OnceLock::new(),
            indices: OnceLock::new(),
            loaded,
            home: messages.locale().home(&base),
            messages,
            tested: Tested::default(),
            changed: OnceLock::new(),
            shelf: None,
            whole: OnceLock::new(),
            base,
            origin,
        }
    }

    /// The whole portal without an index, for what needs every record: nothing of it is kept. In the language of `site`.
    pub async fn fetch_whole(site: Arc<Self>) -> Self {
        let loaded = site.fetch_all_data().await;
        Self::new(loaded, site.messages.clone(), site.base.clone(), site.origin.clone())
    }

    fn fetch_all_data(&self) -> LocalBoxFuture<'_, Loaded> {
        Box::pin(async {
            let project = data::fetch_project(&self.base, self.locale()).await;
            let (activities, documents) = data::fetch_both_records(&self.base).await;
            Loading::start(&project).finish(&activities, &documents)
        })
    }

    /// The activity at a position. Where records come later, what is being written is written again when it has come.
    pub fn activity(&self, position: usize) -> Option<&Activity> {
        match &self.shelf {
            Some(records) => records.activity(self, position),
            None => self.portal().activities.get(position),
        }
    }

    /// The activity with an id.
    pub fn look_up(&self, id: &Slug) -> Lookup<'_> {
        match &self.shelf {
            Some(records) => records.look_up(self, id.as_str()),
            None => self.find(id).map_or(Lookup::Unknown, Lookup::Here),
        }
    }

    /// The activity with an id, if it is here.
    pub fn find(&self, id: &Slug) -> Option<&Activity> {
        self.portal().activities.get(self.position_here(id)?)
    }

    /// The position of the activity with an id, which is here.
    pub fn position_of(&self, id: &Slug) -> Option<usize> {
        match &self.shelf {
            Some(records) => records.position_of(self, id.as_str()),
            None => self.position_here(id),
        }
    }

    /// The place of an activity among all from new to old, from 0.
    pub fn rank_of(&self, id: &Slug) -> Option<usize> {
        let position = self.position_of(id)?;
        let ranks = self.ranks.get_or_init(|| self.activities().ranks_by_position());
        ranks.get(position).map(|rank| *rank as usize)
    }

    fn position_here(&self, id: &Slug) -> Option<usize> {
        let activities = &self.portal().activities;
        let id_at =
            |position: &usize| activities.get(*position).map(|activity| activity.id.as_str());
        let by_id = self.by_id.get_or_init(|| {
            let mut positions: Vec<usize> = (0..activities.len()).collect();
            order::sort(&mut positions, &mut |a, b| id_at(&a).cmp(&id_at(&b)));
            positions
        });
        let found = by_id.binary_search_by_key(&Some(id.as_str()), id_at).ok()?;
        by_id.get(found).copied()
    }

    /// Whether the words are here that a query asks for. If not, they come, and what asked is computed again.
    pub fn has_words(&self, collection: Collection, query: &Query) -> bool {
        match &self.shelf {
            Some(records) if collection == Collection::Activities => records.has_words(self, query),
            _ => true,
        }
    }

    /// Brings what a page shows first, where that comes later.
    pub fn prepare<'a>(&'a self, page: &'a Page) -> LocalBoxFuture<'a, ()> {
        Box::pin(async move {
            self.fetch_records(page).await;
            if let Some(shelf) = &self.shelf {
                shelf.prepare(self, page).await;
            }
        })
    }

    /// Brings the records about the portal itself that a page shows, as far as they are not here.
    pub fn fetch_records<'a>(&'a self, page: &'a Page) -> LocalBoxFuture<'a, ()> {
        Box::pin(self.fetched_records(page))
    }

    async fn fetched_records(&self, page: &Page) {
        match page {
            Page::Accessibility => {
                for record in Record::ALL {
                    if self.tested.text(record).is_none()
                        && let Some(text) = data::fetch_tested(&self.base, record).await
                    {
                        self.tested.set(record, text);
                    }
                }
            }
            Page::Data => {
                if self.changed.get().is_none()
                    && let Some(text) = data::fetch_text([&self.base, changed::FILE].concat()).await
                {
                    let _ = self.changed.set(text);
                }
                if self.is_large() && self.whole.get().is_none() {
                    let _ = self.whole.set(Box::new(self.fetch_all_data().await));
                }
            }
            _ => {}
        }
    }

    /// How many activities there are, wherever they are.
    pub fn activity_count(&self) -> usize {
        if self.is_large() { self.activities().len() } else { self.portal().activities.len() }
    }

    /// Whether records come later, when somebody looks at them.
    pub fn is_large(&self) -> bool {
        self.shelf.is_some()
    }

    /// All data with all their faults, if they are here.
    pub fn all_data(&self) -> Option<&Loaded> {
        if self.is_large() { self.whole.get().map(Box::as_ref) } else { Some(&self.loaded) }
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

    /// They are built when they are asked for first.
    fn indices(&self) -> &(Index, Index) {
        self.indices.get_or_init(|| Index::both(self.portal(), self.locale()))
    }

    /// What the first page tells of everything.
    pub fn glance(&self) -> Glance {
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
