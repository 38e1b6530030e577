//! The allocator of the portal's programs, counting what is in use.

use std::alloc::{GlobalAlloc, Layout};
use std::sync::atomic::{AtomicUsize, Ordering};

static IN_USE: AtomicUsize = AtomicUsize::new(0);

/// How many bytes are in use; nothing where the program is not WebAssembly.
pub(crate) fn in_use() -> usize {
    IN_USE.load(Ordering::Relaxed)
}

/// Gives out memory and keeps count of it.
pub(crate) struct Counted(rlsf::SmallGlobalTlsf);

#[cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]
impl Counted {
    pub(crate) const fn new() -> Self {
        Self(rlsf::SmallGlobalTlsf::new())
    }
}

// SAFETY: all memory is the inner allocator's, which is asked with the very arguments; a number is all that is added.
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        IN_USE.fetch_add(layout.size(), Ordering::Relaxed);
        // SAFETY: as the caller promises.
        unsafe { self.0.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        IN_USE.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: as the caller promises.
        unsafe { self.0.dealloc(place, layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        IN_USE.fetch_add(size, Ordering::Relaxed);
        IN_USE.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: as the caller promises.
        unsafe { self.0.realloc(place, layout, size) }
    }
}
