//! What may be added to an element, and what its attributes may be given.

use crate::Writer;

/// What an element may hold.
pub trait Child {
    /// Adds it.
    fn write(self, out: &mut Writer);
}

/// A block that wrote to the [`Writer`] itself.
impl Child for () {
    fn write(self, _: &mut Writer) {}
}

impl Child for &str {
    fn write(self, out: &mut Writer) {
        out.text(self);
    }
}

impl Child for String {
    fn write(self, out: &mut Writer) {
        out.text(&self);
    }
}

impl Child for &String {
    fn write(self, out: &mut Writer) {
        out.text(self);
    }
}

impl Child for usize {
    fn write(self, out: &mut Writer) {
        out.text(&self.to_string());
    }
}

impl<C: Child> Child for Option<C> {
    fn write(self, out: &mut Writer) {
        if let Some(child) = self {
            child.write(out);
        }
    }
}

/// What an attribute may be given.
pub trait AttributeValue {
    /// Gives it to the element that was begun last.
    fn write(self, name: &'static str, out: &mut Writer);
}

impl AttributeValue for &str {
    fn write(self, name: &'static str, out: &mut Writer) {
        out.set(name, self);
    }
}

impl AttributeValue for String {
    fn write(self, name: &'static str, out: &mut Writer) {
        out.set(name, &self);
    }
}

impl AttributeValue for &String {
    fn write(self, name: &'static str, out: &mut Writer) {
        out.set(name, self);
    }
}

impl AttributeValue for usize {
    fn write(self, name: &'static str, out: &mut Writer) {
        out.set(name, &self.to_string());
    }
}

/// The attribute is there or not.
impl AttributeValue for bool {
    fn write(self, name: &'static str, out: &mut Writer) {
        if self {
            out.set(name, "");
        }
    }
}

impl<V: AttributeValue> AttributeValue for Option<V> {
    fn write(self, name: &'static str, out: &mut Writer) {
        if let Some(value) = self {
            value.write(name, out);
        }
    }
}
