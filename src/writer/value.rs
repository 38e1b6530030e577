//! What may be added to an element, and what its attributes may be given.

use super::Writer;
use portal::message::Key;

/// What an element may hold.
pub(crate) trait Child {
    /// Adds it.
    fn write(self, out: &mut Writer);
}

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

impl Child for Key {
    fn write(self, out: &mut Writer) {
        out.text(out.site().messages.text(self));
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
pub(crate) trait Value {
    /// Gives it to the element that was begun last.
    fn write(self, name: &'static str, out: &mut Writer);
}

impl Value for &str {
    fn write(self, name: &'static str, out: &mut Writer) {
        out.set(name, self);
    }
}

impl Value for String {
    fn write(self, name: &'static str, out: &mut Writer) {
        out.set(name, &self);
    }
}

impl Value for &String {
    fn write(self, name: &'static str, out: &mut Writer) {
        out.set(name, self);
    }
}

impl Value for Key {
    fn write(self, name: &'static str, out: &mut Writer) {
        out.set(name, out.site().messages.text(self));
    }
}

impl Value for usize {
    fn write(self, name: &'static str, out: &mut Writer) {
        out.set(name, &self.to_string());
    }
}

impl Value for bool {
    fn write(self, name: &'static str, out: &mut Writer) {
        if self {
            out.set(name, "");
        }
    }
}

impl<V: Value> Value for Option<V> {
    fn write(self, name: &'static str, out: &mut Writer) {
        if let Some(value) = self {
            value.write(name, out);
        }
    }
}
