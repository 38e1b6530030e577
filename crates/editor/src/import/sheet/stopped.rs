//! What others wrote may stop over a file that is not whole. That is the file's fault, and no reason to print where it stopped.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind, set_hook, take_hook};
use std::path::Path;
use std::sync::Once;

thread_local! {
    /// Whether this thread is at something that may stop.
    static IS_QUIET: Cell<bool> = const { Cell::new(false) };
    /// Whether it stopped in the project's own code, which is nobody's fault but ours.
    static IS_OWN: Cell<bool> = const { Cell::new(false) };
}

/// What comes of something; none if it stopped in what others wrote.
///
/// # Panics
///
/// If it stopped in the project's own code.
pub(super) fn unless_stopped<T>(something: impl FnOnce() -> T) -> Option<T> {
    static WATCHED: Once = Once::new();
    // A fuzzer has its own way to look.
    if !cfg!(fuzzing) {
        WATCHED.call_once(watch);
    }
    IS_QUIET.set(true);
    let come = catch_unwind(AssertUnwindSafe(something));
    IS_QUIET.set(false);
    if IS_OWN.take()
        && let Err(stop) = come
    {
        resume_unwind(stop);
    }
    come.ok()
}

/// From now on nothing is printed where something stops that may, unless it is our own.
fn watch() {
    let usual = take_hook();
    set_hook(Box::new(move |info| {
        // What others wrote lies elsewhere; the project's own sources are named from its folder on.
        let is_own = info.location().is_some_and(|place| Path::new(place.file()).is_relative());
        IS_OWN.set(is_own && IS_QUIET.get());
        if is_own || !IS_QUIET.get() {
            usual(info);
        }
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stops_in_our_own_code_stops() {
        assert_eq!(unless_stopped(|| 1), Some(1));
        let own = || unless_stopped(|| -> i32 { panic!("in the middle of it") });
        assert!(catch_unwind(own).is_err());
        assert!(!IS_QUIET.get() && !IS_OWN.get());
        assert_eq!(unless_stopped(|| 2), Some(2));
    }
}
