//! What a field of a record is to hold.

use portal::model::Lang;

/// What a field is to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// A text that has no language, or is in English.
    Text(String),
    /// A text in another language.
    In(Lang, String),
    /// A list.
    List(Vec<String>),
    /// A number.
    Number(u64),
}
