//! Files that a reader saves of what is shown.

use crate::components::export_buttons::Choice;
use crate::export::{self, Form};
use crate::platform::{clipboard, download, page};
use crate::site::{Lookup, Site};
use portal::message::Key;
use portal::model::Slug;
use portal::route::Page;
use std::sync::Arc;
use ui::signal::{Fixed, Signal, State};
use wasm_bindgen_futures::spawn_local;

/// What became of the file that was asked for last, in words; nothing before one is.
pub(crate) type News = State<Option<Key>>;

/// Ways to save what a page shows.
#[derive(Clone, Copy)]
pub(crate) struct Export {
    site: Fixed<Site>,
    news: News,
}

impl Export {
    /// Nothing is asked for yet.
    pub(crate) fn new(site: &Arc<Site>) -> Self {
        Self { site: Fixed::new(Arc::clone(site)), news: State::new(None) }
    }

    /// What became of the last one.
    pub(crate) fn news(self) -> Signal<Option<Key>> {
        self.news.signal()
    }

    /// Saves what `shown` shows now under a name without its ending, or copies its address.
    pub(crate) fn choose(self, choice: Choice, shown: &Page, name: &str) {
        match choice {
            Choice::Address => self.copy_address(),
            Choice::File(form) => self.save(form, shown.clone(), name.to_owned()),
        }
    }

    fn copy_address(self) {
        let news = self.news;
        news.set(None);
        clipboard::copy_address(Box::new(move |is_copied| {
            news.set(Some(if is_copied { Key::TakeCopied } else { Key::TakeUncopied }));
        }));
    }

    fn save(self, form: Form, shown: Page, name: String) {
        let news = self.news;
        let Some(site) = self.site.get() else { return };
        if !site.is_large() {
            let text = export::file(&site, &shown, form, &page::timestamp());
            return saved(form, &name, text, news);
        }
        if let (Page::Activity { id, .. }, Form::Calendar) = (&shown, form)
            && let Lookup::Here(activity) = site.look_up(id)
        {
            let text = export::activity_calendar(&site, activity, &page::timestamp());
            return saved(form, &name, text, news);
        }
        // Every record is needed, of which only some are here.
        news.set(Some(Key::TakeBusy));
        spawn_local(async move {
            let whole = Site::fetch_whole(site).await;
            if whole.can_show(&shown) {
                let text = export::file(&whole, &shown, form, &page::timestamp());
                saved(form, &name, text, news);
            } else {
                news.set(Some(Key::TakeFailed));
            }
        });
    }
}

/// The name of a file that is about the project, without its ending.
pub(crate) fn name(site: &Site, what: &str) -> String {
    [site.portal().project.key(), "-", what].concat()
}

/// Saves the entry of an activity, which is here, for a list of references.
pub(crate) fn activity_bibtex(site: &Site, id: &Slug, news: News) {
    let text = match site.look_up(id) {
        Lookup::Here(activity) => Some(export::activity_bibtex(site, activity)),
        Lookup::Coming | Lookup::Unknown => None,
    };
    saved(Form::Bibtex, id.as_str(), text, news);
}

/// Saves the entry of a document for a list of references.
pub(crate) fn document_bibtex(site: &Site, id: &Slug, news: News) {
    let document = site.portal().document(id.as_str());
    let text = document.map(|document| export::document_bibtex(site, document));
    saved(Form::Bibtex, id.as_str(), text, news);
}

/// Saves a file and says what became of it.
fn saved(form: Form, name: &str, text: Option<String>, news: News) {
    let name = [name, ".", form.extension()].concat();
    news.set(Some(match text {
        Some(text) if download::save(&name, form.media_type(), &text).is_ok() => Key::TakeSaved,
        Some(_) => Key::TakeFailed,
        None => Key::TakeNothing,
    }));
}
