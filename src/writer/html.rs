//! Markup in the build: a text. What changes is written as it is now, and nothing listens.

use super::live::{Given, Live};
use super::markup::Markup;
use super::{Act, Together, Writer};
use crate::site::Site;
use gloo_events::EventListener;

/// The markup so far.
pub(crate) struct Target {
    markup: Markup,
    /// Whether nothing may be live.
    is_still: bool,
}

impl Writer {
    /// Nothing yet.
    pub(crate) fn new(site: &'static Site) -> Self {
        let target = Target { markup: Markup::default(), is_still: false };
        Self { site, marker: None, target }
    }

    /// The markup.
    pub(crate) fn finish(self) -> String {
        self.target.markup.0
    }

    /// There are no events in a text.
    #[allow(clippy::unused_self, reason = "in a browser it keeps them")]
    pub(crate) fn keep(&mut self, _: EventListener) {}
}

impl Target {
    /// Whether it was not still before.
    pub(super) fn begin_still(&mut self) -> bool {
        !std::mem::replace(&mut self.is_still, true)
    }

    pub(super) fn end_still(&mut self) {
        self.is_still = false;
    }

    /// In a browser it would be lost there.
    fn must_not_be_still(&self, what: &str) {
        debug_assert!(!self.is_still, "{what} in a part where nothing is live: {}", self.markup.0);
    }

    #[allow(clippy::unused_self, reason = "in a browser it gathers them")]
    pub(super) fn begin_together(&mut self) -> Option<Together> {
        None
    }

    #[allow(clippy::unused_self, reason = "in a browser it computes them")]
    pub(super) fn end_together(&mut self, _: Option<Together>) {}

    pub(super) fn html(&mut self, markup: &'static str) {
        self.markup.html(markup);
    }

    pub(super) fn text(&mut self, text: &str) {
        self.markup.text(text);
    }

    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.markup.attribute(name, value);
    }

    pub(super) fn live_attribute(&mut self, name: &'static str, mut value: Live<Option<String>>) {
        self.must_not_be_still(name);
        if let Some(value) = value() {
            self.attribute(name, &value);
        }
    }

    /// The attribute of the same name gives a property its first value.
    pub(super) fn property(&mut self, name: &'static str, mut value: Live<Given>) {
        self.must_not_be_still(name);
        match value() {
            Given::Text(text) if text.is_empty() => {}
            Given::Text(text) => self.attribute(name, &text),
            Given::Flag(true) => self.attribute(name, ""),
            Given::Flag(false) => {}
        }
    }

    pub(super) fn on(&mut self, name: &'static str, _: Act) {
        self.must_not_be_still(name);
    }

    pub(super) fn effect(&mut self, _: Box<dyn FnMut()>) {
        self.must_not_be_still("an effect");
    }

    pub(super) fn part(&mut self, site: &'static Site, mut write: Box<dyn FnMut(&mut Writer)>) {
        self.must_not_be_still("a part");
        let mut part = Writer::new(site);
        write(&mut part);
        self.markup.html(&part.finish());
    }

    pub(super) fn words(&mut self, mut words: Live<String>) {
        self.must_not_be_still("words");
        self.text(&words());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::tests::real;
    use crate::writer::{Child, live};

    #[test]
    fn what_changes_is_written_as_it_is_now() {
        let mut out = Writer::new(real());
        out.still(|out| out.html("<b>still</b>"));
        out.words(Box::new(|| "<now>".to_owned()));
        assert_eq!(out.finish(), "<b>still</b>&lt;now&gt;");
    }

    #[test]
    #[should_panic(expected = "words in a part where nothing is live: <b>")]
    fn a_slip_in_a_still_part_is_found_by_the_tests() {
        let mut out = Writer::new(real());
        out.still(|out| {
            out.html("<b>");
            live::text(String::new).write(out);
        });
    }
}
