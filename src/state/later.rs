//! What may follow a frame behind, so that what a reader looks at first comes sooner.

use crate::platform::page;
use ui::Writer;
use ui::signal::{Signal, State, StateValue};

/// The same value, but a change is told when the page has been drawn with all else that follows it. It lives as long as what
/// `out` writes.
pub(crate) fn later<T: StateValue>(out: &mut Writer, source: Signal<T>) -> Signal<T> {
    let late = State::new(source.get_untracked());
    let mut is_first = true;
    out.effect(Box::new(move || {
        let _ = source.get();
        if !std::mem::take(&mut is_first) {
            page::after_frame(move || late.set(source.get_untracked()));
        }
    }));
    late.signal()
}
