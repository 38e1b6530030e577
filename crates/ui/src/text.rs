//! Markup as a text. What changes is written as it is now, and nothing listens.

use crate::list::List;
use crate::live::{Live, PropValue};
use crate::markup::Markup;
use crate::target::{Batch, Target};
use crate::writer::{Handler, Writer};
use leptos::reactive::graph::untrack;
use leptos::reactive::owner::Owner;
use std::any::Any;

pub use crate::markup::escape;

/// What `write` writes, as a text.
///
/// Signals that are read are not followed, and those that are made meanwhile are gone afterwards.
pub fn write(write: impl FnOnce(&mut Writer)) -> String {
    let owner = Owner::new();
    let mut text = TextTarget::default();
    owner.with(|| untrack(|| write(&mut Writer::new(&mut text))));
    owner.cleanup();
    text.markup.0
}

#[derive(Default)]
struct TextTarget {
    markup: Markup,
    is_static: bool,
}

impl TextTarget {
    /// On a page it would be lost there.
    fn must_not_be_static(&self, what: &str) {
        debug_assert!(!self.is_static, "{what} in a static part: {}", self.markup.0);
    }
}

impl Target for TextTarget {
    fn html(&mut self, markup: &'static str) {
        self.markup.html(markup);
    }

    fn text(&mut self, text: &str) {
        self.markup.text(text);
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.markup.attribute(name, value);
    }

    fn live_attribute(&mut self, name: &'static str, mut value: Live<Option<String>>) {
        self.must_not_be_static(name);
        if let Some(value) = value() {
            self.attribute(name, &value);
        }
    }

    /// The attribute of the same name gives a property its first value.
    fn property(&mut self, name: &'static str, mut value: Live<PropValue>) {
        self.must_not_be_static(name);
        match value() {
            PropValue::Text(text) if text.is_empty() => {}
            PropValue::Text(text) => self.attribute(name, &text),
            PropValue::Flag(true) => self.attribute(name, ""),
            PropValue::Flag(false) => {}
        }
    }

    fn on(&mut self, name: &'static str, _: Handler) {
        self.must_not_be_static(name);
    }

    fn live_text(&mut self, mut text: Live<String>) {
        self.must_not_be_static("a live text");
        self.text(&text());
    }

    fn part(&mut self, mut write: Box<dyn FnMut(&mut Writer)>) {
        self.must_not_be_static("a live part");
        write(&mut Writer::new(self));
    }

    fn list(&mut self, mut list: List) {
        self.must_not_be_static("a list");
        self.is_static = list.is_static;
        for position in 0..list.entries.update().len() {
            list.entries.write(position, &mut Writer::new(self));
        }
        self.is_static = false;
    }

    fn begin_static(&mut self) -> bool {
        !std::mem::replace(&mut self.is_static, true)
    }

    fn end_static(&mut self) {
        self.is_static = false;
    }

    fn begin_batch(&mut self) -> Option<Batch> {
        None
    }

    fn end_batch(&mut self, _: Option<Batch>) {}

    fn effect(&mut self, _: Box<dyn FnMut()>) {
        self.must_not_be_static("an effect");
    }

    fn keep(&mut self, _: Box<dyn Any>) {}
}

#[cfg(test)]
mod tests {
    use crate::signal::State;
    use crate::{live, text, view};

    #[test]
    fn what_changes_is_written_as_it_is_now() {
        let markup = text::write(|out| {
            let name = State::new("<now>".to_owned());
            let is_on = State::new(true);
            view! { out,
                {out.static_html(|out| out.html("<b>static</b>"))}
                <input prop:value=live::attribute(move || name.get()) prop:checked=live::flag(move || is_on.get())/>
                {live::text(move || name.get())}
                {live::view(move |out| view! { out, <i>{name.get()}</i> })}
            }
            is_on.set(false);
        });
        let parts = [
            "<b>static</b>",
            "<input value=\"&lt;now&gt;\" checked=\"\"/>",
            "&lt;now&gt;",
            "<i>&lt;now&gt;</i>",
        ];
        assert_eq!(markup, parts.concat());
    }

    #[test]
    fn a_list_is_its_entries() {
        let markup = text::write(|out| {
            let keys = || vec!["a", "<"];
            view! { out,
                <ul>{live::list(keys, |out, key| view! { out, <li>{*key}</li> })}</ul>
                <ol>{live::static_list(Vec::<u8>::new, |_, _| {})}</ol>
            }
        });
        assert_eq!(markup, "<ul><li>a</li><li>&lt;</li></ul><ol></ol>");
    }

    #[test]
    #[should_panic(expected = "a live text in a static part: <b>")]
    fn what_is_live_must_not_be_in_a_static_part() {
        text::write(|out| {
            out.static_html(|out| view! { out, <b>{live::text(String::new)}</b> });
        });
    }

    #[test]
    #[should_panic(expected = "click in a static part")]
    fn nothing_listens_in_entries_that_are_static() {
        let write = |out: &mut crate::Writer, _: &u8| view! { out, <li on:click=|_| {}></li> };
        text::write(|out| view! { out, {live::static_list(|| vec![1], write)} });
    }
}
