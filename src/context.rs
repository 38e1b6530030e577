//! What components know of where they are written.

use crate::site::Site;
use portal::find::{self, Marker};
use portal::message::Key;
use portal::model::{Activity, Lang};
use std::ops::Range;
use std::sync::Arc;
use ui::{Writer, live};

/// The data, the words, and what is marked in texts. Components get it beside the [`Writer`].
#[derive(Clone)]
pub(crate) struct Cx {
    /// The data and the words.
    pub(crate) site: Arc<Site>,
    /// Whether a text is written, that nobody can ask anything of, and not a page that changes.
    pub(crate) is_static: bool,
    marker: Option<Arc<dyn Marks>>,
}

/// Writes a part of the page.
type Part = Box<dyn FnMut(&Cx, &mut Writer)>;

/// What marks in a text why it was found.
pub(crate) trait Marks: Send + Sync {
    /// The parts of a text to be marked, in bytes, one behind the other.
    fn ranges(&self, text: &str) -> Vec<Range<usize>>;

    /// The piece of an activity's text that was found, where its entry does not show it.
    fn excerpt(&self, activity: &Activity, lang: &Lang) -> Option<String>;
}

impl Marks for Marker {
    fn ranges(&self, text: &str) -> Vec<Range<usize>> {
        self.ranges(text)
    }

    fn excerpt(&self, activity: &Activity, lang: &Lang) -> Option<String> {
        find::excerpt(activity, self, lang)
    }
}

impl Cx {
    /// For a page that changes. Nothing is marked.
    pub(crate) fn page(site: Arc<Site>) -> Self {
        Self { site, is_static: false, marker: None }
    }

    /// For a text.
    pub(crate) fn text_only(site: Arc<Site>) -> Self {
        Self { is_static: true, ..Self::page(site) }
    }

    /// The same with other data.
    pub(crate) fn with_site(&self, site: Arc<Site>) -> Self {
        Self { site, ..self.clone() }
    }

    /// The same where this marks why texts were found.
    pub(crate) fn with_marker(&self, marker: Option<Arc<dyn Marks>>) -> Self {
        Self { marker, ..self.clone() }
    }

    /// What marks why texts were found.
    pub(crate) fn marker(&self) -> Option<&dyn Marks> {
        self.marker.as_deref()
    }

    /// Words of the interface.
    pub(crate) fn text(&self, key: Key) -> &str {
        self.site.messages.text(key)
    }

    /// A text that changes.
    pub(crate) fn live_text(&self, text: impl FnMut(&Self) -> String + 'static) -> live::Text {
        self.boxed_text(Box::new(text))
    }

    /// Boxed, all of them share one copy of the code around them.
    fn boxed_text(&self, mut text: Box<dyn FnMut(&Self) -> String>) -> live::Text {
        let cx = self.clone();
        live::text(move || text(&cx))
    }

    /// A part of the page that is written again, as a whole, when a signal that it reads changes.
    pub(crate) fn live_view(&self, part: impl FnMut(&Self, &mut Writer) + 'static) -> live::View {
        self.boxed_view(Box::new(part))
    }

    fn boxed_view(&self, mut part: Part) -> live::View {
        let cx = self.clone();
        live::view(move |out| part(&cx, out))
    }
}
