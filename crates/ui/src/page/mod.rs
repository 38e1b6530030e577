//! Markup as a page: nodes, made as they are written.
//!
//! A part that changes is all that stands between its two markers. When what it reads changes, that is taken out of the
//! page, whatever an extension or a translator made of it, and written anew.

mod kept;
mod list;

pub(crate) use kept::Kept;

use crate::dom::Dom;
use crate::list::List;
use crate::live::{Live, PropValue};
use crate::markup::Markup;
use crate::tag::{self, Token};
use crate::target::{Batch, Target};
use crate::writer::{Handler, Writer};
use kept::Slot;
use list::KeyedList;
use std::any::Any;

/// A piece of a page that is not in it yet.
pub(crate) struct PageTarget<D: Dom> {
    dom: D,
    fragment: D::Node,
    /// The elements that are begun and not ended.
    open: Vec<D::Node>,
    /// Whether the last of them still takes attributes.
    in_tag: bool,
    /// The markup so far, while a static part is written.
    static_part: Option<Markup>,
    /// What becomes one effect, while a batch is written.
    batch: Option<Batch>,
    kept: Kept,
}

impl<D: Dom> PageTarget<D> {
    /// Nothing yet.
    pub(crate) fn new(dom: D) -> Self {
        Self {
            fragment: dom.fragment(),
            dom,
            open: Vec::new(),
            in_tag: false,
            static_part: None,
            batch: None,
            kept: Kept::default(),
        }
    }

    /// What was written, outside the page yet, and what keeps it alive.
    pub(crate) fn finish(self) -> (D::Node, Kept) {
        (self.fragment, self.kept)
    }

    fn must_not_be_static(&self, what: &str) {
        debug_assert!(
            self.static_part.is_none(),
            "{what} in a static part: {:?}",
            self.static_part
        );
    }

    /// Does something now or, in a batch, at its end; and again when a signal that it reads changes.
    fn follow(&mut self, effect: Box<dyn FnMut()>) {
        match &mut self.batch {
            Some(batch) => batch.push(effect),
            None => self.effect(effect),
        }
    }

    /// The two markers around what will change.
    fn markers(&self) -> (D::Node, D::Node) {
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

    fn append(&self, child: &D::Node) {
        self.dom.append(self.open.last().unwrap_or(&self.fragment), child);
    }
}

impl<D: Dom> Target for PageTarget<D> {
    fn html(&mut self, markup: &'static str) {
        if let Some(part) = &mut self.static_part {
            return part.html(markup);
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

    fn text(&mut self, text: &str) {
        if let Some(part) = &mut self.static_part {
            return part.text(text);
        }
        if !text.is_empty() {
            let text = self.dom.text(text);
            self.append(&text);
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        if let Some(part) = &mut self.static_part {
            return part.attribute(name, value);
        }
        if let Some(element) = self.open.last() {
            self.dom.set_attribute(element, name, Some(value));
        }
    }

    fn live_attribute(&mut self, name: &'static str, mut value: Live<Option<String>>) {
        self.must_not_be_static(name);
        if let Some(element) = self.open.last().cloned() {
            let dom = self.dom.clone();
            let mut shown = None;
            self.follow(Box::new(move || {
                let value = value();
                if shown != value {
                    dom.set_attribute(&element, name, value.as_deref());
                    shown = value;
                }
            }));
        }
    }

    fn property(&mut self, name: &'static str, mut value: Live<PropValue>) {
        self.must_not_be_static(name);
        if let Some(element) = self.open.last().cloned() {
            let dom = self.dom.clone();
            // Readers change it too, so it is set each time.
            self.follow(Box::new(move || dom.set_property(&element, name, &value())));
        }
    }

    fn on(&mut self, name: &'static str, handler: Handler) {
        self.must_not_be_static(name);
        if let Some(element) = self.open.last() {
            let listener = self.dom.listen(element, name, handler);
            self.keep(listener);
        }
    }

    fn live_text(&mut self, mut text: Live<String>) {
        self.must_not_be_static("a live text");
        let (start, end) = self.markers();
        let dom = self.dom.clone();
        let mut shown = String::new();
        self.follow(Box::new(move || {
            let text = text();
            if shown != text {
                dom.clear_between(&start, &end);
                dom.insert_before(&end, &dom.text(&text));
                shown = text;
            }
        }));
    }

    fn part(&mut self, mut write: Box<dyn FnMut(&mut Writer)>) {
        self.must_not_be_static("a live part");
        let (start, end) = self.markers();
        let (inside, slot) = Slot::new(Kept::default());
        self.keep(Box::new(slot));
        let dom = self.dom.clone();
        self.effect(Box::new(move || {
            drop(inside.take());
            dom.clear_between(&start, &end);
            let mut part = Self::new(dom.clone());
            write(&mut Writer::new(&mut part));
            let (fragment, kept) = part.finish();
            dom.insert_before(&end, &fragment);
            inside.set(kept);
        }));
    }

    fn list(&mut self, list: List) {
        self.must_not_be_static("a list");
        let (start, end) = self.markers();
        let mut keyed = KeyedList::new(self.dom.clone(), start, end, list);
        let (entries, slot) = Slot::new(Vec::new());
        self.keep(Box::new(slot));
        self.effect(Box::new(move || {
            let updated = keyed.update(entries.take());
            entries.set(updated);
        }));
    }

    fn begin_static(&mut self) -> bool {
        let is_outermost = self.static_part.is_none();
        if is_outermost {
            self.static_part = Some(Markup::default());
        }
        is_outermost
    }

    fn end_static(&mut self) {
        if let Some(Markup(markup)) = self.static_part.take() {
            match self.open.last() {
                // Within its own parent, because a row is one only in a table.
                Some(parent) => self.dom.append_markup(parent, &markup),
                None => {
                    if let Some(part) = self.dom.parse(&self.fragment, &markup) {
                        self.append(&part);
                    }
                }
            }
        }
    }

    fn begin_batch(&mut self) -> Option<Batch> {
        self.batch.replace(Vec::new())
    }

    fn end_batch(&mut self, outer: Option<Batch>) {
        let batch = std::mem::replace(&mut self.batch, outer);
        if let Some(mut batch) = batch {
            self.effect(Box::new(move || batch.iter_mut().for_each(|effect| effect())));
        }
    }

    fn effect(&mut self, effect: Box<dyn FnMut()>) {
        self.must_not_be_static("an effect");
        self.kept.effect(effect);
    }

    fn keep(&mut self, kept: Box<dyn Any>) {
        self.kept.keep(kept);
    }
}
