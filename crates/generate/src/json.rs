//! Writes records as JSON, field by field.

/// An object that is being written.
pub(crate) struct Object(String);

impl Object {
    pub(crate) fn new() -> Self {
        Self("{".into())
    }

    /// A field with a text.
    pub(crate) fn text(&mut self, key: &str, text: &str) {
        self.raw(key, &quoted(text));
    }

    /// A field with a list of texts; none if the list is empty.
    pub(crate) fn texts(&mut self, key: &str, texts: &[impl AsRef<str>]) {
        if !texts.is_empty() {
            self.raw(key, &list(texts.iter().map(|text| quoted(text.as_ref()))));
        }
    }

    /// A field with a value that is JSON already.
    pub(crate) fn raw(&mut self, key: &str, value: &str) {
        if self.0.len() > 1 {
            self.0.push(',');
        }
        self.0.push_str(&quoted(key));
        self.0.push(':');
        self.0.push_str(value);
    }

    pub(crate) fn finish(mut self) -> String {
        self.0.push('}');
        self.0
    }
}

/// A list of values that are JSON already.
pub(crate) fn list(values: impl Iterator<Item = String>) -> String {
    format!("[{}]", values.collect::<Vec<_>>().join(","))
}

/// A list of records, one a line.
pub(crate) fn lines(values: impl Iterator<Item = String>) -> String {
    format!("[\n{}\n]", values.collect::<Vec<_>>().join(",\n"))
}

/// A text between quotation marks. What is made up here holds no signs that control anything.
pub(crate) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// `{"id": …, "name": …}`
pub(crate) fn term(id: &str, name: &str) -> String {
    let mut term = Object::new();
    term.text("id", id);
    term.text("name", name);
    term.finish()
}
