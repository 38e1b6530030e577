//! JSON as a tree, with numbers as they are written.

use crate::order;

/// A value.
pub(super) enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// Digits, never calculated with: fractions would bring their tables into the program.
    Number(String),
    /// `"…"`
    Text(String),
    /// `[…]`
    List(Vec<Json>),
    /// `{…}`
    Object(Object),
}

/// The entries of an object, as they come. Where a key stands twice, the last one counts.
#[derive(Default)]
pub(super) struct Object(Vec<(String, Json)>);

impl Json {
    /// Whether it is the same as nothing: `null`, or text without a letter.
    pub(super) fn is_blank(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }
}

impl Object {
    /// Whether there is no entry.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether there is an entry of this key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.0.iter().any(|(other, _)| other == key)
    }

    /// Adds an entry, whether there is one of its key or not.
    pub(super) fn push(&mut self, key: String, value: Json) {
        self.0.push((key, value));
    }

    /// Takes an entry out.
    pub(super) fn take(&mut self, key: &str) -> Option<Json> {
        let mut taken = None;
        self.0.retain_mut(|(other, value)| {
            let is_it = other == key;
            if is_it {
                taken = Some(std::mem::replace(value, Json::Null));
            }
            !is_it
        });
        taken
    }

    /// The entries in the order of their keys, each key once.
    pub(super) fn into_sorted(self) -> Vec<(String, Json)> {
        let mut places: Vec<usize> = (0..self.0.len()).collect();
        let key = |place: usize| self.0.get(place).map(|(key, _)| key);
        order::sort(&mut places, &mut |a, b| key(a).cmp(&key(b)));
        let mut sorted: Vec<(String, Json)> = Vec::new();
        for entry in order::arranged(self.0, &places) {
            match sorted.last_mut() {
                Some(last) if last.0 == entry.0 => *last = entry,
                _ => sorted.push(entry),
            }
        }
        sorted
    }
}
