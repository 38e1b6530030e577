//! Markup, written straight to where it is read. `view!` writes it as calls of the one [`Writer`].
//!
//! In a browser the page is made of it (`page.rs`), in the build a text (`html.rs`). Nothing stands between the calls
//! and that: no tree of a type for each element, no comparing. What changes is [`live`].

#[cfg(not(live))]
mod html;
pub(crate) mod live;
mod markup;
#[cfg(live)]
mod page;
#[cfg(any(test, live))]
mod tag;
mod value;

pub(crate) use value::{Child, Value};

use crate::site::Site;
#[cfg(not(live))]
use html::Target;
use leptos::ev::Event;
use live::{Live, Property};
#[cfg(not(live))]
pub(crate) use markup::escape;
#[cfg(live)]
use page::Target;
use portal::find::{self, Marker};
use portal::model::{Activity, Lang};
use std::ops::Range;
use std::rc::Rc;
use wasm_bindgen::JsCast;

/// Writes a part of the page.
pub(crate) struct Writer {
    site: &'static Site,
    marker: Option<Rc<dyn Marks>>,
    target: Target,
}

/// What is computed as one effect.
type Together = Vec<Box<dyn FnMut()>>;

/// What marks in a text why it was found. Components know only this.
pub(crate) trait Marks {
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

/// What is done on an event.
pub(crate) type Act = Box<dyn FnMut(&Event)>;

impl Writer {
    /// The data and the words.
    pub(crate) fn site(&self) -> &'static Site {
        self.site
    }

    /// Goes on with other data.
    pub(crate) fn set_site(&mut self, site: &'static Site) {
        self.site = site;
    }

    /// What marks, in the texts that are written from here on, why they were found.
    pub(crate) fn marker(&self) -> Option<Rc<dyn Marks>> {
        self.marker.clone()
    }

    /// From here on marks what was found, or nothing any more.
    pub(crate) fn set_marker(&mut self, marker: Option<Rc<dyn Marks>>) {
        self.marker = marker;
    }

    /// Writes markup that was known when the program was built: whole or half tags, and text.
    pub(crate) fn html(&mut self, markup: &'static str) {
        self.target.html(markup);
    }

    /// Writes text.
    pub(crate) fn text(&mut self, text: &str) {
        self.target.text(text);
    }

    /// Gives the element that was begun last an attribute.
    pub(crate) fn attribute(&mut self, name: &'static str, value: impl Value) {
        value.write(name, self);
    }

    /// Gives the element that was begun last a property that follows what it reads.
    pub(crate) fn property(&mut self, name: &'static str, value: impl Property) {
        self.target.property(name, value.given());
    }

    /// Gives the element that was begun last something to do on an event.
    pub(crate) fn on(&mut self, name: &'static str, act: Act) {
        self.target.on(name, act);
    }

    /// Writes a part in which nothing is live and nothing listens, however often: the browser makes the page of its text
    /// in one go, several times faster than element by element.
    pub(crate) fn still(&mut self, write: impl FnOnce(&mut Self)) {
        let is_first = self.target.begin_still();
        write(self);
        if is_first {
            self.target.end_still();
        }
    }

    /// Writes a part whose live attributes, properties and words read the same: when that changes, they are computed
    /// together, as one effect instead of many.
    pub(crate) fn together(&mut self, write: impl FnOnce(&mut Self)) {
        let outer = self.target.begin_together();
        write(self);
        self.target.end_together(outer);
    }

    /// Does something now, and again when what it reads changes.
    pub(crate) fn effect(&mut self, act: Box<dyn FnMut()>) {
        self.target.effect(act);
    }

    /// Sets an attribute of the element that was begun last.
    fn set(&mut self, name: &str, value: &str) {
        self.target.attribute(name, value);
    }

    /// Sets an attribute that follows what it reads.
    fn set_live(&mut self, name: &'static str, value: Live<Option<String>>) {
        self.target.live_attribute(name, value);
    }

    /// Writes words that follow what they read.
    fn words(&mut self, words: Live<String>) {
        self.target.words(words);
    }

    /// Writes a part that follows what it reads.
    fn part(&mut self, write: Box<dyn FnMut(&mut Self)>) {
        self.target.part(self.site, write);
    }
}

/// A handler of one kind of event as one of any kind.
pub(crate) fn handler<E: JsCast>(mut act: impl FnMut(E) + 'static) -> Act {
    Box::new(move |event| act(event.clone().unchecked_into()))
}
