//! Markup in a browser: elements, made as they are written.
//!
//! A part that changes is all that stands between its two ends. When what it reads changes, that is taken out of the
//! page, whatever an extension or a translator made of it, and written anew.

use super::live::{Given, Live};
use super::markup::Markup;
use super::tag::{self, Token};
use super::{Act, Together, Writer};
use crate::platform::dom::{self, Dom, Element, Node};
use crate::site::Site;
use gloo_events::EventListener;
use leptos::prelude::RenderEffect;
use std::cell::Cell;
use std::rc::Rc;

/// A part of the page that is not in it yet.
pub(crate) struct Target {
    dom: Dom,
    fragment: Node,
    /// The elements that are begun and not ended.
    open: Vec<Element>,
    /// Whether the last of them still takes attributes.
    in_tag: bool,
    /// Where nothing is live: the text of it.
    still: Option<Markup>,
    /// What is computed together, while such a part is written.
    together: Option<Together>,
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
        let target = Target {
            dom,
            fragment,
            open: Vec::new(),
            in_tag: false,
            still: None,
            together: None,
            kept: Kept::default(),
        };
        Self { site, marker: None, target }
    }

    /// What was written, outside the page yet, and what keeps it alive.
    pub(crate) fn finish(self) -> (Node, Kept) {
        (self.target.fragment, self.target.kept)
    }

    /// Keeps a listener as long as what is written.
    pub(crate) fn keep(&mut self, listener: EventListener) {
        self.target.kept.listeners.push(listener);
    }
}

impl Target {
    /// Whether it was not still before.
    pub(super) fn begin_still(&mut self) -> bool {
        let is_first = self.still.is_none();
        if is_first {
            self.still = Some(Markup::default());
        }
        is_first
    }

    pub(super) fn end_still(&mut self) {
        let Some(Markup(markup)) = self.still.take() else { return };
        match self.open.last() {
            // Inside its own parent, because a row is one only within a table.
            Some(parent) => dom::append_markup(parent, &markup),
            None => self.markup(&markup),
        }
    }

    pub(super) fn begin_together(&mut self) -> Option<Together> {
        self.together.replace(Vec::new())
    }

    pub(super) fn end_together(&mut self, outer: Option<Together>) {
        let all = std::mem::replace(&mut self.together, outer);
        if let Some(mut all) = all {
            self.effect(Box::new(move || all.iter_mut().for_each(|act| act())));
        }
    }

    pub(super) fn html(&mut self, markup: &'static str) {
        if let Some(still) = &mut self.still {
            return still.html(markup);
        }
        for token in tag::tokens(markup, self.in_tag) {
            match token {
                Token::Begin(name) => self.begin(name),
                Token::Attribute(name, value) => self.attribute(name, value),
                Token::Inside => self.in_tag = false,
                Token::End => {
                    self.in_tag = false;
                    self.open.pop();
                }
                Token::Text(text) => self.text(text),
            }
        }
    }

    pub(super) fn markup(&mut self, markup: &str) {
        if let Some(part) = self.dom.of_markup(markup) {
            self.append(&part);
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        if let Some(still) = &mut self.still {
            return still.text(text);
        }
        if !text.is_empty() {
            let text = self.dom.text(text);
            self.append(&text);
        }
    }

    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        if let Some(still) = &mut self.still {
            return still.attribute(name, value);
        }
        if let Some(element) = self.open.last() {
            dom::set_attribute(element, name, Some(value));
        }
    }

    pub(super) fn live_attribute(&mut self, name: &'static str, mut value: Live<Option<String>>) {
        if let Some(element) = self.open.last().cloned() {
            let mut shown = None;
            self.follow(Box::new(move || {
                let value = value();
                if shown != value {
                    dom::set_attribute(&element, name, value.as_deref());
                    shown = value;
                }
            }));
        }
    }

    pub(super) fn property(&mut self, name: &'static str, mut value: Live<Given>) {
        if let Some(element) = self.open.last().cloned() {
            // Readers change it too, so it is given each time.
            self.follow(Box::new(move || match value() {
                Given::Text(text) => dom::set_text_property(&element, name, &text),
                Given::Flag(is_on) => dom::set_flag_property(&element, name, is_on),
            }));
        }
    }

    pub(super) fn on(&mut self, name: &'static str, act: Act) {
        if let Some(element) = self.open.last() {
            self.kept.listeners.push(dom::listen(element, name, act));
        }
    }

    pub(super) fn effect(&mut self, mut act: Box<dyn FnMut()>) {
        self.kept.effects.push(RenderEffect::new(move |_| act()));
    }

    /// Does something now or, in a part that is computed together, at its end; and again when what it reads changes.
    fn follow(&mut self, act: Box<dyn FnMut()>) {
        match &mut self.together {
            Some(all) => all.push(act),
            None => self.effect(act),
        }
    }

    pub(super) fn words(&mut self, mut words: Live<String>) {
        let (start, end) = self.ends();
        let dom = self.dom.clone();
        let mut shown = String::new();
        self.follow(Box::new(move || {
            let words = words();
            if shown != words {
                dom::clear_between(&start, &end);
                dom::insert_before(&end, &dom.text(&words));
                shown = words;
            }
        }));
    }

    pub(super) fn part(&mut self, site: &'static Site, mut write: Box<dyn FnMut(&mut Writer)>) {
        let (start, end) = self.ends();
        let inside = Rc::new(Cell::new(Kept::default()));
        self.kept.parts.push(Part { inside: Rc::clone(&inside) });
        let dom = self.dom.clone();
        self.effect(Box::new(move || {
            drop(inside.take());
            dom::clear_between(&start, &end);
            let mut part = Writer::new(dom.clone(), site);
            write(&mut part);
            let (fragment, kept) = part.finish();
            dom::insert_before(&end, &fragment);
            inside.set(kept);
        }));
    }

    /// The two ends of what will change.
    fn ends(&self) -> (Node, Node) {
        let (start, end) = (self.dom.marker(), self.dom.marker());
        self.append(&start);
        self.append(&end);
        (start, end)
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
}
