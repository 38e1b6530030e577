//! Markup, written straight into the page. `view!` writes it as calls of the one [`Writer`].
//!
//! Nothing stands between the calls and the page: no tree of a type for each element, no comparing. A part that
//! changes is a [`live`] one; when what it reads changes, all between its two ends is taken out of the page and
//! written anew. That also removes whatever an extension or a translator made of it.

pub(crate) mod live;
mod tag;
mod value;

pub(crate) use value::{Child, Value};

use crate::platform::dom::{self, Dom, Element, Node};
use crate::site::Site;
use gloo_events::EventListener;
use leptos::ev::Event;
use leptos::prelude::RenderEffect;
use live::{Live, Property};
use std::cell::Cell;
use std::rc::Rc;
use tag::Token;
use wasm_bindgen::JsCast;

/// Writes a part of the page.
pub(crate) struct Writer {
    dom: Dom,
    site: &'static Site,
    fragment: Node,
    /// The elements that are begun and not ended.
    open: Vec<Element>,
    /// Whether the last of them still takes attributes.
    in_tag: bool,
    kept: Kept,
}

/// What keeps a written part alive: its effects and listeners. Dropped, they stop.
#[derive(Default)]
pub(crate) struct Kept {
    effects: Vec<RenderEffect<()>>,
    listeners: Vec<EventListener>,
    parts: Vec<Part>,
}

/// A part that changes.
struct Part {
    inside: Rc<Cell<Kept>>,
}

impl Drop for Part {
    /// At once, not when the effect around it is: what is gone must not be computed again.
    fn drop(&mut self) {
        drop(self.inside.take());
    }
}

impl Writer {
    /// Nothing yet.
    pub(crate) fn new(dom: Dom, site: &'static Site) -> Self {
        let fragment = dom.fragment();
        Self { dom, site, fragment, open: Vec::new(), in_tag: false, kept: Kept::default() }
    }

    /// What was written, outside the page yet, and what keeps it alive.
    pub(crate) fn finish(self) -> (Node, Kept) {
        (self.fragment, self.kept)
    }

    /// The data and the words.
    pub(crate) fn site(&self) -> &'static Site {
        self.site
    }

    /// Goes on with other data.
    pub(crate) fn set_site(&mut self, site: &'static Site) {
        self.site = site;
    }

    /// Writes markup that was known when the program was built: whole or half tags, and text.
    pub(crate) fn html(&mut self, markup: &'static str) {
        for token in tag::tokens(markup, self.in_tag) {
            match token {
                Token::Begin(name) => self.begin(name),
                Token::Attribute(name, value) => self.set(name, value),
                Token::Inside => self.in_tag = false,
                Token::End => {
                    self.in_tag = false;
                    self.open.pop();
                }
                Token::Text(text) => self.text(text),
            }
        }
    }

    /// Writes text.
    pub(crate) fn text(&mut self, text: &str) {
        if !text.is_empty() {
            let text = self.dom.text(text);
            self.append(&text);
        }
    }

    /// Gives the element that was begun last an attribute.
    pub(crate) fn attribute(&mut self, name: &'static str, value: impl Value) {
        value.write(name, self);
    }

    /// Gives the element that was begun last a property that follows what it reads.
    pub(crate) fn property(&mut self, name: &'static str, value: impl Property) {
        let mut value = value.property();
        if let Some(element) = self.open.last().cloned() {
            self.effect(Box::new(move || dom::set_property(&element, name, &value())));
        }
    }

    /// Gives the element that was begun last something to do on an event.
    pub(crate) fn on(&mut self, name: &'static str, act: Box<dyn FnMut(&Event)>) {
        if let Some(element) = self.open.last() {
            self.kept.listeners.push(dom::listen(element, name, act));
        }
    }

    /// Keeps a listener as long as what is written.
    pub(crate) fn keep(&mut self, listener: EventListener) {
        self.kept.listeners.push(listener);
    }

    /// Does something now, and again when what it reads changes.
    pub(crate) fn effect(&mut self, mut act: Box<dyn FnMut()>) {
        self.kept.effects.push(RenderEffect::new(move |_| act()));
    }

    fn begin(&mut self, name: &str) {
        let is_svg = tag::SVG.contains(&name);
        if let Some(element) = self.dom.element(name, is_svg) {
            self.append(&element);
            self.open.push(element);
        }
        self.in_tag = true;
    }

    fn append(&self, child: &Node) {
        dom::append(self.open.last().map_or(&self.fragment, |element| element), child);
    }

    /// Sets an attribute of the element that was begun last.
    fn set(&mut self, name: &str, value: &str) {
        if let Some(element) = self.open.last() {
            dom::set_attribute(element, name, Some(value));
        }
    }

    /// Sets an attribute that follows what it reads.
    fn set_live(&mut self, name: &'static str, mut value: Live<Option<String>>) {
        if let Some(element) = self.open.last().cloned() {
            self.effect(Box::new(move || {
                dom::set_attribute(&element, name, value().as_deref());
            }));
        }
    }

    /// Writes a part that follows what it reads.
    fn part(&mut self, mut write: Box<dyn FnMut(&mut Self)>) {
        let (start, end) = (self.dom.marker(), self.dom.marker());
        self.append(&start);
        self.append(&end);
        let inside = Rc::new(Cell::new(Kept::default()));
        self.kept.parts.push(Part { inside: Rc::clone(&inside) });
        let (dom, site) = (self.dom.clone(), self.site);
        self.effect(Box::new(move || {
            drop(inside.take());
            dom::clear_between(&start, &end);
            let mut part = Self::new(dom.clone(), site);
            write(&mut part);
            let (fragment, kept) = part.finish();
            dom::insert_before(&end, &fragment);
            inside.set(kept);
        }));
    }
}

/// A handler of one kind of event as one of any kind.
pub(crate) fn handler<E: JsCast>(mut act: impl FnMut(E) + 'static) -> Box<dyn FnMut(&Event)>
where
    Event: AsRef<wasm_bindgen::JsValue>,
{
    Box::new(move |event| act(event.clone().unchecked_into()))
}
