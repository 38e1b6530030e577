//! Work shared out among the processors.

use std::num::NonZero;
use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Does something with each item, on all processors at once, and in no certain order.
///
/// Whoever is free takes the next item, so that nobody waits for one that takes long.
///
/// # Errors
///
/// The first that `act` gives. After it no further item is begun.
pub fn each<T: Sync, E: Send>(
    items: &[T],
    act: impl Fn(&T) -> Result<(), E> + Sync,
) -> Result<(), E> {
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Err(error) = act(item) {
                next.store(items.len(), Ordering::Relaxed);
                return Err(error);
            }
        }
        Ok(())
    };
    thread::scope(|scope| {
        let crew: Vec<_> = (0..hands().min(items.len())).map(|_| scope.spawn(work)).collect();
        let ends: Vec<_> = crew.into_iter().map(thread::ScopedJoinHandle::join).collect();
        ends.into_iter().try_for_each(|end| end.unwrap_or_else(|cause| panic::resume_unwind(cause)))
    })
}

/// How many can work at once.
fn hands() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[test]
    fn each_item_has_its_turn_once() {
        let items: Vec<usize> = (0..1000).collect();
        let seen = Mutex::new(Vec::new());
        let end = each(&items, |item| {
            seen.lock().map_err(|_| "poisoned")?.push(*item);
            Ok::<_, &str>(())
        });
        assert_eq!(end, Ok(()));
        let Ok(mut seen) = seen.into_inner() else { panic!("poisoned") };
        seen.sort_unstable();
        assert_eq!(seen, items);
        assert_eq!(each(&Vec::<u8>::new(), |_| Err(())), Ok(()));
    }

    #[test]
    fn after_a_failure_nothing_more_is_begun() {
        let items: Vec<usize> = (0..100_000).collect();
        let begun = AtomicUsize::new(0);
        let end = each(&items, |item| {
            begun.fetch_add(1, Ordering::Relaxed);
            if *item == 3 { Err(*item) } else { Ok(()) }
        });
        assert_eq!(end, Err(3));
        assert!(begun.into_inner() < items.len());
    }
}
