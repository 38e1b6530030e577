//! What others wrote may stop over a file that is not whole. That is the file's fault, and no reason to print where it stopped.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

thread_local! {
    /// Whether this thread is at something that may stop.
    static IS_QUIET: Cell<bool> = const { Cell::new(false) };
}

/// What comes of something; none if it stopped.
pub(super) fn unless_stopped<T>(something: impl FnOnce() -> T) -> Option<T> {
    static QUIETENED: Once = Once::new();
    // A fuzzer looks for where it stops.
    if !cfg!(fuzzing) {
        QUIETENED.call_once(|| {
            let usual = take_hook();
            set_hook(Box::new(move |info| {
                if !IS_QUIET.get() {
                    usual(info);
                }
            }));
        });
    }
    IS_QUIET.set(true);
    let come = catch_unwind(AssertUnwindSafe(something)).ok();
    IS_QUIET.set(false);
    come
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stops_comes_to_nothing_and_the_rest_goes_on() {
        assert_eq!(unless_stopped(|| 1), Some(1));
        assert_eq!(unless_stopped(|| -> i32 { panic!("in the middle of it") }), None);
        assert!(!IS_QUIET.get());
    }
}
