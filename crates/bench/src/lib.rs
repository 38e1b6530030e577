//! The core as WebAssembly with nothing around it. `cargo xtask bench engine` measures it against other engines, in a
//! profile of its own that is fast before small.
//!
//! Deliberately absent: anything that answers, which is the core's.

mod engine;
mod memory;

pub use engine::Engine;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: memory::Counted = memory::Counted::new();
