//! What waits until nothing changes any more.

use crate::platform::page;
use std::cell::Cell;
use std::rc::Rc;
use ui::Writer;
use ui::signal::{Signal, State, StateValue};

/// How long nothing must change before somebody counts as having stopped, in milliseconds.
const PAUSE: i32 = 700;

/// Whether a value has just changed and may do so again, as while a reader types. It lives as long as what `out` writes.
pub(crate) fn restless<T: StateValue>(out: &mut Writer, source: Signal<T>) -> Signal<bool> {
    let is_restless = State::new(false);
    let changes = Rc::new(Cell::new(0_u32));
    out.effect(Box::new(move || {
        let _ = source.get();
        let now = changes.get().wrapping_add(1);
        changes.set(now);
        // The first is no change.
        if now > 1 {
            is_restless.set(true);
            let changes = Rc::clone(&changes);
            page::after(PAUSE, move || is_restless.set(changes.get() != now));
        }
    }));
    is_restless.signal()
}
