//! The one type that components write to.

use crate::ev::Event;
use crate::list::List;
use crate::live::{Live, Property};
use crate::target::Target;
use crate::value::AttributeValue;
use std::any::Any;
use wasm_bindgen::JsCast;

/// Writes markup to a page or to a text.
///
/// Components get one as `out: &mut Writer`, and mostly let [`view!`](crate::view) call it. It is a single type whatever
/// it writes to, so components are compiled once.
pub struct Writer<'t> {
    target: &'t mut dyn Target,
}

/// What is done on an event.
pub type Handler = Box<dyn FnMut(&Event)>;

impl<'t> Writer<'t> {
    pub(crate) fn new(target: &'t mut dyn Target) -> Self {
        Self { target }
    }

    /// Writes markup that was known when the program was built: whole or half tags, and text.
    pub fn html(&mut self, markup: &'static str) {
        self.target.html(markup);
    }

    /// Writes text.
    pub fn text(&mut self, text: &str) {
        self.target.text(text);
    }

    /// Gives the element that was begun last an attribute.
    pub fn attribute(&mut self, name: &'static str, value: impl AttributeValue) {
        value.write(name, self);
    }

    /// Gives the element that was begun last a property that follows the signals it reads.
    pub fn property(&mut self, name: &'static str, value: impl Property) {
        self.target.property(name, value.prop_value());
    }

    /// Handles an event of the element that was begun last. Ready-made handlers come from [`handler`].
    pub fn on(&mut self, name: &'static str, handler: Handler) {
        self.target.on(name, handler);
    }

    /// Writes a part in which nothing is live and nothing listens. The browser parses it as one text, which is several
    /// times faster than making element by element. Such parts may contain each other.
    pub fn static_html(&mut self, write: impl FnOnce(&mut Self)) {
        let is_outermost = self.target.begin_static();
        write(self);
        if is_outermost {
            self.target.end_static();
        }
    }

    /// Writes a part whose live attributes, properties and texts read the same signals: they become one effect, which
    /// computes all of them when one of these signals changes.
    pub fn batch(&mut self, write: impl FnOnce(&mut Self)) {
        let outer = self.target.begin_batch();
        write(self);
        self.target.end_batch(outer);
    }

    /// Does something now, and again when a signal that it reads changes. In a text it does nothing.
    pub fn effect(&mut self, effect: Box<dyn FnMut()>) {
        self.target.effect(effect);
    }

    /// Keeps something, such as a listener, as long as what is being written lives. A text keeps nothing.
    pub fn keep(&mut self, kept: impl Any) {
        self.target.keep(Box::new(kept));
    }

    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.target.attribute(name, value);
    }

    pub(crate) fn live_attribute(&mut self, name: &'static str, value: Live<Option<String>>) {
        self.target.live_attribute(name, value);
    }

    pub(crate) fn live_text(&mut self, text: Live<String>) {
        self.target.live_text(text);
    }

    pub(crate) fn part(&mut self, write: Box<dyn FnMut(&mut Writer)>) {
        self.target.part(write);
    }

    pub(crate) fn list(&mut self, list: List) {
        self.target.list(list);
    }
}

/// A handler of one type of event as one of any type. `view!` uses it for `on:event=handler`.
pub fn handler<E: JsCast>(mut handle: impl FnMut(E) + 'static) -> Handler {
    Box::new(move |event| handle(event.clone().unchecked_into()))
}
