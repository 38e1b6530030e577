//! What every component may know: the data, the words and where the portal lies.

use portal::find::{Collection, Index, Query};
use portal::labels;
use portal::load::{File, Loaded, Sources, load};
use portal::locale::Locale;
use portal::message::{Key, Messages};
use portal::model::{CountryCode, Document, Portal};
use portal::route::Page;
use std::sync::OnceLock;

/// The loaded data and all that is made of them once. Nothing in it ever changes.
///
/// It lives as long as the page, so it is shared as `&'static Site`: views and their closures hold a plain
/// reference instead of counting one. Loading again makes a new one and gives up the memory of the old.
#[derive(Debug)]
pub struct Site {
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
    /// How the activities are found.
    pub activities: Index,
    /// How the documents are found.
    pub documents: Index,
    /// The record of what was tested, where it is to be shown.
    #[cfg(not(live))]
    pub tested: OnceLock<String>,
    /// What the second program made of the pages that are its own.
    #[cfg(live)]
    pub far: Far,
}

/// The words of another language than that of the pages. They live as long as the page.
#[derive(Clone, Copy, Debug)]
pub struct Words(pub &'static Messages);

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
    /// Loads the data and keeps them for the rest of the page's life.
    pub fn load(
        sources: &Sources,
        messages: Messages,
        base: String,
        origin: String,
    ) -> &'static Self {
        Box::leak(Box::new(Self::new(load(sources), messages, base, origin)))
    }

    fn new(loaded: Loaded, messages: Messages, base: String, origin: String) -> Self {
        let (activities, documents) = Index::both(&loaded.portal, messages.locale());
        Self {
            activities,
            documents,
            loaded,
            home: messages.locale().home(&base),
            messages,
            #[cfg(not(live))]
            tested: OnceLock::new(),
            #[cfg(live)]
            far: Far::default(),
            base,
            origin,
        }
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

    /// The index of a collection.
    pub fn index_of(&self, collection: Collection) -> &Index {
        match collection {
            Collection::Activities => &self.activities,
            Collection::Documents => &self.documents,
        }
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
