//! The parts of a view that change.
//!
//! A closure in a view is a type of its own, and each brings its own copy of the machinery that runs it again:
//! two to three kilobytes. Boxed, all closures of a kind are one type and share one copy.

use leptos::prelude::*;

/// Something that is computed again when what it reads changes.
pub(crate) type Live<T> = Box<dyn FnMut() -> T + Send>;

/// Words that change.
pub(crate) fn text(words: impl Fn() -> String + Send + 'static) -> AnyView {
    let words: Live<String> = Box::new(words);
    words.into_any()
}

/// A part of the page that changes.
pub(crate) fn view(part: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let part: Live<AnyView> = Box::new(part);
    part.into_any()
}

/// An attribute that changes.
pub(crate) fn attribute(value: impl Fn() -> String + Send + 'static) -> Live<String> {
    Box::new(value)
}

/// A class, a property or an attribute that comes and goes.
pub(crate) fn flag(is_on: impl Fn() -> bool + Send + 'static) -> Live<bool> {
    Box::new(is_on)
}
