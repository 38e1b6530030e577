//! The parts of a view that change.
//!
//! A closure in a view is a type of its own, and each brings its own copy of the machinery that runs it again.
//! Boxed, all closures of a kind are one type and share one copy.

use super::{Child, Value, Writer};

/// Something that is computed again when what it reads changes.
pub(crate) type Live<T> = Box<dyn FnMut() -> T>;

/// A part of the page that is written again.
pub(crate) struct View(Box<dyn FnMut(&mut Writer)>);

/// A part of the page that changes.
pub(crate) fn view(part: impl FnMut(&mut Writer) + 'static) -> View {
    View(Box::new(part))
}

/// Words that change.
pub(crate) struct Words(Live<String>);

/// Words that change.
pub(crate) fn text(words: impl FnMut() -> String + 'static) -> Words {
    Words(Box::new(words))
}

/// An attribute or a property that changes.
pub(crate) fn attribute(value: impl FnMut() -> String + 'static) -> Live<String> {
    Box::new(value)
}

/// An attribute that changes, and at times is none.
pub(crate) fn optional(value: impl FnMut() -> Option<String> + 'static) -> Live<Option<String>> {
    Box::new(value)
}

/// A property or an attribute that comes and goes.
pub(crate) fn flag(is_on: impl FnMut() -> bool + 'static) -> Live<bool> {
    Box::new(is_on)
}

/// The value of a `class` attribute: `base`, and those of the others that are on.
pub(crate) fn classes(base: &str, others: &[(&str, bool)]) -> String {
    let mut classes = base.to_owned();
    for (name, _) in others.iter().filter(|(_, is_on)| *is_on) {
        classes.push(' ');
        classes.push_str(name);
    }
    classes
}

impl Child for View {
    fn write(self, out: &mut Writer) {
        out.part(self.0);
    }
}

impl Child for Words {
    fn write(self, out: &mut Writer) {
        out.words(self.0);
    }
}

impl Value for Live<Option<String>> {
    fn write(self, name: &'static str, out: &mut Writer) {
        out.set_live(name, self);
    }
}

impl Value for Live<String> {
    fn write(mut self, name: &'static str, out: &mut Writer) {
        out.set_live(name, Box::new(move || Some(self())));
    }
}

impl Value for Live<bool> {
    fn write(mut self, name: &'static str, out: &mut Writer) {
        out.set_live(name, Box::new(move || self().then(String::new)));
    }
}

/// What a property is given.
pub(crate) enum Given {
    /// Text, such as a field's `value`.
    Text(String),
    /// Yes or no, such as `checked`.
    Flag(bool),
}

/// What gives a property its value.
pub(crate) trait Property {
    /// The value, each time it is asked for.
    fn given(self) -> Live<Given>;
}

impl Property for Live<String> {
    fn given(mut self) -> Live<Given> {
        Box::new(move || Given::Text(self()))
    }
}

impl Property for Live<bool> {
    fn given(mut self) -> Live<Given> {
        Box::new(move || Given::Flag(self()))
    }
}
