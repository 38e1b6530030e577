//! Files that a reader takes along.

use crate::platform::{download, take};
use crate::signal::{Signal, State};
use crate::site::Site;
use portal::message::Key;
use wasm_bindgen_futures::spawn_local;

/// What becomes of a file that was asked for, in words; nothing before one is.
#[derive(Clone, Copy)]
pub(crate) struct Taking {
    site: &'static Site,
    news: State<Option<Key>>,
}

/// The forms, as the ending of a file's name and its type.
const FORMS: [(&str, &str); 5] = [
    ("csv", "text/csv;charset=utf-8"),
    ("json", "application/json"),
    ("ics", "text/calendar;charset=utf-8"),
    ("bib", "application/x-bibtex;charset=utf-8"),
    ("html", "text/html;charset=utf-8"),
];

impl Taking {
    /// Nothing is asked for yet.
    pub(crate) fn new(site: &'static Site) -> Self {
        Self { site, news: State::new(None) }
    }

    /// How far it is.
    pub(crate) fn news(self) -> Signal<Option<Key>> {
        self.news.signal()
    }

    /// Makes a file of what the address shows, or of one document, and saves it. Its name is that of the project and
    /// `what`.
    pub(crate) fn take(self, form: &'static str, id: &str, what: &str) {
        self.news.set(Some(Key::TakeBusy));
        let project = self.site.portal().project.id.as_ref().map_or("portal", |id| id.as_str());
        let name = [project, "-", what, ".", form].concat();
        let id = id.to_owned();
        spawn_local(async move {
            let kind =
                FORMS.iter().find(|(ending, _)| *ending == form).map_or("", |(_, kind)| kind);
            let news = match take::take(form, &id).await {
                Ok(Some(text)) if download::save(&name, kind, &text).is_ok() => Key::TakeSaved,
                Ok(None) => Key::TakeNothing,
                _ => Key::TakeFailed,
            };
            self.news.set(Some(news));
        });
    }
}
