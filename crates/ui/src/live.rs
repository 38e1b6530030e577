//! The parts of a view that change.
//!
//! A closure in a view is a type of its own, and each would bring its own copy of the code that runs it again. Boxed,
//! all closures of a kind are one type and share one copy.

use crate::list::{self, List};
use crate::value::{AttributeValue, Child};
use crate::writer::Writer;
use std::hash::Hash;

/// Something that is computed again when a signal that it reads changes.
pub type Live<T> = Box<dyn FnMut() -> T>;

/// A part of the page that is written again as a whole; see [`view`].
pub struct View(Box<dyn FnMut(&mut Writer)>);

/// A part of the page that is written again, as a whole, when a signal that it reads changes.
///
/// What it reads within a live part inside it belongs to that part alone.
pub fn view(part: impl FnMut(&mut Writer) + 'static) -> View {
    View(Box::new(part))
}

/// A text that changes; see [`text`].
pub struct Text(Live<String>);

/// A text that changes.
pub fn text(text: impl FnMut() -> String + 'static) -> Text {
    Text(Box::new(text))
}

/// An attribute or a property that changes.
pub fn attribute(value: impl FnMut() -> String + 'static) -> Live<String> {
    Box::new(value)
}

/// An attribute that changes, and at times is none.
pub fn optional(value: impl FnMut() -> Option<String> + 'static) -> Live<Option<String>> {
    Box::new(value)
}

/// A property or an attribute that comes and goes.
pub fn flag(is_on: impl FnMut() -> bool + 'static) -> Live<bool> {
    Box::new(is_on)
}

/// A list whose entries are kept as long as their keys stay.
///
/// `keys` returns the key of each entry, in order, and is called again when a signal that it reads changes. Entries whose
/// keys are still there keep their elements, wherever they move; only new ones are written, with `write`. What `write`
/// reads is not followed, unless a live part within the entry reads it. Keys should differ; of entries with equal keys
/// all but one are written anew each time.
///
/// An entry is exactly one element, and the list is written within its parent (`<ul>`, `<tbody>`) in the same view.
pub fn list<K: Clone + Eq + Hash + 'static>(
    keys: impl FnMut() -> Vec<K> + 'static,
    write: impl Fn(&mut Writer, &K) + 'static,
) -> List {
    list::keyed(Box::new(keys), Box::new(write), false)
}

/// A list like [`list()`], of entries in which nothing is live and nothing listens. All new ones are parsed as one text.
pub fn static_list<K: Clone + Eq + Hash + 'static>(
    keys: impl FnMut() -> Vec<K> + 'static,
    write: impl Fn(&mut Writer, &K) + 'static,
) -> List {
    list::keyed(Box::new(keys), Box::new(write), true)
}

/// The value of a `class` attribute: `base`, and those of the others that are on.
pub fn classes(base: &str, others: &[(&str, bool)]) -> String {
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

impl Child for Text {
    fn write(self, out: &mut Writer) {
        out.live_text(self.0);
    }
}

impl Child for List {
    fn write(self, out: &mut Writer) {
        out.list(self);
    }
}

impl AttributeValue for Live<Option<String>> {
    fn write(self, name: &'static str, out: &mut Writer) {
        out.live_attribute(name, self);
    }
}

impl AttributeValue for Live<String> {
    fn write(mut self, name: &'static str, out: &mut Writer) {
        out.live_attribute(name, Box::new(move || Some(self())));
    }
}

impl AttributeValue for Live<bool> {
    fn write(mut self, name: &'static str, out: &mut Writer) {
        out.live_attribute(name, Box::new(move || self().then(String::new)));
    }
}

/// The value of an element's property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PropValue {
    /// Text, such as a field's `value`.
    Text(String),
    /// Yes or no, such as `checked`.
    Flag(bool),
}

/// What gives a property its value.
pub trait Property {
    /// The value, each time it is asked for.
    fn prop_value(self) -> Live<PropValue>;
}

impl Property for Live<String> {
    fn prop_value(mut self) -> Live<PropValue> {
        Box::new(move || PropValue::Text(self()))
    }
}

impl Property for Live<bool> {
    fn prop_value(mut self) -> Live<PropValue> {
        Box::new(move || PropValue::Flag(self()))
    }
}
