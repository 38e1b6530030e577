//! Markup in the build: a text. What changes is written as it is now, and nothing listens.

use super::live::{Given, Live};
use super::{Act, Writer};
use crate::site::Site;
use gloo_events::EventListener;

/// The markup so far.
pub(crate) struct Target {
    html: String,
}

impl Writer {
    /// Nothing yet.
    pub(crate) fn new(site: &'static Site) -> Self {
        Self { site, marker: None, target: Target { html: String::new() } }
    }

    /// The markup.
    pub(crate) fn finish(self) -> String {
        self.target.html
    }

    /// There are no events in a text.
    #[allow(clippy::unused_self, reason = "in a browser it keeps them")]
    pub(crate) fn keep(&mut self, _: EventListener) {}
}

impl Target {
    pub(super) fn html(&mut self, markup: &'static str) {
        self.html.push_str(markup);
    }

    pub(super) fn text(&mut self, text: &str) {
        escape(text, &mut self.html);
    }

    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.html.push(' ');
        self.html.push_str(name);
        self.html.push_str("=\"");
        escape(value, &mut self.html);
        self.html.push('"');
    }

    pub(super) fn live_attribute(&mut self, name: &'static str, mut value: Live<Option<String>>) {
        if let Some(value) = value() {
            self.attribute(name, &value);
        }
    }

    /// The attribute of the same name gives a property its first value.
    pub(super) fn property(&mut self, name: &'static str, mut value: Live<Given>) {
        match value() {
            Given::Text(text) if text.is_empty() => {}
            Given::Text(text) => self.attribute(name, &text),
            Given::Flag(true) => self.attribute(name, ""),
            Given::Flag(false) => {}
        }
    }

    #[allow(clippy::unused_self, reason = "in a browser it listens")]
    pub(super) fn on(&mut self, _: &'static str, _: Act) {}

    #[allow(clippy::unused_self, reason = "in a browser it acts")]
    pub(super) fn effect(&mut self, _: Box<dyn FnMut()>) {}

    pub(super) fn part(&mut self, site: &'static Site, mut write: Box<dyn FnMut(&mut Writer)>) {
        let mut part = Writer::new(site);
        write(&mut part);
        self.html.push_str(&part.finish());
    }
}

/// Text as it stands in markup, between tags or in an attribute.
pub(crate) fn escape(text: &str, into: &mut String) {
    for c in text.chars() {
        match c {
            '"' => into.push_str("&quot;"),
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            c => into.push(c),
        }
    }
}
