//! Files that a reader takes along.

use crate::platform::{clipboard, download, takeaway};
use crate::site::Site;
use portal::message::Key;
use ui::signal::{Signal, State};
use wasm_bindgen_futures::spawn_local;

/// What becomes of a file that was asked for, in words; nothing before one is.
pub(crate) type News = State<Option<Key>>;

/// The forms, as the ending of a file's name and its type.
const FORMS: [(&str, &str); 5] = [
    ("csv", "text/csv;charset=utf-8"),
    ("json", "application/json"),
    ("ics", "text/calendar;charset=utf-8"),
    ("bib", "application/x-bibtex;charset=utf-8"),
    ("html", "text/html;charset=utf-8"),
];

/// Ways to take along what a page shows.
#[derive(Clone, Copy)]
pub(crate) struct Taking {
    news: News,
}

impl Taking {
    /// Nothing is asked for yet.
    pub(crate) fn new() -> Self {
        Self { news: State::new(None) }
    }

    /// How far it is.
    pub(crate) fn news(self) -> Signal<Option<Key>> {
        self.news.signal()
    }

    /// Makes a file of what the address shows, and saves it under this name; or copies the address, where that is the
    /// form asked for.
    pub(crate) fn take(self, form: &'static str, name: &str) {
        if form == LINK {
            let news = self.news;
            news.set(None);
            let then = move |is_copied| {
                news.set(Some(if is_copied { Key::TakeCopied } else { Key::TakeUncopied }));
            };
            return clipboard::copy_address(Box::new(then));
        }
        file(form, "", name, self.news);
    }
}

/// The form that is the address itself.
pub(crate) const LINK: &str = "link";

/// The name of a file that is about the project, without its ending.
pub(crate) fn name(site: &Site, what: &str) -> String {
    [site.portal().project.key(), "-", what].concat()
}

/// Makes the entry of an activity, whose page is shown, for a list of references.
pub(crate) fn activity_bibtex(id: &str, news: News) {
    file("bib", "", id, news);
}

/// Makes the entry of a document for a list of references.
pub(crate) fn document_bibtex(id: &str, news: News) {
    file("bib", id, id, news);
}

fn file(form: &'static str, id: &str, name: &str, news: News) {
    news.set(Some(Key::TakeBusy));
    let name = [name, ".", form].concat();
    let id = id.to_owned();
    spawn_local(async move {
        let kind = FORMS.iter().find(|(ending, _)| *ending == form).map_or("", |(_, kind)| kind);
        let said = match takeaway::file(form, &id).await {
            Ok(Some(text)) if download::save(&name, kind, &text).is_ok() => Key::TakeSaved,
            Ok(None) => Key::TakeNothing,
            _ => Key::TakeFailed,
        };
        news.set(Some(said));
    });
}
